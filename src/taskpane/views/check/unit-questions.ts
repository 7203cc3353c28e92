import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Assessment } from '../../../app/assess';
import { declaringNames, missingUnits } from '../../../app/declared-list';
import { arithmeticOfDoubt, type DoubtArithmetic } from '../../../app/doubt-arithmetic';
import { answerTo, unitQuestions, type UnitQuestion } from '../../../app/unit-answers';
import type { CellWrite } from '../../../app/workbook-port';
import { cellAddress, columnLetters } from '../../../core/address';
import type { Issue } from '../../../core/sheet/issue';
import type { UnitAnswer } from '../../../core/sheet/unit-answers';
import { quote } from '../../../text/issues/issue-text';
import { QUESTIONS_TEXT, type QuestionsText } from '../../../text/pane/questions';
import { icon } from '../../icons';
import { copyText } from '../../parts/copy';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { decidesCategory, type Outcomes } from './question-card';
import './missing-units';
import './question-card';
import './question-table';

/** With more questions they stand in a table; with more rows, what each answer would come to is not worked out. */
const MOST_CARDS = 5;
const MOST_ROWS = 20_000;

/** What is worked out of a question once for each reading. */
interface Worked {
  readonly outcomes: Outcomes | undefined;
  readonly arithmetic: DoubtArithmetic | null;
}

