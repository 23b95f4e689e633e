// Loaded only by pages of live consultations. Without it the same pages work by forms and reloads.
import { Line } from "./talk-line";
import { TalkLog } from "./talk-log";
import { Outbox } from "./talk-outbox";
import { startParts } from "./talk-parts";

/** Who types is told of again after this long. */
const typingAgain = 4_000;

/** A message that stood on the screen for this long was read. */
const reading = 1_000;

for (const place of document.querySelectorAll<HTMLElement>("[data-talk-events]")) {
  start(place);
}

function start(place: HTMLElement): void {
  const refresh = startParts(place);
  const talk = place.querySelector<HTMLElement>("[data-talk]");
  const box = place.querySelector<HTMLFormElement>("[data-talk-box]");
  const log = talk && new TalkLog(talk);
  const outbox = talk && log && box && new Outbox(talk, box, log);
  const status = talk?.querySelector<HTMLElement>("[data-talk-status]");
  const say = (words: string | undefined): void => {
    if (status && status.textContent !== (words ?? "")) {
      status.textContent = words ?? "";
    }
  };

  let silence: number | undefined;
  const line = new Line(() => `${place.dataset.talkEvents}?after=${log?.last ?? 0}`, {
    say: (data) => {
      const said = JSON.parse(data) as Parameters<TalkLog["add"]>[0];
      outbox?.forget(said.id);
      log?.add(said);
      say("");
      read();
    },
    read: (data) => log?.readTo(Number(data)),
    typing: () => {
      say(talk?.dataset.typing);
      window.clearTimeout(silence);
      silence = window.setTimeout(() => say(""), typingAgain * 1.5);
    },
    state: () => refresh("state"),
    queue: () => refresh("queue"),
    list: () => refresh("list"),
    over: () => {
      refresh("state");
      box?.remove();
    },
    // It is with somebody else now: the page says with whom.
    gone: () => window.location.reload(),
    lost: () => say(talk?.dataset.offline),
    found: () => {
      say("");
      outbox?.sendNow();
    },
  });
  line.open();

  if (talk && log && box) {
    tellTyping(talk, box);
  }

  let toRead: number | undefined;
  const read = (): void => {
    if (!talk || !log || !box || document.visibilityState !== "visible" || log.lastOfThem <= log.read) {
      return;
    }

    window.clearTimeout(toRead);
    toRead = window.setTimeout(() => {
      log.read = log.lastOfThem;
      void quietly(talk, box, "Read", { number: String(log.read) });
    }, reading);
  };
  document.addEventListener("visibilitychange", read);
  read();
}

function tellTyping(talk: HTMLElement, box: HTMLFormElement): void {
  let told = 0;
  box.addEventListener("input", (event) => {
    if (event.target instanceof HTMLTextAreaElement && Date.now() - told > typingAgain) {
      told = Date.now();
      void quietly(talk, box, "Typing", {});
    }
  });
}

/** What may be lost: the next one says more. */
async function quietly(talk: HTMLElement, box: HTMLFormElement, handler: string, fields: Record<string, string>): Promise<void> {
  const token = box.querySelector<HTMLInputElement>("input[name=__RequestVerificationToken]")?.value ?? "";
  const body = new URLSearchParams({ ...fields, __RequestVerificationToken: token });
  try {
    await fetch(`${talk.dataset.address}?handler=${handler}`, { method: "POST", body, redirect: "manual" });
  } catch {
    // The line is down; it comes back by itself.
  }
}
