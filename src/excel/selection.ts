import type { Place } from '../app/workbook-port';
import { portError } from './host-error';
import { can } from './host-version';
import { areaOf } from './area-of';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount,worksheet/name';

/** What is selected. Excel refuses to give several areas as one: then it is the first of them. */
export async function selectedPlace(context: Excel.RequestContext): Promise<Place> {
  const one = context.workbook.getSelectedRange().load(PLACE);
  try {
    await context.sync();
    return { sheet: one.worksheet.name, area: areaOf(one) };
  } catch (error) {
    if (portError(error).fault === 'busy-editing' || !can('selectedRanges')) throw error;
  }
  const first = context.workbook.getSelectedRanges().areas.getItemAt(0).load(PLACE);
  await context.sync();
  return { sheet: first.worksheet.name, area: areaOf(first) };
}
