import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Assessment } from '../../../app/assess';
import { cellsOf, fillingOf, type Filling } from '../../../app/filling';
import { bandEntry, distance } from '../../../core/analysis/distance';
import type { Instrument } from '../../../core/instrument/types';
import { formatHundredths } from '../../../core/number/format';
import { classify, undecidedNote } from '../../../core/scoring/band';
import { ranked } from '../../../core/scoring/rank';
import type { UnitResult } from '../../../core/scoring/result';
import { LABELS } from '../../../text/labels';
import type { Language } from '../../../text/language';
import { EDITION_ASSUMED } from '../../../text/edition-assumed';
import { FILLING_TEXT } from '../../../text/pane/filling';
import { OVERRIDE_TEXT } from '../../../text/overrides';
import { icon } from '../../icons';
import { bandName } from '../../parts/band-name';
import { stateNotices } from '../../parts/state-notices';
import { unitArea } from '../../parts/unit-area';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { progressBar } from '../../styles/progress-bar';
import '../../parts/band-scale';
import '../../parts/source-mark';
import '../../parts/zone-badge';
import './unit-ranking';

/** In five seconds: the score, its zone, how far from the best band, and whether it is final. */
@customElement('kp-view-summary')
export class Summary extends LitElement {
  static override styles = [
    base,
    button,
    progressBar,
    css`
      .stack {
        padding: 12px;
      }
      .top {
        display: grid;
        gap: 10px;
        padding: 12px 12px 10px;
      }
      .id {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 8px;
      }
      .id h1 {
        overflow-wrap: anywhere;
      }
      .id .cap {
        grid-column: 1 / -1;
        overflow-wrap: anywhere;
      }
      .score {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        flex-wrap: wrap;
      }
      .score p {
        display: grid;
      }
      .filling {
        display: grid;
        gap: 6px;
      }
      .filling progress {
        width: 100%;
      }
      #next-blank {
        justify-self: start;
      }
      .far {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      .far .ic {
        color: var(--colorBrandForeground1);
      }
      .fact {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 8px;
        width: 100%;
        min-height: 44px;
        padding: 8px 12px;
        border: 0;
        border-top: 1px solid var(--colorNeutralStroke2);
        background: none;
        text-align: start;
      }
      button.fact {
        cursor: pointer;
        border-radius: 0 0 7px 7px;
      }
      button.fact:hover {
        background: var(--colorNeutralBackground3);
      }
      button.fact:focus-visible {
        outline-offset: -2px;
      }
      .final > .ic {
        color: var(--zoneHijauText);
      }
      .open > .ic:first-child {
        color: var(--colorStatusWarningForeground3);
      }
      .open > .ic:last-child {
        color: var(--colorNeutralForeground3);
      }
      .caveat {
        display: flex;
        gap: 6px;
      }
      .caveat kp-mark {
        margin-top: 1px;
      }
      summary {
        cursor: pointer;
        min-height: 24px;
        line-height: 24px;
        border-radius: 4px;
      }
      details li {
        padding: 4px 0 4px 10px;
        border-inline-start: 2px solid var(--colorNeutralStroke1);
        margin: 4px 0 4px 2px;
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;

  override render() {
    const { reading, language } = this.state;
    if (reading.kind !== 'ready') return nothing;
    const { instrument, isEditionAssumed, result, table } = reading.assessment;
    const filling = fillingOf(reading.assessment);
    const { text } = this.store;
    const { summary } = text;
    const { outcome, overrides } = result.institution;
    const undecided = outcome.scored ? undecidedNote(instrument, outcome.hundredths) : null;
    const hasDefaults = instrument.indicators.some(({ weight }) => weight.status === 'default');
    return html`<div class="stack">
      ${stateNotices(this.store)}
      <section class="card" aria-label=${summary.label}>
        <div class="top">
          <div class="id">
            <h1 class="title">${table.info.institution ?? summary.untitled}</h1>
            ${hasDefaults ? html`<span class="tag">${text.simulated}</span>` : nothing}
            <p class="cap">
              ${summary.scope(instrument.edition, result.units.length, result.institution.completeness.expected)}
            </p>
            ${isEditionAssumed ? html`<p class="cap">${EDITION_ASSUMED[language](instrument.edition)}</p>` : nothing}
            <p class="cap">${summary.sheets(table.sources.map(({ grid }) => grid.sheet))}</p>
            ${overrides === 0 ? nothing : html`<p class="cap">${OVERRIDE_TEXT[language].note(overrides)}</p>`}
          </div>
          ${this.#score(reading.assessment, filling)} ${filling.blanks.length > 0 ? this.#nextBlank() : nothing}
        </div>
        ${this.#status(reading.assessment, filling)}
      </section>
      ${undecided === null ? nothing : html`<kp-notice tone="warning">${undecided[language]}</kp-notice>`}
      ${hasDefaults ? html`<p class="caveat cap"><kp-mark mark="default" .text=${text}></kp-mark>${summary.caveat}</p>` : nothing}
      ${this.#notes(instrument, language)}
      <section aria-labelledby="ranking" class="stack" style="padding:0;gap:8px">
        <div class="row">
          <h2 class="title" id="ranking">${summary.ranking}</h2>
          <button type="button" class="btn subtle small push" @click=${() => this.store.refresh()}>
            ${icon('refresh', 16)}${text.refresh}
          </button>
        </div>
        <kp-ranking
          .units=${ranked(result.units)}
          .instrument=${instrument}
          .text=${text}
          @open=${(event: CustomEvent<UnitResult>) => this.#open(event.detail)}
        ></kp-ranking>
        <p class="cap">${summary.legend}</p>
      </section>
    </div>`;
  }

  /** How far the form is, and the way to the next blank cell. */
  #filling({ filled, expected }: Filling) {
    const text = FILLING_TEXT[this.state.language];
    const told = text.filled(String(filled), String(expected));
    return html`<div class="filling">
      <p class="title">${told}</p>
      <progress aria-label=${told} max=${expected} value=${filled}></progress>
      <p class="cap">${text.later}</p>
    </div>`;
  }

  #nextBlank() {
    return html`<button type="button" class="btn" id="next-blank" @click=${() => this.store.openNextBlank()}>
      ${icon('toCell', 16)}${FILLING_TEXT[this.state.language].next}
    </button>`;
  }

  #score({ instrument, result }: Assessment, filling: Filling) {
    const { text } = this.store;
    const { language, summary } = text;
    const { outcome, band, range } = result.institution;
    const maximum = String(instrument.rules.maximum.value);
    if (!outcome.scored) {
      if (filling.blanks.length > 0) return this.#filling(filling);
      return html`<div>
        <p class="title">${summary.notScored}</p>
        <p>${LABELS[language].notScored[outcome.reason]}</p>
      </div>`;
    }
    const score = formatHundredths(outcome.hundredths, language);
    const { next, hundredths: missing } = distance(instrument, outcome.hundredths);
    const best = instrument.bands.at(-1)!;
    const away = formatHundredths(missing, language);
    const [before, after] = summary.toNext;
    const told =
      next === null ? summary.atBest(bandName(best, language)) : `${before}${away}${after(bandName(next, language))}`;
    const further =
      next === null || next === best
        ? ''
        : summary.toBest(
            bandName(best, language),
            formatHundredths(bandEntry(instrument, best) - outcome.hundredths, language),
          );
    const spokenBand =
      band === null
        ? ''
        : [bandName(band, language), LABELS[language].zone[band.zone], band.opinion].filter(Boolean).join(', ');
    return html`<div class="score">
        <p><span class="hero-n num">${score}</span><span class="cap">${summary.outOf(maximum)}</span></p>
        ${band === null ? nothing : html`<kp-zone-badge big .band=${band} .text=${text}></kp-zone-badge>`}
      </div>
      <kp-band-scale
        .instrument=${instrument}
        .value=${outcome.hundredths}
        .range=${range}
        .goal=${next === null ? null : bandEntry(instrument, next)}
        ?provisional=${result.status !== 'final'}
        label=${summary.scale(maximum, score, spokenBand, told)}
      ></kp-band-scale>
      <p class="far">
        ${icon('flag', 16)}<span>${next === null ? told : html`${before}<b class="num">${away}</b>${after(bandName(next, language))}`}${
          further === '' ? nothing : html`<span class="cap"> · ${further}</span>`
        }</span>${
          next === null
            ? nothing
            : html`<button type="button" class="link push" @click=${() => this.store.go('improve')}>
                ${text.improve.find} ${icon('right', 14)}
              </button>`
        }
      </p>`;
  }

  #status({ instrument, result }: Assessment, { mandatory, blanks }: Filling) {
    const { language, summary } = this.store.text;
    const { completeness, range } = result.institution;
    const filled = html`<span class="num">${completeness.filled}/${completeness.expected}</span>`;
    if (result.status === 'final') {
      return html`<div class="fact final">
        ${icon('done')}<span><b>${summary.final}</b><span class="cap"> · ${summary.finalWhy}</span></span>
        <span>${filled}<span class="cap"> ${summary.valid}</span></span>
      </div>`;
    }
    const limit = (hundredths: number) => {
      const band = classify(instrument, hundredths);
      return html`<span class="num"
        >${formatHundredths(hundredths, language)} ${band === null ? '' : bandName(band, language)}</span
      >`;
    };
    return html`<button type="button" class="fact open" @click=${() => this.store.go('check')}>
      ${icon('provisional')}
      <span
        ><b>${result.status === 'sementara' ? summary.provisional : summary.unscored}</b> · ${filled}
        ${summary.valid}<br /><span class="cap"
          >${mandatory > 0 ? summary.mandatory(mandatory) : blanks.length > 0 ? FILLING_TEXT[language].blanks(String(cellsOf(blanks))) : summary.noMandatory}${
            // Before anything is filled in, every score is possible.
            range !== null && range.high > range.low && completeness.filled > 0
              ? html` · ${summary.range} ${limit(range.low)} – ${limit(range.high)}`
              : nothing
          }</span
        ></span
      >
      ${icon('right', 16)}
    </button>`;
  }

  #notes({ edition, caveats }: Instrument, language: Language) {
    if (caveats.length === 0) return nothing;
    return html`<details class="cap">
      <summary>${this.store.text.summary.editionNotes(edition, caveats.length)}</summary>
      <ul>
        ${caveats.map((caveat) => html`<li>${caveat[language]}</li>`)}
      </ul>
    </details>`;
  }

  /** Shows the unit both ways: its rows in the sheet, its explanation in the pane. */
  #open({ name }: UnitResult): void {
    const { reading } = this.state;
    if (reading.kind !== 'ready') return;
    this.store.chooseUnit(name);
    this.store.go('explain');
    const place = unitArea(reading.assessment.table, name);
    if (place !== null) void this.store.open(place.sheet, place.area, name);
  }
}
