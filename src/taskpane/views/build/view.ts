import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { freeName } from '../../../app/build-plan';
import { NEW_SHEET_EDITION, SCORING_EDITIONS } from '../../../app/editions';
import { HEADER_ROW } from '../../../app/template';
import type { Grid } from '../../../core/grid';
import type { InstitutionKind } from '../../../core/instrument/types';
import { BUILD_TEXT } from '../../../text/pane/build';
import { icon } from '../../icons';
import { faultLine, field, valueOf } from '../../parts/field';
import { jobNotice } from '../../parts/job';
import { stateNotices } from '../../parts/state-notices';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { form as formStyle } from '../../styles/form';
import { BuildDraft, draftOf, hasProducts, OWN, type BuildField, type BuildForm } from './form';
import { buildStyles } from './styles';
import './made';

const KINDS: readonly InstitutionKind[] = ['kementerian-lembaga', 'pemda', 'kantah', 'polres'];

/** What was entered and is not created yet is kept under this name: a look at another view must lose nothing. */
const DRAFT = 'build';

/** In five seconds: what will be created, and how big it is. */
@customElement('kp-view-build')
export class Build extends LitElement {
  static override styles = [base, button, formStyle, buildStyles];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @state() private form: BuildForm | null = null;
  /** Whether creating was tried: what is left blank is a fault only then. */
  @state() private tried = false;
  /** Names of sheets that Excel said are there, though they hold nothing that can be read. */
  @state() private refused: readonly string[] = [];

