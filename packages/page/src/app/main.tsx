import { render } from "preact";

import { App } from "./app.tsx";
import { createPage } from "./create-page.ts";
import { createTheme } from "./frame/theme.ts";
import { ThemeProvider } from "./frame/use-theme.ts";
import { PageProvider } from "./page.ts";

const page = createPage(window);
const theme = createTheme(window);

render(
  <PageProvider value={page}>
    <ThemeProvider value={theme}>
      <App />
    </ThemeProvider>
  </PageProvider>,
  document.body,
);
