import { isBeingFilledIn, isPage } from "./fragment";

/** All who wait hear of a change of the queue at the same moment; they do not all ask at the same moment. */
const spread = 2_000;

/** Parts of the page that are fetched again when the stream says so. A part in which somebody fills something in is left alone until the next time. */
export function startParts(place: HTMLElement): (what: string) => void {
  const waiting = new Map<HTMLElement, number>();

  const look = async (part: HTMLElement): Promise<void> => {
    waiting.delete(part);
    try {
      const answer = await fetch(part.dataset.talkPart ?? "", { redirect: "manual" });
      const text = answer.ok ? await answer.text() : "";
      if (text && !isPage(text) && !isBeingFilledIn(part)) {
        show(part, text);
      }
    } catch {
      // The line is down; when it is up again, all is looked at anew.
    }
  };

  return (what) => {
    for (const part of place.querySelectorAll<HTMLElement>("[data-talk-part]")) {
      if (part.dataset.on?.split(" ").includes(what) && !waiting.has(part)) {
        waiting.set(part, window.setTimeout(() => void look(part), what === "queue" ? Math.random() * spread : 150));
      }
    }
  };
}

/** Nothing jumps where nothing changed (a part with forms says so by its data-version), and who stood on a button or link still stands on it. */
function show(part: HTMLElement, text: string): void {
  const fresh = document.createElement("template");
  fresh.innerHTML = text;
  const version = fresh.content.firstElementChild?.getAttribute("data-version");
  if (version ? version === part.firstElementChild?.getAttribute("data-version") : fresh.innerHTML.trim() === part.innerHTML.trim()) {
    return;
  }

  const focus = part.contains(document.activeElement) ? document.activeElement?.id : "";
  part.replaceChildren(fresh.content);
  if (focus) {
    document.getElementById(focus)?.focus();
  }
}
