import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Assessment } from '../../../app/assess';
import { columnLetters } from '../../../core/address';
import type { Area, Grid } from '../../../core/grid';
import {
  accountOf,
  type ColumnAccount,
  type IndicatorAccount,
  type OtherAccount,
  type ReadingAccount,
} from '../../../core/sheet/account';
import type { RowRun } from '../../../core/sheet/row-role';
import { ACCOUNT_TEXT, accountText } from '../../../text/account';
import { columnSpans } from '../../../text/column-spans';
import { ACCOUNT_VIEW_TEXT } from '../../../text/pane/account';
import { icon } from '../../icons';
import { copyText } from '../../parts/copy';
import { lastOf } from '../../parts/last-of';
import { stateNotices } from '../../parts/state-notices';
import type { PaneState } from '../../state/pane-state';
import { ASKED_SHEET } from '../../state/session-memory';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { severity } from '../../styles/severity';
import { accountStyles } from './styles';
import { firstUnknown, type Unknown } from './unknown';
import './sheet';

/** In five seconds: whether every number has a known role, and if not, which one is to be decided. */
@customElement('kp-view-account')
export class Account extends LitElement {
  static override styles = [base, button, severity, accountStyles];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  /** The text could not be put on the clipboard and stands below, selected. */
  @state() private isShown = false;
  readonly #accountOf = lastOf(({ table, instrument }: Assessment, grids: readonly Grid[]) =>
    accountOf(
      table,
      instrument.edition,
      grids.map(({ sheet }) => sheet),
    ),
  );

  override render() {
    const { reading, language } = this.state;
    if (reading.kind !== 'ready') return nothing;
    const text = ACCOUNT_VIEW_TEXT[language];
    const account = this.#accountOf(reading.assessment, reading.grids);
    const { counted, refused, known, unknown } = account.numbers;
    const all = counted + refused + known + unknown;
    return html`<div class="page">
      <div class="stack">
        ${stateNotices(this.store)}
        <div class="head">
          <h1 class="title" tabindex="-1">${text.title(all - unknown, all, account.doubts)}</h1>
          <p class="cap">${text.lead(account.edition, account.isNamed)}</p>
        </div>
        <div class="bar" role="img" aria-label=${text.bar(counted, refused, known, unknown)}>
          ${PARTS.map((part) => (account.numbers[part] === 0 ? nothing : html`<i class=${part} style="flex:${account.numbers[part]}"></i>`))}
        </div>
        <ul class="legend">
          ${PARTS.filter((part) => part !== 'refused' || refused > 0).map((part) => this.#legend(part, account))}
        </ul>
        <h2 class="strong">${text.sheets(account.sheets.length)}</h2>
        <div class="sheets">${this.#sheets(account)}</div>
        ${
          this.isShown
            ? html`<p class="err">${text.notCopied}</p>
                <pre class="card whole" tabindex="0">${accountText(account, language)}</pre>`
            : nothing
        }
      </div>
      <div class="foot">${this.#foot(account)}</div>
    </div>`;
  }

  #legend(part: keyof ReadingAccount['numbers'], { numbers }: ReadingAccount) {
    const text = ACCOUNT_VIEW_TEXT[this.state.language];
    const isOpen = part === 'unknown' && numbers.unknown > 0;
    return html`<li class=${isOpen ? 'strong' : ''}>
      <i class=${part} aria-hidden="true"></i><span>${text[part]}</span><span class="num">${numbers[part]}</span>
    </li>`;
  }

  #sheets({ sheets }: ReadingAccount) {
    const read = sheets.filter((each): each is IndicatorAccount => each.role === 'indicators');
    const others = sheets.filter((each): each is OtherAccount => each.role === 'other');
    const isOpen = (each: IndicatorAccount): boolean => read.length === 1 || each.numbers.unknown > 0;
    return html`${read.map((each) => this.#read(each, isOpen(each)))}
    ${
      others.length === 0
        ? nothing
        : html`<ul class="card">
            ${others.map((each) => this.#other(each))}
          </ul>`
    }`;
  }

  #read(each: IndicatorAccount, isOpen: boolean) {
    const { language } = this.state;
    const words = ACCOUNT_TEXT[language];
    const { sheet, form, isHidden, numbers } = each;
    return html`<details class="card" ?open=${isOpen}>
      <summary>
        <span class=${numbers.unknown > 0 ? 'sev-wajib' : 'read'}
          >${icon(numbers.unknown > 0 ? 'wajib' : 'sheet')}</span
        >
        <span
          ><b>${sheet}</b><br /><span class="cap"
            >${isHidden ? `${words.form[form]}, ${words.hidden}` : words.form[form]}</span
          ></span
        >
        <span class="end num">${numbers.counted}<span class="chev">${icon('down', 16)}</span></span>
      </summary>
      <kp-account-sheet
        .account=${each}
        .doubtful=${this.#doubtful(sheet)}
        language=${language}
        @columns=${(event: CustomEvent<readonly ColumnAccount[]>) => this.#openColumns(each, event.detail)}
        @rows=${(event: CustomEvent<RowRun>) => this.#openRows(each, event.detail)}
      ></kp-account-sheet>
    </details>`;
  }

  #doubtful(sheet: string): ReadonlySet<number> {
    const { reading } = this.state;
    const doubts = reading.kind === 'ready' ? reading.assessment.table.facts.doubts : [];
    return new Set(doubts.filter((each) => each.of === 'column' && each.sheet === sheet).map(({ column }) => column));
  }

  #other({ sheet, why, isHidden, unknown }: OtherAccount) {
    const { language } = this.state;
    const [words, text] = [ACCOUNT_TEXT[language], ACCOUNT_VIEW_TEXT[language]];
    const role = isHidden ? `${words.why[why]}, ${words.hidden}` : words.why[why];
    return html`<li class="other">
      <span class=${unknown > 0 ? 'sev-wajib' : 'mute'}>${icon(unknown > 0 ? 'wajib' : 'ring')}</span>
      <span
        >${sheet}<br /><span class="cap"
          >${role}${unknown === 0 ? nothing : html`; ${words.unreadNumbers(unknown)}`}</span
        ></span
      >
      ${
        why === 'said'
          ? html`<button
              type="button"
              class="link"
              aria-label=${text.changeWhat(sheet)}
              @click=${() => this.store.go('check')}
            >
              ${text.change}
            </button>`
          : nothing
      }
    </li>`;
  }

  #foot(account: ReadingAccount) {
    const text = ACCOUNT_VIEW_TEXT[this.state.language];
    const unknown = firstUnknown(account);
    const copy = html`<button type="button" class="btn" id="copy" @click=${() => this.#copy(account)}>
      ${icon('copy', 16)}${text.copy}
    </button>`;
    if (unknown === null && account.doubts > 0) {
      return html`<p class="cap">${text.doubts(account.doubts)}</p>
        ${copy}<button type="button" class="btn primary" @click=${() => this.store.go('check')}>
          ${text.answer}
        </button>`;
    }
    if (unknown === null) {
      return html`${copy}<button type="button" class="btn primary" @click=${() => this.store.go('summary')}>
          ${this.store.text.check.toSummary}
        </button>`;
    }
    const [sentence, label, way] = this.#wayOut(unknown);
    return html`<p class="cap">${sentence}</p>
      ${copy}<button type="button" class="btn primary" @click=${way}>${label}</button>`;
  }

  #wayOut(unknown: Unknown): readonly [sentence: string, label: string, way: () => void] {
    const text = ACCOUNT_VIEW_TEXT[this.state.language];
    const map = (): void => {
      this.store.memory.keep(ASKED_SHEET, unknown.sheet);
      this.store.go('map');
    };
    if (unknown.kind === 'sheet') return [text.unknownSheet(unknown.sheet, unknown.count), text.decideSheet, map];
    if (unknown.kind === 'column') {
      const { column, heading, numbers } = unknown.column;
      const letter = columnLetters(column);
      return [text.unknownColumn(letter, heading, numbers), text.decideColumn(letter), map];
    }
    const { from, to } = unknown.rows;
    const rows = from === to ? `${from + 1}` : `${from + 1}–${to + 1}`;
    return [text.unknownRows(rows), text.toFindings, () => this.store.go('check')];
  }

  #openColumns({ sheet, heading }: IndicatorAccount, columns: readonly ColumnAccount[]): void {
    const used = this.#usedArea(sheet);
    if (used === null) return;
    const places = columns.map(({ column }) => column);
    const area = { ...used, top: heading.top, left: places[0]!, right: places.at(-1)! };
    void this.store.open(sheet, area, `${sheet}!${columnSpans(places, this.state.language)}`);
  }

  #openRows({ sheet }: IndicatorAccount, { from, to }: RowRun): void {
    const used = this.#usedArea(sheet);
    if (used === null) return;
    void this.store.open(sheet, { ...used, top: from, bottom: to }, `${sheet}!${from + 1}:${to + 1}`);
  }

  #usedArea(sheet: string): Area | null {
    const { reading } = this.state;
    const grid = reading.kind === 'ready' ? reading.grids.find((each) => each.sheet === sheet) : undefined;
    if (grid === undefined) return null;
    const { top, left, values } = grid;
    const width = values.reduce((most, cells) => Math.max(most, cells.length), 1);
    return { top, left, bottom: top + values.length - 1, right: left + width - 1 };
  }

  async #copy(account: ReadingAccount): Promise<void> {
    const { language } = this.state;
    const text = ACCOUNT_VIEW_TEXT[language];
    const whole = accountText(account, language);
    this.isShown = !(await copyText(whole, null));
    if (this.isShown) {
      await this.updateComplete;
      const shown = this.renderRoot.querySelector<HTMLElement>('.whole');
      if (shown !== null) window.getSelection()?.selectAllChildren(shown);
      shown?.focus();
    }
    this.store.say(this.isShown ? text.notCopied : text.copied);
  }
}

const PARTS = ['counted', 'refused', 'known', 'unknown'] as const;
