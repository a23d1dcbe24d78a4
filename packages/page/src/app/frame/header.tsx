import { usePage } from "../page.ts";
import { STATUS_WORDS, stateTone } from "../words/tone.ts";
import { Badge } from "./badge.tsx";
import { Facts } from "./facts.tsx";
import { Icon } from "./icon.tsx";
import { Nav } from "./nav.tsx";
import { useTheme } from "./use-theme.ts";

export function Header() {
  const page = usePage();
  const state = page.state.value;
  const stale = page.connection.value.at === "lost";
  return (
    <header>
      <div class="bar">
        <a class="brand" href="#/" aria-label="zoomflow, overview">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="8" />
            <path d="M9 10h14L9 22h14" />
          </svg>
          zoomflow
        </a>
        <Nav />
        <div class="bar-end">
          {state !== undefined && (
            <span class={stale ? "stale" : undefined} data-part="status">
              <Badge tone={stateTone(state.status)}>{STATUS_WORDS[state.status]}</Badge>
            </span>
          )}
          {state?.dryRun === true && (
            <span class="badge tone-warn" title="Rules are matched, and nothing is carried out.">
              Dry run
            </span>
          )}
          <ThemeToggle />
          <SignInButton />
        </div>
      </div>
      {state !== undefined && <Facts state={state} stale={stale} />}
    </header>
  );
}

function ThemeToggle() {
  const { theme, toggle } = useTheme();
  const other = theme.value === "dark" ? "light" : "dark";
  return (
    <button type="button" class="plain" aria-label={`Use ${other} colours`} onClick={toggle}>
      <Icon is="theme" />
    </button>
  );
}

function SignInButton() {
  const page = usePage();
  if (page.session.value?.signedIn === true)
    return (
      <button type="button" onClick={() => void page.signOut()}>
        Sign out
      </button>
    );
  return (
    <button type="button" onClick={() => page.askToSignIn(true)}>
      Sign in
    </button>
  );
}
