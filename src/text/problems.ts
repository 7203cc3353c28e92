import type { Problem, ProblemData } from '../app/problem';
import type { SheetFault } from '../core/instrument/sheet-log';
import { cellAddress } from '../core/address';
import { closestText, NO_SHEET } from './closest-sheet';
import { editionSpan } from './edition-span';
import { faultText } from './faults';
import type { Language } from './language';
import { tell, type Sentences } from './tell';

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const faultsOf = (faults: readonly SheetFault[], language: Language): string =>
  faults.map((fault) => `${placeOf(fault)}${faultText(fault, language)}`).join(' ');
const placeOf = ({ cell }: SheetFault): string => (cell === null ? '' : `[${cellAddress(cell.row, cell.column)}] `);

const id: Sentences<ProblemData> = {
  'unknown-edition': (d) => `Edisi "${d.found}" tidak dikenal. Pilih salah satu: ${d.known.join(', ')}.`,
  'no-header': ({ closest }) =>
    closest === null ? NO_SHEET.id : `Tidak ada lembar indikator. ${closestText(closest, 'id')}`,
  'no-rows': (d) =>
    `Lembar ${quoted(d.sheets)} punya baris judul, tetapi belum ada satu pun baris penilaian di bawahnya. Isi dahulu.`,
  'bands-only': (d) =>
    `Edisi ${d.edition} hanya memuat ambang zona, tanpa indikator, jadi lembar tidak dapat dinilai dengannya. Pakai edisi ${editionSpan(d.scoring, ' sampai ', 'atau')}.`,
  'instrument-faults': (d) =>
    `Instrumen di lembar "${d.sheet}" belum dapat dipakai: ${faultsOf(d.faults, 'id')} Perbaiki lembar itu, atau pilih edisi terbitan.`,
  'no-instrument-sheet': (d) => `Buku kerja ini tidak punya lembar "Instrumen". Lembar yang ada: ${quoted(d.sheets)}.`,
  'mapping-misfit': (d) =>
    d.header === null
      ? `Lembar "${d.sheet}", yang kolomnya pernah dipasangkan, sudah tidak ada atau berganti nama. Pasangkan lagi lewat panel Kepatuhan, atau lupakan pasangannya di sana.`
      : `Pasangan kolom lembar "${d.sheet}" tidak cocok lagi: judul di ${d.header.cell} dulu "${d.header.before}", sekarang "${d.header.now}". Pasangkan lagi lewat panel Kepatuhan.`,
  'mapping-damaged': () =>
    'Catatan pasangan kolom di buku kerja ini rusak, jadi tidak dipakai. Pasangkan lagi lewat panel Kepatuhan, atau lupakan pasangannya di sana.',
};

const en: Sentences<ProblemData> = {
  'unknown-edition': (d) => `Edition "${d.found}" is not known. Choose one of: ${d.known.join(', ')}.`,
  'no-header': ({ closest }) => (closest === null ? NO_SHEET.en : `No indicator sheet. ${closestText(closest, 'en')}`),
  'no-rows': (d) => `Sheet ${quoted(d.sheets)} has a header row but no assessment row below it yet. Fill it in first.`,
  'bands-only': (d) =>
    `Edition ${d.edition} holds zone bands only, no indicators, so a sheet cannot be scored with it. Use edition ${editionSpan(d.scoring, ' to ', 'or')}.`,
  'instrument-faults': (d) =>
    `The instrument on sheet "${d.sheet}" cannot be used yet: ${faultsOf(d.faults, 'en')} Mend the sheet, or choose a published edition.`,
  'no-instrument-sheet': (d) => `This workbook has no sheet "Instrumen". Its sheets are: ${quoted(d.sheets)}.`,
  'mapping-misfit': (d) =>
    d.header === null
      ? `Sheet "${d.sheet}", whose columns were matched by hand, has gone or was renamed. Match them again in the Kepatuhan pane, or have them forgotten there.`
      : `The columns matched on sheet "${d.sheet}" no longer fit: the heading in ${d.header.cell} was "${d.header.before}" and is now "${d.header.now}". Match them again in the Kepatuhan pane.`,
  'mapping-damaged': () =>
    'The record of matched columns in this workbook is damaged, so it is not used. Match them again in the Kepatuhan pane, or have them forgotten there.',
};

/** Sentences by code, for those that tell problems of several families. */
export const PROBLEMS: Readonly<Record<Language, Sentences<ProblemData>>> = { id, en };

/** One sentence (or two): what was found, what is allowed, what to do. */
export function describeProblem(problem: Problem, language: Language): string {
  return tell(PROBLEMS[language], problem);
}
