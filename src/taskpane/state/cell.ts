import { PANE_TEXT } from '../../text/pane';
import type { PaneText } from '../../text/pane/pane-text';
import type { PaneState } from './pane-state';

/** The pane's state, and who is told when it changes. */
export class StateCell {
  private readonly listeners = new Set<() => void>();

  constructor(private current: PaneState) {}

  get state(): PaneState {
    return this.current;
  }

  get text(): PaneText {
    return PANE_TEXT[this.current.language];
  }

  /** Calls `listener` after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(change: Partial<PaneState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Has a sentence spoken by the pane's live region. */
  say(text: string): void {
    this.set({ spoken: { text, times: this.current.spoken.times + 1 } });
  }
}
