import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AlikeSheet } from '../../../app/matched-units';
import type { MapText } from '../../../text/pane/map';
import { icon } from '../../icons';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { severity } from '../../styles/severity';

/** Sheets of the same shape, each a tick. Emits `sheets` with the names of all that are ticked then. */
@customElement('kp-map-alike')
export class MapAlike extends LitElement {
  static override styles = [
    base,
    button,
    severity,
    css`
      label {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 0 6px;
        align-items: start;
        padding: 6px 0;
        cursor: pointer;
      }
      label > span {
        overflow-wrap: anywhere;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      .why {
        display: flex;
        gap: 4px;
      }
      .list {
        max-height: 220px;
        overflow-y: auto;
        margin-top: 4px;
        padding: 2px 12px;
      }
    `,
  ];

  @property({ attribute: false }) sheets: readonly AlikeSheet[] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property({ attribute: false }) text!: MapText;

  override render() {
    const { sheets, chosen, text } = this;
    const [first] = sheets;
    if (first === undefined) return nothing;
    if (sheets.length === 1) return this.#tick(first, text.alikeSheet(first.mapping.sheet));
    const all = sheets.map(({ mapping }) => mapping.sheet);
    const isFull = chosen.length === all.length;
    return html`<fieldset>
      <legend>${text.alikeSheets(chosen.length, all.length)}</legend>
      <button type="button" class="link" @click=${() => this.#emit(isFull ? [] : all)}>
        ${isFull ? text.clearAll : text.chooseAll}
      </button>
      <div class="card list">${sheets.map((each) => this.#tick(each, each.mapping.sheet))}</div>
    </fieldset>`;
  }

  #tick({ mapping, isClean }: AlikeSheet, name: string) {
    const { chosen, text } = this;
    const { sheet, unitColumns } = mapping;
    const isOn = chosen.includes(sheet);
    return html`<label
      ><input
        type="checkbox"
        .checked=${isOn}
        @change=${() => this.#emit(isOn ? chosen.filter((each) => each !== sheet) : [...chosen, sheet])}
      /><span
        >${name}${unitColumns === undefined ? nothing : html` <span class="cap num">${text.unitsThere(unitColumns.length)}</span>`}${
          isClean
            ? nothing
            : html`<span class="cap why"
                ><span class="sev-cek">${icon('cek', 14)}</span><span>${text.notAll}</span></span
              >`
        }</span
      ></label
    >`;
  }

  #emit(sheets: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('sheets', { detail: sheets }));
  }
}
