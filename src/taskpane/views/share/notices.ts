import { html, nothing, type TemplateResult } from 'lit';
import type { ShareText } from '../../../text/pane/share/share-text';
import type { PaneStore } from '../../state/store';
import type { ShareFacts } from './facts';
import { allStale } from './stale';
import '../../parts/notice';

/** What recipients would see in the evidence and should not; nothing where there is none. */
export function evidenceNotice(
  store: PaneStore,
  { evidence: { paths, mails } }: ShareFacts,
  { evidence }: ShareText,
): TemplateResult | typeof nothing {
  if (paths + mails === 0) return nothing;
  const found = [...(paths > 0 ? [evidence.paths(paths)] : []), ...(mails > 0 ? [evidence.mails(mails)] : [])];
  return html`<kp-notice tone="warning">
    <p class="strong">${evidence.title}</p>
    <p>${found.join(' ')} ${evidence.advice}</p>
    <div slot="actions">
      <button type="button" class="btn small" @click=${() => store.go('check')}>${evidence.look}</button>
    </div>
  </kp-notice>`;
}

/** The sheets of ours that were made of something else than what the workbook holds now. */
export function staleNotice(facts: ShareFacts, { stale }: ShareText): TemplateResult | typeof nothing {
  const sentences = allStale(facts, stale);
  if (sentences.length === 0) return nothing;
  return html`<kp-notice tone="warning">
    <p class="strong">${stale.title}</p>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    <p>${stale.advice}</p>
  </kp-notice>`;
}
