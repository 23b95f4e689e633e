import htmx from "htmx.org";
import "htmx-ext-sse";
import { isBeingFilledIn, isPage } from "./fragment";

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
    part.addEventListener("sse:refresh", onlyItsOwn);
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

/** Everything is looked at again after the line was interrupted. */
const everything = "*";

/** One stream carries all topics of a page; a part that names some looks only when one of them rings. */
function onlyItsOwn(event: Event): void {
  const part = event.currentTarget as HTMLElement;
  const topic = (event as CustomEvent<{ data?: string }>).detail.data;
  if (part.dataset.liveOn && topic !== everything && !part.dataset.liveOn.split(" ").includes(topic ?? "")) {
    event.stopImmediatePropagation();
  }
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
  if (isPage(text) || isShown(part, text) || isBeingFilledIn(part)) {
    detail.shouldSwap = false;
    return;
  }

  last.set(part, text);
}

function isShown(part: HTMLElement, text: string): boolean {
  const fresh = document.createElement("template");
  fresh.innerHTML = text;
  const version = fresh.content.firstElementChild?.getAttribute("data-version");
  if (version) {
    return version === part.firstElementChild?.getAttribute("data-version");
  }

  // The first look: what the page came with may still be true.
  const before = last.get(part);
  return before === undefined ? fresh.innerHTML.trim() === part.innerHTML.trim() : before === text;
}
