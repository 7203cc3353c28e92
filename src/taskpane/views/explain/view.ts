import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Assessment } from '../../../app/assess';
import { cellAddress } from '../../../core/address';
import { fraction, multiply } from '../../../core/number/fraction';
import { formatHundredths, formatNumber } from '../../../core/number/format';
import { roundHalfAway } from '../../../core/number/round';
import type { UnitResult } from '../../../core/scoring/result';
import { LABELS } from '../../../text/labels';
import { describeOverride, OVERRIDE_TEXT } from '../../../text/overrides';
import { icon } from '../../icons';
import type { Mark } from '../../parts/source-mark';
import { unitPicker, unitsByScore } from '../../parts/unit-picker';
import { stateNotices } from '../../parts/state-notices';
import { unitArea } from '../../parts/unit-area';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { form } from '../../styles/form';
import { explainUnit, percentOf, rowAt, roundingGap, type PlacedDimension, type PlacedLine } from './explanation';
import { explainStyles } from './styles';
import '../../parts/source-mark';
import '../../parts/zone-badge';

/** In five seconds: which lines add up to this score, and where each number comes from. */
@customElement('kp-view-explain')
export class Explain extends LitElement {
  static override styles = [base, button, form, explainStyles];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @state() private opened: string | null = null;
  /** Code of the indicator whose cell was asked for. */
  @state() private marked: string | null = null;
  /** The selected cell belongs to no row of an assessment. */
  @state() private isElsewhere = false;

