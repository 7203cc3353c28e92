import { html, nothing, type TemplateResult } from 'lit';
import type { FormulaViewText } from '../../../text/pane/formula';
import { icon } from '../../icons';
import type { Composed } from './compose';
import type { FunctionLibrary } from './library';
import { shownResult } from './shown-result';

/** What is known of the result: nothing yet, that it cannot be computed, or what the function gave. */
export type Outcome = ReturnType<FunctionLibrary['compute']> | 'unread' | 'incomplete' | null;

/** Rows of a table that a pane has room for. */
const ROWS = 8;

/** The formula as it will stand in the cell, and what it gives now. */
export function resultCard(
  id: string,
  { arguments: args }: Composed,
  outcome: Outcome,
  mark: ',' | '.',
  text: FormulaViewText,
): TemplateResult {
  const separator = mark === ',' ? '; ' : ', ';
  return html`<section class="card result" aria-labelledby="formula">
    <h2 class="vh" id="formula">${text.formula}</h2>
    <code class="mono">=KEPATUHAN.<b>${id}</b>(<wbr />${args.join(separator)})</code>
    ${outcome === 'incomplete' ? nothing : result(outcome, mark, text)}
  </section>`;
}

function result(outcome: Exclude<Outcome, 'incomplete'>, mark: ',' | '.', text: FormulaViewText): TemplateResult {
  const label = html`<h3 class="cap">${text.result}</h3>`;
  if (outcome === null)
    return html`${label}
      <p class="cap">${text.waiting}</p>`;
  if (outcome === 'unread')
    return html`${label}
      <p>${text.unread}</p>`;
  if (!outcome.ok) {
    return html`<div class="row">${label}<b class="push mono">${outcome.error}</b></div>
      <p class="sentence" lang="id">${icon('cek', 16)}<span>${outcome.sentence}</span></p>`;
  }
  const shown = shownResult(outcome.value, mark === ',' ? 'id' : 'en');
  if (typeof shown === 'string') {
    return html`<div class="row">${label}<b class="push value" id="value">${shown}</b></div>`;
  }
  const columns = shown.reduce((most, row) => Math.max(most, row.length), 0);
  const size = text.table(shown.length, columns);
  return html`<div class="row">${label}<b class="push">${size}</b></div>
    <div class="scroll" tabindex="0" role="region" aria-label=${size}>
      <table lang="id">
        ${shown.slice(0, ROWS).map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </table>
    </div>
    ${shown.length > ROWS ? html`<p class="cap">${text.firstRows(ROWS)}</p>` : nothing}`;
}
