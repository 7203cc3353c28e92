import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Assessment } from '../../../app/assess';
import type { Improvement } from '../../../core/analysis/cheapest-path';
import { bandEntry } from '../../../core/analysis/distance';
import type { Band } from '../../../core/instrument/types';
import { formatHundredths, formatNumber } from '../../../core/number/format';
import { fraction, multiply, type Fraction } from '../../../core/number/fraction';
import { roundHalfAway } from '../../../core/number/round';
import { classify } from '../../../core/scoring/band';
import { ranked } from '../../../core/scoring/rank';
import type { UnitResult } from '../../../core/scoring/result';
import { LABELS } from '../../../text/labels';
import { icon } from '../../icons';
import { bandName } from '../../parts/band-name';
import { stateNotices } from '../../parts/state-notices';
import { unitPicker, unitsByScore } from '../../parts/unit-picker';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { form } from '../../styles/form';
import { cheapestPath, scoreWith, targetsOf } from './improvement';
import '../../parts/band-scale';
import '../../parts/zone-badge';

/** In five seconds: how few improvements reach the target, and which ones. Nothing here touches the sheet. */
@customElement('kp-view-improve')
export class Improve extends LitElement {
  static override styles = [
    base,
    button,
    form,
    css`
      .stack {
        padding: 12px;
      }
      .try {
        display: grid;
        gap: 8px;
        padding: 12px 12px 10px;
      }
      .rise {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
      }
      .rise p {
        display: grid;
      }
      .verdict {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 4px 8px;
        flex-wrap: wrap;
      }
      .enough {
        display: flex;
        align-items: center;
        gap: 4px;
        color: var(--zoneHijauText);
        font-weight: 600;
      }
      label.pick {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr) auto;
        gap: 0 8px;
        padding: 9px 12px;
        align-items: start;
        cursor: pointer;
      }
      label.pick:hover {
        background: var(--colorNeutralBackground3);
      }
      label.pick .cap {
        grid-column: 2 / -1;
      }
      li + li {
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      .gain {
        font-weight: 600;
      }
      @media (forced-colors: active) {
        .enough {
          color: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  /** Where the wanted band starts; null: the nearest better one. */
  @state() private target: number | null = null;
  /** Indicators of the path that are not taken. */
  @state() private left: ReadonlySet<number> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && before.unit !== this.state.unit) this.left = new Set();
  }

  override render() {
    const { reading } = this.state;
    if (reading.kind !== 'ready') return nothing;
    const { assessment } = reading;
    const { units, unit } = unitsByScore(assessment, this.state.unit);
    if (!unit) return nothing;
    const targets = targetsOf(assessment, unit);
    const target = targets.find(({ min }) => min === this.target) ?? targets[0];
    return html`<div class="stack">
      ${stateNotices(this.store)}
      ${target === undefined ? this.#nothingToReach(unit) : this.#path(assessment, unit, units, targets, target)}
    </div>`;
  }

  #nothingToReach(unit: UnitResult) {
    const { text } = this.store;
    const { reading } = this.state;
    const units = reading.kind === 'ready' ? ranked(reading.assessment.result.units) : [];
    return html`<h1 class="title">${unit.outcome.scored ? text.improve.atTop : text.explain.notScored}</h1>
      ${unit.outcome.scored ? nothing : html`<p>${LABELS[text.language].notScored[unit.outcome.reason]}</p>`}
      ${unitPicker(this.store, units, unit)} ${unit.outcome.scored ? nothing : this.#whatIsMissing()}`;
  }

  /** The way on from a unit that has no score yet. */
  #whatIsMissing() {
    return html`<button type="button" class="link" @click=${() => this.store.go('check')}>
      ${this.store.text.improve.whatIsMissing} ${icon('arrow', 14)}
    </button>`;
  }

  #path(
    assessment: Assessment,
    unit: UnitResult,
    units: readonly UnitResult[],
    targets: readonly Band[],
    target: Band,
  ) {
    const { improve, language } = this.store.text;
    const path = cheapestPath(assessment, unit, target);
    const name = bandName(target, language);
    const lead =
      path.kind === 'path'
        ? improve.enough(path.improvements.length, path.cost)
        : path.kind === 'unreachable'
          ? improve.unreachable(name, this.#number(path.best))
          : path.kind === 'too-large'
            ? improve.tooLarge
            : LABELS[language].notScored[path.reason];
    return html`<div class="head">
        <h1 class="title">${improve.title(name)}</h1>
        <p class="cap">${lead}</p>
      </div>
      ${unitPicker(this.store, units, unit)}
      <div class="field">
        <label for="target">${improve.target}</label>
        <div class="select">
          <select id="target" @change=${this.#aim}>
            ${targets.map((band) => html`<option value=${band.min} .selected=${band === target}>${bandName(band, language)} · ${this.#number(band.min)}</option>`)}</select
          >${icon('down', 16)}
        </div>
      </div>
      ${path.kind === 'path' ? this.#improvements(assessment, unit, target, path.improvements) : nothing}`;
  }

  #improvements({ instrument }: Assessment, unit: UnitResult, target: Band, improvements: readonly Improvement[]) {
    const { text } = this.store;
    const { improve, language, summary } = text;
    const taken = improvements.filter(({ indicator }) => !this.left.has(indicator));
    const score = scoreWith(unit, taken);
    const from = scoreWith(unit, []);
    const band = classify(instrument, score);
    const missing = bandEntry(instrument, target) - score;
    const name = bandName(target, language);
    const verdict = missing > 0 ? improve.short(this.#number(missing), name) : improve.suffices(name);
    const spoken = [band === null ? '' : bandName(band, language), band?.opinion].filter(Boolean).join(', ');
    return html`<section class="card try" aria-label=${improve.tryOut}>
        <div class="rise">
          <p>
            <span class="hero-n num">${this.#number(score)}</span
            ><span class="cap num"
              >${score === from ? improve.now : improve.gain(this.#number(score - from), this.#number(from))}</span
            >
          </p>
          ${band === null ? nothing : html`<kp-zone-badge big .band=${band} .text=${text}></kp-zone-badge>`}
        </div>
        <kp-band-scale
          .instrument=${instrument}
          .value=${score}
          .from=${from}
          .goal=${bandEntry(instrument, target)}
          label=${summary.scale(String(instrument.rules.maximum.value), this.#number(score), spoken, verdict)}
        ></kp-band-scale>
        <div class="verdict">
          <span class="strong">${improve.chosen(taken.length, improvements.length)}</span>
          ${missing > 0 ? html`<span>${verdict}</span>` : html`<span class="enough">${icon('done', 16)}${verdict}</span>`}
        </div>
      </section>
      <section class="stack" style="padding:0;gap:6px" aria-labelledby="list">
        <h2 class="strong" id="list">${improve.list}</h2>
        <ul class="card">
          ${improvements.map((each) => {
            const { code, name: indicator } = instrument.indicators[each.indicator]!;
            return html`<li>
              <label class="pick"
                ><input
                  type="checkbox"
                  .checked=${!this.left.has(each.indicator)}
                  @change=${() => this.#toggle(each.indicator, unit, improvements)}
                />
                <span>${indicator[language]}</span
                ><span class="gain num">+${this.#number(roundHalfAway(each.gain))}</span>
                <span class="cap"
                  >${code} · ${improve.step(this.#mean(each.fromMean), this.#mean(each.toMean), each.steps)}</span
                ></label
              >
            </li>`;
          })}
        </ul>
      </section>
      <p class="cap">${improve.meaning} ${improve.caution}</p>`;
  }

  #toggle(indicator: number, unit: UnitResult, improvements: readonly Improvement[]): void {
    const left = new Set(this.left);
    if (!left.delete(indicator)) left.add(indicator);
    this.left = left;
    const score = scoreWith(
      unit,
      improvements.filter((each) => !left.has(each.indicator)),
    );
    this.store.say(this.store.text.explain.unitChosen(unit.name, this.#number(score)));
  }

  readonly #aim = (event: Event): void => {
    this.target = Number((event.target as HTMLSelectElement).value);
    this.left = new Set();
  };

  #number(hundredths: number): string {
    return formatHundredths(hundredths, this.state.language);
  }

  #mean(level: Fraction): string {
    return formatNumber(roundHalfAway(multiply(level, fraction(100))) / 100, this.state.language);
  }
}
