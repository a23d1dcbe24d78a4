/**
 * Does it at once, and again at most every `ms`: what is asked for meanwhile is done once, at the end.
 * What is under way is waited for.
 */
export function atMostEvery(ms: number, act: () => Promise<void>): () => void {
  let busy = false;
  let again = false;
  async function go(): Promise<void> {
    busy = true;
    await Promise.all([act(), new Promise((resolve) => setTimeout(resolve, ms))]);
    busy = false;
    if (!again) return;
    again = false;
    await go();
  }
  return () => {
    if (busy) again = true;
    else void go();
  };
}
