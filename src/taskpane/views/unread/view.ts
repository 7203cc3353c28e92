import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { viewTitle } from '../../../text/pane/views';
import { describeProblem } from '../../../text/problems';
import { icon } from '../../icons';
import { readingProgress } from '../../parts/reading-progress';
import { refusalNotice } from '../../parts/refusal';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import '../../parts/empty-state';

/** In place of a result: what is being read, what is looked for, or why there is none, each with the way on. */
@customElement('kp-view-unread')
export class Unread extends LitElement {
  static override styles = [
    base,
    button,
    css`
      .stack {
        padding: 12px;
      }
      .bone {
        display: grid;
        gap: 10px;
        padding: 14px 12px;
      }
      .bone i {
        height: 14px;
        border-radius: 4px;
        background: var(--colorNeutralBackground6);
        animation: pulse 1.6s ease-in-out infinite alternate;
      }
      @keyframes pulse {
        to {
          opacity: 0.45;
        }
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @state() private start: 'loading' | 'here' | 'missing' | undefined;

  override render() {
    const { reading } = this.state;
    if (reading.kind === 'problem') return this.#problem(reading);
    if (reading.kind === 'failed') {
      const { text } = this.store;
      return html`<div class="stack">
        <h1 class="vh">${text.empty.failed}</h1>
        ${refusalNotice(reading.refusal, text, text.empty.failed, this.#again(text.retry))}
      </div>`;
    }
    return html`<div class="stack">
      <h1 class="cap">${this.store.text.reading}</h1>
      ${readingProgress(this.store)}
      ${[64, 88, 72].map((width) => html`<div class="card bone" aria-hidden="true"><i style="width:${width - 24}%"></i><i style="width:${width}%"></i></div>`)}
    </div>`;
  }

  #problem({ problem, grids }: Extract<PaneState['reading'], { kind: 'problem' }>) {
    const { empty, refresh } = this.store.text;
    const actions = html`<div slot="actions">${this.#again(refresh)}</div>`;
    if (problem.code === 'no-header') return this.#start(grids.map(({ sheet }) => sheet));
    if (problem.code === 'mapping-misfit' || problem.code === 'mapping-damaged') {
      return html`<kp-empty heading=${empty.stopped} drawing="blank"
        >${describeProblem(problem, this.state.language)}
        <div slot="actions">
          <button type="button" class="btn primary" @click=${() => this.store.go('map')}>
            ${viewTitle('map', this.state.language)}
          </button>
          ${this.#again(refresh)}
        </div></kp-empty
      >`;
    }
    if (problem.code === 'no-rows') {
      return html`<kp-empty heading=${empty.noRows} drawing="blank">${empty.noRowsHow}${actions}</kp-empty>`;
    }
    return html`<kp-empty heading=${empty.stopped} drawing="blank"
      >${describeProblem(problem, this.state.language)}${actions}</kp-empty
    >`;
  }

  /** Few workbooks need it, so it is fetched when one does. */
  #start(sheets: readonly string[]) {
    if (this.start === undefined) {
      this.start = 'loading';
      import(/* webpackChunkName: "start" */ './start').then(
        () => (this.start = 'here'),
        () => (this.start = 'missing'),
      );
    }
    if (this.start === 'here') return html`<kp-start .store=${this.store} .sheets=${sheets}></kp-start>`;
    const { viewLoading, viewMissing, reload } = this.store.text;
    if (this.start === 'loading') return html`<div class="stack"><p class="cap">${viewLoading}</p></div>`;
    return html`<div class="stack">
      <kp-notice tone="failure"
        >${viewMissing}
        <div slot="actions">
          <button type="button" class="btn small" @click=${() => location.reload()}>${reload}</button>
        </div></kp-notice
      >
    </div>`;
  }

  #again(label: string) {
    return html`<button type="button" class="btn" @click=${() => this.store.refresh()}>
      ${icon('refresh', 16)}${label}
    </button>`;
  }
}
