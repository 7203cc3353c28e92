import { html, nothing, type TemplateResult } from 'lit';
import { PORT_FAULTS } from '../../text/pane/port-faults';
import { icon } from '../icons';
import type { PaneStore } from '../state/store';
import './notice';
import './progress';

/** What became of the work a view asked for under `id`: its progress, its end with the way to the result, or its failure. */
export function jobNotice(store: PaneStore, id: string): TemplateResult | typeof nothing {
  const { state, text } = store;
  const { job } = state;
  if (job?.id !== id) return nothing;
  if (job.kind === 'running') {
    return html`<kp-progress
      .label=${job.label}
      .done=${job.done}
      .total=${job.total}
      .stopping=${job.isStopping}
      .text=${text}
      @stop=${() => store.stopJob()}
    ></kp-progress>`;
  }
  const close = html`<button type="button" class="btn small" @click=${() => store.dismiss()}>${text.close}</button>`;
  if (job.kind === 'failed') {
    const { fault, place, workbook, hostCode } = job.refusal;
    const { what, todo } = PORT_FAULTS[state.language][fault];
    return html`<kp-notice tone="failure">
      <p class="strong">${text.fix.workbook[workbook]}</p>
      <p>${place === null ? nothing : html`<b>${place}:</b> `}${what} ${todo}</p>
      <p class="cap">${text.empty.code}: ${hostCode}</p>
      <div slot="actions">${close}</div>
    </kp-notice>`;
  }
  const { place } = job;
  return html`<kp-notice tone="success">
    <p>${job.text}</p>
    <div slot="actions">
      ${place === null ? nothing : html`<button type="button" class="btn small" @click=${() => store.open(place.sheet, place.area, place.sheet)}>${icon('toCell', 16)}${text.openSheet}</button>`}
      ${close}
    </div>
  </kp-notice>`;
}
