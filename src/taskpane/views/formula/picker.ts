import { html, type TemplateResult } from 'lit';
import { FUNCTION_GROUPS } from '../../../text/functions/groups';
import type { FormulaViewText } from '../../../text/pane/formula';
import type { Language } from '../../../text/language';
import { icon } from '../../icons';
import type { LibraryFunction } from './library';

/** The functions by group, and what the chosen one is for. */
export function functionPicker(
  chosen: LibraryFunction,
  functions: readonly LibraryFunction[],
  text: FormulaViewText,
  language: Language,
  onChoose: (id: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for="function">${text.function}</label>
    <div class="select">
      <select
        id="function"
        class="mono"
        aria-describedby="about-function"
        @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
      >
        ${FUNCTION_GROUPS.map(
          (group) =>
            html`<optgroup label=${text.groups[group]}>
              ${functions
                .filter((each) => each.group === group)
                .map(({ id }) => html`<option value=${id} .selected=${id === chosen.id}>${id}</option>`)}
            </optgroup>`,
        )}</select
      >${icon('down', 16)}
    </div>
    <p class="hint" id="about-function">${chosen.description[language]}</p>
    <p class="hint">
      <a href=${`fungsi.html#${chosen.id.toLowerCase()}`} target="_blank" rel="noopener"
        >${text.reference(chosen.id)}</a
      >
    </p>
  </div>`;
}
