import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon, type IconName } from '../icons';
import { base } from '../styles/base';

export type Tone = 'info' | 'success' | 'warning' | 'failure';
const ICONS: Readonly<Record<Tone, IconName>> = { info: 'info', success: 'done', warning: 'cek', failure: 'wajib' };

/** Message bar without a live role: the pane's one live region announces, this only shows. */
@customElement('kp-notice')
export class Notice extends LitElement {
  static override styles = [
    base,
    css`
      .n {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 8px;
        padding: 10px 12px;
        border-radius: 6px;
        border: 1px solid var(--e);
        background: var(--b);
        color: var(--colorNeutralForeground1);
      }
      .ic {
        color: var(--i);
        --icon-ink: var(--b);
      }
      ::slotted([slot='actions']) {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-top: 8px;
      }
      .n {
        --b: var(--colorNeutralBackground3);
        --e: var(--colorNeutralStroke2);
        --i: var(--colorNeutralForeground2);
      }
      .success {
        --b: color-mix(in srgb, var(--zoneHijauTint) 70%, var(--colorNeutralBackground1));
        --e: color-mix(in srgb, var(--zoneHijauEdge) 45%, transparent);
        --i: var(--zoneHijauText);
      }
      .warning {
        --b: var(--colorStatusWarningBackground1);
        --e: var(--colorStatusWarningBorder1);
        --i: var(--colorStatusWarningForeground3);
      }
      .failure {
        --b: var(--zoneMerahTint);
        --e: color-mix(in srgb, var(--zoneMerahEdge) 45%, transparent);
        --i: var(--zoneMerahSolid);
      }
      @media (forced-colors: active) {
        .n {
          border-color: CanvasText;
        }
        .ic {
          color: CanvasText;
          --icon-ink: Canvas;
        }
      }
    `,
  ];

  @property() tone: Tone = 'info';

  override render() {
    return html`<div class="n ${this.tone}">
      ${icon(ICONS[this.tone])}
      <div><slot></slot><slot name="actions"></slot></div>
    </div>`;
  }
}
