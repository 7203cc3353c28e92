import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Fix } from '../../../app/fixes';
import { cellAddress } from '../../../core/address';
import type { CellValue } from '../../../core/grid';
import { formatNumber } from '../../../core/number/format';
import { rawText } from '../../../core/sheet/cells';
import { describeIssue } from '../../../text/issues';
import { quote } from '../../../text/issues/issue-text';
import type { PaneText } from '../../../text/pane/pane-text';
import { icon } from '../../icons';
import { base } from '../../styles/base';
import { button } from '../../styles/button';

/**
 * Before and after of every cell that would be written. Nothing is written until the user applies it.
 * The old value is not struck through: a stray space must stay readable. Emits `apply` with fixes, or `cancel`.
 */
@customElement('kp-fix-preview')
export class FixPreview extends LitElement {
  static override styles = [
    base,
    button,
    css`
      .stack {
        padding: 12px;
      }
      li label {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 0 8px;
        padding: 10px 12px 10px 10px;
        cursor: pointer;
      }
      li + li {
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      li label:hover {
        background: var(--colorNeutralBackground3);
      }
      .where {
        grid-column: 2;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .change {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 6px;
        min-width: 0;
      }
      .change b {
        min-width: 40px;
        font-weight: 600;
      }
      del,
      ins {
        padding: 1px 6px;
        border-radius: 3px;
        text-decoration: none;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      del {
        background: var(--colorNeutralBackground6);
        color: var(--colorNeutralForeground2);
      }
      ins {
        background: var(--colorBrandBackground2);
        color: var(--colorBrandForeground2);
        font-weight: 600;
      }
      .off ins {
        background: none;
        color: var(--colorNeutralForeground3);
        font-weight: 400;
      }
      .change .ic {
        color: var(--colorNeutralForeground3);
      }
      .none {
        align-self: center;
      }
      @media (forced-colors: active) {
        del,
        ins {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) fixes: readonly Fix[] = [];
  /** How many more changes wait until these are written. */
  @property({ type: Number }) rest = 0;
  @property({ attribute: false }) text!: PaneText;
  @state() private left: ReadonlySet<string> = new Set();

  override render() {
    const { fix } = this.text;
    const chosen = this.fixes.filter(({ write }) => !this.left.has(keyOf(write)));
    return html`<div class="page">
      <div class="stack">
        <div class="head">
          <h1 class="title" tabindex="-1">${fix.title}</h1>
          <p>${fix.lead(chosen.length)}</p>
          ${this.rest > 0 ? html`<p class="cap">${fix.rest(this.rest)}</p>` : nothing}
        </div>
        <ul class="card">
          ${this.fixes.map((each) => this.#line(each))}
        </ul>
      </div>
      <div class="foot">
        <button type="button" class="btn" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>
          ${fix.cancel}
        </button>
        ${
          chosen.length === 0
            ? html`<p class="none">${fix.nothingChosen}</p>`
            : html`<button
                type="button"
                class="btn primary"
                @click=${() => this.dispatchEvent(new CustomEvent('apply', { detail: chosen }))}
              >
                ${fix.apply(chosen.length)}
              </button>`
        }
      </div>
    </div>`;
  }

  #line({ issue, write }: Fix) {
    const on = !this.left.has(keyOf(write));
    const cell = cellAddress(write.row, write.column);
    const [before, after] = [this.#shown(write.before), this.#shown(write.after)];
    const where = [describeIssue(issue, this.text.language).title, issue.unit, write.sheet].filter(Boolean).join(' · ');
    return html`<li class=${on ? '' : 'off'}>
      <label>
        <input
          type="checkbox"
          .checked=${on}
          @change=${() => this.#toggle(keyOf(write))}
          aria-label=${this.text.fix.change(cell, before, after)}
        />
        <span class="change"
          ><b class="num">${cell}</b><del class="mono">${before}</del>${icon('arrow', 14)}<ins class="mono"
            >${after}</ins
          ></span
        >
        <span class="where cap">${where}</span>
      </label>
    </li>`;
  }

  /** Text in quotation marks, so that the text "3,5" and the number 3,5 are told apart and odd spaces are seen. */
  #shown(value: CellValue): string {
    if (typeof value === 'number') return formatNumber(value, this.text.language);
    if (typeof value === 'string' && value !== '') return quote(value);
    return rawText(value) === '' ? this.text.fix.blank : rawText(value);
  }

  #toggle(key: string): void {
    const left = new Set(this.left);
    if (!left.delete(key)) left.add(key);
    this.left = left;
  }
}

function keyOf({ sheet, row, column }: Fix['write']): string {
  return `${row} ${column} ${sheet}`;
}
