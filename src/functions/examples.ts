import type { CellValue } from '../core/grid';
import type { FunctionId } from './catalogue';

/** A small sheet "Contoh" in matrix form (edition 2025): one column per unit. Its levels are invented. */
export const SAMPLE: readonly (readonly CellValue[])[] = [
  ['Kode', 'Dinas Kependudukan', 'Dinas Kesehatan'],
  ['I.1', 4, 3],
  ['I.2', 4, 3],
  ['I.3', 3, 2],
  ['I.4', 4, 2],
  ['P.1', 4, 3],
  ['P.2', 3, 3],
  ['O.1', 90, 75],
  ['O.2', 88, 70],
  ['O.3', 92, 72],
  ['O.4', 80, 68],
  ['G.1', 3, 2],
  ['G.2', 4, 3],
  ['K.1', 85.5, 71.2],
];

/** The same sheet as a second assessor filled it in. */
export const SECOND_SAMPLE: readonly (readonly CellValue[])[] = SAMPLE.map((row) =>
  row[0] === 'I.3' ? ['I.3', 4, 2] : row[0] === 'G.2' ? ['G.2', 4, 1] : row,
);

const RANGE = `Contoh!A1:C${SAMPLE.length}`;
const SECOND_RANGE = `Contoh2!A1:C${SECOND_SAMPLE.length}`;

export interface Example {
  /** Arguments as written in a cell, with the separator of Indonesian Excel. */
  readonly written: string;
  /** The same arguments as the function gets them. */
  readonly args: readonly unknown[];
}

/** One worked example of every function; docs/fungsi.md shows what it gives. */
export const EXAMPLES: Readonly<Record<FunctionId, Example>> = {
  NILAI: { written: `${RANGE}; "Dinas Kesehatan"; 2025`, args: [SAMPLE, 'Dinas Kesehatan', 2025] },
  ZONA: { written: '79,39', args: [79.39] },
  KATEGORI: { written: '{79,39;53,99;87,995}', args: [[[79.39], [53.99], [87.995]]] },
  OPINI: { written: '65,98; 2025; TRUE', args: [65.98, 2025, true] },
  PREDIKAT: { written: '89,82; 2025', args: [89.82, 2025] },
  INSTANSI: {
    written: '{100;99,65;99,3;99,16;99,08;97,72;97,4}; 2024',
    args: [[[100], [99.65], [99.3], [99.16], [99.08], [97.72], [97.4]], 2024],
  },
  POIN: { written: '{75,87;84,71;76,46;71,81}; 2023', args: [[[75.87], [84.71], [76.46], [71.81]], 2023] },
  DIMENSI: {
    written: `${RANGE}; "Pengaduan"; "Dinas Kesehatan"; 2025; "persen"`,
    args: [SAMPLE, 'Pengaduan', 'Dinas Kesehatan', 2025, 'persen'],
  },
  REKAP: { written: `${RANGE}; 2025`, args: [SAMPLE, 2025] },
  PERIKSA: { written: `${RANGE}; 2025`, args: [SAMPLE, 2025] },
  LENGKAP: { written: `${RANGE}; ; 2025`, args: [SAMPLE, null, 2025] },
  URAI: { written: `${RANGE}; "Dinas Kesehatan"; 2025`, args: [SAMPLE, 'Dinas Kesehatan', 2025] },
  JARAK: { written: '79,39; 2023', args: [79.39, 2023] },
  PRIORITAS: {
    written: `${RANGE}; "Dinas Kesehatan"; "B"; 2025`,
    args: [SAMPLE, 'Dinas Kesehatan', 'B', 2025],
  },
  BANDING: { written: `${RANGE}; ${SECOND_RANGE}; 2025`, args: [SAMPLE, SECOND_SAMPLE, 2025] },
  INSTRUMEN: { written: '2025', args: [2025] },
  AMBANG: { written: '2023', args: [2023] },
  ANGKA: { written: '"1.234,56"', args: ['1.234,56'] },
  SEGEL: { written: `${RANGE}; 2025`, args: [SAMPLE, 2025] },
  VERSI: { written: '', args: [] },
  KARTU: { written: `${RANGE}; "Dinas Kesehatan"; 2025`, args: [SAMPLE, 'Dinas Kesehatan', 2025] },
};
