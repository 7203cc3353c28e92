import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fixesOf, type Fix } from '../../../app/fixes';
import { cellsOf, fillingOf } from '../../../app/filling';
import type { Issue, Severity } from '../../../core/sheet/issue';
import { describeIssue, SEVERITY_LABELS } from '../../../text/issues';
import { BLANKS_TEXT, SEARCH_TEXT } from '../../../text/pane/blanks';
import { FILLING_TEXT } from '../../../text/pane/filling';
import { icon } from '../../icons';
import type { EmptyState } from '../../parts/empty-state';
import { stateNotices } from '../../parts/state-notices';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { form } from '../../styles/form';
import { bySeverity, byUnit, inGroups, searched, SEVERITIES } from './issue-groups';
import { fixOutcome } from './fix-outcome';
import type { FixPreview } from './fix-preview';
import { checkStyles } from './styles';
import { severity } from '../../styles/severity';
import '../../parts/empty-state';
import '../../parts/notice';
import './fix-preview';
import './issue-card';
import './unit-questions';

/** More cards than this at once make a pane slow and nobody reads them. */
const PAGE = 60;

/** Fewer findings are seen at a glance. */
const SEARCHABLE = 10;

/** Changes looked at and written in one go: all that is written has been shown. */
const FIXES_AT_ONCE = 500;

/** A value that no unit has as its name. */
const ALL = '\n';

/** In five seconds: how many findings, which are mandatory, which can be fixed for me. */
@customElement('kp-view-check')
export class Check extends LitElement {
  static override styles = [base, button, severity, form, checkStyles];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @state() private filter: Severity | null = null;
  /** Name of the unit whose issues are shown; null: all. */
  @state() private unit: string | null = null;
  /** Whether blank cells stand among the findings, one by one. */
  @state() private showsBlanks = false;
  @state() private search = '';
  @state() private shown = PAGE;
  /** Fixes being looked at before they are written; null: the list. */
  @state() private preview: readonly Fix[] | null = null;

