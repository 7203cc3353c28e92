import { html, type TemplateResult } from 'lit';
import type { Conformance } from '../app/conformance-service';
import type { ViewName } from '../text/pane/views';
import type { FileWriter } from './file-writer';
import type { IconName } from './icons';
import type { PaneStore } from './state/store';
import type { FunctionLibrary } from './views/formula/library';
import './views/summary/view';

/** What the pane hands to its views; each takes what it needs. */
export interface Services {
  readonly store: PaneStore;
  /** Version of this add-in. */
  readonly version: string;
  /** The custom functions, which the formula helper computes with. */
  readonly fetchFunctions: () => Promise<FunctionLibrary>;
  /** The test of how this Excel answers. */
  readonly fetchConformance: () => Promise<Conformance>;
  /** Makes the file of a plan, for what is opened as a workbook of its own. */
  readonly writeFile: FileWriter;
}

/** Where a view is opened: at a tab of its own, in the menu of further views, or only from within another view. */
type Way = { readonly at: 'tab' | 'menu'; readonly icon: IconName } | { readonly at: 'inner' };

export type View = Way & {
  /** What must be known of the workbook; until then the pane tells why it is not. `sheets`: which ones there are. */
  readonly needs: 'assessment' | 'sheets' | 'nothing';
  /** Whether the sample can stand in it. A view that works on the workbook makes the sample give way. */
  readonly onSample: boolean;
  /** Fetches its element; null for what comes with the pane. The chunk is named `view-` and the view's name. */
  readonly load: (() => Promise<unknown>) | null;
  readonly render: (services: Services) => TemplateResult;
};

/** Every view of the pane. Tabs and menu follow the order of the rows; the first is where the pane opens. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  summary: {
    at: 'tab',
    icon: 'summary',
    needs: 'assessment',
    onSample: true,
    load: null,
    render: ({ store }) => html`<kp-view-summary .store=${store} .state=${store.state}></kp-view-summary>`,
  },
  check: {
    at: 'tab',
    icon: 'check',
    needs: 'assessment',
    onSample: true,
    load: () => import(/* webpackChunkName: "view-check" */ './views/check/view'),
    render: ({ store }) => html`<kp-view-check .store=${store} .state=${store.state}></kp-view-check>`,
  },
  explain: {
    at: 'tab',
    icon: 'explain',
    needs: 'assessment',
    onSample: true,
    load: () => import(/* webpackChunkName: "view-explain" */ './views/explain/view'),
    render: ({ store }) => html`<kp-view-explain .store=${store} .state=${store.state}></kp-view-explain>`,
  },
  improve: {
    at: 'tab',
    icon: 'improve',
    needs: 'assessment',
    onSample: true,
    load: () => import(/* webpackChunkName: "view-improve" */ './views/improve/view'),
    render: ({ store }) => html`<kp-view-improve .store=${store} .state=${store.state}></kp-view-improve>`,
  },
  account: {
    at: 'menu',
    icon: 'eye',
    needs: 'assessment',
    onSample: true,
    load: () => import(/* webpackChunkName: "view-account" */ './views/account/view'),
    render: ({ store }) => html`<kp-view-account .store=${store} .state=${store.state}></kp-view-account>`,
  },
  recap: {
    at: 'menu',
    icon: 'sheet',
    needs: 'assessment',
    onSample: false,
    load: () => import(/* webpackChunkName: "view-recap" */ './views/recap/view'),
    render: ({ store, version }) =>
      html`<kp-view-recap .store=${store} .state=${store.state} .version=${version}></kp-view-recap>`,
  },
  share: {
    at: 'menu',
    icon: 'share',
    needs: 'assessment',
    onSample: false,
    load: () => import(/* webpackChunkName: "view-share" */ './views/share/view'),
    render: ({ store, version, writeFile }) =>
      html`<kp-view-share
        .store=${store}
        .state=${store.state}
        .version=${version}
        .writeFile=${writeFile}
      ></kp-view-share>`,
  },
  formula: {
    at: 'menu',
    icon: 'formula',
    needs: 'nothing',
    onSample: false,
    load: () => import(/* webpackChunkName: "view-formula" */ './views/formula/view'),
    render: ({ store, fetchFunctions }) =>
      html`<kp-view-formula .store=${store} .state=${store.state} .fetchFunctions=${fetchFunctions}></kp-view-formula>`,
  },
  build: {
    at: 'menu',
    icon: 'build',
    needs: 'sheets',
    onSample: false,
    load: () => import(/* webpackChunkName: "view-build" */ './views/build/view'),
    render: ({ store }) => html`<kp-view-build .store=${store} .state=${store.state}></kp-view-build>`,
  },
  settings: {
    at: 'menu',
    icon: 'settings',
    needs: 'nothing',
    onSample: true,
    load: () => import(/* webpackChunkName: "view-settings" */ './views/settings/view'),
    render: ({ store, version }) =>
      html`<kp-view-settings .store=${store} .state=${store.state} .version=${version}></kp-view-settings>`,
  },
  help: {
    at: 'menu',
    icon: 'info',
    needs: 'nothing',
    onSample: true,
    load: () => import(/* webpackChunkName: "view-help" */ './views/help/view'),
    render: ({ store }) => html`<kp-view-help .store=${store} .state=${store.state}></kp-view-help>`,
  },
  conformance: {
    at: 'inner',
    needs: 'nothing',
    onSample: false,
    load: () => import(/* webpackChunkName: "view-conformance" */ './views/conformance/view'),
    render: ({ store, fetchConformance }) =>
      html`<kp-view-conformance
        .store=${store}
        .state=${store.state}
        .fetchConformance=${fetchConformance}
      ></kp-view-conformance>`,
  },
  map: {
    at: 'inner',
    needs: 'sheets',
    onSample: false,
    load: () => import(/* webpackChunkName: "view-map" */ './views/map/view'),
    render: ({ store }) => html`<kp-view-map .store=${store} .state=${store.state}></kp-view-map>`,
  },
};

/** Whether a view has a tab of its own; the others are in the menu, or reached from a view. */
export const isTab = (view: ViewName): boolean => VIEWS[view].at === 'tab';
