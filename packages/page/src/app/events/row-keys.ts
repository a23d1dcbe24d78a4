/** Up and down go from row to row, as in a list; the browser brings the row into sight. */
export function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: "next", ArrowUp: "previous" }[event.key];
  const row = document.activeElement?.closest("tbody tr");
  if (step === undefined || row === null || row === undefined) return;
  const other = step === "next" ? row.nextElementSibling : row.previousElementSibling;
  const link = other?.querySelector("a");
  if (link === null || link === undefined) return;
  event.preventDefault();
  link.focus();
}
