import type { PluginState } from "../../contract.ts";
import { Badge } from "../frame/badge.tsx";
import { usePage } from "../page.ts";
import { type Tone, stateTone } from "../words/tone.ts";

const CIRCUITS: Readonly<
  Record<NonNullable<PluginState["circuit"]>, { readonly tone: Tone; readonly words: string }>
> = {
  closed: { tone: "good", words: "closed: runs are carried out" },
  "half-open": { tone: "warn", words: "half-open: one run is tried" },
  open: { tone: "bad", words: "open: runs wait" },
};

export function PluginsView() {
  const plugins = usePage().state.value?.plugins ?? [];
  return (
    <>
      <div class="view-head">
        <h1>Plugins</h1>
      </div>
      {plugins.length === 0 && <p class="empty">The config has no plugins.</p>}
      <ul class="plugins">
        {plugins.map((plugin) => (
          <PluginCard key={plugin.name} plugin={plugin} />
        ))}
      </ul>
    </>
  );
}

function PluginCard({ plugin }: { readonly plugin: PluginState }) {
  const { name, state, reason, hint, circuit, isolated } = plugin;
  return (
    <li class="card">
      <div class="card-head">
        <h2>{name}</h2>
        <Badge tone={stateTone(state)}>{state === "unknown" ? "not known" : state}</Badge>
      </div>
      <p>{reason}</p>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <dl class="pairs">
        {circuit !== undefined && (
          <div>
            <dt>Circuit</dt>
            <dd>
              <Badge tone={CIRCUITS[circuit].tone}>{CIRCUITS[circuit].words}</Badge>
            </dd>
          </div>
        )}
        <div>
          <dt>Runs in</dt>
          <dd>{isolated === true ? "a thread of its own" : "the runner"}</dd>
        </div>
      </dl>
    </li>
  );
}
