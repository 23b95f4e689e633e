import type { Media } from "./meeting-media";
import type { Shown } from "./meeting-people";

type Kind = "audio" | "video";

/** What one browser tells the other. */
interface Signal {
  description?: RTCSessionDescriptionInit;
  candidate?: RTCIceCandidateInit | null;
}

interface Between {
  servers: RTCIceServer[];
  /** Of two who offer at the same moment, the polite one takes theirs back. */
  isPolite: boolean;
  media: Media;
  shown: Shown;
  send(data: string): void;
}

/** A connection that is out of order for so long is looked for anew. */
const patience = 2_000;

/**
 * The connection to one other, by the pattern of "perfect negotiation" (W3C WebRTC, section 10.7): either may offer at any time. A channel beside picture and sound says what is turned on, and makes a connection even
 * where neither has a camera.
 */
export class Peer {
  private readonly connection: RTCPeerConnection;
  private readonly channel: RTCDataChannel;
  private readonly senders = new Map<Kind, RTCRtpSender>();
  private readonly theirs = new MediaStream();
  private state = { audio: false, video: false };
  private isOffering = false;
  private isTakingAnswer = false;
  private ignoresOffer = false;
  private inOrder: Promise<void> = Promise.resolve();
  private watch: number | undefined;

  constructor(private readonly between: Between) {
    const connection = new RTCPeerConnection({ iceServers: between.servers });
    this.connection = connection;
    between.shown.video.srcObject = this.theirs;
    connection.onnegotiationneeded = () => void this.offer();
    connection.onicecandidate = ({ candidate }) => this.tell({ candidate: candidate?.toJSON() ?? null });
    connection.ontrack = ({ track }) => this.show(track);
    connection.onconnectionstatechange = () => this.look();
    this.channel = connection.createDataChannel("state", { negotiated: true, id: 0 });
    this.channel.onopen = () => this.tellState();
    this.channel.onmessage = ({ data }) => {
      this.state = JSON.parse(String(data)) as { audio: boolean; video: boolean };
      this.look();
    };
    this.send("audio");
    this.send("video");
  }

  /** Sends what is on, and nothing where it is off. */
  send(kind: Kind): void {
    const track = this.between.media.track(kind);
    const sender = this.senders.get(kind);
    if (sender) {
      void sender.replaceTrack(track);
    } else if (track) {
      this.senders.set(kind, this.connection.addTrack(track, this.between.media.stream));
    }

    this.tellState();
  }

  /** One after the other, in the order in which they were sent. */
  hear(data: string): void {
    const signal = JSON.parse(data) as Signal;
    this.inOrder = this.inOrder.then(() => this.take(signal)).catch((failed: unknown) => console.warn("A signal could not be taken", failed));
  }

  /** Looks for the way anew (ICE restart). */
  restart(): void {
    this.connection.restartIce();
  }

  close(): void {
    window.clearTimeout(this.watch);
    this.connection.onconnectionstatechange = null;
    this.connection.close();
  }

  private async offer(): Promise<void> {
    try {
      this.isOffering = true;
      await this.connection.setLocalDescription();
      this.tell({ description: this.connection.localDescription?.toJSON() as RTCSessionDescriptionInit });
    } catch (failed) {
      // It was closed meanwhile, or the other side offered first.
      console.warn("An offer could not be made", failed);
    } finally {
      this.isOffering = false;
    }
  }

  private async take({ description, candidate }: Signal): Promise<void> {
    const connection = this.connection;
    if (connection.signalingState === "closed") {
      return;
    }

    if (!description) {
      try {
        await connection.addIceCandidate(candidate ?? undefined);
      } catch (failed) {
        if (!this.ignoresOffer) {
          throw failed;
        }
      }

      return;
    }

    const isReady = !this.isOffering && (connection.signalingState === "stable" || this.isTakingAnswer);
    this.ignoresOffer = !this.between.isPolite && description.type === "offer" && !isReady;
    if (this.ignoresOffer) {
      return;
    }

    this.isTakingAnswer = description.type === "answer";
    try {
      await connection.setRemoteDescription(description);
    } finally {
      this.isTakingAnswer = false;
    }

    if (description.type === "offer") {
      await connection.setLocalDescription();
      this.tell({ description: connection.localDescription?.toJSON() as RTCSessionDescriptionInit });
    }
  }

  private tell(signal: Signal): void {
    this.between.send(JSON.stringify(signal));
  }

  private tellState(): void {
    if (this.channel.readyState === "open") {
      this.channel.send(JSON.stringify({ audio: this.between.media.isOn("audio"), video: this.between.media.isOn("video") }));
    }
  }

  private show(track: MediaStreamTrack): void {
    for (const old of this.theirs.getTracks().filter((one) => one.kind === track.kind)) {
      this.theirs.removeTrack(old);
    }

    this.theirs.addTrack(track);
    // A browser that plays nothing by itself has been pressed on: coming in was a press.
    void this.between.shown.video.play().catch(() => undefined);
  }

  private look(): void {
    const now = this.connection.connectionState;
    this.between.shown.say({ isConnected: now === "connected", ...this.state });
    window.clearTimeout(this.watch);
    if (now === "failed") {
      this.restart();
    } else if (now === "disconnected") {
      this.watch = window.setTimeout(() => this.restart(), patience);
    }
  }
}
