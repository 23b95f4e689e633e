/** A message as the server sends it; see ChatLine. */
export interface Said {
  id: string;
  n: number;
  side: "me" | "them" | "note";
  who?: string;
  text: string;
  at?: string;
  file?: string;
  image?: boolean;
}

/** What was said, in the order of the numbers. What is on its way stands last. */
export class TalkLog {
  last: number;
  lastOfThem = 0;
  read = 0;

  private seen: number;
  private readonly list: HTMLElement;
  private readonly numbers = new Set<number>();

  constructor(private readonly talk: HTMLElement) {
    this.list = talk.querySelector<HTMLElement>("[data-talk-log]") ?? talk;
    this.last = Number(talk.dataset.last);
    this.seen = Number(talk.dataset.read);
    for (const line of this.list.querySelectorAll<HTMLElement>("[data-n]")) {
      this.numbers.add(Number(line.dataset.n));
      if (line.classList.contains("them")) {
        this.lastOfThem = Number(line.dataset.n);
      }
    }

    this.toEnd();
  }

  /** A message that has its number. Once: the line may bring again what it had brought before it was cut. */
  add(said: Said): void {
    if (this.numbers.has(said.n)) {
      return;
    }

    const atEnd = this.isAtEnd();
    this.find(said.id)?.remove();
    this.numbers.add(said.n);
    this.last = Math.max(this.last, said.n);
    this.lastOfThem = said.side === "them" ? said.n : this.lastOfThem;
    const line = this.draw(said);
    this.mark(line, said.n <= this.seen ? this.talk.dataset.seen : this.talk.dataset.sent);
    this.list.insertBefore(line, this.list.querySelector(".waiting"));
    if (atEnd || said.side === "me") {
      this.toEnd();
    }
  }

  has(id: string): boolean {
    return this.find(id) !== null;
  }

  /** A message that is on its way. */
  addWaiting(id: string, text: string): void {
    const line = this.draw({ id, n: 0, side: "me", who: this.talk.dataset.me, text });
    line.classList.add("waiting");
    this.mark(line, this.talk.dataset.sending);
    this.list.append(line);
    this.toEnd();
  }

  markWaiting(id: string, words: string | undefined, failed: boolean): void {
    const line = this.find(id);
    if (line?.classList.contains("waiting")) {
      line.classList.toggle("failed", failed);
      this.mark(line, words);
    }
  }

  readTo(number: number): void {
    this.seen = Math.max(this.seen, number);
    for (const line of this.list.querySelectorAll<HTMLElement>(".me[data-n]")) {
      const n = Number(line.dataset.n);
      if (n > 0 && n <= this.seen) {
        this.mark(line, this.talk.dataset.seen);
      }
    }
  }

  private draw(said: Said): HTMLElement {
    const pattern = this.talk.querySelector<HTMLTemplateElement>(`template[data-talk-pattern="${said.side}"]`);
    const line = (pattern?.content.firstElementChild?.cloneNode(true) ?? document.createElement("div")) as HTMLElement;
    line.dataset.id = said.id;
    line.dataset.n = String(said.n);
    fill(line, "[data-who]", said.who);
    fill(line, "[data-at]", said.at);
    const what = line.querySelector<HTMLElement>("[data-text]");
    if (what && said.file) {
      what.replaceChildren(this.fileOf(said));
    } else if (what) {
      what.textContent = said.text;
    }

    return line;
  }

  private fileOf(said: Said): HTMLElement {
    const link = document.createElement("a");
    link.href = `${this.talk.dataset.address}?handler=File&file=${said.file}`;
    if (said.image) {
      const image = document.createElement("img");
      image.src = link.href;
      image.alt = said.text;
      image.loading = "lazy";
      link.append(image);
    } else {
      link.textContent = said.text;
    }

    return link;
  }

  private find(id: string): HTMLElement | null {
    return this.list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  private mark(line: HTMLElement, words: string | undefined): void {
    fill(line, "[data-mark]", words);
  }

  private isAtEnd(): boolean {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 80;
  }

  private toEnd(): void {
    this.list.scrollTop = this.list.scrollHeight;
  }
}

function fill(line: HTMLElement, where: string, words: string | undefined): void {
  const place = line.querySelector(where);
  if (place && place.textContent !== (words ?? "")) {
    place.textContent = words ?? "";
  }
}
