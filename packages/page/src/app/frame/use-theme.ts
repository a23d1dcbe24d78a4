import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { createTheme } from "./theme.ts";

type Themed = ReturnType<typeof createTheme>;

const ThemeContext = createContext<Themed | undefined>(undefined);
export const ThemeProvider = ThemeContext.Provider;

export function useTheme(): Themed {
  const themed = useContext(ThemeContext);
  if (themed === undefined) throw new Error("no theme around this component");
  return themed;
}
