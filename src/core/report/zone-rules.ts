import type { Area } from '../grid';
import type { Zone } from '../instrument/types';
import { ZONE_STYLES, ZONES } from './looks';
import type { TextRule } from './plan';

/** Colours areas by the words of the zones, which stay readable without any colour. */
export function zoneRules(areas: readonly Area[], words: Readonly<Record<Zone, string>>): TextRule[] {
  return areas.flatMap((area) => ZONES.map((zone) => zoneRule(area, words[zone], zone)));
}

/** Colours the cells of an area that say `text` as the zone they mean. */
export function zoneRule(area: Area, text: string, zone: Zone): TextRule {
  return { area, match: 'equals', text, style: ZONE_STYLES[zone] };
}
