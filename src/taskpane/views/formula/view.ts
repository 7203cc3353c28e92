import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cellAddress } from '../../../core/address';
import { quoteSheetName } from '../../../core/reference';
import { FORMULA_VIEW_TEXT, type FormulaViewText } from '../../../text/pane/formula';
import { viewTitle } from '../../../text/pane/views';
import { icon } from '../../icons';
import { jobNotice } from '../../parts/job';
import { stateNotices } from '../../parts/state-notices';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { form } from '../../styles/form';
import { readArgument, type Argument, type ReadingOf } from './argument';
import { argumentField } from './argument-field';
import { compose, type Composed } from './compose';
import { copyText } from '../../parts/copy';
import type { FunctionLibrary, LibraryFunction, LibraryParameter } from './library';
import { functionPicker } from './picker';
import { contains, referenceText, usedArea } from './reference';
import { formulaStyles } from './styles';
import { suggestionsFor } from './suggestions';
import { resultCard, type Outcome } from './result-card';
import '../../parts/notice';

/** How the view calls its work in the store. */
const JOB = 'formula';

/** Typing comes letter by letter; the result follows once it pauses. */
const PAUSE_MS = 200;

/** In five seconds: which function, which cells, what it gives now. */
@customElement('kp-view-formula')
export class FormulaHelper extends LitElement {
  static override styles = [base, button, form, formulaStyles];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @property({ attribute: false }) fetchFunctions!: () => Promise<FunctionLibrary>;

