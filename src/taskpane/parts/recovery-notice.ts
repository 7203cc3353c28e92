import { html, nothing, type TemplateResult } from 'lit';
import { RECOVERY_TEXT } from '../../text/pane/recovery';
import { icon } from '../icons';
import type { PaneStore } from '../state/store';
import { refusalNotice } from './refusal';
import './notice';

/** What was found of work on sheets that was cut off, in whichever view the pane opens. */
export function recoveryNotice(store: PaneStore): TemplateResult | typeof nothing {
  const { state, text } = store;
  const { recovery } = state;
  if (recovery === null) return nothing;
  const words = RECOVERY_TEXT[state.language];
  const refresh = html`<button type="button" class="btn small" @click=${() => store.refresh()}>
    ${icon('refresh', 16)}${text.refresh}
  </button>`;
  if (recovery.kind === 'failed') return refusalNotice(recovery.refusal, text, words.failed, refresh);
  const close = html`<button type="button" class="btn small" @click=${() => store.dismissRecovery()}>
    ${text.close}
  </button>`;
  return html`<kp-notice tone=${recovery.kind === 'finished' ? 'info' : 'warning'}>
    <p>${words.found(recovery)}</p>
    <div slot="actions">${recovery.kind === 'elsewhere' ? refresh : close}</div>
  </kp-notice>`;
}
