import { foldedName, plainSpelling, sealedName, tidied } from '../../src/core/names';
import { freeSheetName, sameSheet, sheetNamed } from '../../src/core/sheet-names';

const DECOMPOSED = 'Cafe\u0301';

describe('names', () => {
  it('are tidied of white space alone', () => {
    expect(tidied(' \t Dinas\u00a0 A\n')).toBe('Dinas A');
    expect(tidied('DINAS a')).toBe('DINAS a');
    expect(tidied(DECOMPOSED)).toBe(DECOMPOSED);
  });

  it('are folded to what their spellings have in common', () => {
    expect(foldedName(` DINAS   ${DECOMPOSED} `)).toBe('dinas caf\u00e9');
    expect(plainSpelling(` DINAS   ${DECOMPOSED} `)).toBe(`dinas ${DECOMPOSED.toLowerCase()}`);
  });

  it('are sealed with their case, and with whole letters only', () => {
    expect(sealedName(` DINAS   ${DECOMPOSED} `)).toBe('DINAS Caf\u00e9');
    expect(sealedName('A\ud83dB \ud83d\ude00')).toBe('A\ufffdB \ud83d\ude00');
  });
});

describe('names of sheets', () => {
  it('are the same without case and without spaces around them, but not without those inside', () => {
    expect(sameSheet('Rekap', ' REKAP ')).toBe(true);
    expect(sameSheet('Rekap 2', 'Rekap  2')).toBe(false);
  });

  it('find the sheet that is spelled so before one that is like it', () => {
    const sheets = [{ sheet: 'segel ' }, { sheet: 'SEGEL' }, { sheet: 'Segel' }];
    expect(sheetNamed(sheets, 'Segel')).toBe(sheets[2]);
    expect(sheetNamed(sheets.slice(0, 2), 'Segel')).toBe(sheets[0]);
    expect(sheetNamed(sheets, 'Segel 2')).toBeUndefined();
  });

  it('are free where no sheet has them in any case', () => {
    expect(freeSheetName('Rekap', [])).toBe('Rekap');
    expect(freeSheetName('Rekap', ['Data', 'rekap', 'REKAP 2 '])).toBe('Rekap 3');
  });
});
