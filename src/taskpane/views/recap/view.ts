import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localTime } from '../../../app/local-time';
import { canBeFormulas, recap, RECAP_SHEET, recapState, type RecapState } from '../../../app/recap';
import { formatHundredths } from '../../../core/number/format';
import type { RecapContents } from '../../../core/report/recap/words';
import { freeSheetName, sheetNamed } from '../../../core/sheet-names';
import { LABELS } from '../../../text/labels';
import { RECAP_VIEW_TEXT, type RecapViewText } from '../../../text/pane/recap';
import { viewTitle } from '../../../text/pane/views';
import { writtenAt } from '../../../text/recap';
import { icon, type IconName } from '../../icons';
import { jobNotice } from '../../parts/job';
import { stateNotices } from '../../parts/state-notices';
import type { PaneState, Reading } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { choice } from './choice';
import '../../parts/zone-badge';

type Ready = Extract<Reading, { kind: 'ready' }>;

/** How the view calls its work in the store. */
const JOB = 'recap';

const CONTENTS: readonly RecapContents[] = ['values', 'formulas'];

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/** In five seconds: whether the sheet Rekap is there, whether it still matches, and what will be written. */
@customElement('kp-view-recap')
export class Recap extends LitElement {
  static override styles = [
    base,
    button,
    choice,
    css`
      .stack {
        padding: 12px;
      }
      .result {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 2px 8px;
        padding: 12px;
      }
      .result > .cap,
      .result > h2 {
        grid-column: 1 / -1;
      }
      .score {
        font-size: 20px;
        line-height: 24px;
        font-weight: 600;
      }
      ul {
        display: grid;
        gap: 4px;
        padding: 0 12px 12px 30px;
        list-style: disc;
      }
      li::marker {
        color: var(--colorNeutralForeground3);
      }
      .st {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 8px;
        padding: 12px;
      }
      .st .ic {
        color: var(--colorNeutralForeground3);
      }
      .same .ic {
        color: var(--zoneHijauText);
      }
      .changed .ic {
        color: var(--colorStatusWarningForeground3);
      }
      @media (forced-colors: active) {
        .st .ic {
          color: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @property() version = '';
  /** Chosen here; null follows the sheet that is there. */
  @state() private contents: RecapContents | null = null;
  #compared: { readonly reading: Ready; readonly found: RecapState; readonly formulas: boolean } | undefined;

  override render() {
    const { reading } = this.state;
    if (reading.kind !== 'ready') return nothing;
    const text = RECAP_VIEW_TEXT[this.state.language];
    const { found, formulas: canBe } = this.#compare(reading);
    const formulas = canBe && this.state.functions?.trouble.kind !== 'absent';
    const chosen = this.#chosen(found, formulas);
    return html`<div class="page">
      <div class="stack">
        <div class="head">
          <h1 class="title" tabindex="-1">${viewTitle('recap', this.state.language)}</h1>
          <p class="cap">${text.lead(reading.assessment.result.status)}</p>
        </div>
        ${stateNotices(this.store)} ${jobNotice(this.store, JOB)} ${this.#status(reading, found, text)}
        ${this.#result(reading, text)} ${this.#choice(chosen, formulas, text)}
        <section class="card" aria-labelledby="holds">
          <h2 class="strong pad" id="holds">${text.holds}</h2>
          <ul>
            ${text.parts.map((part) => html`<li>${part}</li>`)}
          </ul>
        </section>
        <p class="cap">${this.store.text.undoNote}</p>
      </div>
      ${this.#actions(reading, found, chosen, text)}
    </div>`;
  }

  /** Only once for each reading: a sheet may be long. */
  #compare(reading: Ready): { readonly found: RecapState; readonly formulas: boolean } {
    if (this.#compared?.reading !== reading) {
      this.#compared = { reading, found: recapState(reading), formulas: canBeFormulas(reading) };
    }
    return this.#compared;
  }

  #chosen(found: RecapState, formulas: boolean): RecapContents {
    const wanted = this.contents ?? (found.kind === 'none' ? 'values' : found.recap.contents);
    return formulas ? wanted : 'values';
  }

  #status({ grids }: Ready, found: RecapState, text: RecapViewText): TemplateResult {
    const line = (kind: string, drawing: IconName, sentence: string): TemplateResult =>
      html`<p class="card st ${kind}">${icon(drawing)}<span>${sentence}</span></p>`;
    if (found.kind === 'none') {
      return isTaken(RECAP_SHEET, grids)
        ? line('foreign', 'lock', text.foreign(RECAP_SHEET))
        : line('none', 'ring', text.none(RECAP_SHEET));
    }
    const { grid, writtenAt: time, contents } = found.recap;
    const same = contents === 'formulas' ? text.follows : text.same;
    return found.kind === 'same'
      ? line('same', 'done', same(grid.sheet, time))
      : line('changed', 'cek', text.changed(grid.sheet, time));
  }

  #result({ assessment: { instrument, result, table } }: Ready, text: RecapViewText): TemplateResult {
    const { language } = this.state;
    const { outcome, band } = result.institution;
    const labels = LABELS[language];
    return html`<section class="card result" aria-labelledby="result">
      <h2 class="cap" id="result">${text.result}</h2>
      <p class="score num">
        ${outcome.scored ? formatHundredths(outcome.hundredths, language) : this.store.text.summary.notScored}
      </p>
      ${band === null ? nothing : html`<kp-zone-badge .band=${band} .text=${this.store.text}></kp-zone-badge>`}
      <p class="cap">
        ${table.info.institution ?? this.store.text.summary.untitled} ·
        ${text.scope(instrument.edition, result.units.length)} · ${labels.status[result.status]}
      </p>
    </section>`;
  }

  #choice(chosen: RecapContents, formulas: boolean, text: RecapViewText): TemplateResult {
    if (!formulas) {
      return html`<section class="card pad" aria-labelledby="contents">
        <h2 class="strong" id="contents">${text.contents}: ${text.content.values.name}</h2>
        <p>${text.content.values.meaning}</p>
        <p class="cap">${text.noFormulas}</p>
      </section>`;
    }
    return html`<fieldset class="choices">
      <legend class="strong">${text.contents}</legend>
      ${CONTENTS.map(
        (each) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="contents"
              .value=${each}
              .checked=${each === chosen}
              aria-describedby=${`about-${each}`}
              @change=${() => (this.contents = each)}
            /><span class="strong">${text.content[each].name}</span
            ><span class="cap" id=${`about-${each}`}>${text.content[each].meaning}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #actions(reading: Ready, found: RecapState, chosen: RecapContents, text: RecapViewText) {
    const { job } = this.state;
    const open = (sheet: string, primary: boolean): TemplateResult =>
      html`<button
        type="button"
        class="btn ${primary ? 'primary' : ''}"
        @click=${() => this.store.open(sheet, A1, sheet)}
      >
        ${icon('toCell', 16)}${text.open}
      </button>`;
    const write = (sheet: string, label: string, primary = true): TemplateResult =>
      html`<button
        type="button"
        class="btn ${primary ? 'primary' : ''}"
        @click=${() => this.#write(reading, sheet, chosen, found, text)}
      >
        ${label}
      </button>`;
    const refused =
      job?.kind === 'failed' && job.id === JOB && ['sheet-foreign', 'sheet-edited'].includes(job.refusal.fault);
    // Where the usual name was refused, a sheet has it that the reading may not show: an empty one.
    const free = freeSheetName(RECAP_SHEET, [RECAP_SHEET, ...reading.grids.map(({ sheet }) => sheet)]);
    if (found.kind === 'none') {
      if (refused || isTaken(RECAP_SHEET, reading.grids)) {
        return html`<div class="foot">${open(RECAP_SHEET, false)}${write(free, text.writeTo(free))}</div>`;
      }
      return html`<div class="foot">${write(RECAP_SHEET, text.write)}</div>`;
    }
    const { sheet } = found.recap.grid;
    if (refused) return html`<div class="foot">${open(sheet, false)}${write(free, text.writeTo(free))}</div>`;
    if (found.kind === 'same' && found.recap.contents === chosen) {
      return html`<div class="foot">${write(sheet, text.again, false)}${open(sheet, true)}</div>`;
    }
    return html`<div class="foot">${open(sheet, false)}${write(sheet, text.refresh)}</div>`;
  }

  async #write(
    reading: Ready,
    sheet: string,
    contents: RecapContents,
    found: RecapState,
    text: RecapViewText,
  ): Promise<void> {
    const { language } = this.state;
    const isNew = found.kind === 'none' || found.recap.grid.sheet !== sheet;
    await this.store.perform(JOB, text.writing(sheet), async (port, progress) => {
      const time = writtenAt(localTime(new Date()), language);
      const plan = recap(reading, { contents, language, sheet, version: this.version, writtenAt: time });
      await port.putSheets(plan, progress);
      return { text: isNew ? text.written(sheet) : text.refreshed(sheet), place: { sheet, area: A1 } };
    });
    await this.updateComplete;
    // The button that was pressed has made way for others.
    if (this.shadowRoot?.activeElement === null) this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }
}

function isTaken(name: string, grids: Ready['grids']): boolean {
  return sheetNamed(grids, name) !== undefined;
}