/**
 * "Apakah ini unit?": each doubt with its reasons and two equal buttons, which say what the answer would come to; units
 * that are declared and not found; and the answers given so far, each with the way back. One press answers.
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
      .way {
        display: grid;
        gap: 6px;
      }
      code {
        display: block;
        max-height: 78px;
        overflow: auto;
        padding: 6px 8px;
        font-size: 12px;
        line-height: 16px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  readonly #worked = new WeakMap<Assessment, Map<UnitQuestion, Worked>>();

  override render() {
    const { reading, answers, language } = this.state;
    if (reading.kind !== 'ready') return nothing;
    const { assessment, grids } = reading;
    const questions = unitQuestions(assessment.issues);
    const missing = missingUnits(assessment.issues);
    if (questions.length === 0 && answers.length === 0 && missing.length === 0) return nothing;
    const text = QUESTIONS_TEXT[language];
    return html`${questions.length === 0 ? nothing : this.#asked(questions, assessment)}
    ${
      missing.length === 0
        ? nothing
        : html`<kp-missing-units
            .issues=${missing}
            .grids=${grids}
            ?busy=${this.#isBusy}
            .text=${this.store.text}
            @open=${(event: CustomEvent<Issue>) => this.#open(event.detail)}
            @correct=${(event: CustomEvent<CellWrite>) => void this.store.apply([event.detail])}
          ></kp-missing-units>`
    }
    ${answers.length === 0 ? nothing : html`<div class="card" role="group" aria-label=${text.answers}>${answers.map((answer) => this.#answered(answer))}</div>`}`;
  }

  get #isBusy(): boolean {
    return this.state.job?.kind === 'running' || this.state.isWriting;
  }

  #asked(questions: readonly UnitQuestion[], assessment: Assessment) {
    const text = QUESTIONS_TEXT[this.state.language];
    return html`<div>
        <h2 class="strong">${text.title}</h2>
        <p class="cap">${text.left(questions.length)}</p>
      </div>
      ${
        questions.length > MOST_CARDS
          ? html`<kp-unit-table
              .questions=${questions}
              ?busy=${this.#isBusy}
              .text=${this.store.text}
              @answer=${({ detail }: CustomEvent<{ question: UnitQuestion; unit: boolean }>) => void this.#answer(detail.question, detail.unit)}
              @open=${({ detail }: CustomEvent<{ question: UnitQuestion }>) => this.#open(detail.question)}
            ></kp-unit-table>`
          : this.#inOrder(questions, assessment).map(
              ([question, worked]) =>
                html`<kp-unit-question
                  .question=${question}
                  .outcomes=${worked.outcomes}
                  .arithmetic=${worked.arithmetic}
                  ?busy=${this.#isBusy}
                  .text=${this.store.text}
                  @answer=${({ detail }: CustomEvent<boolean>) => void this.#answer(question, detail)}
                  @open=${() => this.#open(question)}
                ></kp-unit-question>`,
            )
      }
      ${this.#otherWay(assessment, text)}`;
  }

  #otherWay(assessment: Assessment, text: QuestionsText) {
    const names = declaringNames(assessment);
    return html`<div class="way">
      <p class="cap">${text.kept}${names === null ? nothing : ` ${text.otherWay}`}</p>
      ${names === null ? nothing : html`<code class="card" tabindex="0">${text.line}: ${names}</code>`}
      <div class="row wrap">
        ${
          names === null
            ? nothing
            : html`<button
                type="button"
                class="btn small"
                @click=${() => void this.#copy(`${text.line}: ${names}`, text)}
              >
                ${icon('copy', 16)}${text.copyLine}
              </button>`
        }
        <button type="button" class="btn small" @click=${() => this.store.go('account')}>
          ${icon('eye', 16)}${text.account}
        </button>
      </div>
    </div>`;
  }

  #answered(answer: UnitAnswer) {
    const text = QUESTIONS_TEXT[this.state.language];
    const subject =
      answer.kind === 'sheet'
        ? text.subject('sheet', '', quote(answer.sheet))
        : text.subject('column', columnLetters(answer.column), quote(answer.header));
    return html`<div class="answered">
      <p>${text.answered(subject, answer.unit)}</p>
      <button
        type="button"
        class="btn subtle small"
        aria-label=${text.changeWhat(subject)}
        @click=${() => this.store.units.forget(answer, text.forgotten(subject))}
      >
        ${text.change}
      </button>
    </div>`;
  }

  /** What was pressed has gone afterwards: the focus goes to the next question, or to the heading of the view. */
  async #answer(question: UnitQuestion, unit: boolean): Promise<void> {
    const text = QUESTIONS_TEXT[this.state.language];
    await this.store.units.answer(answerTo(question, unit), text.saved(quote(question.data.name), unit));
    await this.updateComplete;
    // Where nothing is left to find, the view draws itself anew and this element has gone.
    const next = this.isConnected ? this.renderRoot.querySelector<LitElement>('kp-unit-question, kp-unit-table') : null;
    await next?.updateComplete;
    if (next === null) this.dispatchEvent(new CustomEvent('settled'));
    else next.focus();
  }

  #open({ sheet, row, column }: Issue): void {
    const area = { top: row, left: column, bottom: row, right: column };
    void this.store.open(sheet, area, `${sheet}!${cellAddress(row, column)}`);
  }

  async #copy(line: string, text: QuestionsText): Promise<void> {
    const isCopied = await copyText(line, this.renderRoot.querySelector('code'));
    this.store.say(isCopied ? text.lineCopied : text.lineNotCopied);
  }

  /** Those that decide the category come first. */
  #inOrder(questions: readonly UnitQuestion[], assessment: Assessment): (readonly [UnitQuestion, Worked])[] {
    const worked = questions.map((question) => [question, this.#work(question, assessment)] as const);
    const decides = ({ outcomes }: Worked): number => (outcomes !== undefined && decidesCategory(outcomes) ? 0 : 1);
    return worked.sort(([, a], [, b]) => decides(a) - decides(b));
  }

  #work(question: UnitQuestion, assessment: Assessment): Worked {
    let known = this.#worked.get(assessment);
    if (known === undefined) this.#worked.set(assessment, (known = new Map()));
    let worked = known.get(question);
    if (worked === undefined) {
      const of = (unit: boolean) => this.store.units.resultWith(answerTo(question, unit));
      const outcomes = assessment.table.length > MOST_ROWS ? undefined : { yes: of(true), no: of(false) };
      known.set(question, (worked = { outcomes, arithmetic: arithmeticOfDoubt(question, assessment) }));
    }
    return worked;
  }
}
