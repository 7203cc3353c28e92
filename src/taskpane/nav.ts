import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PaneText, ViewName } from '../text/pane/pane-text';
import { icon, type IconName } from './icons';
import { base } from './styles/base';

const TABS: readonly (readonly [ViewName, IconName])[] = [
  ['summary', 'summary'],
  ['check', 'check'],
  ['explain', 'explain'],
  ['improve', 'improve'],
  ['settings', 'settings'],
];

/**
 * The tabs. Arrow keys move, Enter or Space opens. The right inset keeps clear of the button that Office draws
 * over that corner (34 x 32 px on Mac). Emits `go` with the name of a view.
 */
@customElement('kp-nav')
export class Nav extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: sticky;
        top: 0;
        z-index: 5;
        background: var(--colorNeutralBackground1);
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
      .bar {
        padding: 0 36px 0 4px;
      }
      [role='tablist'] {
        display: flex;
        justify-content: space-between;
      }
      .tab {
        position: relative;
        display: grid;
        justify-items: center;
        align-content: center;
        gap: 2px;
        flex: 1 1 auto;
        height: 52px;
        padding: 0 5px;
        border: 0;
        background: none;
        cursor: pointer;
        font-size: 12px;
        line-height: 16px;
        color: var(--colorNeutralForeground2);
        border-radius: 4px;
      }
      .tab:hover {
        color: var(--colorNeutralForeground1);
        background: var(--colorSubtleBackgroundHover);
      }
      .tab[aria-selected='true'] {
        background: none;
        color: var(--colorBrandForeground1);
        font-weight: 600;
        --icon-soft: 0.24;
      }
      .tab::after {
        content: '';
        position: absolute;
        inset: auto 6px 0;
        height: 3px;
        border-radius: 3px 3px 0 0;
        background: transparent;
        transform: scaleX(0.4);
        transition: transform var(--durationNormal) var(--curveDecelerateMid);
      }
      .tab[aria-selected='true']::after {
        background: var(--colorCompoundBrandStroke);
        transform: none;
      }
      /* Bold text is wider: reserve it so the bar never jumps. */
      .lb {
        display: grid;
      }
      .lb::after {
        content: attr(data-t);
        height: 0;
        visibility: hidden;
        font-weight: 600;
      }
      .n {
        position: absolute;
        top: 4px;
        left: calc(50% + 3px);
        min-width: 16px;
        height: 16px;
        padding: 0 4px;
        border-radius: 8px;
        background: var(--zoneMerahSolid);
        color: var(--zoneMerahOnSolid);
        font-size: 11px;
        line-height: 16px;
        font-weight: 600;
        text-align: center;
        box-shadow: 0 0 0 1.5px var(--colorNeutralBackground1);
      }
      @media (max-width: 339px) {
        .bar {
          padding-left: 0;
        }
        .tab {
          padding: 0 2px;
          font-size: 11px;
        }
      }
      .tab:focus-visible {
        outline-offset: -3px;
      }
      @media (forced-colors: active) {
        .tab[aria-selected='true']::after {
          background: Highlight;
          forced-color-adjust: none;
        }
        .n {
          border: 1px solid CanvasText;
          line-height: 14px;
          background: Canvas;
          color: CanvasText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property() view: ViewName = 'summary';
  @property({ type: Number }) issues = 0;
  @property({ attribute: false }) text!: PaneText;

  override render() {
    return html`<nav class="bar" aria-label=${this.text.app}>
      <div role="tablist" aria-label=${this.text.viewList} @keydown=${this.#move}>
        ${TABS.map(([view, drawing]) => this.#tab(view, drawing))}
      </div>
    </nav>`;
  }

  #tab(view: ViewName, drawing: IconName) {
    const current = view === this.view;
    const label = this.text.views[view];
    const count = view === 'check' ? this.issues : 0;
    return html`<button
      role="tab"
      class="tab"
      type="button"
      id=${view}
      aria-selected=${current}
      tabindex=${current ? 0 : -1}
      @click=${() => this.dispatchEvent(new CustomEvent('go', { detail: view }))}
    >
      ${icon(drawing)}<span class="lb" data-t=${label}>${label}</span>
      ${count > 0 ? html`<span class="n num"><span aria-hidden="true">${count > 999 ? '999+' : count}</span><span class="vh">, ${this.text.issueCount(count)}</span></span>` : nothing}
    </button>`;
  }

  #move(event: KeyboardEvent): void {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(event.target as HTMLElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    tabs[(next + tabs.length) % tabs.length]?.focus();
  }
}
