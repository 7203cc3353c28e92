import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Instrument } from '../../core/instrument/types';
import type { ScoreRange } from '../../core/scoring/result';
import { classify } from '../../core/scoring/band';
import { icon } from '../icons';
import { base } from '../styles/base';
import { zone } from '../styles/zone';

/** The scale with its bands in proportion. Pin = score, flag = where the band aimed at begins, bracket = possible range. */
@customElement('kp-band-scale')
export class BandScale extends LitElement {
  static override styles = [
    base,
    zone,
    css`
      .s {
        position: relative;
        padding-top: 20px;
      }
      .bar {
        position: relative;
        height: 20px;
      }
      .seg {
        position: absolute;
        inset-block: 0;
        display: grid;
        place-items: center;
        border-radius: 3px;
        overflow: hidden;
        background: var(--z-tint);
        border: 1px solid color-mix(in srgb, var(--z-edge) 35%, transparent);
        color: var(--z-text);
        font-size: 12px;
        line-height: 16px;
        font-weight: 600;
      }
      .seg.on {
        background: var(--z-solid);
        border-color: var(--z-edge);
        color: var(--z-on);
      }
      .ticks {
        position: relative;
        height: 16px;
        margin-top: 8px;
      }
      .ticks span {
        position: absolute;
        transform: translateX(-50%);
      }
      .ticks span:first-child {
        transform: none;
      }
      .ticks span:last-child {
        transform: translateX(-100%);
      }
      /* Beside the end of the scale there is no room for two numbers. */
      @media (max-width: 339px) {
        .ticks span:nth-last-child(2) {
          transform: translateX(-75%);
        }
      }
      .pin,
      .flag,
      .gap,
      .range {
        position: absolute;
        transition:
          left var(--durationGentle) var(--curveDecelerateMid),
          width var(--durationGentle) var(--curveDecelerateMid);
      }
      .pin {
        top: 8px;
        width: 0;
        height: 34px;
      }
      .pin::before {
        content: '';
        position: absolute;
        inset: 0 auto 0 -1px;
        width: 2px;
        background: var(--colorNeutralForeground1);
        box-shadow: 0 0 0 1px var(--colorNeutralBackground1);
      }
      .pin::after {
        content: '';
        position: absolute;
        top: -3px;
        left: -5px;
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: var(--colorNeutralForeground1);
        border: 2px solid var(--colorNeutralBackground1);
        box-sizing: border-box;
        outline: 1px solid var(--colorNeutralForeground1);
      }
      .pin.hollow::after {
        background: var(--colorNeutralBackground1);
        outline-width: 2px;
        outline-offset: -1px;
      }
      .ring {
        position: absolute;
        top: 5px;
        width: 10px;
        height: 10px;
        margin-left: -5px;
        border: 2px solid var(--colorNeutralForeground3);
        border-radius: 50%;
        background: var(--colorNeutralBackground1);
      }
      .flag {
        top: -2px;
        margin-left: -4px;
        color: var(--colorBrandForeground1);
      }
      .gap {
        top: 9px;
        height: 0;
        border-top: 2px dotted var(--colorBrandForeground1);
      }
      .range {
        top: 42px;
        height: 5px;
        border: solid var(--colorNeutralForeground1);
        border-width: 0 1.5px 1.5px;
        border-radius: 0 0 2px 2px;
      }
      @media (forced-colors: active) {
        .seg {
          border-color: CanvasText;
        }
        .seg.on {
          background: Highlight;
          color: HighlightText;
          border-color: Highlight;
          forced-color-adjust: none;
        }
        .pin::before,
        .pin::after {
          background: CanvasText;
          forced-color-adjust: none;
          border-color: Canvas;
          outline-color: CanvasText;
          box-shadow: 0 0 0 1px Canvas;
        }
        .pin.hollow::after {
          background: Canvas;
        }
        .gap {
          border-color: Highlight;
        }
        .flag {
          color: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) instrument!: Instrument;
  /** Score in hundredths. */
  @property({ type: Number }) value = 0;
  /** Score before the improvements that are tried out, in hundredths. */
  @property({ attribute: false }) from: number | null = null;
  @property({ attribute: false }) range: ScoreRange | null = null;
  /** A score that may still change: the pin is hollow. */
  @property({ type: Boolean }) provisional = false;
  /** Score at which the band aimed at begins, in hundredths; null: no flag. */
  @property({ type: Number }) goal: number | null = null;
  /** The scale in one sentence. */
  @property() label = '';

  override render() {
    const { bands, rules } = this.instrument;
    const whole = rules.maximum.value * 100;
    const at = (hundredths: number): string => `${(hundredths / whole) * 100}%`;
    const current = classify(this.instrument, this.value);
    const { goal } = this;
    const range = this.range !== null && this.range.high - this.range.low > 5 ? this.range : null;
    return html`<div class="s" role="img" aria-label=${this.label}>
      ${
        goal !== null && this.value < goal
          ? html`<i class="gap" style="left:${at(this.value)};width:${at(goal - this.value)}"></i
              ><span class="flag" style="left:${at(goal)}">${icon('flag', 16)}</span>`
          : nothing
      }
      <div class="bar">
        ${bands.map((band, index) => {
          const end = bands[index + 1]?.min ?? whole;
          const on = band === current ? 'on' : '';
          return html`<span
            class="seg z-${band.zone} ${on}"
            style="left:calc(${at(band.min)} + 1px);width:calc(${at(end - band.min)} - 2px)"
            >${band.category}</span
          >`;
        })}
      </div>
      ${range === null ? nothing : html`<i class="range" style="left:${at(range.low)};width:${at(range.high - range.low)}"></i>`}
      ${this.from !== null && this.from < this.value ? html`<i class="ring" style="left:${at(this.from)}"></i>` : nothing}
      <i class="pin ${this.provisional ? 'hollow' : ''}" style="left:${at(this.value)}"></i>
      <div class="ticks cap num">
        ${[...bands.map(({ min }) => min), whole].map((tick) => html`<span style="left:${at(tick)}">${tick / 100}</span>`)}
      </div>
    </div>`;
  }
}
