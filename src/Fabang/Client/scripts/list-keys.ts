/**
 * Keys for a list of links, while one of them has the focus: arrows, or j and k, go on and back; Home and End to its ends. A single letter does
 * something only there (WCAG 2.1.4). Tab and the return key work as everywhere.
 */
export function startListKeys(): void {
  document.addEventListener("keydown", (event) => {
    const list = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-list-keys]") : null;
    if (!list || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }

    const rows = [...list.querySelectorAll<HTMLElement>("a")];
    const place = rows.indexOf(document.activeElement as HTMLElement);
    const next = { j: place + 1, ArrowDown: place + 1, k: place - 1, ArrowUp: place - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (place < 0 || next === undefined) {
      return;
    }

    event.preventDefault();
    rows[Math.min(Math.max(next, 0), rows.length - 1)].focus();
  });
}
