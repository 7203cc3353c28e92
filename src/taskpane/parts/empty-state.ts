import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base';

/** On the drawing of a sheet: all is well, or nothing was found in it. */
const TICKS = svg`<path d="M20 32.5l2.5 2.5 4.5-5M20 47.5l2.5 2.5 4.5-5M20 62.5l2.5 2.5 4.5-5" /><circle cx="86" cy="64" r="16" fill="var(--colorNeutralBackground2)" /><path d="M78.5 64.5l5 5 10-11" stroke-width="2.25" />`;
const BLANK = svg`<rect x="14" y="10" width="72" height="15" rx="6" fill="var(--colorBrandBackground2)" /><circle cx="86" cy="64" r="14" fill="var(--colorNeutralBackground2)" /><path d="M96.5 74.5l7 7" stroke-width="2.25" />`;

/** Quiet drawing, one heading, what to know, one next step. It is the whole view, so its heading is the first. */
@customElement('kp-empty')
export class EmptyState extends LitElement {
  static override styles = [
    base,
    css`
      .e {
        display: grid;
        justify-items: center;
        gap: 4px;
        padding: 32px 16px 24px;
        text-align: center;
      }
      svg {
        color: var(--colorBrandForeground1);
        margin-bottom: 12px;
      }
      .g {
        stroke: var(--colorNeutralStroke1);
      }
      .t {
        color: var(--colorNeutralForeground2);
        max-width: 34ch;
        text-wrap: balance;
        overflow-wrap: anywhere;
      }
      ::slotted([slot='actions']) {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 8px;
        margin-top: 12px;
      }
      @media (forced-colors: active) {
        svg,
        .g {
          color: CanvasText;
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property() heading = '';
  @property() drawing: 'done' | 'blank' = 'done';

  override render() {
    return html`<div class="e">
      <svg
        width="112"
        height="88"
        viewBox="0 0 112 88"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <rect class="g" x="14" y="10" width="72" height="60" rx="6" />
        <path class="g" d="M14 25h72M38 10v60M14 40h72M14 55h72" />
        ${this.drawing === 'done' ? TICKS : BLANK}
      </svg>
      <h1 class="title" tabindex="-1">${this.heading}</h1>
      <div class="t"><slot></slot></div>
      <slot name="actions"></slot>
    </div>`;
  }
}
