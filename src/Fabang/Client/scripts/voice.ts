/** What we use of the browser's speech recognition. The types of TypeScript do not have it. */
interface Listener {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: { resultIndex: number; results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

type Listening = new () => Listener;

/**
 * Speaking instead of typing: data-voice names the box that the words go into. It shows itself where the browser can listen; what is
 * heard is added behind what stands there, and can be changed like anything typed.
 */
export function startVoice(): void {
  const able = window as unknown as { SpeechRecognition?: Listening; webkitSpeechRecognition?: Listening };
  const listening = able.SpeechRecognition ?? able.webkitSpeechRecognition;
  if (!listening) {
    return;
  }

  for (const part of document.querySelectorAll<HTMLElement>("[data-voice]")) {
    offer(part, listening);
  }
}

function offer(part: HTMLElement, listening: Listening): void {
  const box = document.getElementById(part.dataset.voice ?? "") as HTMLTextAreaElement | null;
  const button = part.querySelector("button");
  const status = part.querySelector<HTMLElement>("[role=status]");
  if (!box || !button || !status) {
    return;
  }

  const speak = button.textContent ?? "";
  let listener: Listener | undefined;
  part.hidden = false;

  const end = (words: string | undefined): void => {
    listener = undefined;
    button.setAttribute("aria-pressed", "false");
    button.textContent = speak;
    status.textContent = words ?? "";
  };

  button.addEventListener("click", () => {
    if (listener) {
      listener.stop();
      return;
    }

    let problem: string | undefined;
    listener = new listening();
    listener.lang = part.dataset.language ?? "zh-CN";
    listener.continuous = true;
    listener.interimResults = false;
    listener.onresult = (event) => {
      for (let place = event.resultIndex; place < event.results.length; place++) {
        add(box, event.results[place]?.[0]?.transcript ?? "");
      }
    };
    listener.onerror = (event) => {
      problem = event.error === "not-allowed" || event.error === "service-not-allowed" ? status.dataset.refused : status.dataset.failed;
    };
    listener.onend = () => end(problem ?? status.dataset.done);
    button.setAttribute("aria-pressed", "true");
    button.textContent = button.dataset.stop ?? "";
    status.textContent = status.dataset.listening ?? "";
    listener.start();
  });
}

function add(box: HTMLTextAreaElement, heard: string): void {
  const gap = box.value && /[A-Za-z0-9,.]$/.test(box.value) ? " " : "";
  box.value += gap + heard.trim();
  // The counter and whoever else follows what is typed.
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
