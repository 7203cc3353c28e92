import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ColumnChoice } from '../../../app/mapping-guess';
import type { AlikeSheet } from '../../../app/matched-units';
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
import { severity } from '../../styles/severity';
import type { ColumnState } from './column';
import { faultOf, missingOf, rowFault, type Fault, type TypedRows } from './faults';
import { formOf, guessedForm, rememberedWith, withColumn, withUnits, type MapForm, type UnitPlace } from './form';
import { outcomeLine } from './outcome-line';
import { mapStyles } from './styles';
import { isPicked, MapWork, type Picked } from './work';
import '../../parts/empty-state';
import '../../parts/notice';
import './alike';
import './column';
import './strip';
import './units';

/** Columns shown, and those folded away, where units have a column and where each has its own. */
const MAIN: Readonly<Record<UnitPlace, readonly ColumnKey[]>> = {
  rows: ['unit', 'product', 'code', 'name', 'respondent', 'value', 'evidence', 'note'],
  columns: ['code', 'name', 'note'],
};
const MORE: Readonly<Record<UnitPlace, readonly ColumnKey[]>> = {
  rows: ['assessor', 'date', 'override', 'overrideReason'],
  columns: ['product', 'evidence', 'assessor', 'date'],
};

const NONE: readonly number[] = [];

/** In five seconds: which columns are known, which one still needs a choice, and what would be read. */
@customElement('kp-view-map')
export class MapColumns extends LitElement {
  static override styles = [base, button, formStyle, severity, mapStyles];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @state() private form: MapForm | null = null;
  /** What is typed as the first and the last row of the heading. */
  @state() private rows: TypedRows = ['', ''];
  @state() private picked: Picked = new Map();
  /** Where units are, once someone has said so; it outlives another choice of rows. */
  #place: UnitPlace | undefined;
  readonly #work = new MapWork();

