import type { Area } from '../../grid';
import type { Instrument, Zone } from '../../instrument/types';
import type { TextRule } from '../plan';
import { HEADLINE } from './head';
import type { RecapPlaces } from './recap-plan';
import { recapColumns } from './table';
import type { RecapCells } from './words';

export const ZONES = ['hijau', 'kuning', 'merah'] as const satisfies readonly Zone[];
const STYLES = { hijau: 'zoneGreen', kuning: 'zoneYellow', merah: 'zoneRed' } as const;

/** Colours by the word of the zone and the letter of the category, which stay readable without any colour. */
export function zoneRules(instrument: Instrument, cells: RecapCells, places: RecapPlaces): TextRule[] {
  const at = recapColumns(instrument);
  const column = (column: number): Area => ({ top: places.first, left: column, bottom: places.end, right: column });
  const headline = (column: number): Area => ({
    ...{ top: HEADLINE.row, bottom: HEADLINE.row },
    ...{ left: column, right: column },
  });
  const rule = (area: Area, text: string, zone: Zone): TextRule => ({
    area,
    match: 'equals',
    text,
    style: STYLES[zone],
  });
  const letters = instrument.bands.flatMap(({ category, zone }) =>
    category === null ? [] : [[category, zone] as const],
  );
  return [column(at.zone), headline(HEADLINE.zone)]
    .flatMap((area) => ZONES.map((zone) => rule(area, cells.zones[zone], zone)))
    .concat(
      [column(at.category), headline(HEADLINE.category)].flatMap((area) =>
        letters.map(([letter, zone]) => rule(area, letter, zone)),
      ),
    );
}
