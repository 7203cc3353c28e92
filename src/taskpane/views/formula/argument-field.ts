import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../text/language';
import type { FormulaViewText } from '../../../text/pane/formula';
import { icon } from '../../icons';
import type { ArgumentFault } from './argument';
import type { LibraryParameter } from './library';

export interface ArgumentField {
  readonly parameter: LibraryParameter;
  readonly typed: string;
  readonly fault: ArgumentFault | null;
  readonly suggestions: readonly string[];
  readonly language: Language;
  readonly text: FormulaViewText;
  readonly onType: (text: string) => void;
  readonly onPick: () => void;
}

/** One argument: what is typed for it, the button that takes the selected cells, and what it means. */
export function argumentField(field: ArgumentField): TemplateResult {
  const { parameter, typed, fault, suggestions, language, text } = field;
  const name = parameter.name[language];
  const { id } = parameter.name;
  return html`<div class="field">
    <label for=${id}>${name}${parameter.optional ? html` <span class="cap">${text.optional}</span>` : nothing}</label>
    <div class="arg">
      <input
        class="input mono"
        id=${id}
        .value=${typed}
        autocomplete="off"
        spellcheck="false"
        autocapitalize="off"
        list=${suggestions.length > 0 ? `list-${id}` : nothing}
        aria-describedby=${`hint-${id}${fault === null ? '' : ` fault-${id}`}`}
        aria-invalid=${fault === null ? nothing : 'true'}
        ?required=${!parameter.optional}
        @input=${(event: Event) => field.onType((event.target as HTMLInputElement).value)}
      />
      <button
        type="button"
        class="btn pick"
        title=${text.useSelection}
        aria-label=${text.useSelectionFor(name)}
        @click=${field.onPick}
      >
        ${icon('select')}
      </button>
    </div>
    ${suggestions.length > 0 ? html`<datalist id=${`list-${id}`}>${suggestions.map((each) => html`<option value=${each}></option>`)}</datalist>` : nothing}
    ${fault === null ? nothing : html`<p class="err" id=${`fault-${id}`}>${icon('wajib', 14)}<span>${text.faults[fault](name)}</span></p>`}
    <p class="hint" id=${`hint-${id}`}>${parameter.description[language]}</p>
  </div>`;
}
