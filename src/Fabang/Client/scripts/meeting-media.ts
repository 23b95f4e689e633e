/** What somebody comes in with. */
export type Wish = "video" | "audio" | "none";

/** Enough to see a face, and little enough for a phone to send to several. */
const picture: MediaTrackConstraints = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 20, max: 30 }, facingMode: "user" };

const sound: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true };

/** Own picture and sound. What is turned off is really off: the light beside the camera goes out. */
export class Media {
  readonly stream = new MediaStream();

  async take(wish: Wish): Promise<void> {
    if (wish !== "none") {
      const taken = await devices().getUserMedia({ audio: sound, video: wish === "video" ? picture : false });
      taken.getTracks().forEach((track) => this.stream.addTrack(track));
    }
  }

  isOn(kind: "audio" | "video"): boolean {
    return this.track(kind) !== null;
  }

  track(kind: "audio" | "video"): MediaStreamTrack | null {
    return this.stream.getTracks().find((track) => track.kind === kind && track.readyState === "live") ?? null;
  }

  /** Off where it is on, and on where it is off. */
  async turn(kind: "audio" | "video"): Promise<void> {
    if (this.isOn(kind)) {
      this.drop(kind);
      return;
    }

    const taken = await devices().getUserMedia(kind === "video" ? { video: picture } : { audio: sound });
    this.drop(kind);
    taken.getTracks().forEach((track) => this.stream.addTrack(track));
  }

  stop(): void {
    this.drop("audio");
    this.drop("video");
  }

  private drop(kind: "audio" | "video"): void {
    for (const track of this.stream.getTracks().filter((one) => one.kind === kind)) {
      track.stop();
      this.stream.removeTrack(track);
    }
  }
}

/** The name of the words that say what to do. */
export function problemOf(failed: unknown): "refused" | "missing" | "busy" {
  const name = failed instanceof DOMException ? failed.name : "";
  return name === "NotAllowedError" || name === "SecurityError" ? "refused" : name === "NotFoundError" || name === "OverconstrainedError" ? "missing" : "busy";
}

/** Not there where the site is reached without TLS. */
function devices(): MediaDevices {
  const there = navigator.mediaDevices as MediaDevices | undefined;
  if (!there) {
    throw new DOMException("No devices here.", "NotFoundError");
  }

  return there;
}
