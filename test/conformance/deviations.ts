/**
 * What Excel does and the stand-in does not, by probe and fact, with what the stand-in gives and why it stays. A row that no
 * longer holds is to go; one that is new is to be mended, or written down here.
 */
export const DEVIATIONS: readonly (readonly [probe: number, fact: string, got: unknown, because: string])[] = [
  [11, 'in a table', 'Hijau', 'The grid lets a result spill inside a table; no writer of ours puts one there.'],
  [
    12,
    'type',
    null,
    'The Office.js of the package does not give values as data types; cards are tested through the grid.',
  ],
  [20, 'formula in text format', '2', 'The grid makes a formula of whatever begins with an equals sign.'],
  [30, 'workbook and sheet', 'ItemAlreadyExists', 'The grid has one space of names; the stricter way hides no fault.'],
];
