/** The server says something every 25 seconds: a line that is silent for longer is dead, whatever the phone believes. */
const dead = 40_000;

const longestPause = 15_000;

export interface Heard {
  say(data: string): void;
  read(data: string): void;
  typing(): void;
  state(): void;
  queue(): void;
  list(): void;
  over(): void;
  gone(): void;
  lost(): void;
  found(): void;
}

/** The event stream of one page. It is opened again by us, not by the browser, which gives up where a server or a proxy answers with an error. */
export class Line {
  private source: EventSource | undefined;
  private pause = 0;
  private timer: number | undefined;
  private watch: number | undefined;
  private ended = false;
  private up = false;

  constructor(
    private readonly address: () => string,
    private readonly heard: Heard,
  ) {
    window.addEventListener("online", () => this.again(0));
    window.addEventListener("offline", () => this.lose());
    window.addEventListener("pagehide", () => this.close());
    window.addEventListener("pageshow", (event) => event.persisted && this.again(0));
  }

  open(): void {
    this.close();
    if (this.ended) {
      return;
    }

    const source = new EventSource(this.address());
    this.source = source;
    this.alive();
    source.onerror = () => this.lose();
    for (const kind of ["say", "read", "typing", "state", "queue", "list", "alive", "over", "gone"] as const) {
      source.addEventListener(kind, (event) => this.hear(kind, (event as MessageEvent<string>).data));
    }
  }

  private hear(kind: string, data: string): void {
    this.alive();
    this.pause = 0;
    if (!this.up) {
      this.up = true;
      this.heard.found();
    }

    if (kind === "over" || kind === "gone") {
      this.ended = true;
      this.close();
    }

    if (kind === "say" || kind === "read") {
      this.heard[kind](data);
    } else if (kind !== "alive") {
      this.heard[kind as "typing" | "state" | "queue" | "list" | "over" | "gone"]();
    }
  }

  private lose(): void {
    this.close();
    if (this.ended) {
      return;
    }

    this.up = false;
    this.heard.lost();
    this.pause = Math.min(Math.max(this.pause * 2, 500), longestPause);
    // Not all at the same moment, when a node of the server has gone.
    this.again(this.pause * (0.5 + Math.random() / 2));
  }

  private again(after: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.open(), after);
  }

  private alive(): void {
    window.clearTimeout(this.watch);
    this.watch = window.setTimeout(() => this.lose(), dead);
  }

  private close(): void {
    window.clearTimeout(this.watch);
    window.clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }
}
