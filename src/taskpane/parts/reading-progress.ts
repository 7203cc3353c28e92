import { html, nothing, type TemplateResult } from 'lit';
import type { PaneStore } from '../state/store';
import './progress';

/** How far the reading of a long workbook is, with the way to stop it; nothing for an ordinary one. */
export function readingProgress(store: PaneStore): TemplateResult | typeof nothing {
  const { state, text } = store;
  if (state.progress === null) return nothing;
  const { done, total, isStopping } = state.progress;
  return html`<kp-progress
    .label=${text.reading}
    .done=${done}
    .total=${total}
    .stopping=${isStopping}
    .text=${text}
    @stop=${() => store.stopReading()}
  ></kp-progress>`;
}
