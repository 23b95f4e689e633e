/** What every script asks that puts a part of a page in the place of another. */

/** A whole page (a sign-in, an error) never lands inside a part. */
export function isPage(text: string): boolean {
  return /^\s*<!doctype/i.test(text);
}

/** Whoever is writing is not interrupted, and what was written is not thrown away; the next ring brings the rest. */
export function isBeingFilledIn(part: HTMLElement): boolean {
  const fields = [...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  return part.contains(typingIn()) || fields.some(isTouched);
}

function isTouched(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return field.value !== field.defaultValue || (field instanceof HTMLInputElement && field.checked !== field.defaultChecked);
}

function typingIn(): Element | null {
  const active = document.activeElement;
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement ? active : null;
}
