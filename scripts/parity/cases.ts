import { findInstrument } from '../../src/app/editions';
import type { Grid } from '../../src/core/grid';
import type { Instrument } from '../../src/core/instrument/types';
import { corrected } from './corrections';
import { edgeRows } from './edges';
import { randomRows } from './mixed';
import type { CaseRow } from './row';
import { seeded } from '../samples/levels';

/** One workbook to recalculate. */
export interface ParityCase {
  readonly name: string;
  readonly instrument: Instrument;
  readonly grid: Grid;
}

const EDITIONS = ['2021', '2022', '2023', '2024', '2025'] as const;
const HALF_BELOW = [-100, -51, -50, -49, 0, 1, 50] as const;

/** A workbook by its name; its rows are made when they are asked for. */
interface CaseToBe extends Omit<ParityCase, 'grid'> {
  readonly rows: () => readonly CaseRow[];
}

/**
 * The workbooks of a run, the same every time: scores about the limits, mixed sheets of every edition, and such sheets
 * with corrections. Only those of the wanted names are made.
 */
export function parityCases(isWanted: (name: string) => boolean = () => true): ParityCase[] {
  return [...edgeCases(), ...mixedCases(), ...correctedCases()]
    .filter(({ name }) => isWanted(name))
    .map(({ name, instrument, rows }) => ({ name, instrument, grid: gridOf(rows()) }));
}

function edgeCases(): CaseToBe[] {
  return EDITIONS.flatMap((edition) => {
    const instrument = findInstrument(edition)!;
    const limits = instrument.bands.slice(1).map(({ min }) => min);
    return limits.flatMap((limit) =>
      HALF_BELOW.map((offset, at) => {
        const rows = (): CaseRow[] => {
          const random = seeded(limit * 100 + at + Number(edition));
          // Hundredths of a hundredth: -50 is exactly half a cent below the limit.
          const targets = Array.from({ length: 4 }, () => limit * 100 + offset);
          return targets.flatMap((target, u) => edgeRows(instrument, `Unit ${u + 1}`, target, random));
        };
        return { name: `${edition}-${limit}${offset}`, instrument, rows };
      }),
    );
  });
}

function mixedCases(): CaseToBe[] {
  const instruments = [...EDITIONS.map((edition) => findInstrument(edition)!), ...variants()];
  return instruments.flatMap((instrument, i) =>
    Array.from({ length: 24 }, (_, at) => {
      const rows = (): readonly CaseRow[] => randomRows(instrument, seeded(1000 * i + at), at);
      return { name: `campur-${instrument.id}-${i}-${at}`, instrument, rows };
    }),
  );
}

function correctedCases(): CaseToBe[] {
  const instruments = [...EDITIONS.map((edition) => findInstrument(edition)!), ...variants()];
  return instruments.flatMap((instrument, i) =>
    Array.from({ length: 12 }, (_, at) => {
      const rows = (): readonly CaseRow[] => {
        const random = seeded(500_000 + 1000 * i + at);
        const most = Math.min(...instrument.indicators.map(({ scale }) => instrument.scales[scale]!.max));
        return corrected(randomRows(instrument, random, at), most, random);
      };
      return { name: `koreksi-${instrument.id}-${i}-${at}`, instrument, rows };
    }),
  );
}

/** Rules no published edition with indicators has, but a workbook's own instrument may have. */
function variants(): Instrument[] {
  const base = findInstrument('2023')!;
  const own = { status: 'default', source: 'dossier' } as const;
  const rules = (changed: Partial<Instrument['rules']>): Instrument => ({
    ...base,
    id: 'sendiri',
    rules: { ...base.rules, ...changed },
  });
  const uneven = base.indicators.map((indicator, at) => ({
    ...indicator,
    weight: { value: [1222, 7, 0, 350, 41][at % 5]!, ...own },
  }));
  return [
    rules({ institution: { value: 'mean-of-exact-units', ...own } }),
    rules({ notApplicable: { value: 'zero', ...own } }),
    rules({ notApplicable: { value: 'refuse', ...own }, completenessThreshold: { value: 9000, ...own } }),
    { ...rules({ maximum: { value: 110, ...own }, bandDecimals: { value: 0, ...own } }), bands: wholeBands() },
    { ...rules({ institution: { value: 'product-weighted', ...own } }), indicators: uneven },
  ];
}

function wholeBands(): Instrument['bands'] {
  return findInstrument('2019-vertikal')!.bands;
}

function gridOf(rows: readonly CaseRow[]): Grid {
  const hasCorrections = rows.some(({ override, reason }) => override !== undefined || reason !== undefined);
  return {
    sheet: 'Data',
    top: 0,
    left: 0,
    values: [
      ['Unit', 'Produk', 'Kode', 'Responden', 'Nilai', ...(hasCorrections ? ['Nilai Koreksi', 'Alasan Koreksi'] : [])],
      ...rows.map((row) => [
        ...[row.unit, row.product, row.code, row.respondent, row.value],
        ...(hasCorrections ? [row.override ?? null, row.reason ?? null] : []),
      ]),
    ],
    facts: {
      hidden: false,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merged: [],
      formulas: new Map(),
      formats: new Map(),
      tables: [],
    },
  };
}
