import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { columnLetters } from '../../../core/address';
import type { Grid } from '../../../core/grid';
import { cellAt } from '../../../core/sheet/cells';
import { cellText } from '../../parts/cell-text';
import type { Language } from '../../../text/language';
import { base } from '../../styles/base';

/** Rows shown below the heading, and columns at most. */
const BELOW = 2;
const MOST_COLUMNS = 40;

/** The heading of a sheet and its first rows, as they were taken: columns of units are tinted. */
@customElement('kp-map-strip')
export class MapStrip extends LitElement {
  static override styles = [
    base,
    css`
      .scroll {
        overflow-x: auto;
        border: 1px solid var(--colorNeutralStroke2);
      }
      table {
        width: max-content;
        border-collapse: collapse;
        font-size: 12px;
        line-height: 16px;
        background: var(--colorNeutralBackground1);
      }
      td,
      th {
        height: 24px;
        max-width: 86px;
        padding: 2px 6px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: 400;
        text-align: start;
        border: 1px solid var(--colorNeutralStroke2);
      }
      thead th,
      tbody th {
        text-align: center;
        color: var(--colorNeutralForeground3);
        background: var(--colorNeutralBackground3);
      }
      .hd {
        font-weight: 600;
      }
      .un {
        background: var(--colorBrandBackground2);
        color: var(--colorBrandForeground2);
      }
      .r {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      @media (forced-colors: active) {
        .un {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  @property({ attribute: false }) grid!: Grid;
  /** Zero-based absolute rows of the heading, both ends included. */
  @property({ attribute: false }) heading: readonly [top: number, bottom: number] = [0, 0];
  @property({ attribute: false }) units: readonly number[] = [];
  @property() label = '';
  @property() language: Language = 'id';

  override render() {
    const { grid, units } = this;
    const [top, bottom] = this.heading;
    const rows = Array.from({ length: bottom + 1 + BELOW - top }, (_, at) => top + at).filter(
      (row) => row < grid.top + grid.values.length,
    );
    const width = Math.min(MOST_COLUMNS, Math.max(1, ...rows.map((row) => (grid.values[row - grid.top] ?? []).length)));
    const columns = Array.from({ length: width }, (_, at) => grid.left + at);
    const cell = (row: number, column: number) => {
      const value = cellAt(grid, row, column);
      const looks = [units.includes(column) ? 'un' : '', row <= bottom ? 'hd' : typeof value === 'number' ? 'r' : ''];
      return html`<td class=${looks.join(' ').trim()}>${cellText(value, this.language).slice(0, 60)}</td>`;
    };
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.label}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row + 1}</th>
                ${columns.map((column) => cell(row, column))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
