import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { describeProblem } from '../../text/problems';
import { icon } from '../icons';
import { readingProgress } from '../parts/reading-progress';
import { refusalNotice } from '../parts/refusal';
import type { PaneState } from '../state';
import type { PaneStore } from '../store';
import { base } from '../styles/base';
import { button } from '../styles/button';
import '../parts/empty-state';

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
      .need {
        display: grid;
        gap: 8px;
        padding: 12px;
        text-align: start;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 4px 12px;
      }
      dt {
        font-weight: 600;
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

  #problem({ problem, sheets }: Extract<PaneState['reading'], { kind: 'problem' }>) {
    const { empty, refresh } = this.store.text;
    const actions = html`<div slot="actions">${this.#again(refresh)}</div>`;
    if (problem.code === 'no-header') {
      return html`<kp-empty heading=${empty.title} drawing="blank">${empty.looked(sheets)}${actions}</kp-empty>
        <div class="stack">
          <section class="card need" aria-labelledby="need">
            <h2 id="need">${empty.needed}</h2>
            <dl>
              ${empty.columns.map(
                ([name, meaning]) =>
                  html`<dt>${name}</dt>
                    <dd>${meaning}</dd>`,
              )}
            </dl>
            <p class="cap">${empty.optional}</p>
          </section>
        </div>`;
    }
    if (problem.code === 'no-rows') {
      return html`<kp-empty heading=${empty.noRows} drawing="blank">${empty.noRowsHow}${actions}</kp-empty>`;
    }
    return html`<kp-empty heading=${empty.stopped} drawing="blank"
      >${describeProblem(problem, this.state.language)}${actions}</kp-empty
    >`;
  }

  #again(label: string) {
    return html`<button type="button" class="btn" @click=${() => this.store.refresh()}>
      ${icon('refresh', 16)}${label}
    </button>`;
  }
}
