import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Dimension } from '../../../core/instrument/types';
import type { DimensionResult } from '../../../core/scoring/result';
import type { Language } from '../../../text/language';
import { base } from '../../styles/base';

/**
 * One segment per dimension: its width is the dimension's weight, the filled part the points earned.
 * Without results it is the heading row over the bars. Hidden from screen readers, which get the numbers in words.
 */
@customElement('kp-dim-bar')
export class DimBar extends LitElement {
  static override styles = [
    base,
    css`
      .b {
        display: grid;
        gap: 2px;
      }
      .t {
        height: 8px;
        border-radius: 2px;
        background: var(--dataTrack);
        overflow: hidden;
      }
      .t i {
        display: block;
        height: 100%;
        background: var(--dataFill);
      }
      .h span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .h span:last-child:not(:first-child) {
        text-align: end;
      }
      @media (forced-colors: active) {
        .t {
          border: 1px solid CanvasText;
        }
        .t i {
          background: CanvasText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) dimensions: readonly Dimension[] = [];
  @property({ attribute: false }) results: readonly DimensionResult[] | null = null;
  @property() language: Language = 'id';

  override render() {
    const columns = `grid-template-columns:${this.dimensions.map(({ weight }) => `minmax(0,${weight.value}fr)`).join(' ')}`;
    if (this.results === null) {
      return html`<div class="b h cap" style=${columns}>
        ${this.dimensions.map(({ name }) => html`<span>${name[this.language]}</span>`)}
      </div>`;
    }
    return html`<div class="b" style=${columns} aria-hidden="true">
      ${this.results.map(({ percent }) => html`<span class="t"><i style="width:${percent.scored ? percent.hundredths / 100 : 0}%"></i></span>`)}
    </div>`;
  }
}
