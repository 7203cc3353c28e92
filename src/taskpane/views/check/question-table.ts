import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { UnitQuestion } from '../../../app/unit-answers';
import { doubtEn } from '../../../text/issues/doubts-en';
import { doubtId } from '../../../text/issues/doubts-id';
import type { PaneText } from '../../../text/pane/pane-text';
import { QUESTIONS_TEXT } from '../../../text/pane/questions';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { subjectOf } from './subject';

/** Many doubts, a row each with its first reason and two buttons. Emits `answer` with question and yes or no, and `open`. */
@customElement('kp-unit-table')
export class UnitTable extends LitElement {
  static override styles = [
    base,
    button,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
      }
      td {
        padding: 6px 4px;
        vertical-align: middle;
        overflow-wrap: anywhere;
      }
      td:first-child {
        padding-inline-start: 12px;
      }
      td:last-child {
        padding-inline-end: 12px;
        width: 1%;
      }
      tr + tr td {
        border-top: 1px solid var(--colorNeutralStroke3);
      }
      .link {
        margin-inline-start: -4px;
        text-align: start;
      }
      .two {
        display: flex;
        gap: 4px;
      }
      .btn {
        min-width: 0;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) questions: readonly UnitQuestion[] = [];
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) text!: PaneText;

  override render() {
    return html`<div class="card">
      <table aria-label=${QUESTIONS_TEXT[this.text.language].title}>
        <tbody>
          ${this.questions.map((question) => this.#row(question))}
        </tbody>
      </table>
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.btn')?.focus();
  }

  #row(question: UnitQuestion) {
    const { text } = this;
    const { language } = text;
    const words = QUESTIONS_TEXT[language];
    const subject = subjectOf(question, language);
    const [reason] = question.data.reasons;
    const told = language === 'id' ? doubtId : doubtEn;
    const answer = (unit: boolean, word: string, whole: string) =>
      html`<button
        type="button"
        class="btn small"
        aria-label=${whole}
        ?disabled=${this.busy}
        @click=${() => this.#emit('answer', { question, unit })}
      >
        ${word}
      </button>`;
    return html`<tr>
      <td>
        <button type="button" class="link" title=${text.openCell} @click=${() => this.#emit('open', { question })}>
          ${subject}
        </button>
        <p class="cap">
          ${[reason === undefined ? '' : told(reason), this.#sheet(question)].filter((word) => word !== '').join(' · ')}
        </p>
      </td>
      <td>
        <div class="two">
          ${answer(true, words.yesShort, words.yesTo(subject))}${answer(false, words.noShort, words.noTo(subject))}
        </div>
      </td>
    </tr>`;
  }

  /** The sheet of a column, where the questions are of several. */
  #sheet({ sheet, data }: UnitQuestion): string {
    const isOne = this.questions.every((each) => each.sheet === sheet);
    return isOne || data.of === 'sheet' ? '' : sheet;
  }

  #emit(name: 'answer' | 'open', detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
