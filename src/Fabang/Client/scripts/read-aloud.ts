/** Longer than this some browsers fall silent in the middle. */
const longest = 120;

/**
 * Reading aloud: data-read-aloud names the part that is read. The button shows itself where the browser can speak; pressed again it stops.
 * What stands in .no-print is not read either.
 */
export function startReadingAloud(): void {
  if (!("speechSynthesis" in window)) {
    return;
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-read-aloud]")) {
    offer(button);
  }

  window.addEventListener("pagehide", () => speechSynthesis.cancel());
}

function offer(button: HTMLButtonElement): void {
  const words = button.textContent ?? "";
  let reading = 0;
  button.hidden = false;
  button.setAttribute("aria-pressed", "false");

  const end = (): void => {
    reading++;
    speechSynthesis.cancel();
    button.setAttribute("aria-pressed", "false");
    button.textContent = words;
  };

  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") {
      end();
      return;
    }

    const part = document.getElementById(button.dataset.readAloud ?? "");
    const lines = part ? linesOf(part) : [];
    const turn = ++reading;
    speechSynthesis.cancel();
    button.setAttribute("aria-pressed", "true");
    button.textContent = button.dataset.stop ?? "";
    lines.forEach((line, place) => {
      const said = new SpeechSynthesisUtterance(line);
      said.lang = /[\u4e00-\u9fff]/.test(line) ? "zh-CN" : "en-US";
      said.rate = 0.9;
      said.onend = said.onerror = () => {
        if (turn === reading && place === lines.length - 1) {
          end();
        }
      };
      speechSynthesis.speak(said);
    });
  });
}

/** The text in the order of the page, in pieces that end where a sentence does. */
function linesOf(part: HTMLElement): string[] {
  const copy = part.cloneNode(true) as HTMLElement;
  copy.querySelectorAll(".no-print, .only-print, [hidden], kbd").forEach((left) => left.remove());
  return [...copy.querySelectorAll("h1, h2, h3, p, li")]
    .filter((block) => !block.querySelector("p, li"))
    .flatMap((block) => (block.textContent ?? "").split(/(?<=[。！？；!?;\n])/))
    .flatMap((sentence) => sentence.replace(/\s+/g, " ").trim().match(new RegExp(`.{1,${longest}}`, "gu")) ?? []);
}
