import htmx from "htmx.org";
import "htmx-ext-sse";

/** One ring often comes as several (each change rings); one look is enough for all. */
const settle = 150;

/**
 * Live parts: the server rings, the part looks again. One event stream serves all parts of the page that share a token
 * (make one token for all topics of a page); the extension reconnects it with growing pauses.
 * A ring is a hint, the part fetches what it shows.
 */
export function startLiveParts(): void {
  const parts = [...document.querySelectorAll<HTMLElement>("[data-live-src]")];
  for (const part of parts) {
    part.setAttribute("hx-get", part.dataset.liveSrc ?? "");
    part.setAttribute("hx-trigger", `sse:refresh delay:${settle}ms`);
    part.setAttribute("hx-swap", "innerHTML");
    part.addEventListener("htmx:beforeSwap", keepIfSame);
  }

  const tokens = new Set(parts.map((part) => part.dataset.liveTopics));
  for (const listener of tokens.size === 1 ? [document.body] : parts) {
    const token = listener.dataset.liveTopics ?? [...tokens][0] ?? "";
    listener.setAttribute("hx-ext", "sse");
    listener.setAttribute("sse-connect", `/live?topics=${encodeURIComponent(token)}`);
  }

  htmx.process(document.body);
}

const last = new WeakMap<HTMLElement, string>();

/** Nothing jumps when nothing changed, and a whole page (a sign-in, an error) never lands inside a part. */
function keepIfSame(event: Event): void {
  const { detail, target, currentTarget } = event as CustomEvent<{ shouldSwap: boolean; serverResponse: string }>;
  const part = currentTarget as HTMLElement;
  if (target !== part) {
    return;
  }

  const text = detail.serverResponse.trim();
  if (isPage(text) || isShown(part, text) || part.contains(typingIn())) {
    detail.shouldSwap = false;
    return;
  }

  last.set(part, text);
}

function isPage(text: string): boolean {
  return /^<!doctype/i.test(text);
}

function isShown(part: HTMLElement, text: string): boolean {
  const before = last.get(part);
  if (before !== undefined) {
    return before === text;
  }

  // The first look: what the page came with may still be true.
  const fresh = document.createElement("template");
  fresh.innerHTML = text;
  return fresh.innerHTML.trim() === part.innerHTML.trim();
}

/** Whoever is writing is not interrupted; the next ring brings the rest. */
function typingIn(): Element | null {
  const active = document.activeElement;
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement ? active : null;
}
