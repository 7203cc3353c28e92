import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PaneText } from '../../text/pane/pane-text';
import { base } from '../styles/base';
import { button } from '../styles/button';
import { progressBar } from '../styles/progress-bar';

/** Counted progress with a way out. Emits `stop`. Until the total is known the bar shows that work is under way. */
@customElement('kp-progress')
export class ProgressPanel extends LitElement {
  static override styles = [
    base,
    button,
    progressBar,
    css`
      .panel {
        display: grid;
        gap: 8px;
        padding: 12px;
      }
    `,
  ];

  @property() label = '';
  @property({ type: Number }) done = 0;
  @property({ type: Number }) total = 0;
  @property({ type: Boolean }) stopping = false;
  @property({ attribute: false }) text!: PaneText;

  override render() {
    const { done, total, text, stopping } = this;
    const counted = total > 0;
    return html`<section class="card panel" aria-label=${this.label}>
      <div class="row">
        <span class="strong">${this.label}</span>
        ${counted ? html`<span class="push num cap">${text.progress(String(done), String(total))}</span>` : nothing}
      </div>
      <progress aria-label=${this.label} max=${counted ? total : nothing} value=${counted ? done : nothing}></progress>
      <div class="row">
        <button type="button" class="btn small push" @click=${() => this.dispatchEvent(new CustomEvent('stop'))}>
          ${stopping ? text.stopping : text.stop}
        </button>
      </div>
    </section>`;
  }
}
