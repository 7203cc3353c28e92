import type { ViewName } from '../text/pane/pane-text';

/** Views fetched when first wanted, so that the pane opens with the summary alone. */
export type LazyView = Exclude<ViewName, 'summary'>;

const LOADERS: Readonly<Record<LazyView, () => Promise<unknown>>> = {
  check: () => import(/* webpackChunkName: "view-check" */ './views/check/view'),
  explain: () => import(/* webpackChunkName: "view-explain" */ './views/explain/view'),
  improve: () => import(/* webpackChunkName: "view-improve" */ './views/improve/view'),
  build: () => import(/* webpackChunkName: "view-build" */ './views/build/view'),
  map: () => import(/* webpackChunkName: "view-map" */ './views/map/view'),
  recap: () => import(/* webpackChunkName: "view-recap" */ './views/recap/view'),
  share: () => import(/* webpackChunkName: "view-share" */ './views/share/view'),
  formula: () => import(/* webpackChunkName: "view-formula" */ './views/formula/view'),
  settings: () => import(/* webpackChunkName: "view-settings" */ './views/settings/view'),
};

/**
 * Which views are here. `load` fetches one and calls `onChange` when it has come or has failed; the rest are fetched in
 * the background, so that a server that goes away later takes nothing with it.
 */
export class ViewLoader {
  private readonly states = new Map<ViewName, 'loading' | 'here' | 'missing'>([['summary', 'here']]);

  constructor(private readonly onChange: () => void) {}

  stateOf(view: ViewName): 'loading' | 'here' | 'missing' | undefined {
    return this.states.get(view);
  }

  /** One that is missing is asked for again only with `again`. */
  async load(view: ViewName, again = false): Promise<void> {
    const known = this.states.get(view);
    if (view === 'summary' || known === 'loading' || known === 'here' || (known === 'missing' && !again)) return;
    this.states.set(view, 'loading');
    try {
      await LOADERS[view]();
      this.states.set(view, 'here');
    } catch {
      this.states.set(view, 'missing');
    }
    this.onChange();
  }

  async loadRest(): Promise<void> {
    for (const view of Object.keys(LOADERS) as LazyView[]) await this.load(view);
  }
}
