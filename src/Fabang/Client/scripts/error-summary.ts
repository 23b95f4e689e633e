/** Whoever sent a form with mistakes is taken to the summary, and from each of its links into the field itself. */
export function focusErrors(): void {
  const summary = document.querySelector<HTMLElement>(".govuk-error-summary");
  summary?.focus();

  summary?.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) {
      return;
    }

    event.preventDefault();
    // The label comes into view with its field.
    (field.closest(".govuk-form-group") ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}
