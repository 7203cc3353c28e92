import { counted } from './counted';
import type { CarryReport, RowName } from '../core/report/follow-up/carry-over';
import type { Language } from './language';

/** Words of `kepatuhan rapor`: its help, what it says when done, and why it cannot use an earlier workbook. */
export interface FollowUpReportText {
  readonly options: Readonly<Record<'units' | 'output' | 'previous', string>>;
  readonly written: (file: string, units: number, weak: number) => string;
  readonly provisional: (units: number) => string;
  readonly carried: (report: CarryReport) => string;
  readonly resolved: (row: RowName) => string;
  readonly duplicate: (row: RowName) => string;
  readonly unmatched: (row: CarryReport['unmatched'][number]) => string;
  readonly odd: (entry: CarryReport['odd'][number]) => string;
  readonly outside: (rows: number) => string;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const named = ({ unit, code, indicator }: RowName): string =>
  `"${unit}", ${[code, indicator].filter((part) => part !== '').join(' ')}`;
const placed = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;

const id: FollowUpReportText = {
  options: {
    units: 'hanya unit-unit ini',
    output: 'buku kerja yang ditulis',
    previous: 'buku kerja dengan lembar Tindak Lanjut sebelumnya; isiannya diteruskan',
  },
  written: (file, units, weak) => `Tertulis: ${file} (${units} unit, ${weak} tindakan untuk indikator lemah)`,
  provisional: (units) =>
    `Perhatikan: ${units} unit belum final, jadi rapor ini menandainya. Bereskan dahulu temuan wajibnya; lihat kepatuhan periksa.`,
  carried: ({ carried, stillWeak, fresh, resolved, unassessed, own, unmatched }) =>
    [
      `Rencana sebelumnya: ${carried.length} baris diteruskan`,
      `${stillWeak.length} selesai tetapi masih lemah`,
      `${unassessed.length} kini belum dinilai`,
      `${own.length} tindakan sendiri`,
      `${resolved.length} tidak lagi lemah atau selesai`,
      `${unmatched.length} tidak cocok`,
      `${fresh.length} baris baru (${fresh.filter(({ recurred }) => recurred).length} kembali lemah)`,
    ].join('; '),
  resolved: (row) => `  ke riwayat: ${named(row)}`,
  duplicate: (row) => `  ganda, ke riwayat (${placed(row)}): ${named(row)}`,
  unmatched: (row) =>
    `${placed(row)}: ${row.missing === 'unit' ? 'unit' : 'indikator'} ${named(row)} tidak ada dalam penilaian baru; yang cocok hanya nama yang sama. ${row.near.length > 0 ? `Mirip: ${quoted(row.near)}. ` : ''}Barisnya disimpan di riwayat: samakan namanya di berkas lama lalu ulangi, atau salin isiannya.`,
  odd: ({ sheet, cell, column, found }) =>
    `${placed({ sheet, cell })}: "${found}" ${{ aspect: 'bukan salah satu aspek', status: 'bukan salah satu status', due: 'bukan tanggal' }[column]}; disalin apa adanya. ${column === 'due' ? 'Tulis tanggal, misalnya 31/12/2026' : 'Pilih dari daftar'} di lembar baru.`,
  outside: (rows) => `${rows} baris unit lain tidak ikut; tetap ada di berkas lama.`,
};

const en: FollowUpReportText = {
  options: {
    units: 'these units only',
    output: 'workbook to write',
    previous: 'workbook with an earlier Tindak Lanjut sheet; its entries are carried over',
  },
  written: (file, units, weak) =>
    `Written: ${file} (${counted(units, 'unit')}, ${counted(weak, 'action')} for weak indicators)`,
  provisional: (units) =>
    `Note: ${counted(units, 'unit')} ${units === 1 ? 'is' : 'are'} not final yet, which the report card marks. Mend the mandatory issues first; see kepatuhan periksa.`,
  carried: ({ carried, stillWeak, fresh, resolved, unassessed, own, unmatched }) =>
    [
      `Earlier plan: ${carried.length} rows carried over`,
      `${stillWeak.length} done but still weak`,
      `${unassessed.length} not assessed now`,
      `${own.length} own actions`,
      `${resolved.length} no longer weak or done`,
      `${unmatched.length} not matched`,
      `${fresh.length} new rows (${fresh.filter(({ recurred }) => recurred).length} weak again)`,
    ].join('; '),
  resolved: (row) => `  to the history: ${named(row)}`,
  duplicate: (row) => `  duplicate, to the history (${placed(row)}): ${named(row)}`,
  unmatched: (row) =>
    `${placed(row)}: ${row.missing === 'unit' ? 'unit' : 'indicator'} ${named(row)} is not in the new assessment; only equal names match. ${row.near.length > 0 ? `Near: ${quoted(row.near)}. ` : ''}The row is kept in the history: make the names equal in the earlier file and run again, or copy its entries.`,
  odd: ({ sheet, cell, column, found }) =>
    `${placed({ sheet, cell })}: "${found}" is ${{ aspect: 'none of the aspects', status: 'none of the statuses', due: 'no date' }[column]}; copied as it is. ${column === 'due' ? 'Write a date such as 31/12/2026' : 'Choose from the list'} on the new sheet.`,
  outside: (rows) => `${counted(rows, 'row')} of other units left out, still in the earlier file.`,
};

export const FOLLOW_UP_REPORT: Readonly<Record<Language, FollowUpReportText>> = { id, en };
