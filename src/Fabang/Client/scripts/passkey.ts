/** Forms with data-passkey ask the browser for a passkey and send what it answers. Where it knows none, they stay hidden. */
export function startPasskeys(): void {
  const known = window.PublicKeyCredential;
  if (!known?.parseRequestOptionsFromJSON || !known.parseCreationOptionsFromJSON) {
    return;
  }

  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    form.hidden = false;
    form.querySelector("button")?.addEventListener("click", () => void send(form));
  }
}

async function send(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector("[role=status]");
  if (status) {
    status.textContent = "";
  }

  try {
    const options = JSON.parse(form.dataset.options ?? "{}");
    const credential =
      form.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    const field = form.elements.namedItem("credential") as HTMLInputElement;
    field.value = JSON.stringify(credential);
    form.submit();
  } catch {
    // Cancelled, timed out, or the device has none: the other ways are still on the page.
    if (status) {
      status.textContent = form.dataset.failed ?? "";
    }
  }
}
