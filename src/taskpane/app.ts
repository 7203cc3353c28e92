import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ViewName } from '../text/pane/pane-text';
import type { PaneStore } from './store';
import { base } from './styles/base';
import { applyTheme, shadeOf } from './theme';
import './nav';
import './views/check';
import './views/explain';
import './views/improve';
import './views/settings';
import './views/summary';
import './views/unread';

/** The pane: tabs, the current view, and the one live region. Draws itself anew after each change of the store. */
@customElement('kp-app')
export class App extends LitElement {
  static override styles = [
    base,
    css`
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
  /** Background colour that Office reports, for example "#262626". */
  @property() officeBackground: string | undefined;

  #unsubscribe: (() => void) | undefined;
  #view: ViewName | undefined;
  readonly #systemShade = matchMedia('(prefers-color-scheme: dark)');
  readonly #repaint = (): void => this.requestUpdate();

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
    if (this.#view !== undefined && this.#view !== state?.view) window.scrollTo(0, 0);
    this.#view = state?.view;
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
        ${keyed(state.view, html`<div class="panel" role="tabpanel" aria-label=${text.views[state.view]}>${this.#content(store)}</div>`)}
      </main>
      <div class="vh" role="status" aria-live="polite">${times % 2 === 0 ? spoken : `${spoken}\u00a0`}</div>`;
  }

  #content(store: PaneStore) {
    const { state } = store;
    if (state.view === 'settings') {
      return html`<kp-view-settings .store=${store} .state=${state} .version=${this.version}></kp-view-settings>`;
    }
    if (state.reading.kind !== 'ready') return html`<kp-view-unread .store=${store} .state=${state}></kp-view-unread>`;
    switch (state.view) {
      case 'summary':
        return html`<kp-view-summary .store=${store} .state=${state}></kp-view-summary>`;
      case 'check':
        return html`<kp-view-check .store=${store} .state=${state}></kp-view-check>`;
      case 'improve':
        return html`<kp-view-improve .store=${store} .state=${state}></kp-view-improve>`;
      case 'explain':
        return html`<kp-view-explain .store=${store} .state=${state}></kp-view-explain>`;
    }
  }
}
