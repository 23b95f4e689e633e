/** After this long without a key the draft is saved. */
const pause = 1_500;

/**
 * Saves a form while it is being written: data-keep is where to, data-kept and data-not-kept are what to say then, in the
 * form's element with data-keep-status. Without this script the form's own button does the same.
 */
export function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-keep]")) {
    keep(form);
  }
}

function keep(form: HTMLFormElement): void {
  const status = form.querySelector("[data-keep-status]");
  let waiting: number | undefined;
  let underWay: AbortController | undefined;

  const stop = (): void => {
    window.clearTimeout(waiting);
    waiting = undefined;
    underWay?.abort();
  };

  const save = async (): Promise<void> => {
    stop();
    underWay = new AbortController();
    try {
      // The answer is a way back to the page, which is open already. It is kept alive when the page is left meanwhile.
      const request = { method: "POST", body: new FormData(form), redirect: "manual", keepalive: true, signal: underWay.signal } as const;
      const answer = await fetch(form.dataset.keep ?? "", request);
      say(answer.type === "opaqueredirect" ? form.dataset.kept : form.dataset.notKept);
    } catch (reason) {
      if ((reason as Error).name !== "AbortError") {
        say(form.dataset.notKept);
      }
    }
  };

  const say = (words: string | undefined): void => {
    if (status) {
      status.textContent = words ?? "";
    }
  };

  form.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void save(), pause);
  });
  // What is sent takes the words with it: a draft that arrives later would be one too many.
  form.addEventListener("submit", stop);
  window.addEventListener("pagehide", () => {
    if (waiting !== undefined) {
      void save();
    }
  });
}
