import { html, nothing, type TemplateResult } from 'lit';
import type { PaneText } from '../../text/pane/pane-text';
import { PORT_FAULTS } from '../../text/pane/port-faults';
import type { Refusal } from '../state/pane-state';
import './notice';

/** What the host refused, in words, with the way on and the host's own code for support. */
export function refusalNotice(refusal: Refusal, text: PaneText, lead: string, actions: TemplateResult): TemplateResult {
  const { what, todo } = PORT_FAULTS[text.language][refusal.fault];
  return html`<kp-notice tone="failure">
    ${lead === '' ? '' : html`<p class="strong">${lead}</p>`}
    <p>${refusal.place === null ? '' : html`<b>${refusal.place}:</b> `}${what} ${todo}</p>
    ${refusal.cells.length === 0 ? nothing : html`<p>${text.fix.theirs(refusal.cells)}</p>`}
    <p class="cap">${text.empty.code}: ${refusal.hostCode}</p>
    <div slot="actions">${actions}</div>
  </kp-notice>`;
}
