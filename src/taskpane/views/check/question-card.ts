import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DoubtArithmetic } from '../../../app/doubt-arithmetic';
import type { UnitQuestion } from '../../../app/unit-answers';
import { cellAddress, columnLetters } from '../../../core/address';
import { formatHundredths } from '../../../core/number/format';
import type { Result } from '../../../core/scoring/result';
import { columnSpans, listed } from '../../../text/column-spans';
import { doubtEn } from '../../../text/issues/doubts-en';
import { doubtId } from '../../../text/issues/doubts-id';
import { LABELS } from '../../../text/labels';
import type { PaneText } from '../../../text/pane/pane-text';
import { QUESTIONS_TEXT } from '../../../text/pane/questions';
import { icon } from '../../icons';
import { cellText } from '../../parts/cell-text';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { questionStyles } from './question-styles';
import { subjectOf } from './subject';

/** Reasons that a card shows, and figures of a row besides its own. */
const REASONS = 3;
const MOST_FIGURES = 6;

/** What each answer would come to; null where it could not be scored then. */
export interface Outcomes {
  readonly yes: Result | null;
  readonly no: Result | null;
}

/** A doubt with its reasons, the arithmetic it rests on, and two equal answers. Emits `answer` with a yes or no, and `open`. */
@customElement('kp-unit-question')
export class UnitQuestionCard extends LitElement {
  static override styles = [
    base,
    button,
    questionStyles,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 12px;
        line-height: 16px;
        table-layout: fixed;
      }
      th,
      td {
        padding: 3px 4px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: 400;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      thead th {
        color: var(--colorNeutralForeground3);
      }
      th:first-child,
      td:first-child {
        width: 48px;
        text-align: start;
      }
      tbody tr > * {
        border-top: 1px solid var(--colorNeutralStroke3);
      }
      .own {
        font-weight: 600;
        color: var(--colorNeutralForeground1);
      }
    `,
  ];

  @property({ attribute: false }) question!: UnitQuestion;
  /** Undefined: not worked out. */
  @property({ attribute: false }) outcomes: Outcomes | undefined;
  @property({ attribute: false }) arithmetic: DoubtArithmetic | null = null;
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) text!: PaneText;

  override render() {
    const { question, outcomes, arithmetic, text } = this;
    const words = QUESTIONS_TEXT[text.language];
    const subject = subjectOf(question, text.language);
    const address = cellAddress(question.row, question.column);
    return html`<article class="card" aria-label=${subject}>
      <div class="top">
        <h3>${subject}</h3>
        <button class="cell" type="button" title=${text.openCell} @click=${() => this.#emit('open', null)}>
          <span class="vh">${text.openCell} </span>${address} ${icon('toCell', 12)}
        </button>
      </div>
      <ul>
        ${this.#reasons().map((reason) => html`<li class="cap">${reason}</li>`)}
      </ul>
      ${arithmetic === null || arithmetic.of.length === 0 ? nothing : this.#examples(arithmetic)}
      <div class="options">
        ${this.#option(true, words.yes, outcomes?.yes)} ${this.#option(false, words.no, outcomes?.no)}
      </div>
      ${outcomes !== undefined && isSame(outcomes) ? html`<p class="cap">${words.same}</p>` : nothing}
    </article>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.options .btn')?.focus();
  }

  /** Where the arithmetic is known, it says in full what the reason says in short. */
  #reasons(): string[] {
    const { arithmetic, text } = this;
    const { language } = text;
    const told = language === 'id' ? doubtId : doubtEn;
    const { reasons } = this.question.data;
    const others = reasons.filter(({ kind }) => arithmetic === null || kind !== 'figures').map(told);
    if (arithmetic === null) return others.slice(0, REASONS);
    return [...others.slice(0, REASONS - 1), this.#inRows(arithmetic)];
  }

  #inRows({ relation, of, names, rows }: DoubtArithmetic): string {
    const { language } = this.text;
    const made = this.question.data.of === 'column' ? columnSpans(of, language) : listed(names, language);
    return QUESTIONS_TEXT[language].inRows(relation, made, rows);
  }

  #examples({ of, names, examples }: DoubtArithmetic) {
    const { language } = this.text;
    const { data, column } = this.question;
    const shown = of.slice(0, MOST_FIGURES);
    const isLong = of.length > shown.length;
    const title = (at: number): string => (data.of === 'column' ? columnLetters(of[at]!) : names[at]!);
    const own = data.of === 'column' ? columnLetters(column) : data.name;
    const rest = (word: string) => (isLong ? html`<td>${word}</td>` : nothing);
    return html`<table aria-label=${QUESTIONS_TEXT[language].example}>
      <thead>
        <tr>
          <td></td>
          ${shown.map((_, at) => html`<th scope="col" title=${names[at]!}>${title(at)}</th>`)}${rest('…')}
          <th scope="col" class="own" title=${data.name}>${own}</th>
        </tr>
      </thead>
      <tbody>
        ${examples.map(
          ({ code, figures, figure }) =>
            html`<tr>
              <th scope="row">${code}</th>
              ${figures.slice(0, MOST_FIGURES).map((each) => html`<td>${Number.isNaN(each) ? '' : cellText(each, language)}</td>`)}${rest('…')}
              <td class="own">${cellText(figure, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #option(unit: boolean, word: string, result: Result | null | undefined) {
    return html`<button type="button" class="btn" ?disabled=${this.busy} @click=${() => this.#emit('answer', unit)}>
      <b>${word}</b
      >${result === undefined ? nothing : this.#comesTo(result).map((line) => html`<span class="cap num">${line}</span>`)}
    </button>`;
  }

  /** The score with the number of units, and below it category and zone. */
  #comesTo(result: Result | null): string[] {
    const { language } = this.text;
    const words = QUESTIONS_TEXT[language];
    if (result === null) return [words.nothing];
    const { outcome, band } = result.institution;
    const score = outcome.scored
      ? formatHundredths(outcome.hundredths, language)
      : LABELS[language].status['tidak-dinilai'];
    const zone = band?.zone === undefined || band.zone === null ? '' : LABELS[language].zone[band.zone];
    const place = [band?.category ?? '', zone].filter((word) => word !== '').join(' ');
    return [words.comesTo(score, result.units.length), ...(place === '' ? [] : [place])];
  }

  #emit(name: 'answer' | 'open', detail: boolean | null): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function isSame({ yes, no }: Outcomes): boolean {
  const [a, b] = [yes?.institution.outcome, no?.institution.outcome];
  return a?.scored === true && b?.scored === true && a.hundredths === b.hundredths;
}

/** Whether the answer decides in which category the institution is. */
export function decidesCategory({ yes, no }: Outcomes): boolean {
  return yes?.institution.band?.category !== no?.institution.band?.category;
}
