/** After this long a form may be sent again: the answer may have been a file, or the line may have dropped. */
const again = 15_000;

/** A form that is on its way is not sent twice. The server would bear it; the person should not have to wonder. */
export function guardSubmits(): void {
  const underWay = new Set<HTMLFormElement>();

  const release = (form: HTMLFormElement): void => {
    underWay.delete(form);
    for (const button of buttonsOf(form)) {
      button.removeAttribute("aria-disabled");
    }
  };

  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.method !== "post" || form.hasAttribute("data-text-size")) {
      return;
    }

    if (underWay.has(form)) {
      event.preventDefault();
      return;
    }

    underWay.add(form);
    for (const button of buttonsOf(form)) {
      button.setAttribute("aria-disabled", "true");
    }

    window.setTimeout(() => release(form), again);
  });

  // The browser's back button shows the page as it was left.
  window.addEventListener("pageshow", () => underWay.forEach(release));
}

function buttonsOf(form: HTMLFormElement): HTMLButtonElement[] {
  return [...form.querySelectorAll<HTMLButtonElement>("button:not([type=button])")];
}
