import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons';
import { refusalNotice } from '../../parts/refusal';
import type { PaneStore } from '../../state/store';
import '../../parts/notice';

/** How the last write of fixes ended, with the way back (`undo`) or on; nothing where there was none. */
export function fixOutcome(store: PaneStore, undo: () => void): TemplateResult | typeof nothing {
  const { outcome } = store.state;
  const { text } = store;
  if (outcome === null) return nothing;
  const again = html`<button type="button" class="btn small" @click=${undo}>
    ${icon('undo', 16)}${text.fix.undo}
  </button>`;
  if (outcome.kind === 'undone') {
    if (outcome.rest.length === 0) return html`<kp-notice tone="info">${text.fix.undone}</kp-notice>`;
    return html`<kp-notice tone="warning"
      >${text.fix.undoneExcept(outcome.done, outcome.rest)}
      <div slot="actions">${again}</div></kp-notice
    >`;
  }
  if (outcome.kind === 'applied') {
    return html`<kp-notice tone="success"
      ><span class="strong">${text.fix.applied(outcome.undo.length)}</span>
      <div slot="actions">${again}</div></kp-notice
    >`;
  }
  const { refusal, action, rest } = outcome;
  const lead = `${action === 'apply' ? text.fix.failed : text.fix.undoFailed} ${text.fix.workbook[refusal.workbook]}`;
  const close = html`<button type="button" class="btn small" @click=${() => store.dismiss()}>${text.close}</button>`;
  return refusalNotice(refusal, text, lead, html`${rest.length === 0 ? nothing : again}${close}`);
}
