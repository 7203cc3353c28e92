import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ColumnAccount, ColumnRole, IndicatorAccount } from '../../../core/sheet/account';
import { COLUMN_KEYS } from '../../../core/sheet/headers';
import type { RowRole, RowRun } from '../../../core/sheet/row-role';
import { ACCOUNT_TEXT } from '../../../text/account';
import { columnSpans } from '../../../text/column-spans';
import type { Language } from '../../../text/language';
import { ACCOUNT_VIEW_TEXT } from '../../../text/pane/account';
import { icon, type IconName } from '../../icons';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { severity } from '../../styles/severity';
import { columnGroups } from './unknown';

/** Rows of a table shown at once. */
const PAGE = 60;

/** Read, of a known role and not read, in doubt, and not known. */
type Standing = 'read' | 'aside' | 'doubtful' | 'unknown';

const ICONS: Readonly<Record<Standing, IconName>> = { read: 'done', aside: 'ring', doubtful: 'cek', unknown: 'wajib' };
const LOOKS: Readonly<Record<Standing, string>> = {
  ...{ read: 'read', aside: 'aside', doubtful: 'sev-cek', unknown: 'sev-wajib' },
};

/** Columns and rows that are read; of the others those of no known role. */
const READ: ReadonlySet<ColumnRole | RowRole> = new Set([
  ...COLUMN_KEYS,
  ...(['unit-answers', 'title', 'heading', 'second-heading', 'answer'] as const),
]);
const UNKNOWN: ReadonlySet<ColumnRole | RowRole> = new Set(['numbers', 'unread']);

function standingOf(role: ColumnRole | RowRole): Standing {
  return UNKNOWN.has(role) ? 'unknown' : READ.has(role) ? 'read' : 'aside';
}

/** The columns and rows of an indicator sheet with their roles. Emits `columns` and `rows` with what is to be shown. */
@customElement('kp-account-sheet')
export class AccountSheet extends LitElement {
  static override styles = [
    base,
    button,
    severity,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 12px;
        line-height: 16px;
      }
      th,
      td {
        padding: 4px 6px;
        text-align: start;
        vertical-align: baseline;
        font-weight: 400;
        border-top: 1px solid var(--colorNeutralStroke3);
        overflow-wrap: anywhere;
      }
      thead th {
        color: var(--colorNeutralForeground3);
      }
      th:first-child,
      td:first-child {
        padding-inline-start: 12px;
        width: 64px;
      }
      th:last-child,
      td:last-child {
        padding-inline-end: 12px;
      }
      .r {
        text-align: end;
        width: 1%;
        white-space: nowrap;
        overflow-wrap: normal;
      }
      .heading {
        width: 30%;
      }
      .said {
        display: flex;
        gap: 4px;
      }
      .said .ic {
        margin-top: 1px;
      }
      .read .ic {
        color: var(--zoneHijauText);
      }
      .aside .ic {
        color: var(--colorNeutralForeground3);
      }
      .said .word {
        display: block;
        color: var(--colorNeutralForeground1);
      }
      .said .word::first-letter {
        text-transform: uppercase;
      }
      tr.mark {
        background: var(--colorBrandBackground2);
        box-shadow: inset 3px 0 var(--colorCompoundBrandStroke);
      }
      .link {
        margin-inline-start: -4px;
        min-width: 24px;
        min-height: 24px;
        font-size: 12px;
        line-height: 16px;
        text-align: start;
      }
      .rest {
        padding: 8px 12px;
      }
      @media (forced-colors: active) {
        tr.mark td {
          border-block: 2px solid Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) account!: IndicatorAccount;
  /** Absolute columns that are in doubt as units. */
  @property({ attribute: false }) doubtful: ReadonlySet<number> = new Set();
  @property() language: Language = 'id';
  @state() private shownColumns = PAGE;
  @state() private shownRows = PAGE;

  override render() {
    const text = ACCOUNT_VIEW_TEXT[this.language];
    const { ownUnit, rows } = this.account;
    const groups = columnGroups(this.account, this.doubtful);
    const restColumns = groups.length - this.shownColumns;
    const restRows = rows.length - this.shownRows;
    return html`${ownUnit === null ? nothing : html`<p class="cap rest">${ACCOUNT_TEXT[this.language].ownUnit(ownUnit)}</p>`}
      <table>
        <thead>
          <tr>
            <th scope="col">${text.column}</th>
            <th scope="col" class="heading">${text.heading}</th>
            <th scope="col">${text.readAs}</th>
            <th scope="col" class="r">${text.numbers}</th>
          </tr>
        </thead>
        <tbody>
          ${groups.slice(0, this.shownColumns).map((group) => this.#columns(group))}
        </tbody>
      </table>
      ${restColumns > 0 ? this.#more(restColumns, () => (this.shownColumns += PAGE)) : nothing}
      <table>
        <thead>
          <tr>
            <th scope="col">${text.rows}</th>
            <th scope="col">${text.role}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, this.shownRows).map((run) => this.#rows(run))}
        </tbody>
      </table>
      ${restRows > 0 ? this.#more(restRows, () => (this.shownRows += PAGE)) : nothing}`;
  }

  #columns(group: readonly ColumnAccount[]) {
    const text = ACCOUNT_VIEW_TEXT[this.language];
    const words = ACCOUNT_TEXT[this.language];
    const { role, heading, isHidden } = group[0]!;
    const spans = columnSpans(
      group.map(({ column }) => column),
      this.language,
    );
    const numbers = group.reduce((sum, each) => sum + each.numbers, 0);
    const said = words.columnRole[role];
    const name = group.length > 1 ? text.unitNames(group.length) : heading === '' ? text.noHeading : heading;
    const standing = this.doubtful.has(group[0]!.column) ? 'doubtful' : standingOf(role);
    const notes = [standing === 'doubtful' ? [text.doubtful] : [], isHidden ? [words.hidden] : []].flat();
    return html`<tr class=${standing === 'unknown' ? 'mark' : ''}>
      <td>
        <button
          type="button"
          class="link num"
          aria-label=${text.openColumns(spans)}
          @click=${() => this.#emit('columns', group)}
        >
          ${spans}
        </button>
      </td>
      <td>${name}</td>
      <td>${this.#said(standing, notes.length === 0 ? said : `${said} (${notes.join(', ')})`)}</td>
      <td class="r num">${numbers === 0 ? nothing : numbers}</td>
    </tr>`;
  }

  #rows(run: RowRun) {
    const text = ACCOUNT_VIEW_TEXT[this.language];
    const { from, to, role } = run;
    const where = from === to ? `${from + 1}` : `${from + 1}–${to + 1}`;
    const standing = standingOf(role);
    return html`<tr class=${standing === 'unknown' ? 'mark' : ''}>
      <td>
        <button
          type="button"
          class="link num"
          aria-label=${text.openRows(where)}
          @click=${() => this.#emit('rows', run)}
        >
          ${where}
        </button>
      </td>
      <td>${this.#said(standing, ACCOUNT_TEXT[this.language].rowRole[role])}</td>
    </tr>`;
  }

  #said(standing: Standing, words: string) {
    return html`<span class="said ${LOOKS[standing]}"
      >${icon(ICONS[standing], 14)}<span class="word">${words}</span></span
    >`;
  }

  #more(count: number, show: () => void) {
    const { more } = ACCOUNT_VIEW_TEXT[this.language];
    return html`<p class="rest">
      <button type="button" class="btn small" @click=${show}>${more(Math.min(PAGE, count))}</button>
    </p>`;
  }

  #emit(name: 'columns' | 'rows', detail: readonly ColumnAccount[] | RowRun): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
