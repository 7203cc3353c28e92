/**
 * Our functions as Excel spells them while the add-in is not loaded: with the name of a workbook before it where another
 * add-in has taken the place ("'C:\X\FUNCRES.XLAM'!_xldudf_KEPATUHAN_NILAI(", "[2]!_xldudf_..."; OfficeDev/office-js 4811).
 */
const STORED = /(?:'(?:[^']|'')*'!|\[\d+\]!|[\w.-]+!)?_xldudf_KEPATUHAN_/gi;

/** A formula with our functions as they are typed. */
export function asEntered(formula: string): string {
  return formula.replace(STORED, 'KEPATUHAN.');
}

/** Whether a formula calls one of our functions, in either spelling. */
export function callsOurs(formula: string): boolean {
  return /KEPATUHAN[._]/i.test(formula);
}
