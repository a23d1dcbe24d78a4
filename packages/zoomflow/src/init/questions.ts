import { type Credentials, type Given, withDefaults } from "./answers.ts";
import { isService, SERVICES } from "./services.ts";
import { STARTERS } from "./starters.ts";

/** One question, as data. */
export interface Question {
  readonly message: string;
  /** What the person gets who only presses Enter. */
  readonly initial: string;
  /** Among which to choose, with what each means; else any text will do. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The answer is not shown while it is typed. */
  readonly hidden?: boolean;
  /** Why an answer will not do. */
  readonly problem?: (answer: string) => string | undefined;
  /** What is known with the answer. */
  readonly settle: (answer: string) => Given;
}

/** What is known of the folders that there are. */
export interface Folders {
  readonly suggested: string;
  /** Why no project can begin in one. */
  readonly problem: (folder: string) => string | undefined;
}

const DEFAULTS = withDefaults({});

/** @returns undefined when all is known: after five at most */
export function nextQuestion(given: Given, folders: Folders): Question | undefined {
  if (given.folder === undefined) return folder(given, folders);
  if (given.service === undefined) return service(given);
  if (given.rule === undefined) return rule(given);
  if (given.credentials === undefined) return app(given);
  return lacksSecret(given.credentials) ? clientSecret(given, given.credentials) : undefined;
}

function folder(given: Given, { suggested, problem }: Folders): Question {
  return {
    message: "In which folder?",
    initial: suggested,
    problem: (answer) => problem(answer || suggested),
    settle: (answer) => ({ ...given, folder: answer }),
  };
}

function service(given: Given): Question {
  return {
    message: "Where should the first rule tell what it found?",
    initial: DEFAULTS.service,
    choices: SERVICES,
    settle: (answer) => ({ ...given, service: isService(answer) ? answer : DEFAULTS.service }),
  };
}

function rule(given: Given): Question {
  return {
    message: "When should it act?",
    initial: DEFAULTS.rule,
    choices: Object.fromEntries(STARTERS.map(({ id, about }) => [id, about])),
    settle: (answer) => ({ ...given, rule: answer }),
  };
}

function app(given: Given): Question {
  return {
    message: "Your Zoom app: account id, client id and subscription id? (Enter: later)",
    initial: "",
    problem: (answer) =>
      answer.trim() === "" || idsIn(answer) !== undefined
        ? undefined
        : "All three with blanks between them, or nothing.",
    settle: (answer) => ({ ...given, credentials: idsIn(answer) ?? {} }),
  };
}

function idsIn(answer: string): Credentials | undefined {
  const words = answer.trim().split(/[\s,;]+/);
  const [ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID, subscription] = words;
  if (!ZOOM_ACCOUNT_ID || !ZOOM_CLIENT_ID || !subscription || words.length > 3) return undefined;
  // Zoom shows it as the end of an address, and that is what one copies.
  const ZOOM_SUBSCRIPTION_ID = subscription.replace(/^.*[?&]subscriptionId=/, "");
  return { ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID, ZOOM_SUBSCRIPTION_ID };
}

function lacksSecret(credentials: Credentials): boolean {
  return Boolean(credentials["ZOOM_CLIENT_ID"]) && credentials["ZOOM_CLIENT_SECRET"] === undefined;
}

function clientSecret(given: Given, credentials: Credentials): Question {
  return {
    message: "And its client secret? It is written to .env and nowhere else (Enter: later)",
    initial: "",
    hidden: true,
    settle: (answer) => ({
      ...given,
      credentials: { ...credentials, ZOOM_CLIENT_SECRET: answer.trim() },
    }),
  };
}
