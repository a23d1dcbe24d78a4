/** `/` goes to the search of the view, or to that of events where the view has none. */
export function listenForSlash(document: Document, elsewhere: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    const search = document.querySelector<HTMLInputElement>("input[type=search]");
    if (search === null) elsewhere();
    else search.focus();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
