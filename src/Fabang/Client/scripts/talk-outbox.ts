import type { TalkLog } from "./talk-log";

const patience = 20_000;
const longestPause = 30_000;

interface Letter {
  id: string;
  text: string;
  file?: File;
}

/**
 * What was said and has not arrived: sent one after the other, again and again with growing pauses until the server has it. The id makes one message of
 * what arrives twice. Words outlive a reload of the page in this tab; a file does not.
 */
export class Outbox {
  private readonly letters: Letter[] = [];
  private readonly text: HTMLTextAreaElement;
  private readonly key: string;
  private pause = 0;
  private timer: number | undefined;
  private sending = false;

  constructor(
    private readonly talk: HTMLElement,
    private readonly box: HTMLFormElement,
    private readonly log: TalkLog,
  ) {
    this.key = `fabang.talk.${talk.dataset.talk}`;
    this.text = box.querySelector("textarea") as HTMLTextAreaElement;
    box.addEventListener("submit", (event) => {
      // The page stays: what guards other forms against a second press has nothing to guard here.
      event.preventDefault();
      event.stopPropagation();
      this.takeText();
    });
    box.querySelector<HTMLInputElement>("input[type=file]")?.addEventListener("change", (event) => this.takeFile(event.target as HTMLInputElement));
    this.text.addEventListener("input", () => this.keep());
    window.addEventListener("online", () => this.sendNow());
    this.restore();
  }

  /** It has come back with its number. */
  forget(id: string): void {
    const place = this.letters.findIndex((letter) => letter.id === id);
    if (place >= 0) {
      this.letters.splice(place, 1);
      this.keep();
    }
  }

  sendNow(): void {
    this.pause = 0;
    window.clearTimeout(this.timer);
    void this.send();
  }

  private takeText(): void {
    const text = this.text.value.trim();
    if (text.length === 0 || text.length > Number(this.text.dataset.max)) {
      this.text.focus();
      return;
    }

    this.text.value = "";
    this.text.focus();
    this.put({ id: newId(), text });
  }

  private takeFile(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (file) {
      this.put({ id: newId(), text: file.name, file });
      input.value = "";
    }
  }

  private put(letter: Letter): void {
    this.letters.push(letter);
    this.log.addWaiting(letter.id, letter.text);
    this.keep();
    void this.send();
  }

  private async send(): Promise<void> {
    const letter = this.letters[0];
    if (!letter || this.sending) {
      return;
    }

    this.sending = true;
    const outcome = await this.post(letter);
    this.sending = false;
    if (outcome === "again") {
      this.pause = Math.min(Math.max(this.pause * 2, 1_000), longestPause);
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.send(), this.pause);
      return;
    }

    this.pause = 0;
    this.forget(letter.id);
    if (outcome !== "sent") {
      this.fail(letter, outcome.refused);
    } else {
      this.log.markWaiting(letter.id, this.talk.dataset.sent, false);
    }

    void this.send();
  }

  private async post(letter: Letter): Promise<"sent" | "again" | { refused: string }> {
    const body = new FormData(this.box);
    body.set("SendingId", letter.id);
    body.set("FileSendingId", letter.id);
    body.delete("Upload");
    body.set("Text", letter.file ? "" : letter.text);
    if (letter.file) {
      body.set("Upload", letter.file);
    }

    const stop = new AbortController();
    const patient = window.setTimeout(() => stop.abort(), letter.file ? patience * 6 : patience);
    try {
      const answer = await fetch(this.box.action, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual", signal: stop.signal });
      if (answer.ok) {
        return "sent";
      }

      if (answer.type === "opaqueredirect") {
        return { refused: this.talk.dataset.signedOut ?? "" };
      }

      return answer.status >= 500 || answer.status === 408 || answer.status === 429 ? "again" : { refused: reasonIn(await answer.text()) };
    } catch {
      return "again";
    } finally {
      window.clearTimeout(patient);
    }
  }

  /** The words go back into the box, where that is empty: nothing typed is lost. */
  private fail(letter: Letter, reason: string): void {
    this.log.markWaiting(letter.id, `${this.talk.dataset.failed} ${reason}`, true);
    if (!letter.file && this.text.value === "") {
      this.text.value = letter.text;
    }

    this.keep();
  }

  private keep(): void {
    const words = { typed: this.text.value, letters: this.letters.filter((letter) => !letter.file) };
    if (words.typed === "" && words.letters.length === 0) {
      sessionStorage.removeItem(this.key);
    } else {
      sessionStorage.setItem(this.key, JSON.stringify(words));
    }
  }

  private restore(): void {
    const kept = JSON.parse(sessionStorage.getItem(this.key) ?? "null") as { typed: string; letters: Letter[] } | null;
    if (!kept) {
      return;
    }

    if (this.text.value === "") {
      this.text.value = kept.typed;
    }

    kept.letters.filter((letter) => !this.log.has(letter.id)).forEach((letter) => this.put(letter));
  }
}

/** What the page says is wrong. */
function reasonIn(page: string): string {
  return new DOMParser().parseFromString(page, "text/html").querySelector(".govuk-error-summary li")?.textContent?.trim() ?? "";
}

/** A random UUID; crypto.randomUUID is not there where the site is reached without TLS, as in an office. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
