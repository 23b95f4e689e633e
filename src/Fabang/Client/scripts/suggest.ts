/** After this long without a key the server is asked. */
const pause = 200;

/** Fills the list of a box while it is typed into: data-suggest is where from. Without this script the list stays as it came. */
export function startSuggestions(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>("input[data-suggest][list]")) {
    suggest(box, box.dataset.suggest ?? "");
  }
}

function suggest(box: HTMLInputElement, address: string): void {
  let waiting: number | undefined;
  let underWay: AbortController | undefined;

  const ask = async (): Promise<void> => {
    underWay?.abort();
    underWay = new AbortController();
    try {
      const answer = await fetch(`${address}?q=${encodeURIComponent(box.value)}`, { signal: underWay.signal });
      if (answer.ok) {
        show((await answer.json()) as string[]);
      }
    } catch (reason) {
      // A line that is down takes nothing from the search itself.
      if (!(reason instanceof TypeError) && (reason as Error).name !== "AbortError") {
        throw reason;
      }
    }
  };

  const show = (words: string[]): void => {
    box.list?.replaceChildren(
      ...words.map((word) => {
        const option = document.createElement("option");
        option.value = word;
        return option;
      }),
    );
  };

  box.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), pause);
  });
}
