import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Instrument } from '../../../core/instrument/types';
import { ranksOf } from '../../../core/scoring/rank';
import type { UnitResult } from '../../../core/scoring/result';
import type { PaneText } from '../../../text/pane/pane-text';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import './dim-bar';
import './unit-row';

/** Rows drawn at once: a national workbook has more units than anyone reads, and each row costs time. */
const PAGE = 60;

/** Units in the order given, with a bar per dimension. Emits `open` with the unit that was clicked. */
@customElement('kp-ranking')
export class UnitRanking extends LitElement {
  static override styles = [
    base,
    button,
    css`
      .legend {
        padding: 8px 12px;
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
      ol > li + li {
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      ol > li:last-child kp-unit-row {
        border-radius: 0 0 7px 7px;
      }
      .more {
        width: 100%;
        margin-top: 8px;
      }
    `,
  ];

  @property({ attribute: false }) units: readonly UnitResult[] = [];
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) text!: PaneText;
  @state() private shown = PAGE;

  override render() {
    const { units, instrument, text, shown } = this;
    const left = units.length - shown;
    const ranks = ranksOf(units);
    return html`<div class="card">
        <div class="legend">
          <kp-dim-bar .dimensions=${instrument.dimensions} .language=${text.language}></kp-dim-bar>
        </div>
        <ol>
          ${units.slice(0, shown).map(
            (unit, at) =>
              html`<li>
                <kp-unit-row
                  .rank=${ranks[at]}
                  .unit=${unit}
                  .instrument=${instrument}
                  .text=${text}
                  @click=${() => this.dispatchEvent(new CustomEvent('open', { detail: unit }))}
                ></kp-unit-row>
              </li>`,
          )}
        </ol>
      </div>
      ${
        left > 0
          ? html`<button type="button" class="btn more" @click=${() => (this.shown += PAGE)}>
              ${text.summary.moreUnits(Math.min(PAGE, left))}
            </button>`
          : nothing
      }`;
  }
}
