import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PaneState } from '../state';
import type { PaneStore } from '../store';
import { base } from '../styles/base';

@customElement('kp-view-share')
export class Share extends LitElement {
  static override styles = [
    base,
    css`
      .stack {
        padding: 12px;
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;

  override render() {
    return html`<div class="stack"><h1 class="title">${this.store.text.views.share}</h1></div>`;
  }
}
