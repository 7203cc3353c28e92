import { knownEditions } from '../../../app/editions';
import { POLICY_WORDS } from '../../../core/scoring/blank-policy';
import type { Reading } from '../../state/pane-state';

/** Answers to offer for a parameter, by its Indonesian name. What the functions understand is Indonesian. */
export function suggestionsFor(parameter: string, reading: Reading): readonly string[] {
  switch (parameter) {
    case 'edisi':
      return knownEditions();
    case 'kosong':
      return Object.values(POLICY_WORDS);
    case 'bentuk':
      return ['poin', 'persen'];
    case 'tindakLanjut':
      return ['TRUE', 'FALSE'];
  }
  if (reading.kind !== 'ready') return [];
  const { instrument, result } = reading.assessment;
  switch (parameter) {
    case 'unit':
      return result.units.map(({ name }) => name);
    case 'dimensi':
      return instrument.dimensions.map(({ code }) => code);
    case 'target':
      return [...new Set(instrument.bands.map(({ category, zone }) => category ?? zone))].reverse();
    default:
      return [];
  }
}
