/**
 * Buttons that put words into a field: data-insert-into names the field of the button's form, data-insert-text is what. Where the cursor was is where they go;
 * at the end when nobody has been in the field. Without this script the form does it, and keeps what is typed.
 */
export function startInserting(): void {
  const visited = new WeakSet<Element>();
  document.addEventListener("focusin", (event) => {
    if (event.target instanceof HTMLTextAreaElement) {
      visited.add(event.target);
    }
  });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[data-insert-into]") : null;
    const field = button?.form?.elements.namedItem(button.dataset.insertInto ?? "");
    if (button && field instanceof HTMLTextAreaElement) {
      event.preventDefault();
      insert(field, button.dataset.insertText ?? "", visited.has(field));
    }
  });
}

function insert(field: HTMLTextAreaElement, text: string, atCursor: boolean): void {
  const [start, end] = atCursor ? [field.selectionStart, field.selectionEnd] : [field.value.length, field.value.length];
  const before = field.value.slice(0, start);
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  field.setRangeText(gap + text, start, end, "end");
  field.focus();
  // Counters and the draft listen to what is typed.
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
