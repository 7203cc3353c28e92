import type { CellValue, Grid } from '../core/grid';
import { findInstrument } from './editions';
import { templateRows } from './template-rows';

/**
 * The levels of the sample workbook (data simulasi), a digit per row of a template in its order: five units of the
 * Ministry of Manpower as scored in 2023 (S9), one product each, whose scores come out as published. A test holds them
 * against the workbook.
 */
const UNITS = [
  {
    unit: 'Direktorat Bina Penyelenggaraan Pelatihan Vokasi dan Pemagangan',
    product: 'Izin pemagangan luar negeri',
    levels: [
      '2343433343334333323343443324443244444343343333443432433443333334333333434233443434432224344333423443',
      '2332343323223344224344334444332334322433223333434312443432234343333323433432434444433443243443333334',
      '334323',
    ].join(''),
  },
  {
    unit: 'Direktorat Bina Penempatan Tenaga Kerja Dalam Negeri',
    product: 'Izin lembaga penempatan tenaga kerja swasta',
    levels: [
      '4344443333433232441344342333342444333343343334334141334443423333242332433322443343424431434332234224',
      '4423332333333244333334322333233333243334324333323334323333334434342234433433443412234444234443444343',
      '333243',
    ].join(''),
  },
  {
    unit: 'Direktorat Bina Pengujian K3',
    product: 'Pengujian lingkungan kerja',
    levels: [
      '3231432333443134443323334233232432433342433443244133412344333423233343243343233423322344344433434424',
      '4444344233332133344323223434333424324322424344343442232444422331342332443433443441334442234444224444',
      '343433',
    ].join(''),
  },
  {
    unit: 'Direktorat Bina Kelembagaan Pelatihan Vokasi',
    product: 'Izin lembaga pelatihan kerja',
    levels: [
      '3333233442234223443223444444333434223443433323244332434433344334422244223434424344333443424433234432',
      '3433224423424333233244233443333432242442223424233434444334424332333332333333334433334334333432422322',
      '233332',
    ].join(''),
  },
  {
    unit: 'Direktorat Hubungan Kerja dan Pengupahan',
    product: 'Pencatatan perjanjian kerja bersama',
    levels: [
      '3343334343433344433323332333424333333444332344334333233333323232334423333334333433324344343433443224',
      '4423323343243434324333342432333434443322334334343444433342313433334324332343244344423343233443444332',
      '433323',
    ].join(''),
  },
] as const;

/** The sample as a sheet of a workbook that nobody has: edition 2023, 79,39. */
export function sampleGrids(): readonly Grid[] {
  const instrument = findInstrument('2023')!;
  const rows = UNITS.flatMap(({ unit, product, levels }) =>
    templateRows(instrument, [unit], [product], 'id').map((row, at): CellValue[] => {
      const { code, name, evidenceFrom } = row.indicator;
      const evidence = evidenceFrom.value === null ? null : `Dokumen ${code}`;
      return [unit, row.product, code, name.id, row.respondent, Number(levels[at]), evidence];
    }),
  );
  const values: CellValue[][] = [
    ['data simulasi: bukan hasil penilaian Ombudsman'],
    ['Instansi:', 'Kementerian Ketenagakerjaan'],
    ['Jenis:', 'Kementerian/Lembaga'],
    ['Edisi:', '2023'],
    ['Unit', 'Produk', 'Kode', 'Indikator', 'Responden', 'Nilai', 'Bukti'],
    ...rows,
  ];
  return [{ sheet: 'Penilaian', top: 0, left: 0, values }];
}
