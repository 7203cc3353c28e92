import type { Area } from '../../grid';
import type { Instrument } from '../../instrument/types';
import type { TextRule } from '../plan';
import { zoneRule, zoneRules } from '../zone-rules';
import { HEADLINE } from './head';
import type { RecapPlaces } from './input';
import { recapColumns } from './table';
import type { RecapCells } from './words';

/** Colours zones by their words, and categories by their letters. */
export function recapRules(instrument: Instrument, { zones }: RecapCells, places: RecapPlaces): TextRule[] {
  const at = recapColumns(instrument);
  const column = (column: number): Area => ({ top: places.first, left: column, bottom: places.end, right: column });
  const headline = (column: number): Area => ({
    ...{ top: HEADLINE.row, bottom: HEADLINE.row },
    ...{ left: column, right: column },
  });
  const letters = [column(at.category), headline(HEADLINE.category)].flatMap((area) =>
    instrument.bands.flatMap(({ category, zone }) => (category === null ? [] : [zoneRule(area, category, zone)])),
  );
  return [...zoneRules([column(at.zone), headline(HEADLINE.zone)], zones), ...letters];
}
