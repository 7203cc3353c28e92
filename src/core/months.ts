/** The names that dates are written with: for each month in Indonesian, in English, and the other spellings that are read. */
export const MONTHS: readonly (readonly [indonesian: string, english: string, ...others: string[]])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'pebruari'],
  ['maret', 'march', 'mar'],
  ['april', 'april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'aug', 'ags'],
  ['september', 'september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'november', 'nov', 'nopember', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];
