/**
 * Copies what stands in another element: data-copy is its id, data-copied what to say then, in the status beside the button. The button
 * shows itself where the browser lets it copy; without it the text can be selected.
 */
export function startCopying(): void {
  if (!navigator.clipboard) {
    return;
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy ?? "")?.textContent ?? "");
  const status = button.parentElement?.querySelector("[role=status]");
  if (status) {
    status.textContent = button.dataset.copied ?? "";
  }
}
