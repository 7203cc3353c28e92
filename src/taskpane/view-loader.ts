import type { ViewName } from '../text/pane/views';
import { VIEWS } from './views';

type Arrival = 'loading' | 'here' | 'missing';

const NAMES = Object.keys(VIEWS) as readonly ViewName[];

/**
 * Which views are here. `load` fetches one and calls `onChange` when it has come or has failed; the rest are fetched in
 * the background, so that a server that goes away later takes nothing with it.
 */
export class ViewLoader {
  private readonly states = new Map<ViewName, Arrival>(
    NAMES.filter((view) => VIEWS[view].load === null).map((view) => [view, 'here']),
  );

  constructor(private readonly onChange: () => void) {}

  stateOf(view: ViewName): Arrival | undefined {
    return this.states.get(view);
  }

  /** One that is missing is asked for again only with `again`. */
  async load(view: ViewName, again = false): Promise<void> {
    const known = this.states.get(view);
    if (known === 'loading' || known === 'here' || (known === 'missing' && !again)) return;
    this.states.set(view, 'loading');
    try {
      await VIEWS[view].load?.();
      this.states.set(view, 'here');
    } catch {
      this.states.set(view, 'missing');
    }
    this.onChange();
  }

  async loadRest(): Promise<void> {
    for (const view of NAMES) await this.load(view);
  }
}
