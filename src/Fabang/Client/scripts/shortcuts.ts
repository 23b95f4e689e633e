/**
 * Keys for those who work here all day, taken from aria-keyshortcuts ("Alt+1", "Control+Enter"): a button is pressed, a link followed,
 * a field or a list entered. All have a modifier: a single letter must stay a letter (WCAG 2.1.4).
 */
export function startShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || !(event.altKey || event.ctrlKey)) {
      return;
    }

    const target = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${nameOf(event)}"]`);
    if (!target) {
      return;
    }

    event.preventDefault();
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      target.focus();
    } else if (target.hasAttribute("data-list-keys")) {
      (target.querySelector<HTMLElement>("a[aria-current]") ?? target.querySelector("a"))?.focus();
    } else {
      target.click();
    }
  });
}

/** By the place of the key, because Alt makes other signs of it on some keyboards. */
function nameOf(event: KeyboardEvent): string {
  const key = event.code.replace(/^(Key|Digit|Numpad)(?=.)/, "");
  return [event.ctrlKey && "Control", event.altKey && "Alt", event.shiftKey && "Shift", key].filter(Boolean).join("+");
}
