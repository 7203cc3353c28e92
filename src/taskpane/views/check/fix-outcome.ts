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
  if (outcome.kind === 'undone') return html`<kp-notice tone="info">${text.fix.undone}</kp-notice>`;
  if (outcome.kind === 'applied') {
    return html`<kp-notice tone="success"
      ><span class="strong">${text.fix.applied(outcome.undo.length)}</span>
      <div slot="actions">
        <button type="button" class="btn small" @click=${undo}>${icon('undo', 16)}${text.fix.undo}</button>
      </div></kp-notice
    >`;
  }
  const { refusal, action } = outcome;
  const lead = `${action === 'apply' ? text.fix.failed : text.fix.undoFailed} ${text.fix.workbook[refusal.workbook]}`;
  const close = html`<button type="button" class="btn small" @click=${() => store.dismiss()}>${text.close}</button>`;
  return refusalNotice(refusal, text, lead, close);
}
