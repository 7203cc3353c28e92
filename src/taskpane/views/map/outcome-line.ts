import { html, nothing, type TemplateResult } from 'lit';
import type { MappingOutcome } from '../../../app/matched-units';
import { columnSpans } from '../../../text/column-spans';
import type { Language } from '../../../text/language';
import { MAP_TEXT } from '../../../text/pane/map';
import { icon } from '../../icons';

/** How many units and values would be read, and how many numbers would not, with the columns in which they stand. */
export function outcomeLine({ units, values, leftOut }: MappingOutcome, language: Language): TemplateResult {
  const text = MAP_TEXT[language];
  const count = leftOut.reduce((sum, each) => sum + each.count, 0);
  const places = leftOut.map(({ sheet, columns }, at) => {
    const spans = columnSpans(columns, language);
    return at === 0 ? spans : text.sheetColumns(sheet, spans);
  });
  const warns = count > 0 || values === 0;
  return html`<p class="cap reads">
    ${warns ? html`<span class="sev-cek">${icon('cek', 16)}</span>` : nothing}<span
      ><b>${values === 0 ? text.nothing : text.reads(units, values)}</b
      >${count === 0 ? nothing : ` ${text.leftOut(count, places)}`}</span
    >
  </p>`;
}
