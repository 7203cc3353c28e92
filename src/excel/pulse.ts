/** How a page shows other pages that it is at work, and knows whether they are. */
export interface Neighbours {
  /** The computer and browser; the same for all pages that see each other's locks. null where there are no locks. */
  readonly machine: string | null;
  /** Holds a lock until the page ends or the answer is called. */
  hold(name: string): () => void;
  isHeld(name: string): Promise<boolean>;
}

/** Milliseconds without a beat after which work in a page that cannot be seen counts as stopped: longer than any one answer may take. */
const SILENCE_MS = 90_000;

/** What this page knows of work on sheets in itself and others. */
export class Pulse {
  /** This page; no other has it. */
  readonly id = Math.random().toString(36).slice(2, 12);
  private running: string | null = null;
  private seen: { readonly token: string; readonly beat: number; readonly since: number } | null = null;

  constructor(
    private readonly neighbours: Neighbours = { machine: null, hold: () => () => undefined, isHeld: async () => false },
    private readonly now: () => number = Date.now,
  ) {}

  get machine(): string | null {
    return this.neighbours.machine;
  }

  /** Work begins; the answer ends it. */
  begin(token: string): () => void {
    const release = this.neighbours.hold(token);
    this.running = token;
    return () => {
      this.running = null;
      release();
    };
  }

  /**
   * Milliseconds until it can be told whether this work has stopped; 0: it has. Work of this page has unless it runs now, that
   * of a page beside it when its lock is gone, any other when it has not counted on for long enough.
   */
  async waits(work: {
    readonly token: string;
    readonly owner: string;
    readonly machine: string | null;
    readonly beat: number;
  }): Promise<number> {
    const { token, owner, machine, beat } = work;
    if (owner === this.id) return this.running === token ? SILENCE_MS : 0;
    if (machine !== null && machine === this.machine) return (await this.neighbours.isHeld(token)) ? SILENCE_MS : 0;
    if (this.seen?.token !== token || this.seen.beat !== beat) this.seen = { token, beat, since: this.now() };
    return Math.max(0, this.seen.since + SILENCE_MS - this.now());
  }
}
