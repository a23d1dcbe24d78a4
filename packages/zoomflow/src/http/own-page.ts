/** What a browser says of the page that a request comes from. */
export interface Origin {
  readonly host: string | undefined;
  /** Set by browsers on whatever may change something; no page can leave it out or choose it. */
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which browsers say over https and to this machine. */
  readonly fetchSite: string | undefined;
  readonly authorization: string | undefined;
}

/**
 * Whether another site asks. Browsers of today say so; what they get they do not show it, but even
 * asking can be a nuisance. A neighbour on another port of this machine is another site too.
 */
export function isOtherSite({ fetchSite }: Origin): boolean {
  return fetchSite === "cross-site" || fetchSite === "same-site";
}

/**
 * Whether what changes something was asked for by our own page, or by no browser at all: a cookie
 * alone proves nothing, because a browser sends it along for whoever makes it ask.
 */
export function isOwnPage({ host, origin, fetchSite, authorization }: Origin): boolean {
  // A proxy may give us another Host than the browser spoke to: then the browser's own word counts.
  if (fetchSite !== undefined) return fetchSite === "same-origin";
  if (origin !== undefined) return host !== undefined && hostOf(origin) === host.toLowerCase();
  // No page can set this header for another site, and no browser sends neither of the others.
  return authorization !== undefined;
}

function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/?#@]+)$/i.exec(origin)?.[1]?.toLowerCase();
}