  get #grids(): readonly Grid[] {
    const { reading } = this.state;
    return reading.kind === 'ready' || reading.kind === 'problem' ? reading.grids : [];
  }

  /** Sheets that stand in the way; the one just created here does not. */
  get #present(): readonly string[] {
    const { job } = this.state;
    const made = job?.kind === 'done' && job.id === 'build' ? job.place?.sheet : undefined;
    return [...this.#grids.map(({ sheet }) => sheet), ...this.refused].filter((name) => name !== made);
  }

  protected override willUpdate(): void {
    // Until something is entered the form follows the workbook.
    this.form = draftOf(this.store.memory.recall(DRAFT)) ?? this.#fresh();
  }

  #fresh(): BuildForm {
    const { language, edition, reading } = this.state;
    const blank: BuildForm = {
      edition: edition ?? NEW_SHEET_EDITION,
      name: freeName(this.#present, language),
      institution: reading.kind === 'ready' ? (reading.assessment.table.info.institution ?? '') : '',
      kind: '',
      units: '',
      productsBy: 'count',
      count: '1',
      products: '',
    };
    return this.#draft(blank).ownEdition === null ? blank : { ...blank, edition: OWN };
  }

  #draft(form: BuildForm): BuildDraft {
    return new BuildDraft(form, this.#grids, this.#present, this.state.language);
  }

  override render() {
    const form = this.form!;
    const text = BUILD_TEXT[this.state.language];
    const draft = this.#draft(form);
    const { faults } = draft;
    const isRunning = this.state.job?.kind === 'running';
    return html`<div class="page">
      <form class="stack" id="form" @submit=${this.#submit} novalidate>
        ${stateNotices(this.store)}
        <div class="head">
          <h1 class="title" tabindex="-1">${text.title}</h1>
          <p class="cap">${text.lead}</p>
        </div>
        <div class="pair">
          ${this.#edition(draft)} ${field('name', text.name, this.#input('name', draft), faults.name)}
        </div>
        ${faults.edition === undefined ? nothing : faultLine('edition', faults.edition)}
        ${field('institution', text.institution, this.#input('institution', draft))} ${this.#kind(draft)}
        ${field(
          'units',
          html`${text.units} <span class="hint">${text.perLine}</span>`,
          this.#lines('units', draft, 6),
          this.#shown('units', draft),
          text.unitCount(String(draft.units.length)),
        )}
        ${hasProducts(draft.instrument) ? this.#products(draft) : nothing}
        <kp-build-made .name=${form.name.trim()} .size=${draft.size} .text=${text}></kp-build-made>
        <p class="cap">${this.store.text.undoNote}</p>
      </form>
      <div class="foot">
        ${jobNotice(this.store, 'build')} ${this.#otherName()}
        ${
          isRunning
            ? nothing
            : html`<button type="button" class="btn" @click=${() => this.store.go('summary')}>${text.cancel}</button
                ><button type="submit" form="form" class="btn primary">${text.create}</button>`
        }
      </div>
    </div>`;
  }

  #edition(draft: BuildDraft) {
    const text = BUILD_TEXT[this.state.language];
    const { edition } = this.form!;
    const own = draft.ownEdition;
    const fault = draft.faults.edition;
    return html`<div class="field">
      <label for="edition">${text.edition}</label>
      <div class="select">
        <select
          id="edition"
          aria-invalid=${fault !== undefined}
          aria-describedby=${fault === undefined ? nothing : 'edition-note'}
          @change=${(event: Event) => this.#change({ edition: valueOf(event) })}
        >
          ${own === null ? nothing : html`<option value=${OWN} .selected=${edition === OWN}>${own === '' ? text.ownFaulty : text.own(own)}</option>`}
          ${SCORING_EDITIONS.map((each) => html`<option value=${each} .selected=${each === edition}>${each}</option>`)}</select
        >${icon('down', 16)}
      </div>
    </div>`;
  }

  #kind({ instrument }: BuildDraft) {
    const text = BUILD_TEXT[this.state.language];
    const { kind } = this.form!;
    const rule = instrument?.rules.products.value.find((each) => each.kind === kind);
    const select = html`<div class="select">
      <select
        id="kind"
        aria-describedby=${rule === undefined ? nothing : 'kind-note'}
        @change=${(event: Event) => this.#change({ kind: valueOf(event) as BuildForm['kind'] })}
      >
        <option value="" .selected=${kind === ''}>${text.noKind}</option>
        ${KINDS.map((each) => html`<option value=${each} .selected=${each === kind}>${text.kinds[each]}</option>`)}</select
      >${icon('down', 16)}
    </div>`;
    return field('kind', text.kind, select, undefined, rule && text.products[rule.per](rule.count));
  }

  #products(draft: BuildDraft) {
    const text = BUILD_TEXT[this.state.language];
    const form = this.form!;
    const choice = (by: BuildForm['productsBy'], word: string) =>
      html`<label
        ><input
          type="radio"
          name="products-by"
          .checked=${form.productsBy === by}
          @change=${() => this.#change({ productsBy: by })}
        />${word}</label
      >`;
    return html`<fieldset>
      <legend>${text.product}</legend>
      <div class="seg">${choice('count', text.byCount)}${choice('name', text.byName)}</div>
      ${
        form.productsBy === 'count'
          ? field('count', text.count, this.#number(draft), draft.faults.count, text.countHint)
          : field(
              'products',
              html`${text.names} <span class="hint">${text.perLine}</span>`,
              this.#lines('products', draft, 3),
              this.#shown('products', draft),
              text.namesHint(String(draft.products.length)),
            )
      }
    </fieldset>`;
  }

  /** The way on where the name of the sheet is what stands in the way. */
  #otherName() {
    const { job, language } = this.state;
    if (job?.kind !== 'failed' || job.id !== 'build') return nothing;
    const { fault, place } = job.refusal;
    if ((fault !== 'sheet-foreign' && fault !== 'sheet-edited' && fault !== 'name-taken') || place === null)
      return nothing;
    const name = freeName([...this.#present, this.form!.name, place], language);
    const take = (): void => {
      this.refused = [...this.refused, place];
      this.store.dismiss();
      this.#change({ name });
      this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
    };
    return html`<button type="button" class="btn small" @click=${take}>${BUILD_TEXT[language].takeName(name)}</button>`;
  }

  #input(id: 'name' | 'institution', { form, faults }: BuildDraft) {
    return html`<input
      class="input"
      id=${id}
      autocomplete=${id === 'institution' ? 'organization' : 'off'}
      aria-invalid=${id === 'name' && faults.name !== undefined}
      aria-describedby=${id === 'name' && faults.name !== undefined ? 'name-note' : nothing}
      .value=${form[id]}
      @input=${(event: Event) => this.#change({ [id]: valueOf(event) })}
    />`;
  }

  #number({ form, faults }: BuildDraft) {
    return html`<input
      class="input num"
      id="count"
      inputmode="numeric"
      autocomplete="off"
      aria-invalid=${faults.count !== undefined}
      aria-describedby="count-note"
      .value=${form.count}
      @input=${(event: Event) => this.#change({ count: valueOf(event) })}
    />`;
  }

  #lines(id: 'units' | 'products', draft: BuildDraft, rows: number) {
    return html`<textarea
      class="input ${id}"
      id=${id}
      rows=${rows}
      spellcheck="false"
      aria-invalid=${this.#shown(id, draft) !== undefined}
      aria-describedby=${`${id}-note`}
      .value=${draft.form[id]}
      @input=${(event: Event) => this.#change({ [id]: valueOf(event) })}
    ></textarea>`;
  }

  /** The fault of a list; that nothing is in it yet is said only when creating was tried. */
  #shown(field: 'units' | 'products', { faults }: BuildDraft): string | undefined {
    return this.tried || this.form![field].trim() !== '' ? faults[field] : undefined;
  }

  #change(change: Partial<BuildForm>): void {
    this.form = { ...this.form!, ...change };
    this.store.memory.keep(DRAFT, this.form);
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { store } = this;
    const text = BUILD_TEXT[store.state.language];
    const draft = this.#draft(this.form!);
    const wrong = Object.keys(draft.faults) as BuildField[];
    this.tried = true;
    if (wrong.length > 0) {
      store.say(`${text.mend(wrong.length)} ${draft.faults[wrong[0]!]!}`);
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${wrong[0]!}`)?.focus();
      return;
    }
    const name = draft.form.name.trim();
    let made = false;
    await store.perform('build', text.creating, async (port, progress) => {
      await port.putSheets(draft.plan(), progress);
      made = true;
      const first = { top: HEADER_ROW + 1, left: 0, bottom: HEADER_ROW + 1, right: 0 };
      return { text: text.created(name, String(draft.size.rows)), place: { sheet: name, area: first } };
    });
    if (!made) return;
    store.memory.keep(DRAFT, undefined);
    if (store.state.view === 'build') store.go('summary');
  };
}
