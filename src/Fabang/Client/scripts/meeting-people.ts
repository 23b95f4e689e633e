import type { Media } from "./meeting-media";

/** The picture of another, and what is said below it. */
export interface Shown {
  video: HTMLVideoElement;
  say(state: { isConnected: boolean; audio: boolean; video: boolean }): void;
}

/** The pictures of all who are there, one's own first. */
export class People {
  private readonly list: HTMLElement;
  private readonly tiles = new Map<string, HTMLElement>();
  private readonly own: HTMLElement;

  constructor(private readonly place: HTMLElement) {
    this.list = place.querySelector<HTMLElement>("[data-meeting-people]") as HTMLElement;
    this.list.replaceChildren();
    this.own = this.draw(place.dataset.me ?? "");
    this.own.classList.add("own");
    // Nobody wants to hear themselves.
    videoOf(this.own).muted = true;
  }

  showOwn(media: Media): void {
    const video = videoOf(this.own);
    if (video.srcObject !== media.stream) {
      video.srcObject = media.stream;
    }

    this.own.classList.toggle("dark", !media.isOn("video"));
    this.say(this.own, this.words(media.isOn("audio"), media.isOn("video")));
  }

  add(seat: string, name: string): Shown {
    const tile = this.draw(name);
    this.tiles.set(seat, tile);
    const say = (state: { isConnected: boolean; audio: boolean; video: boolean }): void => {
      // The last picture would stand there as if it were now.
      tile.classList.toggle("dark", !state.video);
      this.say(tile, state.isConnected ? this.words(state.audio, state.video) : (this.place.dataset.connecting ?? ""));
    };
    say({ isConnected: false, audio: false, video: false });
    return { video: videoOf(tile), say };
  }

  drop(seat: string): void {
    this.tiles.get(seat)?.remove();
    this.tiles.delete(seat);
  }

  clear(): void {
    this.tiles.clear();
    this.list.replaceChildren();
  }

  private words(audio: boolean, video: boolean): string {
    return [audio ? "" : this.place.dataset.muted, video ? "" : this.place.dataset.hidden].filter((one) => one).join(" · ");
  }

  private say(tile: HTMLElement, words: string): void {
    const place = tile.querySelector("[data-state]");
    if (place && place.textContent !== words) {
      place.textContent = words;
    }
  }

  private draw(name: string): HTMLElement {
    const pattern = this.place.querySelector<HTMLTemplateElement>("template[data-meeting-person]");
    const tile = pattern?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const words = tile.querySelector("[data-name]");
    if (words) {
      words.textContent = name;
    }

    videoOf(tile).setAttribute("aria-label", name);
    this.list.append(tile);
    return tile;
  }
}

function videoOf(tile: HTMLElement): HTMLVideoElement {
  return tile.querySelector("video") as HTMLVideoElement;
}
