import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { answerTo, unitQuestions, type UnitQuestion } from '../../../app/unit-answers';
import type { Assessment } from '../../../app/assess';
import { cellAddress, columnLetters } from '../../../core/address';
import { formatHundredths } from '../../../core/number/format';
import type { Result } from '../../../core/scoring/result';
import type { UnitAnswer } from '../../../core/sheet/unit-answers';
import { doubtEn } from '../../../text/issues/doubts-en';
import { doubtId } from '../../../text/issues/doubts-id';
import { quote } from '../../../text/issues/issue-text';
import { LABELS } from '../../../text/labels';
import { icon } from '../../icons';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';

/** Reasons that a card shows. */
const REASONS = 3;
/** With more questions or rows, what each answer would come to is not worked out beforehand. */
const MOST_QUESTIONS = 5;
const MOST_ROWS = 20_000;

interface Outcomes {
  readonly yes: Result | null;
  readonly no: Result | null;
}

/**
 * "Apakah ini unit?": each doubt with its reasons and two equal buttons, which say what the answer would come to; and the
 * answers given so far, each with the way back. One press answers.
 */
@customElement('kp-unit-questions')
export class UnitQuestions extends LitElement {
  static override styles = [
    base,
    button,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      article {
        display: grid;
        gap: 6px;
        padding: 12px;
      }
      h3 {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .top {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: 8px;
      }
      .options {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 8px;
      }
      .options .btn {
        display: grid;
        gap: 2px;
        height: auto;
        min-height: 44px;
        padding: 8px;
        white-space: normal;
        text-align: start;
        align-content: start;
      }
      .answered {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        padding: 4px 12px;
        min-height: 36px;
      }
      .answered p {
        overflow-wrap: anywhere;
      }
      .answered + .answered {
        border-top: 1px solid var(--colorNeutralStroke2);
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  readonly #known = new WeakMap<Assessment, Map<string, Outcomes>>();

  override render() {
    const { reading, answers } = this.state;
    if (reading.kind !== 'ready') return nothing;
    const questions = unitQuestions(reading.assessment.issues);
    if (questions.length === 0 && answers.length === 0) return nothing;
    const { questions: text } = this.store.text;
    return html`${questions.length === 0 ? nothing : html`<h2 class="strong">${text.title}</h2>`}
    ${questions.map((question) => this.#question(question, questions.length, reading.assessment))}
    ${answers.length === 0 ? nothing : html`<div class="card" role="group" aria-label=${text.answers}>${answers.map((answer) => this.#answered(answer))}</div>`}`;
  }

  #question(question: UnitQuestion, count: number, assessment: Assessment) {
    const { text } = this.store;
    const { name, of, reasons } = question.data;
    const subject = text.questions.subject(of, of === 'column' ? columnLetters(question.column) : '', quote(name));
    const address = cellAddress(question.row, question.column);
    const isBounded = count <= MOST_QUESTIONS && assessment.table.length <= MOST_ROWS;
    const told = text.language === 'id' ? doubtId : doubtEn;
    const outcomes = isBounded ? this.#outcomes(question, assessment) : null;
    return html`<article class="card" aria-label=${subject}>
      <div class="top">
        <h3>${subject}</h3>
        <button class="cell" type="button" title=${text.openCell} @click=${() => this.#open(question, address)}>
          <span class="vh">${text.openCell} </span>${address} ${icon('toCell', 12)}
        </button>
      </div>
      <ul>
        ${reasons.slice(0, REASONS).map((reason) => html`<li class="cap">${told(reason)}</li>`)}
      </ul>
      <div class="options">
        ${this.#option(question, true, text.questions.yes, outcomes?.yes)}
        ${this.#option(question, false, text.questions.no, outcomes?.no)}
      </div>
    </article>`;
  }

  #option(question: UnitQuestion, unit: boolean, word: string, result: Result | null | undefined) {
    const isBusy = this.state.job?.kind === 'running' || this.state.isWriting;
    return html`<button
      type="button"
      class="btn"
      ?disabled=${isBusy}
      @click=${() => this.store.units.answer(answerTo(question, unit), this.store.text.questions.saved(quote(question.data.name), unit))}
    >
      <b>${word}</b>${result === undefined ? nothing : html`<span class="cap">${this.#comesTo(result)}</span>`}
    </button>`;
  }

  #comesTo(result: Result | null): string {
    const { language, questions } = this.store.text;
    if (result === null) return questions.nothing;
    const { outcome, band } = result.institution;
    const score = outcome.scored
      ? formatHundredths(outcome.hundredths, language)
      : LABELS[language].status['tidak-dinilai'];
    const zone = band?.zone === undefined || band.zone === null ? '' : LABELS[language].zone[band.zone];
    return questions.comesTo(score, result.units.length, zone);
  }

  #answered(answer: UnitAnswer) {
    const { text } = this.store;
    const subject =
      answer.kind === 'sheet'
        ? text.questions.subject('sheet', '', quote(answer.sheet))
        : text.questions.subject('column', columnLetters(answer.column), quote(answer.header));
    return html`<div class="answered">
      <p>${text.questions.answered(subject, answer.unit)}</p>
      <button
        type="button"
        class="btn subtle small"
        aria-label=${text.questions.changeWhat(subject)}
        @click=${() => this.store.units.forget(answer, text.questions.forgotten(subject))}
      >
        ${text.questions.change}
      </button>
    </div>`;
  }

  #open({ sheet, row, column }: UnitQuestion, address: string): void {
    void this.store.open(sheet, { top: row, left: column, bottom: row, right: column }, `${sheet}!${address}`);
  }

  #outcomes(question: UnitQuestion, assessment: Assessment): Outcomes {
    let known = this.#known.get(assessment);
    if (known === undefined) this.#known.set(assessment, (known = new Map()));
    const key = `${question.column} ${question.row} ${question.sheet}`;
    let outcomes = known.get(key);
    if (outcomes === undefined) {
      const of = (unit: boolean): Result | null => this.store.units.resultWith(answerTo(question, unit));
      known.set(key, (outcomes = { yes: of(true), no: of(false) }));
    }
    return outcomes;
  }
}