  @state() private library: FunctionLibrary | 'missing' | null = null;
  @state() private chosen = 'NILAI';
  /** What was typed, by the parameter's name: functions share their parameters. */
  @state() private typed: ReadonlyMap<string, string> = new Map();
  @state() private mark: ',' | '.' | null = null;
  @state() private outcome: Outcome = null;
  /** The optional arguments are shown. */
  @state() private open = false;
  @state() private refused: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #computed = '';
  #computedFor: PaneState['reading'] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  async #begin(): Promise<void> {
    void this.store.ask((port) => port.decimalMark()).then((mark) => (this.mark = mark));
    try {
      this.library = await this.fetchFunctions();
    } catch {
      this.library = 'missing';
    }
  }

  protected override updated(_changed: PropertyValues): void {
    const entry = this.#entry();
    if (entry === null) return;
    const key = `${entry.id} ${JSON.stringify(entry.parameters.map((each) => this.#text(each)))} ${this.#reading().mark}`;
    if (key === this.#computed && this.#computedFor === this.state.reading) return;
    const wait = this.#computed === '' || this.#computedFor !== this.state.reading ? 0 : PAUSE_MS;
    this.#computed = key;
    this.#computedFor = this.state.reading;
    clearTimeout(this.#timer);
    this.outcome = null;
    this.#timer = setTimeout(() => this.#compute(entry), wait);
  }

  #compute(entry: LibraryFunction): void {
    const args = this.#arguments(entry);
    if (this.library === null || this.library === 'missing' || args.some(({ kind }) => kind === 'fault')) return;
    if (args.some((each) => each.kind === 'given' && each.value === undefined)) {
      this.outcome = 'unread';
      return;
    }
    this.outcome = this.library.compute(
      entry.id,
      args.map((each) => (each.kind === 'given' ? each.value : null)),
    );
  }

  #entry(): LibraryFunction | null {
    if (this.library === null || this.library === 'missing') return null;
    return this.library.catalogue.find(({ id }) => id === this.chosen) ?? null;
  }

  #reading(): ReadingOf {
    const { reading, language } = this.state;
    const grids = reading.kind === 'ready' || reading.kind === 'problem' ? reading.grids : null;
    const home =
      reading.kind === 'ready' ? reading.assessment.table.sources[0]!.grid.sheet : (grids?.[0]?.sheet ?? null);
    return { mark: this.mark ?? (language === 'id' ? ',' : '.'), grids, home };
  }

  /** The sheet's columns were matched by hand, which functions do not know. */
  get #isMapped(): boolean {
    const { reading } = this.state;
    return reading.kind === 'ready' && reading.assessment.table.sources.some(({ mapped }) => mapped);
  }

  /** What stands in a field: typed, or the indicator sheet where a table of data is asked for. */
  #text({ name }: LibraryParameter): string {
    const typed = this.typed.get(name.id);
    const { reading } = this.state;
    if (typed !== undefined || name.id !== 'data' || reading.kind !== 'ready' || this.#isMapped) return typed ?? '';
    const { grid } = reading.assessment.table.sources[0]!;
    return referenceText(grid.sheet, usedArea(grid));
  }

  #arguments({ parameters }: LibraryFunction): Argument[] {
    const reading = this.#reading();
    return parameters.map((parameter) => readArgument(this.#text(parameter), parameter, reading));
  }

  override render() {
    const text = FORMULA_VIEW_TEXT[this.state.language];
    const entry = this.#entry();
    return html`<div class="page">
      <div class="stack">
        <div class="head">
          <h1 class="title">${viewTitle('formula', this.state.language)}</h1>
          <p class="cap">${text.lead}</p>
        </div>
        ${stateNotices(this.store)} ${jobNotice(this.store, JOB)} ${this.#refusal()}
        ${this.library === 'missing' ? html`<kp-notice tone="failure"><p>${text.missingLibrary}</p></kp-notice>` : nothing}
        ${this.library === null ? html`<p class="cap">${text.fetching}</p>` : nothing}
        ${entry === null ? nothing : this.#form(entry, text)}
      </div>
      ${entry === null ? nothing : this.#foot(entry, text)}
    </div>`;
  }

  #refusal() {
    if (this.refused === null) return nothing;
    return html`<kp-notice tone="warning"
      ><p>${this.refused}</p>
      <div slot="actions">
        <button type="button" class="btn small" @click=${() => (this.refused = null)}>${this.store.text.close}</button>
      </div></kp-notice
    >`;
  }

  #form(entry: LibraryFunction, text: FormulaViewText): TemplateResult {
    const args = this.#arguments(entry);
    const { mark } = this.#reading();
    const functions = this.library === null || this.library === 'missing' ? [] : this.library.catalogue;
    return html`${functionPicker(entry, functions, text, this.state.language, (id) => this.#choose(id))}
    ${this.#isMapped && entry.parameters.some(({ name }) => name.id === 'data') ? html`<kp-notice tone="info"><p>${text.mapped}</p></kp-notice>` : nothing}
    ${entry.parameters.length === 0 ? html`<p class="cap">${text.noArguments}</p>` : nothing}
    ${entry.parameters.map((parameter, at) => (parameter.optional ? nothing : this.#field(parameter, args[at]!, text)))}
    ${this.#options(entry, args, text)}
    ${resultCard(entry.id, compose(entry.id, args, mark), args.some(({ kind }) => kind === 'fault') ? 'incomplete' : this.outcome, mark, text)}`;
  }

  /** What may stay blank is out of the way, so that the result comes into view. */
  #options({ parameters }: LibraryFunction, args: readonly Argument[], text: FormulaViewText) {
    const optional = parameters.filter((each) => each.optional);
    if (optional.length === 0) return nothing;
    const isFilled = optional.some(({ name }) => (this.typed.get(name.id) ?? '') !== '');
    return html`<details class="options" ?open=${isFilled || this.open} @toggle=${this.#toggle}>
      <summary>${text.options(optional.map(({ name }) => name[this.state.language]))}</summary>
      ${parameters.map((each, at) => (each.optional ? this.#field(each, args[at]!, text) : nothing))}
    </details>`;
  }

  readonly #toggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
  };

  #choose(id: string): void {
    this.chosen = id;
    this.refused = null;
  }

  #field(parameter: LibraryParameter, argument: Argument, text: FormulaViewText): TemplateResult {
    const { id } = parameter.name;
    const typed = this.#text(parameter);
    const isWrong = argument.kind === 'fault' && (typed.trim() !== '' || this.typed.has(id));
    return argumentField({
      ...{ parameter, typed, text, language: this.state.language },
      fault: isWrong ? argument.fault : null,
      suggestions: suggestionsFor(id, this.state.reading),
      onType: (value) => this.#type(id, value),
      onPick: () => void this.#useSelection(parameter),
    });
  }

  #type(id: string, text: string): void {
    this.typed = new Map([...this.typed, [id, text]]);
    this.refused = null;
  }

  async #useSelection(parameter: LibraryParameter): Promise<void> {
    const place = await this.store.ask((port) => port.selection());
    if (place === null) return;
    const reference = referenceText(place.sheet, place.area);
    this.#type(parameter.name.id, reference);
    const { language } = this.state;
    this.store.say(FORMULA_VIEW_TEXT[language].selectionUsed(parameter.name[language], reference));
  }

  #foot(entry: LibraryFunction, text: FormulaViewText) {
    const args = this.#arguments(entry);
    const faulty = entry.parameters.find((_, at) => args[at]!.kind === 'fault');
    if (faulty !== undefined) {
      return html`<div class="foot">
        <button type="button" class="link" @click=${() => this.#focus(faulty)}>
          ${text.complete(faulty.name[this.state.language])} ${icon('arrow', 14)}
        </button>
      </div>`;
    }
    const composed = compose(entry.id, args, this.#reading().mark);
    return html`<div class="foot">
      <button type="button" class="btn" @click=${() => this.#copy(composed, text)}>
        ${icon('copy', 16)}${text.copy}
      </button>
      <button type="button" class="btn primary" @click=${() => this.#insert(composed, args, text)}>
        ${text.insert}
      </button>
    </div>`;
  }

  #focus(parameter: LibraryParameter): void {
    this.renderRoot.querySelector<HTMLElement>(`#${parameter.name.id}`)?.focus();
  }

  async #copy({ local }: Composed, text: FormulaViewText): Promise<void> {
    const code = this.renderRoot.querySelector('code');
    if (await copyText(local, code)) return this.store.say(text.copied);
    this.refused = text.notCopied;
    this.store.say(text.notCopied);
  }

  async #insert({ formula }: Composed, args: readonly Argument[], text: FormulaViewText): Promise<void> {
    this.refused = null;
    const selected = await this.store.ask((port) => port.selection());
    if (selected === null) return;
    const { sheet, area } = selected;
    const { top: row, left: column } = area;
    const place = `${quoteSheetName(sheet)}!${cellAddress(row, column)}`;
    const around = args.find(
      (each) => each.kind === 'given' && each.reference?.sheet === sheet && contains(each.reference.area, row, column),
    );
    if (around?.kind === 'given') {
      this.refused = text.circular(place, around.local);
      return this.store.say(this.refused);
    }
    await this.store.perform(JOB, text.inserting(place), async (port) => {
      await port.putFormula(sheet, row, column, formula);
      return {
        text: text.inserted(place),
        place: { sheet, area: { top: row, left: column, bottom: row, right: column } },
      };
    });
  }
}
