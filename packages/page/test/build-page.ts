import "../scripts/build.ts";

/** The tests see the page as its sources are now. */
export function setup(): void {}
