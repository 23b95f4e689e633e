/** Why a stay ends without the person's doing. */
export type Ending = "elsewhere" | "over" | "signed-out";

export interface Heard {
  /** The seat is another one: to the others this page has just come. */
  anew(): void;
  here(people: { seat: string; name: string | null }[]): void;
  heard(from: string, data: string): void;
  lost(): void;
  found(): void;
  ended(why: Ending): void;
}

interface Look {
  seat: string;
  people: { seat: string; name: string | null }[];
  signals: { id: string; from: string; number: number; data: string }[];
}

/** Whatever the bell says, the page looks this often, which also says that it is still there. */
const breath = 8_000;

/** Several rings close together are one look. */
const settle = 80;

const longestPause = 4_000;

/** The server's sign of life comes every 25 seconds: a line that is silent for longer is dead. */
const dead = 40_000;

/**
 * The line to the server: looks who is there and what they sent, whenever the bell rings and every few seconds, and sends. What was not taken over is sent again; what was received is said back, so that the server forgets it.
 */
export class Wire {
  private seat: string | null = null;
  private source: EventSource | undefined;
  private breathing: number | undefined;
  private soon: number | undefined;
  private deadline: number | undefined;
  private isLooking = false;
  private looksAgain = false;
  private isUp = true;
  private isClosed = false;
  private number = 0;
  private pause = 0;
  private isSending = false;
  private readonly waiting: { to: string; number: number; data: string }[] = [];
  private readonly taken = new Set<string>();
  private readonly gone = new AbortController();

  constructor(
    private readonly address: string,
    private readonly topics: string,
    private readonly heard: Heard,
  ) {}

  open(): void {
    const signal = this.gone.signal;
    window.addEventListener("online", () => this.again(), { signal });
    window.addEventListener("offline", () => this.lose(), { signal });
    window.addEventListener("pagehide", () => this.leave(), { signal });
    this.listen();
    this.look();
  }

  /** Of two who offer at once, the one who came earlier gives way: ids grow with time, and are compared as text by both. */
  isBefore(seat: string): boolean {
    return this.seat !== null && this.seat < seat;
  }

  send(to: string, data: string): void {
    this.waiting.push({ to, number: ++this.number, data });
    void this.sendWaiting();
  }

  /** Goes, and says so. */
  close(): void {
    this.leave();
    this.isClosed = true;
    this.gone.abort();
    this.source?.close();
    for (const timer of [this.breathing, this.soon, this.deadline]) {
      window.clearTimeout(timer);
    }
  }

  private leave(): void {
    if (this.seat && !this.isClosed) {
      void fetch(`${this.address}/leave`, request({ seat: this.seat }, { keepalive: true })).catch(() => undefined);
      this.seat = null;
    }
  }

  private listen(): void {
    this.source?.close();
    const source = new EventSource(`/live?topics=${encodeURIComponent(this.topics)}`);
    this.source = source;
    this.alive();
    source.addEventListener("refresh", () => {
      this.alive();
      window.clearTimeout(this.soon);
      this.soon = window.setTimeout(() => this.look(), settle);
    });
    source.addEventListener("alive", () => this.alive());
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) {
        window.clearTimeout(this.deadline);
        this.deadline = window.setTimeout(() => this.listen(), longestPause * (0.5 + Math.random() / 2));
      }
    };
  }

  private alive(): void {
    window.clearTimeout(this.deadline);
    this.deadline = window.setTimeout(() => this.listen(), dead);
  }

  private again(): void {
    this.pause = 0;
    this.listen();
    this.look();
    void this.sendWaiting();
  }

  private look(): void {
    if (this.isLooking) {
      this.looksAgain = true;
      return;
    }

    window.clearTimeout(this.breathing);
    this.isLooking = true;
    void this.ask().finally(() => {
      this.isLooking = false;
      if (!this.isClosed) {
        window.clearTimeout(this.breathing);
        this.breathing = window.setTimeout(() => this.look(), this.looksAgain ? 0 : this.isUp ? breath : longestPause / 2);
        this.looksAgain = false;
      }
    });
  }

  private async ask(): Promise<void> {
    const taken = [...this.taken];
    const answer = await this.post("look", { seat: this.seat, taken });
    if (this.isClosed) {
      return;
    }

    if (!answer?.ok) {
      this.complain(answer);
      return;
    }

    const look = (await answer.json()) as Look;
    taken.forEach((id) => this.taken.delete(id));
    if (look.seat !== this.seat) {
      this.waiting.length = 0;
      this.seat = look.seat;
      this.heard.anew();
    }

    this.find();
    this.heard.here(look.people);
    for (const signal of look.signals.filter((one) => !this.taken.has(one.id) && !taken.includes(one.id))) {
      this.taken.add(signal.id);
      this.looksAgain = true;
      this.heard.heard(signal.from, signal.data);
    }
  }

  /** What the server or the line said instead of an answer. */
  private complain(answer: Response | undefined): void {
    if (answer?.status === 404) {
      this.heard.ended("over");
    } else if (answer?.status === 409) {
      this.seat = null;
      this.heard.ended("elsewhere");
    } else if (answer?.type === "opaqueredirect" || answer?.status === 401) {
      this.heard.ended("signed-out");
    } else {
      this.lose();
    }
  }

  private async sendWaiting(): Promise<void> {
    if (this.isSending) {
      return;
    }

    this.isSending = true;
    while (this.waiting.length > 0 && this.seat && !this.isClosed) {
      const first = this.waiting[0] as { to: string; number: number; data: string };
      const answer = await this.post("signals", { seat: this.seat, ...first });
      if (answer && (answer.ok || (answer.status < 500 && answer.status !== 429))) {
        this.pause = 0;
        // What the server will not take, it will not take later; a new seat has emptied the list meanwhile.
        if (this.waiting[0] === first) {
          this.waiting.shift();
        }
      } else {
        this.pause = Math.min(Math.max(this.pause * 2, 250), longestPause);
        await new Promise((go) => window.setTimeout(go, this.pause));
      }
    }

    this.isSending = false;
  }

  private async post(what: string, body: object): Promise<Response | undefined> {
    try {
      return await fetch(`${this.address}/${what}`, request(body, { signal: this.gone.signal }));
    } catch {
      // The line is down; it is tried again.
      return undefined;
    }
  }

  private lose(): void {
    if (this.isUp && !this.isClosed) {
      this.isUp = false;
      this.heard.lost();
    }
  }

  private find(): void {
    if (!this.isUp) {
      this.isUp = true;
      this.heard.found();
    }
  }
}

function request(body: object, more: RequestInit): RequestInit {
  return { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" }, redirect: "manual", ...more };
}
