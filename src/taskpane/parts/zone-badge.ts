import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Band } from '../../core/instrument/types';
import { LABELS } from '../../text/labels';
import type { PaneText } from '../../text/pane/pane-text';
import { icon } from '../icons';
import { base } from '../styles/base';
import { zone } from '../styles/zone';

/** Zone = icon + letter + word. Colour is the fourth cue, never the only one. */
@customElement('kp-zone-badge')
export class ZoneBadge extends LitElement {
  static override styles = [
    base,
    zone,
    css`
      :host {
        display: inline-block;
      }
      .b {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-height: 20px;
        padding: 0 6px 0 3px;
        border-radius: 10px;
        border: 1px solid color-mix(in srgb, var(--z-edge) 45%, transparent);
        background: var(--z-tint);
        color: var(--z-text);
        font-size: 12px;
        line-height: 16px;
        font-weight: 600;
        white-space: nowrap;
      }
      .ic {
        color: var(--z-solid);
        --icon-ink: var(--z-on);
      }
      .big {
        display: inline-grid;
        grid-template-columns: auto auto;
        column-gap: 8px;
        padding: 7px 14px 7px 8px;
        border-radius: 8px;
      }
      .big .ic {
        grid-row: span 2;
        align-self: center;
      }
      .big b {
        font-size: 16px;
        line-height: 20px;
      }
      .big b:last-child {
        grid-row: span 2;
        align-self: center;
      }
      .big small {
        font-size: 12px;
        line-height: 16px;
        font-weight: 400;
        color: var(--colorNeutralForeground2);
        white-space: normal;
      }
      .z-kuning .ic {
        filter: drop-shadow(0 0 0.5px var(--z-edge));
      }
      @media (forced-colors: active) {
        .b {
          border-color: CanvasText;
          color: CanvasText;
        }
        .ic {
          color: CanvasText;
          --icon-ink: Canvas;
        }
        .big small {
          color: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) band!: Band;
  @property({ attribute: false }) text!: PaneText;
  @property({ type: Boolean }) big = false;

  override render() {
    const { zone: colour, category, opinion, predicate } = this.band;
    const word = LABELS[this.text.language].zone[colour];
    const quality = opinion ?? predicate;
    return html`<span class="b z-${colour} ${this.big ? 'big' : ''}"
      >${icon(colour, this.big ? 32 : 14)}<b>${
        category === null ? nothing : html`${category}<span class="vh">,</span> `
      }${word}</b>${this.big && quality !== null ? html`<small>${quality}</small>` : nothing}</span
    >`;
  }
}
