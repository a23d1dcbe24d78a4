import { join } from "node:path";
import { fileURLToPath } from "node:url";

import {
  API,
  type Checker,
  type Symbol as Declared,
  SignatureKind,
  SymbolFlags,
} from "typescript/unstable/sync";

export const workspace = fileURLToPath(new URL("../../../", import.meta.url));

/** Where users come in: each with its file. */
const DOORS: Readonly<Record<string, string>> = {
  zoomflow: "packages/zoomflow/src/index.ts",
  "zoomflow/testing": "packages/zoomflow/src/testing.ts",
  "@zoomflow/core": "packages/core/src/index.ts",
  "@zoomflow/slack": "plugins/slack/src/index.ts",
  "@zoomflow/http": "plugins/http/src/index.ts",
};

/** What an editor shows of something that can be imported, or of a field of it. */
export interface Shown {
  readonly door: string;
  readonly name: string;
  readonly text: string;
  readonly examples: readonly string[];
  readonly isFunction: boolean;
  readonly fields: readonly Shown[];
}

/** Everything that can be imported by these doors, as the compiler knows it. */
export function publicApi(): readonly Shown[] {
  const api = new API({ cwd: workspace });
  try {
    return Object.entries(DOORS).flatMap(([door, file]) => {
      const config = join(workspace, ...file.split("/").slice(0, 2), "tsconfig.json");
      const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
      const source = project?.program.getSourceFile(join(workspace, file));
      if (project === undefined || source === undefined) throw new Error(`no ${file}`);
      const module = project.checker.getSymbolAtLocation(source);
      if (module === undefined) throw new Error(`${file} exports nothing`);
      const { checker } = project;
      return checker
        .getExportsOfModule(module)
        .map((found) => shownOf(door, behind(checker, found), found.name, checker));
    });
  } finally {
    api.close();
  }
}

function behind(checker: Checker, found: Declared): Declared {
  return (found.flags & SymbolFlags.Alias) === 0 ? found : checker.getAliasedSymbol(found);
}

function shownOf(door: string, found: Declared, name: string, checker: Checker): Shown {
  const tags = checker.getJsDocTagsOfSymbol(found);
  const isValue = (found.flags & SymbolFlags.Value) !== 0;
  const type = isValue ? checker.getTypeOfSymbol(found) : undefined;
  const fields = isValue ? [] : checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(found));
  return {
    door,
    name,
    text: checker.getDocumentationCommentOfSymbol(found),
    examples: tags.filter((tag) => tag.name === "example").map((tag) => tag.text ?? ""),
    isFunction:
      type !== undefined && checker.getSignaturesOfType(type, SignatureKind.Call).length > 0,
    // One name for each event, typed by what the catalogue is generated from.
    fields:
      name === "ZoomEvents"
        ? []
        : fields.map((field) => shownOf(door, field, `${name}.${field.name}`, checker)),
  };
}
