import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons';

/**
 * A labelled control with one line below it: what is wrong, or else a hint. The control carries `id`, and refers to that
 * line as `<id>-note` with aria-describedby.
 */
export function field(id: string, label: unknown, control: unknown, fault?: string, hint?: string): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>${control}${
      fault !== undefined
        ? faultLine(id, fault)
        : hint === undefined
          ? nothing
          : html`<p class="hint" id=${`${id}-note`}>${hint}</p>`
    }
  </div>`;
}

/** What is wrong with a control, where it has no room of its own below it. */
export function faultLine(id: string, sentence: string): TemplateResult {
  return html`<p class="err" id=${`${id}-note`}>${icon('wajib', 14)}<span>${sentence}</span></p>`;
}

/** What was typed or chosen. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}
