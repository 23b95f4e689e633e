/** Large text without a reload: the form does the same without this script. */
export function startTextSize(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-text-size]");
  const button = form?.querySelector("button");
  if (!form || !button) {
    return;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const root = document.documentElement;
    const large = root.dataset.text !== "large";
    const body = new URLSearchParams({ size: large ? "large" : "normal", back: "/" });
    root.dataset.text = large ? "large" : "normal";
    button.value = large ? "normal" : "large";
    button.textContent = (large ? button.dataset.normal : button.dataset.large) ?? "";
    void fetch(form.action, { method: "POST", body, redirect: "manual" });
  });
}
