import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ViewName } from '../text/pane/pane-text';
import type { FileWriter } from './file-writer';
import type { FunctionLibrary } from './views/formula/library';
import type { PaneStore } from './state/store';
import { jobNotice } from './parts/job';
import { base } from './styles/base';
import { button } from './styles/button';
import { applyTheme, shadeOf } from './styles/theme';
import { ViewLoader } from './view-loader';
import { isTab } from './nav';
import './parts/notice';
import './views/summary/view';
import './views/unread/view';

/** Views that make sense without a reading: what is made in them does not come from an indicator sheet. */
const WITHOUT_READING: ReadonlySet<ViewName> = new Set(['build', 'map', 'settings', 'formula']);

/** Of these, what must at least know which sheets there are. */
const WITH_SHEETS: ReadonlySet<ViewName> = new Set(['build', 'map']);

/** The pane: tabs, the current view, and the one live region. Draws itself anew after each change of the store. */
@customElement('kp-app')
export class App extends LitElement {
  static override styles = [
    base,
    button,
    css`
      .note {
        padding: 12px;
      }
      .sample {
        padding-bottom: 0;
      }
      :host {
        min-height: 100vh;
        background: var(--colorNeutralBackground2);
      }
      main {
        display: block;
        --nav-h: 53px;
      }
      .panel {
        outline: none;
        animation: enter var(--durationNormal) var(--curveDecelerateMid);
      }
      @keyframes enter {
        from {
          opacity: 0;
          transform: translateY(4px);
        }
      }
    `,
  ];

  @property({ attribute: false }) store: PaneStore | undefined;
  @property() version = '';
  /** The custom functions, which the formula helper computes with. */
  @property({ attribute: false }) fetchFunctions: () => Promise<FunctionLibrary> = () =>
    Promise.reject(new Error('no functions'));
  /** Makes the file of a plan, for what is opened as a workbook of its own. */
  @property({ attribute: false }) writeFile: FileWriter = () => Promise.reject(new Error('no file writer'));
  /** Background colour that Office reports, for example "#262626". */
  @property() officeBackground: string | undefined;

  #unsubscribe: (() => void) | undefined;
  #view: ViewName | undefined;
  #fetchesRest = false;
  #focusOn: ViewName | undefined;
  readonly #systemShade = matchMedia('(prefers-color-scheme: dark)');
  readonly #repaint = (): void => this.requestUpdate();
  readonly #views = new ViewLoader(this.#repaint);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#systemShade.addEventListener('change', this.#repaint);
  }

  override disconnectedCallback(): void {
    this.#systemShade.removeEventListener('change', this.#repaint);
    this.#unsubscribe?.();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) {
      this.#unsubscribe?.();
      this.#unsubscribe = this.store?.subscribe(this.#repaint);
    }
    const state = this.store?.state;
    applyTheme(shadeOf(state?.theme ?? 'office', this.officeBackground, this.#systemShade.matches));
    if (state) document.documentElement.lang = state.language;
    if (!state) return;
    const isNew = this.#view !== state.view;
    if (isNew && this.#view !== undefined) {
      window.scrollTo(0, 0);
      this.#focusOn = state.view;
    }
    this.#view = state.view;
    void this.#views.load(state.view, isNew);
    if (state.reading.kind !== 'first' && !this.#fetchesRest) {
      this.#fetchesRest = true;
      setTimeout(() => void this.#views.loadRest());
    }
  }

  /** A tab keeps the focus. What is opened from the menu or from within another view has none: its panel takes it. */
  protected override updated(): void {
    const view = this.store?.state.view;
    if (view !== undefined && view === this.#focusOn && (!isTab(view) || this.shadowRoot?.activeElement === null)) {
      this.renderRoot.querySelector<HTMLElement>('.panel')?.focus();
    }
    this.#focusOn = undefined;
  }

  override render() {
    const { store } = this;
    if (!store) return nothing;
    const { state, text } = store;
    const issues = state.reading.kind === 'ready' ? state.reading.assessment.issues.length : 0;
    const { text: spoken, times } = state.spoken;
    return html` <kp-nav
        .view=${state.view}
        .issues=${issues}
        .text=${text}
        @go=${(event: CustomEvent<ViewName>) => store.go(event.detail)}
      ></kp-nav>
      <main>
        ${state.sample === null ? nothing : this.#sample(store)} ${this.#begunElsewhere(store)}
        ${keyed(state.view, html`<div class="panel" role="tabpanel" tabindex="-1" aria-label=${text.views[state.view]}>${this.#content(store)}</div>`)}
      </main>
      <div class="vh" role="status" aria-live="polite">${times % 2 === 0 ? spoken : `${spoken}\u00a0`}</div>`;
  }

  /** Work that was begun in another view: it goes on, and how it ends is told wherever the user is by then. */
  #begunElsewhere(store: PaneStore) {
    const { job, view } = store.state;
    if (job === null || job.id.split('-')[0] === view) return nothing;
    return html`<div class="note sample">${jobNotice(store, job.id)}</div>`;
  }

  #sample({ state, text: { sample } }: PaneStore) {
    return html`<div class="note sample">
      <kp-notice tone=${state.sample === 'asked' ? 'warning' : 'info'}>
        <p class="strong">${sample.title}</p>
        <p>${state.sample === 'asked' ? sample.notThere : sample.notWritten}</p>
        <div slot="actions">
          <button type="button" class="btn small" @click=${() => void this.store?.leaveSample()}>${sample.back}</button>
        </div></kp-notice
      >
    </div>`;
  }

  #content(store: PaneStore) {
    const { state, text } = store;
    const { kind } = state.reading;
    const isEnough = WITH_SHEETS.has(state.view) ? kind === 'problem' : WITHOUT_READING.has(state.view);
    if (kind !== 'ready' && !isEnough) {
      return html`<kp-view-unread .store=${store} .state=${state}></kp-view-unread>`;
    }
    const loaded = this.#views.stateOf(state.view);
    if (loaded === 'missing') {
      return html`<div class="note">
        <kp-notice tone="failure"
          >${text.viewMissing}
          <div slot="actions">
            <button type="button" class="btn small" @click=${() => location.reload()}>${text.reload}</button>
          </div></kp-notice
        >
      </div>`;
    }
    if (loaded !== 'here') return html`<p class="note cap">${text.viewLoading}</p>`;
    switch (state.view) {
      case 'summary':
        return html`<kp-view-summary .store=${store} .state=${state}></kp-view-summary>`;
      case 'check':
        return html`<kp-view-check .store=${store} .state=${state}></kp-view-check>`;
      case 'improve':
        return html`<kp-view-improve .store=${store} .state=${state}></kp-view-improve>`;
      case 'explain':
        return html`<kp-view-explain .store=${store} .state=${state}></kp-view-explain>`;
      case 'build':
        return html`<kp-view-build .store=${store} .state=${state}></kp-view-build>`;
      case 'map':
        return html`<kp-view-map .store=${store} .state=${state}></kp-view-map>`;
      case 'recap':
        return html`<kp-view-recap .store=${store} .state=${state} .version=${this.version}></kp-view-recap>`;
      case 'share':
        return html`<kp-view-share
          .store=${store}
          .state=${state}
          .version=${this.version}
          .writeFile=${this.writeFile}
        ></kp-view-share>`;
      case 'formula':
        return html`<kp-view-formula
          .store=${store}
          .state=${state}
          .fetchFunctions=${this.fetchFunctions}
        ></kp-view-formula>`;
      case 'settings':
        return html`<kp-view-settings .store=${store} .state=${state} .version=${this.version}></kp-view-settings>`;
    }
  }
}
