import type { ComponentChildren } from "preact";

import { usePage } from "../page.ts";
import { type Banner, bannersOf, lostBanner } from "./banners.ts";
import { Icon } from "./icon.tsx";

export function BannerList() {
  const page = usePage();
  const lost = lostBanner(page.connection.value, page.now.value);
  const parts = bannersOf(page.state.value);
  if (lost === undefined && parts.length === 0) return null;
  return (
    <section class="banners" aria-label="What is not well">
      {lost !== undefined && (
        <BannerLine banner={lost}>
          <button type="button" onClick={page.nudge}>
            Try now
          </button>
        </BannerLine>
      )}
      {parts.map((banner) => (
        <BannerLine key={banner.key} banner={banner} />
      ))}
    </section>
  );
}

function BannerLine(props: { readonly banner: Banner; readonly children?: ComponentChildren }) {
  const { tone, title, reason, hint } = props.banner;
  return (
    <div class={`banner tone-${tone}`}>
      <Icon is={tone} />
      <p>
        <strong>{title}.</strong> {reason} {hint !== undefined && <span class="hint">{hint}</span>}
      </p>
      {props.children}
    </div>
  );
}