  protected override willUpdate(): void {
    this.#work.follow(this.state);
    if (this.#work.gridOf(this.form) !== undefined) return;
    this.#start(this.#work.first(this.store.memory));
  }

  override render() {
    const text = MAP_TEXT[this.state.language];
    const { form } = this;
    const grid = this.#work.gridOf(form);
    const back = html`<button type="button" class="btn" @click=${() => this.store.go('summary')}>${text.back}</button>`;
    if (form === null || grid === undefined) {
      return html`<kp-empty heading=${text.noSheets} drawing="blank"
        >${text.noSheetsHow}
        <div slot="actions">${back}</div></kp-empty
      >`;
    }
    const { place } = form;
    const choices = this.#work.choices(form, grid);
    const row = (key: ColumnKey) => this.#column(key, form, choices);
    const wrongRow = rowFault(this.rows, grid, this.state.language);
    const fault = this.#fault(form, grid);
    const alike = fault === null ? this.#work.alike(form, grid) : [];
    const isRunning = this.state.job?.kind === 'running';
    return html`<div class="page">
      <div class="stack">
        ${stateNotices(this.store)} ${this.#remembered()}
        <div class="head">
          <h1 class="title" tabindex="-1">${place === 'columns' ? text.which : text.title}</h1>
          <p class="cap">${text.lead}</p>
          <p class="cap">${place === 'columns' ? text.neededEach : text.needed}</p>
        </div>
        <div class="place">${this.#sheet(form)} ${this.#rows(grid)}</div>
        ${wrongRow === null ? nothing : faultLine('row', wrongRow)} ${this.#places(place)}
        <kp-map-strip
          .grid=${grid}
          .heading=${[form.headerTop ?? form.headerRow, form.headerRow]}
          .units=${place === 'columns' ? form.units : NONE}
          .label=${text.strip}
          language=${this.state.language}
        ></kp-map-strip>
        <ul class="card">
          ${MAIN[place].map(row)}
        </ul>
        ${place === 'rows' && form.columns.unit === undefined ? html`<p class="cap">${text.noUnit}</p>` : nothing}
        ${place === 'columns' ? this.#units(form, grid) : nothing}
        <details>
          <summary>${text.more}</summary>
          <ul class="card">
            ${MORE[place].map(row)}
          </ul>
        </details>
        <kp-map-alike
          ?hidden=${alike.length === 0}
          .sheets=${alike}
          .chosen=${alike.filter((each) => isPicked(each, this.picked)).map(({ mapping }) => mapping.sheet)}
          .text=${text}
          @sheets=${(event: CustomEvent<readonly string[]>) => this.#pick(alike, event.detail)}
        ></kp-map-alike>
      </div>
      <div class="foot">
        ${
          fault === null
            ? outcomeLine(this.#work.outcome(form, grid, this.picked), this.state.language)
            : html`<p class="err" id="fault">${icon('wajib', 14)}<span>${fault.sentence}</span></p>`
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
    const choose = (event: Event): void => {
      const grid = this.#work.grids.find((each) => each.sheet === valueOf(event));
      if (grid !== undefined) this.#start(formOf(grid, this.#work.known));
    };
    return field(
      'sheet',
      text.sheet,
      html`<div class="select">
        <select id="sheet" @change=${choose}>
          ${this.#work.grids.map((each) => html`<option value=${each.sheet} .selected=${each.sheet === sheet}>${each.sheet}</option>`)}</select
        >${icon('down', 16)}
      </div>`,
    );
  }

  #rows(grid: Grid) {
    const text = MAP_TEXT[this.state.language];
    const fault = rowFault(this.rows, grid, this.state.language);
    const input = (at: 0 | 1, id: string, name: string) =>
      html`<input
        class="input num"
        id=${id}
        inputmode="numeric"
        autocomplete="off"
        aria-label=${name}
        aria-invalid=${fault !== null}
        aria-describedby=${fault === null ? nothing : 'row-note'}
        .value=${this.rows[at]}
        @input=${(event: Event) => this.#chooseRow(grid, at, valueOf(event))}
      />`;
    return html`<div class="field" role="group" aria-labelledby="rows">
      <span class="label" id="rows">${text.row}</span>
      <div class="range">
        ${input(0, 'row', text.rowFrom)}<span class="cap" aria-hidden="true">–</span>${input(1, 'row-end', text.rowTo)}
      </div>
    </div>`;
  }

  #places(place: UnitPlace) {
    const text = MAP_TEXT[this.state.language];
    const choice = (each: UnitPlace) =>
      html`<label
        ><input
          type="radio"
          name="place"
          value=${each}
          .checked=${each === place}
          @change=${() => this.#choosePlace(each)}
        />${text.places[each]}</label
      >`;
    return html`<fieldset class="field">
      <legend class="label">${text.place}</legend>
      <div class="seg">${choice('rows')}${choice('columns')}</div>
    </fieldset>`;
  }

  #units(form: MapForm, grid: Grid) {
    return html`<kp-map-units
      id="units"
      .candidates=${this.#work.candidates(form, grid)}
      .units=${form.units}
      .text=${MAP_TEXT[this.state.language]}
      language=${this.state.language}
      @units=${(event: CustomEvent<readonly number[]>) => (this.form = withUnits(form, event.detail))}
    ></kp-map-units>`;
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
    const missing: readonly ColumnKey[] = missingOf(form);
    return form.columns[key]?.ground ?? (missing.includes(key) ? 'missing' : 'skipped');
  }

  #fault(form: MapForm, grid: Grid): Fault | null {
    const { language } = this.state;
    const sentence = rowFault(this.rows, grid, language);
    return sentence === null ? faultOf(form, this.#work.candidates(form, grid), language) : { sentence, field: 'row' };
  }

  #start(form: MapForm | null): void {
    this.form = form;
    this.#place = undefined;
    this.picked = new Map();
    this.rows = form === null ? ['', ''] : [String((form.headerTop ?? form.headerRow) + 1), String(form.headerRow + 1)];
  }

  /** The last row goes along with the first. */
  #chooseRow(grid: Grid, at: 0 | 1, row: string): void {
    const [from, to] = this.rows;
    const span = Number(to) - Number(from) === 1 ? 1 : 0;
    if (at === 1) this.rows = [from, row];
    else this.rows = [row, /^\d+$/.test(row.trim()) ? String(Number(row) + span) : to];
    if (rowFault(this.rows, grid, this.state.language) !== null) return;
    const [top, bottom] = this.rows.map((each) => Number(each) - 1) as [number, number];
    const form = guessedForm(grid, { headerTop: top, headerRow: bottom }, this.#work.known);
    this.form = { ...form, place: this.#place ?? form.place };
  }

  #choosePlace(place: UnitPlace): void {
    this.#place = place;
    this.form = { ...this.form!, place };
  }

  #pick(alike: readonly AlikeSheet[], sheets: readonly string[]): void {
    this.picked = new Map(alike.map(({ mapping }) => [mapping.sheet, sheets.includes(mapping.sheet)]));
  }

  #choose(key: ColumnKey, column: number | null): void {
    const text = MAP_TEXT[this.state.language];
    this.form = withColumn(this.form!, key, column);
    this.store.say(text.said(text.columns[key], text.states[this.#status(key, this.form)]));
  }

  async #use(form: MapForm, grid: Grid): Promise<void> {
    const { store } = this;
    const text = MAP_TEXT[this.state.language];
    const fault = this.#fault(form, grid);
    if (fault !== null) {
      store.say(fault.sentence);
      this.renderRoot.querySelector<HTMLElement>(`#${fault.field}`)?.focus();
      return;
    }
    const mappings = this.#work.mappings(form, grid, this.picked);
    const remembered = rememberedWith(mappings, this.state.mapping, this.#work.grids);
    await store.keepMapping('map', text.saving, remembered, text.saved(mappings.length));
    const { job, reading, view } = store.state;
    if (job?.kind === 'done' && reading.kind === 'ready' && view === 'map') store.go('summary');
  }
}
