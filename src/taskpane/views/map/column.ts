import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ColumnChoice } from '../../../app/mapping-guess';
import type { MapText } from '../../../text/pane/map';
import { icon, type IconName } from '../../icons';
import { valueOf } from '../../parts/field';
import { base } from '../../styles/base';
import { form } from '../../styles/form';
import type { Ground } from './form';

export type ColumnState = Ground | 'missing' | 'skipped';

const ICONS: Readonly<Record<ColumnState, IconName>> = {
  sure: 'done',
  chosen: 'done',
  guess: 'inferred',
  missing: 'wajib',
  skipped: 'ring',
};

/** One column we know of, and which of the sheet it is. Emits `choose` with a zero-based column, or null for none. */
@customElement('kp-map-column')
export class MapColumn extends LitElement {
  static override styles = [
    base,
    form,
    css`
      .row {
        display: grid;
        grid-template-columns: 112px minmax(0, 1fr);
        gap: 2px 8px;
        padding: 10px 12px;
        align-items: center;
      }
      .st {
        grid-column: 1;
        display: flex;
        align-items: center;
        gap: 4px;
        font-size: 12px;
        line-height: 16px;
        color: var(--colorNeutralForeground3);
      }
      .sure .st .ic,
      .chosen .st .ic {
        color: var(--zoneHijauText);
      }
      .missing .st {
        color: var(--zoneMerahText);
        font-weight: 600;
      }
      .missing .st .ic {
        color: var(--zoneMerahSolid);
        --icon-ink: var(--zoneMerahOnSolid);
      }
      .samples {
        grid-column: 2;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        padding-inline-start: 10px;
        min-height: 16px;
      }
      @media (forced-colors: active) {
        .st,
        .st .ic {
          color: CanvasText !important;
          --icon-ink: Canvas !important;
        }
      }
    `,
  ];

  @property() label = '';
  @property({ type: Boolean }) required = false;
  @property() status: ColumnState = 'skipped';
  @property({ attribute: false }) chosen: ColumnChoice | undefined;
  @property({ attribute: false }) choices: readonly ColumnChoice[] = [];
  @property({ attribute: false }) text!: MapText;

  override render() {
    const { text, status, chosen, required } = this;
    return html`<div class="row ${status}">
      <label for="column" class="strong"
        >${this.label}${required ? html`<span class="vh">, ${text.required}</span>` : nothing}</label
      >
      <div class="select">
        <select id="column" aria-describedby="status" aria-invalid=${status === 'missing'} @change=${this.#choose}>
          <option value="" .selected=${chosen === undefined}>${required ? text.choose : text.none}</option>
          ${this.choices.map(
            (each) =>
              html`<option value=${each.column} .selected=${each.column === chosen?.column}>
                ${text.column(each.letter, each.title === '' ? text.noHeader : each.title)}
              </option>`,
          )}</select
        >${icon('down', 16)}
      </div>
      <span class="st" id="status">${icon(ICONS[status], 14)}${text.states[status]}</span>
      <span class="cap samples">${chosen?.samples.join(', ') ?? ''}</span>
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  #choose(event: Event): void {
    const value = valueOf(event);
    this.dispatchEvent(new CustomEvent('choose', { detail: value === '' ? null : Number(value) }));
  }
}
