import type { CellValue } from '../../core/grid';
import { formatNumber } from '../../core/number/format';
import { shownNumber } from '../../core/number/shown';
import { rawText } from '../../core/sheet/cells';
import type { Language } from '../../text/language';

/** What a cell holds, with the decimal mark of a language. */
export function cellText(cell: CellValue, language: Language): string {
  return typeof cell === 'number' && Number.isFinite(cell) ? formatNumber(shownNumber(cell), language) : rawText(cell);
}
