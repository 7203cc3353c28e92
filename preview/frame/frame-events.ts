import type { FrameRequest, Target } from './xdm';

/** One entry of "richApiMessage". Category 1: custom function calls; 65536: events of Excel's objects. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export interface Registration {
  readonly target: Target;
  readonly message: FrameRequest;
}

const RICH_API = 'richApiMessage';

/** What a frame has registered for, and what waits until it does. */
export class FrameEvents {
  private readonly registered = new Map<string, Registration>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private queue: HostEvent[] = [];

  constructor(private readonly send: (registration: Registration, data: unknown) => void) {}

  register(name: string, registration: Registration): void {
    this.registered.set(name, registration);
    for (const resolve of this.waiting.get(name) ?? []) resolve();
    this.waiting.delete(name);
    if (name === RICH_API) this.push(this.queue.splice(0));
  }

  unregister(name: string): void {
    this.registered.delete(name);
  }

  whenRegistered(name: string): Promise<void> {
    if (this.registered.has(name)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(name, [...(this.waiting.get(name) ?? []), resolve]));
  }

  fire(name: string, data: unknown): boolean {
    const registration = this.registered.get(name);
    if (registration) this.send(registration, data);
    return registration !== undefined;
  }

  push(events: readonly HostEvent[]): void {
    if (events.length === 0) return;
    const ArrayData = events.map((e) => [e.messageCategory, e.messageType, e.targetId, e.message, 0, false]);
    if (!this.fire(RICH_API, { ArrayData })) this.queue = [...this.queue, ...events];
  }
}