  override render() {
    const { reading, isWriting } = this.state;
    if (reading.kind !== 'ready') return nothing;
    const { text } = this.store;
    if (isWriting) return html`<div class="stack"><h1 class="title" tabindex="-1">${text.fix.writing}</h1></div>`;
    if (this.preview !== null) {
      return html`<kp-fix-preview
        .fixes=${this.preview.slice(0, FIXES_AT_ONCE)}
        .rest=${Math.max(0, this.preview.length - FIXES_AT_ONCE)}
        .text=${text}
        @apply=${this.#apply}
        @cancel=${this.#cancel}
      ></kp-fix-preview>`;
    }
    const { table } = reading.assessment;
    const { blanks, others } = fillingOf(reading.assessment);
    const issues = this.showsBlanks ? reading.assessment.issues : others;
    const head = html`${stateNotices(this.store)}${fixOutcome(this.store, this.#undo)}<kp-unit-questions
        .store=${this.store}
        .state=${this.state}
        @settled=${() => void this.#toHeading()}
      ></kp-unit-questions>`;
    if (issues.length === 0 && blanks.length === 0) {
      return html`<div class="stack">${head}</div>
        <kp-empty heading=${text.check.noneTitle}
          >${text.check.none(table.length)}
          <div slot="actions">
            <button type="button" class="btn primary" @click=${() => this.store.go('summary')}>
              ${text.check.toSummary}
            </button>
            ${this.#refresh('')}
          </div></kp-empty
        >`;
    }
    const fixes = fixesOf(issues, reading.grids);
    const units = [...new Set(issues.map((issue) => issue.unit ?? ''))];
    const found = searched(issues, this.search, text.language);
    const ofUnit = this.unit === null ? found : found.filter((issue) => (issue.unit ?? '') === this.unit);
    const matching = bySeverity(ofUnit.filter((issue) => this.filter === null || issue.severity === this.filter));
    const left = matching.length - this.shown;
    return html`<div class="stack">
      <div class="bar">
        <div>
          <h1 class="title" tabindex="-1">
            ${issues.length === 0 ? text.check.noneTitle : text.check.title(issues.length)}
          </h1>
          <p class="cap">${text.check.checked(table.length)}</p>
        </div>
        ${this.#refresh('push')}
      </div>
      ${head} ${blanks.length > 0 ? this.#blanks(blanks) : nothing}
      ${
        issues.length === 0
          ? nothing
          : html`<div class="chips" role="group" aria-label=${text.check.filter}>
              ${this.#chip(null, text.check.all, ofUnit.length)}
              ${SEVERITIES.map((each) => this.#chip(each, SEVERITY_LABELS[text.language][each], ofUnit.filter((issue) => issue.severity === each).length))}
            </div>`
      }
      ${units.length > 1 || this.unit !== null ? this.#units(units) : nothing}
      ${issues.length > SEARCHABLE ? this.#searchField() : nothing}
      ${issues.length > 0 && matching.length === 0 && this.search !== '' ? html`<p>${SEARCH_TEXT[text.language].none(this.search)}</p>` : nothing}
      ${
        fixes.length > 0 && this.filter === null && this.unit === null && this.search === ''
          ? html`<section class="card pad bulk" aria-label=${text.check.fixable(fixes.length)}>
              <div>
                <p class="strong">${text.check.fixable(fixes.length)}</p>
                <p class="cap">${text.check.lookFirst}</p>
              </div>
              <button type="button" class="btn primary" id="preview" @click=${() => this.#look(fixes)}>
                ${text.check.preview}
              </button>
            </section>`
          : nothing
      }
      ${inGroups(matching.slice(0, this.shown)).map(([unit, own], at) => this.#unit(unit, own, at, fixes))}
      ${
        left > 0
          ? html`<button type="button" class="btn" @click=${() => (this.shown += PAGE)}>
              ${text.check.more(Math.min(PAGE, left))}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Cells not filled in yet: one cause, however many they are. */
  #blanks(blanks: readonly Issue[]) {
    const text = { ...FILLING_TEXT[this.state.language], ...BLANKS_TEXT[this.state.language] };
    const units = byUnit(blanks);
    return html`<section class="card pad blanks" aria-labelledby="blanks">
      <h2 class="strong" id="blanks">${text.blanks(String(cellsOf(blanks)))}</h2>
      <p class="cap">${text.noMistake}</p>
      ${
        units.length > 1
          ? html`<details class="cap">
              <summary>${this.store.text.check.unit} (${units.length})</summary>
              <ul>
                ${units.map(([unit, own]) => html`<li>${text.ofUnit(unit ?? this.store.text.check.noUnit, String(cellsOf(own)))}</li>`)}
              </ul>
            </details>`
          : nothing
      }
      <div class="row wrap">
        <button type="button" class="btn small" id="next-blank" @click=${() => this.store.openNextBlank()}>
          ${icon('toCell', 16)}${text.next}
        </button>
        <button
          type="button"
          class="btn subtle small"
          aria-expanded=${this.showsBlanks}
          @click=${() => (this.showsBlanks = !this.showsBlanks)}
        >
          ${this.showsBlanks ? text.hide : text.showAll}
        </button>
      </div>
    </section>`;
  }

  #unit(unit: string | null, issues: readonly Issue[], at: number, fixes: readonly Fix[]) {
    const { text } = this.store;
    return html`<div class="unit" role="group" aria-labelledby=${`unit-${at}`}>
      <h2 id=${`unit-${at}`}>${unit ?? text.check.noUnit}</h2>
      <ul class="card">
        ${issues.map(
          (issue) =>
            html`<li>
              <kp-issue-card
                .issue=${issue}
                .text=${text}
                @open=${() => this.#openCell(issue)}
                @fix=${() => this.#look(fixes.filter((fix) => fix.issue === issue))}
              ></kp-issue-card>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #units(units: readonly string[]) {
    const { check } = this.store.text;
    const listed = this.unit === null || units.includes(this.unit) ? units : [this.unit, ...units];
    return html`<div class="field">
      <label class="cap" for="unit">${check.unit}</label>
      <div class="select">
        <select id="unit" @change=${(event: Event) => this.#chooseUnit((event.target as HTMLSelectElement).value)}>
          <option value=${ALL} ?selected=${this.unit === null}>${check.allUnits}</option>
          ${listed.map((unit) => html`<option value=${unit} ?selected=${unit === this.unit}>${unit === '' ? check.noUnit : unit}</option>`)}
        </select>
        ${icon('down', 16)}
      </div>
    </div>`;
  }

  #searchField() {
    const { label } = SEARCH_TEXT[this.state.language];
    return html`<div class="field">
      <label class="cap" for="search">${label}</label>
      <input
        class="input"
        id="search"
        type="search"
        autocomplete="off"
        .value=${this.search}
        @input=${(event: Event) => this.#seek((event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  #chip(each: Severity | null, word: string, count: number) {
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${this.filter === each}
      @click=${() => this.#choose(each, count)}
    >
      ${each === null ? nothing : html`<span class="sev-${each}">${icon(each, 16)}</span>`}${word}
      <span class="num">${count}</span>
    </button>`;
  }

  #refresh(place: string) {
    return html`<button type="button" class="btn subtle small ${place}" @click=${() => this.store.refresh()}>
      ${icon('refresh', 16)}${this.store.text.refresh}
    </button>`;
  }

  #choose(filter: Severity | null, count: number): void {
    this.filter = filter;
    this.shown = PAGE;
    this.store.say(this.store.text.check.shown(count));
  }

  #seek(search: string): void {
    this.search = search;
    this.shown = PAGE;
  }

  #chooseUnit(value: string): void {
    this.unit = value === ALL ? null : value;
    this.shown = PAGE;
  }

  #openCell(issue: Issue): void {
    const area = { top: issue.row, left: issue.column, bottom: issue.row, right: issue.column };
    void this.store.open(issue.sheet, area, describeIssue(issue, this.state.language).place);
  }

  async #look(fixes: readonly Fix[]): Promise<void> {
    this.preview = fixes;
    await this.updateComplete;
    const preview = this.renderRoot.querySelector<FixPreview>('kp-fix-preview');
    await preview?.updateComplete;
    preview?.renderRoot.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }

  readonly #cancel = async (): Promise<void> => {
    this.preview = null;
    this.store.say(this.store.text.fix.cancelled);
    await this.updateComplete;
    (this.renderRoot.querySelector<HTMLElement>('#preview') ?? this.renderRoot.querySelector('h1'))?.focus();
  };

  readonly #apply = async (event: CustomEvent<readonly Fix[]>): Promise<void> => {
    this.preview = null;
    await this.store.apply(event.detail.map(({ write }) => write));
    await this.#toHeading();
  };

  readonly #undo = async (): Promise<void> => {
    await this.store.undo();
    await this.#toHeading();
  };

  /** What was pressed has gone meanwhile: the focus goes to where the result is told. */
  async #toHeading(): Promise<void> {
    await this.updateComplete;
    const heading =
      this.renderRoot.querySelector<HTMLElement>('h1') ??
      this.renderRoot.querySelector<EmptyState>('kp-empty')?.renderRoot.querySelector('h1');
    heading?.focus();
    window.scrollTo(0, 0);
  }
}
