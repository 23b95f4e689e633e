// Loaded only by pages of meetings by video. Without it the page says when the meeting is, and which number to call.
import { Media, problemOf, type Wish } from "./meeting-media";
import { Peer } from "./meeting-peer";
import { People } from "./meeting-people";
import { Wire, type Ending } from "./meeting-wire";

for (const place of document.querySelectorAll<HTMLElement>("[data-meeting]")) {
  // What is missing in old browsers, and in a view of an app that lets nobody call.
  if (typeof RTCPeerConnection === "function" && typeof EventSource === "function") {
    start(place);
  }
}

for (const place of document.querySelectorAll<HTMLElement>("[data-meeting-opens]")) {
  const left = Number(place.dataset.meetingOpens);
  if (left > 0) {
    window.setTimeout(() => window.location.reload(), left);
  }
}

function start(place: HTMLElement): void {
  const find = <T extends HTMLElement>(what: string): T => place.querySelector<T>(`[data-meeting-${what}]`) as T;
  const [door, room, status] = [find("door"), find("room"), find("status")];
  find("old").hidden = true;
  door.hidden = false;

  const say = (words: string | undefined): void => {
    if (status.textContent !== (words ?? "")) {
      status.textContent = words ?? "";
    }
  };
  const complain = (problem: string | undefined): void => {
    for (const words of place.querySelectorAll<HTMLElement>("[data-meeting-problem]")) {
      words.hidden = words.dataset.meetingProblem !== problem;
    }
  };

  let meeting: Meeting | undefined;
  const end = (words: string | undefined): void => {
    meeting?.close();
    meeting = undefined;
    room.hidden = true;
    door.hidden = false;
    say(words);
  };

  const buttons = [...place.querySelectorAll<HTMLButtonElement>("[data-join]")];
  for (const button of buttons) {
    button.addEventListener("click", async () => {
      buttons.forEach((one) => (one.disabled = true));
      complain(undefined);
      const media = new Media();
      try {
        await media.take(button.dataset.join as Wish);
        door.hidden = true;
        room.hidden = false;
        meeting = new Meeting(place, media, say, complain, end);
      } catch (failed) {
        media.stop();
        complain(problemOf(failed));
      } finally {
        buttons.forEach((one) => (one.disabled = false));
      }
    });
  }

  find<HTMLElement>("room").querySelector("[data-leave]")?.addEventListener("click", () => end(place.dataset.left));
}

/** One stay in the meeting: from coming in to going. */
class Meeting {
  private readonly wire: Wire;
  private readonly people: People;
  private readonly peers = new Map<string, Peer>();
  private readonly servers: RTCIceServer[];
  private readonly ended = new AbortController();

  constructor(
    private readonly place: HTMLElement,
    private readonly media: Media,
    private readonly say: (words: string | undefined) => void,
    private readonly complain: (problem: string | undefined) => void,
    end: (words: string | undefined) => void,
  ) {
    this.servers = JSON.parse(place.dataset.servers ?? "[]") as RTCIceServer[];
    this.people = new People(place);
    this.people.showOwn(media);
    const endings: Record<Ending, string | undefined> = { elsewhere: place.dataset.elsewhere, over: place.dataset.over, "signed-out": place.dataset.signedOut };
    this.wire = new Wire(place.dataset.meeting ?? "", place.dataset.topics ?? "", {
      anew: () => this.dropAll(),
      here: (people) => this.meet(people),
      heard: (from, data) => this.peers.get(from)?.hear(data),
      lost: () => say(place.dataset.offline),
      // The way the others were reached may be another now.
      found: () => this.peers.forEach((peer) => peer.restart()),
      ended: (why) => end(endings[why]),
    });
    this.wire.open();
    for (const kind of ["audio", "video"] as const) {
      const button = place.querySelector<HTMLButtonElement>(`[data-switch="${kind}"]`);
      button?.addEventListener("click", () => void this.turn(kind, button), { signal: this.ended.signal });
    }

    this.draw();
  }

  close(): void {
    this.ended.abort();
    this.wire.close();
    this.dropAll();
    this.media.stop();
    this.people.clear();
  }

  private meet(people: { seat: string; name: string | null }[]): void {
    for (const [seat, peer] of this.peers) {
      if (!people.some((one) => one.seat === seat)) {
        peer.close();
        this.peers.delete(seat);
        this.people.drop(seat);
      }
    }

    for (const { seat, name } of people) {
      if (!this.peers.has(seat)) {
        const shown = this.people.add(seat, name ?? this.place.dataset.mediator ?? "");
        this.peers.set(seat, new Peer({ servers: this.servers, isPolite: this.wire.isBefore(seat), media: this.media, shown, send: (data) => this.wire.send(seat, data) }));
      }
    }

    this.say(people.length === 0 ? this.place.dataset.alone : this.place.dataset.there);
  }

  private dropAll(): void {
    for (const [seat, peer] of this.peers) {
      peer.close();
      this.people.drop(seat);
    }

    this.peers.clear();
  }

  private async turn(kind: "audio" | "video", button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    this.complain(undefined);
    try {
      await this.media.turn(kind);
      this.peers.forEach((peer) => peer.send(kind));
    } catch (failed) {
      this.complain(problemOf(failed));
    } finally {
      button.disabled = false;
      this.draw();
    }
  }

  /** The buttons say what they do next. */
  private draw(): void {
    this.people.showOwn(this.media);
    const words = { audio: [this.place.dataset.mute, this.place.dataset.unmute], video: [this.place.dataset.hide, this.place.dataset.show] };
    for (const kind of ["audio", "video"] as const) {
      const button = this.place.querySelector<HTMLButtonElement>(`[data-switch="${kind}"]`);
      if (button) {
        button.textContent = words[kind][this.media.isOn(kind) ? 0 : 1] ?? "";
      }
    }
  }
}
