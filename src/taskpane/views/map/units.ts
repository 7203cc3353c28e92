import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { columnLetters } from '../../../core/address';
import { couldCount, isClean, type UnitCandidate } from '../../../core/sheet/unit-candidates';
import type { MapText } from '../../../text/pane/map';
import { cellText } from '../../parts/cell-text';
import { candidateReason } from '../../../text/pane/map-units';
import type { Language } from '../../../text/language';
import { icon } from '../../icons';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { severity } from '../../styles/severity';

/** The number columns of a sheet as ticks: which of them are units. Emits `units` with all that are ticked then. */
@customElement('kp-map-units')
export class MapUnits extends LitElement {
  static override styles = [
    base,
    button,
    severity,
    css`
      .top {
        display: flex;
        align-items: baseline;
        gap: 8px;
        padding-bottom: 6px;
      }
      .top h2 {
        flex: 1;
        font-weight: 600;
      }
      label {
        display: grid;
        grid-template-columns: 20px 22px minmax(0, 1fr) auto;
        gap: 0 6px;
        align-items: center;
        min-height: 36px;
        padding: 6px 12px;
        cursor: pointer;
      }
      label.off {
        cursor: default;
      }
      label:hover {
        background: var(--colorNeutralBackground1Hover);
      }
      li + li {
        border-top: 1px solid var(--colorNeutralStroke3);
      }
      .name {
        overflow-wrap: anywhere;
      }
      .letter {
        font-weight: 600;
        color: var(--colorNeutralForeground3);
      }
      .why {
        display: flex;
        gap: 4px;
      }
      .why .ic {
        margin-top: 1px;
      }
      .samples {
        max-width: 88px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .none {
        padding: 12px;
      }
    `,
  ];

  @property({ attribute: false }) candidates: readonly UnitCandidate[] = [];
  @property({ attribute: false }) units: readonly number[] = [];
  @property({ attribute: false }) text!: MapText;
  @property() language: Language = 'id';

  override render() {
    const { text, candidates, units } = this;
    const all = candidates.filter(({ name }) => name !== '').map(({ column }) => column);
    const isFull = all.every((column) => units.includes(column));
    return html`<div class="top">
        <h2 id="title">${text.unitColumns(units.length, candidates.length)}</h2>
        ${
          all.length === 0
            ? nothing
            : html`<button type="button" class="link" @click=${() => this.#emit(isFull ? [] : all)}>
                ${isFull ? text.clearAll : text.chooseAll}
              </button>`
        }
      </div>
      <ul class="card" aria-labelledby="title">
        ${candidates.length === 0 ? html`<li class="cap none">${text.noNumbers}</li>` : candidates.map((each) => this.#pick(each))}
      </ul>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  #pick(candidate: UnitCandidate) {
    const { text, units } = this;
    const { column, name, samples, answers, reasons } = candidate;
    const isOn = units.includes(column);
    const [reason] = reasons;
    const isLeftOut = !isOn && isClean(candidate) && couldCount(candidate);
    const why = isLeftOut
      ? text.leftOutColumn(answers)
      : reason === undefined
        ? null
        : candidateReason(reason, this.language);
    const warns = isLeftOut || (isOn && reason !== undefined);
    return html`<li>
      <label class=${name === '' ? 'off' : ''}>
        <input
          type="checkbox"
          .checked=${isOn}
          ?disabled=${name === ''}
          @change=${() => this.#emit(isOn ? units.filter((each) => each !== column) : [...units, column])}
        />
        <span class="letter num">${columnLetters(column)}</span>
        <span
          ><span class="name">${name === '' ? text.noHeader : name}</span>${
            why === null
              ? nothing
              : html`<span class="cap why"
                  >${warns ? html`<span class="sev-cek">${icon('cek', 14)}</span>` : nothing}<span>${why}</span></span
                >`
          }</span
        >
        <span class="cap num samples">${samples.map((cell) => cellText(cell, this.language)).join(' ')}</span>
      </label>
    </li>`;
  }

  #emit(units: readonly number[]): void {
    this.dispatchEvent(new CustomEvent('units', { detail: units }));
  }
}
