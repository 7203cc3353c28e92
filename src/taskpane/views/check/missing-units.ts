import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { correctedList, type MissingUnit } from '../../../app/declared-list';
import { cellAddress } from '../../../core/address';
import type { Grid } from '../../../core/grid';
import { quote } from '../../../text/issues/issue-text';
import type { PaneText } from '../../../text/pane/pane-text';
import { QUESTIONS_TEXT } from '../../../text/pane/questions';
import { icon } from '../../icons';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { questionStyles } from './question-styles';

/** Cards shown; the findings name all. */
const MOST = 5;

/** Units of the line "Daftar unit" that are not found, with the near name. Emits `open` with one, and `correct` with a change. */
@customElement('kp-missing-units')
export class MissingUnits extends LitElement {
  static override styles = [
    base,
    button,
    questionStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      .write {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) issues: readonly MissingUnit[] = [];
  @property({ attribute: false }) grids: readonly Grid[] = [];
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) text!: PaneText;

  override render() {
    return html`${this.issues.slice(0, MOST).map((issue) => this.#card(issue))}`;
  }

  #card(issue: MissingUnit) {
    const { text, busy } = this;
    const words = QUESTIONS_TEXT[text.language];
    const { unit, near } = issue.data;
    const address = cellAddress(issue.row, issue.column);
    const write = correctedList(issue, this.grids);
    const title = words.notFound(quote(unit));
    return html`<article class="card" aria-label=${title}>
      <div class="top">
        <h3>${title}</h3>
        <button class="cell" type="button" title=${text.openCell} @click=${() => this.#emit('open', issue)}>
          <span class="vh">${text.openCell} </span>${address} ${icon('toCell', 12)}
        </button>
      </div>
      ${near === null ? nothing : html`<p class="cap">${words.near(quote(near))}</p>`}
      ${
        write === null || near === null
          ? nothing
          : html`<p class="cap write">
                ${words.list(address, quote(String(write.before)), quote(String(write.after)))}
              </p>
              <div>
                <button type="button" class="btn" ?disabled=${busy} @click=${() => this.#emit('correct', write)}>
                  ${words.correct(quote(near))}
                </button>
              </div>`
      }
    </article>`;
  }

  #emit(name: 'open' | 'correct', detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
