import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { alikeSheets, missingColumns } from '../../../app/column-mapping';
import { columnChoices, type ColumnChoice } from '../../../app/mapping-guess';
import { columnLetters } from '../../../core/address';
import type { Grid } from '../../../core/grid';
import type { ColumnKey } from '../../../core/sheet/headers';
import { MAP_TEXT } from '../../../text/pane/map';
import { describeProblem } from '../../../text/problems';
import { icon } from '../../icons';
import { faultLine, field, valueOf } from '../../parts/field';
import { jobNotice } from '../../parts/job';
import { stateNotices } from '../../parts/state-notices';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { form as formStyle } from '../../styles/form';
import {
  doubleOf,
  firstForm,
  formOf,
  guessedForm,
  instrumentToGuess,
  mappingOf,
  rememberedWith,
  withColumn,
  type MapForm,
} from './form';
import type { ColumnState } from './column';
import '../../parts/empty-state';
import '../../parts/notice';
import './column';

const MAIN: readonly ColumnKey[] = ['unit', 'product', 'code', 'name', 'respondent', 'value', 'evidence', 'note'];
const MORE: readonly ColumnKey[] = ['assessor', 'date', 'override', 'overrideReason'];
/** In five seconds: which columns are known, which one still needs a choice. */
@customElement('kp-view-map')
export class MapColumns extends LitElement {
  static override styles = [
    base,
    button,
    formStyle,
    css`
      .stack {
        padding: 12px;
      }
      .place {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 96px;
        gap: 12px;
        align-items: start;
      }
      li + li {
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      summary {
        min-height: 24px;
        cursor: pointer;
        font-weight: 600;
      }
      details .card {
        margin-top: 8px;
      }
      .alike {
        display: flex;
        gap: 6px;
        align-items: start;
      }
      .foot > :not(.btn) {
        flex: 1 0 100%;
        min-width: 0;
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @state() private form: MapForm | null = null;
  /** What is typed as the header row. */
  @state() private row = '';
  @state() private withAlike = true;

  get #grids(): readonly Grid[] {
    const { reading } = this.state;
    return reading.kind === 'ready' || reading.kind === 'problem' ? reading.grids : [];
  }

  get #grid(): Grid | undefined {
    return this.#grids.find(({ sheet }) => sheet === this.form?.sheet);
  }

  protected override willUpdate(): void {
    if (this.#grid !== undefined) return;
    const { mapping, edition } = this.state;
    this.#start(firstForm(this.#grids, mapping, instrumentToGuess(this.#grids, edition)));
  }

  override render() {
    const text = MAP_TEXT[this.state.language];
    const { form } = this;
    const grid = this.#grid;
    const back = html`<button type="button" class="btn" @click=${() => this.store.go('summary')}>${text.back}</button>`;
    if (form === null || grid === undefined) {
      return html`<kp-empty heading=${text.noSheets} drawing="blank"
        >${text.noSheetsHow}
        <div slot="actions">${back}</div></kp-empty
      >`;
    }
    const choices = columnChoices(grid, form.headerRow);
    const row = (key: ColumnKey) => this.#column(key, form, choices);
    const fault = this.#fault(form);
    const alike = alikeSheets(mappingOf(form, choices), this.#grids);
    const isRunning = this.state.job?.kind === 'running';
    return html`<div class="page">
      <div class="stack">
        ${stateNotices(this.store)} ${this.#remembered()}
        <div class="head">
          <h1 class="title" tabindex="-1">${text.title}</h1>
          <p class="cap">${text.lead}</p>
          <p class="cap">${text.needed}</p>
        </div>
        <div class="place">${this.#sheet(form)} ${this.#row(grid)}</div>
        ${this.#rowFault(grid) === null ? nothing : faultLine('row', this.#rowFault(grid)!)}
        <ul class="card">
          ${MAIN.map(row)}
        </ul>
        ${form.columns.unit === undefined ? html`<p class="cap">${text.noUnit}</p>` : nothing}
        <details>
          <summary>${text.more}</summary>
          <ul class="card">
            ${MORE.map(row)}
          </ul>
        </details>
      </div>
      <div class="foot">
        ${fault === null ? nothing : html`<p class="err" id="fault">${icon('wajib', 14)}<span>${fault.sentence}</span></p>`}
        ${
          fault === null && alike.length > 0
            ? html`<label class="alike"
                ><input
                  type="checkbox"
                  .checked=${this.withAlike}
                  @change=${(event: Event) => (this.withAlike = (event.target as HTMLInputElement).checked)}
                />${text.alike(alike.length)}</label
              >`
            : nothing
        }
        ${jobNotice(this.store, 'map')}
        ${isRunning ? nothing : html`${back}<button type="button" class="btn primary" @click=${() => this.#use(form, grid)}>${text.use}</button>`}
      </div>
    </div>`;
  }

  /** What the workbook remembers, or that it cannot be used, with the way to have it forgotten. */
  #remembered() {
    const { mapping, reading, language } = this.state;
    const text = MAP_TEXT[language];
    const problem = reading.kind === 'problem' ? reading.problem : null;
    const isBroken = problem?.code === 'mapping-misfit' || problem?.code === 'mapping-damaged';
    if (!isBroken && mapping.length === 0) return nothing;
    const forget = (): void => void this.store.keepMapping('map', text.forgetting, [], text.forgotten);
    return html`<kp-notice tone=${isBroken ? 'warning' : 'info'}>
      <p>${isBroken ? describeProblem(problem, language) : text.remembered(mapping.map(({ sheet }) => sheet))}</p>
      <div slot="actions"><button type="button" class="btn small" @click=${forget}>${text.forget}</button></div>
    </kp-notice>`;
  }

  #sheet({ sheet }: MapForm) {
    const text = MAP_TEXT[this.state.language];
    const { mapping, edition } = this.state;
    const choose = (event: Event): void => {
      const grid = this.#grids.find((each) => each.sheet === valueOf(event));
      if (grid !== undefined) this.#start(formOf(grid, mapping, instrumentToGuess(this.#grids, edition)));
    };
    return field(
      'sheet',
      text.sheet,
      html`<div class="select">
        <select id="sheet" @change=${choose}>
          ${this.#grids.map((each) => html`<option value=${each.sheet} .selected=${each.sheet === sheet}>${each.sheet}</option>`)}</select
        >${icon('down', 16)}
      </div>`,
    );
  }

  #row(grid: Grid) {
    const fault = this.#rowFault(grid);
    return field(
      'row',
      MAP_TEXT[this.state.language].row,
      html`<input
        class="input num"
        id="row"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${fault !== null}
        aria-describedby=${fault === null ? nothing : 'row-note'}
        .value=${this.row}
        @input=${(event: Event) => this.#chooseRow(grid, valueOf(event))}
      />`,
    );
  }

  #column(key: ColumnKey, form: MapForm, choices: readonly ColumnChoice[]) {
    const text = MAP_TEXT[this.state.language];
    return html`<li>
      <kp-map-column
        id=${key}
        .label=${text.columns[key]}
        .required=${key === 'value' || (key === 'code' && form.columns.name === undefined)}
        .status=${this.#status(key, form)}
        .chosen=${choices.find(({ column }) => column === form.columns[key]?.column)}
        .choices=${choices}
        .text=${text}
        @choose=${(event: CustomEvent<number | null>) => this.#choose(key, event.detail)}
      ></kp-map-column>
    </li>`;
  }

  #status(key: ColumnKey, form: MapForm): ColumnState {
    const missing: readonly ColumnKey[] = missingColumns(mappingOf(form, []).columns);
    return form.columns[key]?.ground ?? (missing.includes(key) ? 'missing' : 'skipped');
  }

  #rowFault(grid: Grid): string | null {
    const row = Number(this.row);
    const isRow = /^\d+$/.test(this.row.trim()) && row > grid.top && row <= lastRow(grid);
    return isRow ? null : MAP_TEXT[this.state.language].rowFault(grid.top + 1, lastRow(grid));
  }

  #fault(form: MapForm): { readonly sentence: string; readonly field: string } | null {
    const text = MAP_TEXT[this.state.language];
    const grid = this.#grid!;
    const row = this.#rowFault(grid);
    if (row !== null) return { sentence: row, field: 'row' };
    const missing = missingColumns(mappingOf(form, []).columns);
    if (missing.length > 0) {
      return { sentence: text.missingSentence(missing.map((each) => text.missing[each])), field: missing[0]! };
    }
    const double = doubleOf(form);
    if (double === null) return null;
    const [column, first, second] = double;
    const sentence = text.twice(columnLetters(column), text.columns[first], text.columns[second]);
    return { sentence, field: second };
  }

  #start(form: MapForm | null): void {
    this.form = form;
    this.row = form === null ? '' : String(form.headerRow + 1);
  }

  #chooseRow(grid: Grid, row: string): void {
    this.row = row;
    if (this.#rowFault(grid) !== null) return;
    this.form = guessedForm(grid, Number(row) - 1, instrumentToGuess(this.#grids, this.state.edition));
  }

  #choose(key: ColumnKey, column: number | null): void {
    const text = MAP_TEXT[this.state.language];
    this.form = withColumn(this.form!, key, column);
    this.store.say(text.said(text.columns[key], text.states[this.#status(key, this.form)]));
  }

  async #use(form: MapForm, grid: Grid): Promise<void> {
    const { store } = this;
    const text = MAP_TEXT[this.state.language];
    const fault = this.#fault(form);
    if (fault !== null) {
      store.say(fault.sentence);
      this.renderRoot.querySelector<HTMLElement>(`#${fault.field}`)?.focus();
      return;
    }
    const mapping = mappingOf(form, columnChoices(grid, form.headerRow));
    const alike = this.withAlike ? alikeSheets(mapping, this.#grids) : [];
    const remembered = rememberedWith(mapping, alike, this.state.mapping, this.#grids);
    await store.keepMapping('map', text.saving, remembered, text.saved(1 + alike.length));
    const { job, reading, view } = store.state;
    if (job?.kind === 'done' && reading.kind === 'ready' && view === 'map') store.go('summary');
  }
}

/** One-based row of Excel. */
function lastRow({ top, values }: Grid): number {
  return top + values.length;
}
