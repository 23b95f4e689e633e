/** Says how much may still be written. The server holds the limit; this only tells in time. */
export function startCounters(): void {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-max-length]")) {
    const shown = document.getElementById(`${box.id}-count`);
    const spoken = document.getElementById(`${box.id}-count-spoken`);
    if (shown && spoken) {
      count(box, shown, spoken);
    }
  }
}

function count(box: HTMLTextAreaElement, shown: HTMLElement, spoken: HTMLElement): void {
  const limit = Number(box.dataset.maxLength);
  let pause: number | undefined;

  const tell = (): void => {
    // A line break travels as two characters, and the server counts two.
    const left = limit - box.value.replace(/\r?\n/g, "\r\n").length;
    const text = (left < 0 ? shown.dataset.over : shown.dataset.left) ?? "";
    shown.textContent = text.replace("{0}", Math.abs(left).toLocaleString(document.documentElement.lang));
    shown.classList.toggle("count-over", left < 0);
    window.clearTimeout(pause);
    // Read aloud only after a pause in typing.
    pause = window.setTimeout(() => (spoken.textContent = shown.textContent), 1000);
  };

  box.addEventListener("input", tell);
  tell();
}