  override render() {
    const { reading } = this.state;
    if (reading.kind !== 'ready') return nothing;
    const { assessment } = reading;
    const { units, unit } = unitsByScore(assessment, this.state.unit);
    const trace = unit && explainUnit(assessment, unit.name);
    if (!unit || !trace) return nothing;
    const { explain } = this.store.text;
    const dimensions = trace.dimensions.map((each) => this.#dimension(assessment, each));
    return html`<div class="stack">
      ${stateNotices(this.store)}
      <div class="head">
        <h1 class="title">
          ${trace.hundredths === null ? explain.notScored : explain.title(this.#number(trace.hundredths))}
        </h1>
        <p class="cap">${explain.lead}</p>
      </div>
      ${this.#picker(assessment, units, unit)}
      <section class="card" aria-label=${explain.breakdown}>
        ${dimensions} ${this.#total(unit, trace.dimensions)}
      </section>
      ${this.#legend(assessment)}
    </div>`;
  }

  #picker(assessment: Assessment, units: readonly UnitResult[], current: UnitResult) {
    const { explain } = this.store.text;
    const place = unitArea(assessment.table, current.name);
    return html`<div class="unit">
      ${unitPicker(this.store, units, current)}
      ${
        place === null
          ? nothing
          : html`<button
              type="button"
              class="link"
              @click=${() => this.store.open(place.sheet, place.area, current.name)}
            >
              ${icon('select', 16)}${explain.rows}
            </button>`
      }
      ${
        this.state.sample === null
          ? html`<button type="button" class="link" id="selected" @click=${() => this.#explainSelected(assessment)}>
              ${icon('toCell', 16)}${explain.selected}
            </button>`
          : nothing
      }
      ${this.isElsewhere ? html`<p class="hint">${explain.elsewhere}</p>` : nothing}
    </div>`;
  }

  #total({ outcome, band }: UnitResult, dimensions: readonly PlacedDimension[]) {
    const { text } = this.store;
    const { explain, language } = text;
    if (!outcome.scored) {
      return html`<div class="sum">
        <span class="strong">${explain.total}</span><span>${LABELS[language].notScored[outcome.reason]}</span>
      </div>`;
    }
    const points = dimensions.map((each) => roundHalfAway(each.points));
    const gap = roundingGap(outcome.hundredths, points);
    return html`<div class="sum">
      <span class="strong">${explain.total}</span>
      <span class="row"
        >${band === null ? nothing : html`<kp-zone-badge .band=${band} .text=${text}></kp-zone-badge>`}<span
          class="tot num"
          >${this.#number(outcome.hundredths)}</span
        ></span
      >
      <span class="cap"
        >${points.map((each) => this.#number(each)).join(' + ')}${gap === 0 ? nothing : ` ${this.#signed(gap)} ${explain.rounding.toLowerCase()}`}</span
      >
      ${
        band === null
          ? nothing
          : html`<span class="cap row"
              >${explain.band(this.#number(band.min), this.#number(band.max))}
              <kp-mark .mark=${band.status} .source=${band.source} .text=${text}></kp-mark
            ></span>`
      }
    </div>`;
  }

  #dimension({ instrument }: Assessment, dimension: PlacedDimension) {
    const { text } = this.store;
    const { explain, language } = text;
    const definition = instrument.dimensions.find(({ code }) => code === dimension.code)!;
    const name = definition.name[language];
    const isOpen = this.opened === dimension.code;
    const id = `lines-${dimension.code}`;
    const percent = percentOf(dimension.points, dimension.weight);
    const weight = this.#number(roundHalfAway(dimension.weight));
    // Nothing counted is no zero.
    const isCounted = dimension.lines.some(({ share }) => share !== null);
    return html`<div class="d">
      <button
        type="button"
        class="dim"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? id : nothing}
        @click=${() => (this.opened = isOpen ? null : dimension.code)}
      >
        <span class="nm">${name}</span>
        <span class="pts num"
          ><span class="vh">, </span>${isCounted ? this.#number(roundHalfAway(dimension.points)) : '–'}<span class="vh">
            ${explain.points}
          </span></span
        >
        <span class="chev">${icon('down', 16)}</span>
        <span class="times num"
          ><span class="vh">, ${explain.scoreWord} </span>${isCounted ? `${this.#number(percent)}%` : '–'}
          <kp-mark mark="computed" .text=${text}></kp-mark> × <span class="vh">${explain.weightWord} </span>${weight}
          <kp-mark .mark=${definition.weight.status} .source=${definition.weight.source} .text=${text}></kp-mark
        ></span>
        <span class="from cap num">${explain.of} ${weight}</span>
        <span class="bar"><i style="width:${percent / 100}%"></i></span>
      </button>
      ${isOpen ? this.#table(dimension, name, id) : nothing}
    </div>`;
  }

  #table(dimension: PlacedDimension, name: string, id: string) {
    const { text } = this.store;
    const { explain } = text;
    const contributions = dimension.lines.map(({ contribution }) => roundHalfAway(contribution));
    const total = roundHalfAway(dimension.points);
    const gap = roundingGap(total, contributions);
    const [first] = dimension.lines;
    return html`<table id=${id}>
      <caption class="vh">
        ${explain.table(name)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${explain.indicator}</th>
          <th scope="col">${explain.share} <kp-mark mark="sheet" .text=${text}></kp-mark></th>
          <th scope="col">
            ${explain.weight}
            ${first ? html`<kp-mark .mark=${first.weightStatus} .source=${first.weightSource} .text=${text}></kp-mark>` : nothing}
          </th>
          <th scope="col">${explain.contribution}</th>
        </tr>
      </thead>
      <tbody>
        ${dimension.lines.map((line, at) => this.#line(line, contributions[at]!))}
      </tbody>
      <tfoot>
        ${
          gap === 0
            ? nothing
            : html`<tr class="out">
                <th scope="row" colspan="3">${explain.rounding}</th>
                <td class="num">${this.#signed(gap)}</td>
              </tr>`
        }
        <tr>
          <th scope="row" colspan="2">${explain.sum(name)}</th>
          <td class="num">${this.#number(roundHalfAway(dimension.weight))}</td>
          <td class="num">${this.#number(total)}</td>
        </tr>
      </tfoot>
    </table>`;
  }

  #line(line: PlacedLine, contribution: number) {
    const { language } = this.store.text;
    const { indicator, place, excluded } = line;
    const cells = line.cells.values + line.cells.notApplicable + line.cells.missing;
    const address = place === null ? '' : cellAddress(place.area.top, place.area.left);
    const isMarked = indicator.code === this.marked;
    return html`<tr
      class="${excluded === null ? '' : 'out'} ${isMarked ? 'marked' : ''}"
      aria-current=${isMarked ? 'true' : nothing}
    >
      <th scope="row">
        ${
          place === null
            ? indicator.code
            : html`<button
                type="button"
                class="cell"
                title=${this.store.text.openCell}
                @click=${() => this.store.open(place.sheet, place.area, `${place.sheet}!${address}`)}
              >
                ${indicator.code}<span class="vh">, ${this.store.text.openCell}</span>
                <span>${address}${cells > 1 ? ` +${cells - 1}` : ''}</span>
              </button>`
        } <span class="cap">${indicator.name[language]}</span>${line.overrides.map(
          (note) =>
            html`<span class="cap"><b>${OVERRIDE_TEXT[language].mark}</b> ${describeOverride(note, language)}</span>`,
        )}
      </th>
      ${
        excluded === null
          ? html`<td class="num">${this.#level(line)}</td>
              <td class="num">${this.#number(roundHalfAway(line.weight))}</td>
              <td class="num">${this.#number(contribution)}</td>`
          : html`<td colspan="3">${LABELS[language].excluded[excluded]}</td>`
      }
    </tr>`;
  }

  /** Opens the line of the cell that is selected in the sheet. */
  async #explainSelected(assessment: Assessment): Promise<void> {
    const place = await this.store.ask((port) => port.selection());
    if (place === null) return;
    const found = rowAt(assessment, place);
    this.isElsewhere = found === null;
    if (found === null) {
      this.store.say(this.store.text.explain.elsewhere);
      return;
    }
    this.marked = found.indicator.code;
    this.opened = found.indicator.dimension;
    this.store.chooseUnit(found.unit);
    this.store.say(this.store.text.explain.found(found.unit, found.indicator.code));
    await this.updateComplete;
    const line = this.renderRoot.querySelector<HTMLElement>('tr.marked');
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Mean level of the counted cells on the indicator's own scale: "3,25 / 4". */
  #level({ share, indicator }: PlacedLine): string {
    const { reading } = this.state;
    const scale = reading.kind === 'ready' ? reading.assessment.instrument.scales[indicator.scale] : undefined;
    if (share === null || scale === undefined) return '';
    const level = roundHalfAway(multiply(share, fraction(scale.max * 100)));
    return `${formatNumber(level / 100, this.state.language)} / ${scale.max}`;
  }

  #legend({ instrument }: Assessment) {
    const { text } = this.store;
    const used = new Set<Mark>([
      ...instrument.dimensions.map(({ weight }) => weight.status),
      ...instrument.indicators.map(({ weight }) => weight.status),
      ...instrument.bands.map(({ status }) => status),
      'sheet',
      'computed',
    ]);
    const order: readonly Mark[] = ['official', 'reported', 'inferred', 'default', 'sheet', 'computed'];
    return html`<section class="legend" aria-label=${text.explain.marks}>
      ${order.filter((mark) => used.has(mark)).map((mark) => html`<kp-mark .mark=${mark} full .text=${text}></kp-mark>`)}
    </section>`;
  }

  #number(hundredths: number): string {
    return formatHundredths(hundredths, this.state.language);
  }

  #signed(hundredths: number): string {
    return `${hundredths < 0 ? '−' : '+'} ${this.#number(Math.abs(hundredths))}`;
  }
}
