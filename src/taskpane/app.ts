import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { fillingOf } from '../app/filling';
import { viewTitle, type ViewName } from '../text/pane/views';
import type { PaneStore } from './state/store';
import { jobNotice } from './parts/job';
import { recoveryNotice } from './parts/recovery-notice';
import { base } from './styles/base';
import { button } from './styles/button';
import { applyTheme, shadeOf } from './styles/theme';
import { ViewLoader } from './view-loader';
import { isTab, VIEWS, type Services } from './views';
import './nav';
import './parts/notice';
import './views/unread/view';

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

  @property({ attribute: false }) services: Services | undefined;
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
    const store = this.services?.store;
    if (changed.has('services')) {
      this.#unsubscribe?.();
      this.#unsubscribe = store?.subscribe(this.#repaint);
    }
    const state = store?.state;
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
    const view = this.services?.store.state.view;
    if (view !== undefined && view === this.#focusOn && (!isTab(view) || this.shadowRoot?.activeElement === null)) {
      this.renderRoot.querySelector<HTMLElement>('.panel')?.focus();
    }
    this.#focusOn = undefined;
  }

  override render() {
    const { services } = this;
    if (!services) return nothing;
    const { store } = services;
    const { state, text } = store;
    const filling = state.reading.kind === 'ready' ? fillingOf(state.reading.assessment) : null;
    const { text: spoken, times } = state.spoken;
    return html` <kp-nav
        .view=${state.view}
        .mandatory=${filling?.mandatory ?? 0}
        .advice=${filling?.others.length ?? 0}
        .text=${text}
        @go=${(event: CustomEvent<ViewName>) => store.go(event.detail)}
      ></kp-nav>
      <main>
        ${this.#functions(store)}
        ${state.recovery === null ? nothing : html`<div class="note sample">${recoveryNotice(store)}</div>`}
        ${state.sample === null ? nothing : this.#sample(store)} ${this.#begunElsewhere(store)}
        ${keyed(state.view, html`<div class="panel" role="tabpanel" tabindex="-1" aria-label=${viewTitle(state.view, state.language)}>${this.#content(services)}</div>`)}
      </main>
      <div class="vh" role="status" aria-live="polite">${times % 2 === 0 ? spoken : `${spoken}\u00a0`}</div>`;
  }

  /** Work that was begun in another view: it goes on, and how it ends is told wherever the user is by then. */
  #begunElsewhere(store: PaneStore) {
    const { job, view } = store.state;
    if (job === null || job.id.split('-')[0] === view) return nothing;
    return html`<div class="note sample">${jobNotice(store, job.id)}</div>`;
  }

  #functions(store: PaneStore) {
    const { functions, language } = store.state;
    if (!functions?.text) return nothing;
    return html`<div class="note sample">
      <kp-notice tone=${functions.trouble.kind === 'other' ? 'warning' : 'info'}>
        <p>${functions.text[language]}</p>
        <div slot="actions">
          <button type="button" class="btn small" @click=${() => store.dismissFunctions()}>${store.text.close}</button>
        </div></kp-notice
      >
    </div>`;
  }

  #sample(store: PaneStore) {
    const {
      state,
      text: { sample },
    } = store;
    return html`<div class="note sample">
      <kp-notice tone=${state.sample === 'asked' ? 'warning' : 'info'}>
        <p class="strong">${sample.title}</p>
        <p>${state.sample === 'asked' ? sample.notThere : sample.notWritten}</p>
        <div slot="actions">
          <button type="button" class="btn small" @click=${() => void store.leaveSample()}>${sample.back}</button>
        </div></kp-notice
      >
    </div>`;
  }

  #content(services: Services) {
    const { store } = services;
    const { state, text } = store;
    const { kind } = state.reading;
    const { needs, render } = VIEWS[state.view];
    const isEnough = kind === 'ready' || needs === 'nothing' || (needs === 'sheets' && kind === 'problem');
    if (!isEnough) {
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
    return render(services);
  }
}
