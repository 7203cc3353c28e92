import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Instrument } from '../../../core/instrument/types';
import { formatHundredths } from '../../../core/number/format';
import type { NotScoredReason, UnitResult } from '../../../core/scoring/result';
import { LABELS } from '../../../text/labels';
import { FILLING_TEXT } from '../../../text/pane/filling';
import type { PaneText } from '../../../text/pane/pane-text';
import { base } from '../../styles/base';
import { maximumPoints } from './points';
import '../../parts/zone-badge';
import './dim-bar';

/** Why a unit has no score as long as cells of it are blank. */
const UNFILLED: readonly NotScoredReason[] = ['blank-value', 'dimension-not-assessed'];

/** One ranked unit. The whole row is a button. */
@customElement('kp-unit-row')
export class UnitRow extends LitElement {
  static override styles = [
    base,
    css`
      button {
        display: grid;
        grid-template-columns: 18px minmax(0, 1fr) auto;
        gap: 0 8px;
        width: 100%;
        padding: 10px 12px 12px;
        border: 0;
        background: none;
        text-align: start;
        cursor: pointer;
        border-radius: inherit;
      }
      button:hover {
        background: var(--colorNeutralBackground3);
      }
      button:active {
        background: var(--colorNeutralBackground5);
      }
      .no {
        color: var(--colorNeutralForeground3);
        line-height: 20px;
      }
      .nm {
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }
      .sc {
        display: grid;
        justify-items: end;
        gap: 2px;
        align-content: start;
      }
      .below {
        grid-column: 2 / -1;
        justify-items: start;
      }
      .sc b {
        font-size: 16px;
        line-height: 20px;
        font-weight: 600;
      }
      kp-dim-bar {
        grid-column: 1 / -1;
        margin-top: 8px;
      }
      @media (max-width: 339px) {
        .sc {
          grid-column: 2 / -1;
          grid-auto-flow: column;
          justify-content: space-between;
        }
      }
      :focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  @property({ type: Number }) rank = 1;
  @property({ attribute: false }) unit!: UnitResult;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) text!: PaneText;

  /** A unit that is being filled in says how far it is. */
  #why(reason: NotScoredReason): string {
    const { language } = this.text;
    const { filled, expected } = this.unit.completeness;
    return UNFILLED.includes(reason) && filled < expected
      ? FILLING_TEXT[language].filled(String(filled), String(expected))
      : LABELS[language].notScored[reason];
  }

  override render() {
    const { name, outcome, band, dimensions } = this.unit;
    const { language, summary } = this.text;
    const spoken = this.instrument.dimensions.map((dimension, at) => {
      const points = dimensions[at]?.points;
      return summary.dimension(
        dimension.name[language],
        points?.scored ? formatHundredths(points.hundredths, language) : '–',
        formatHundredths(maximumPoints(dimension, this.instrument), language),
      );
    });
    return html`<button type="button">
      <span class="no num">${outcome.scored ? this.rank : '–'}</span>
      <span class="nm">${name}</span>
      <span class="sc ${outcome.scored ? '' : 'below'}">
        ${
          outcome.scored
            ? html`<b class="num">${formatHundredths(outcome.hundredths, language)}</b>`
            : html`<span class="cap">${this.#why(outcome.reason)}</span>`
        }
        ${band === null ? '' : html`<kp-zone-badge .band=${band} .text=${this.text}></kp-zone-badge>`}
      </span>
      <kp-dim-bar .dimensions=${this.instrument.dimensions} .results=${dimensions} .language=${language}></kp-dim-bar>
      <span class="vh">${spoken.join(', ')}. ${summary.openUnit}.</span>
    </button>`;
  }
}
