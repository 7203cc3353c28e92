import { css, html, nothing, type TemplateResult } from 'lit';
import type { PlacedChange } from '../../../app/seal-check';
import { cellAddress } from '../../../core/address';
import type { ShareText } from '../../../text/pane/share/share-text';
import { describeSealed, type SealText } from '../../../text/seal';
import { icon } from '../../icons';
import type { PaneStore } from '../../state/store';

/** The cells that changed since the seal, each one click away; those that were removed have no place to go to. */
export function changeList(
  changes: readonly PlacedChange[],
  store: PaneStore,
  text: ShareText['seal'],
  values: SealText['values'],
): TemplateResult {
  return html`<ul class="changes" aria-label=${text.changes}>
    ${changes.map((change) => {
      const { place, unit, code, product, respondent } = change;
      const names = [unit, product, respondent].filter((name) => name !== '').join(' · ');
      const was = text.was(describeSealed(change.sealed, values), describeSealed(change.current, values));
      return html`<li>
        <p><b>${code}</b> ${was}${place === null ? html` · ${text.removed}` : nothing}</p>
        ${place === null ? nothing : cellButton(place, store)}
        <p class="cap">${names}</p>
      </li>`;
    })}
  </ul>`;
}

function cellButton({ sheet, row, column }: NonNullable<PlacedChange['place']>, store: PaneStore): TemplateResult {
  const address = cellAddress(row, column);
  const open = (): void =>
    void store.open(sheet, { top: row, left: column, bottom: row, right: column }, `${sheet}!${address}`);
  return html`<button class="cell" type="button" title=${`${sheet}!${address}`} @click=${open}>
    <span class="vh">${store.text.openCell} </span>${address} ${icon('toCell', 12)}
  </button>`;
}

export const changeListStyles = css`
  .changes li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 8px;
    padding: 8px 0;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .changes .cell {
    grid-column: 2;
    grid-row: 1;
    align-self: start;
  }
  .changes p {
    grid-column: 1;
    overflow-wrap: anywhere;
  }
  .changes .cap {
    grid-column: 1 / -1;
  }
`;
