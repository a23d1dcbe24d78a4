import { signal } from "@preact/signals";

export type Theme = "light" | "dark";

const KEY = "zoomflow.theme";

/** Light or dark: as the system has it until somebody chooses, and then as chosen. */
export function createTheme(window: Window) {
  const { document, localStorage } = window;
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const of = (): Theme => (system.matches ? "dark" : "light");
  const chosen = chosenBefore(localStorage);
  const theme = signal<Theme>(chosen ?? of());
  let byHand = chosen !== undefined;
  const apply = () => {
    document.documentElement.dataset["theme"] = theme.value;
  };
  system.addEventListener("change", () => {
    if (byHand) return;
    theme.value = of();
    apply();
  });
  apply();
  return {
    theme,
    toggle() {
      byHand = true;
      theme.value = theme.value === "dark" ? "light" : "dark";
      apply();
      remember(localStorage, theme.value);
    },
  };
}

// A browser may refuse storage; the choice then lasts as long as the page.
function chosenBefore(storage: Storage): Theme | undefined {
  try {
    const kept = storage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : undefined;
  } catch {
    return undefined;
  }
}

function remember(storage: Storage, theme: Theme): void {
  try {
    storage.setItem(KEY, theme);
  } catch {
    // See above.
  }
}
