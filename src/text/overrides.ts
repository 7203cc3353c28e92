import { isCellError, type CellValue } from '../core/grid';
import { formatNumber } from '../core/number/format';
import type { OverrideNote } from '../core/scoring/overrides';
import type { Language } from './language';

interface OverrideText {
  /** Heading of a column or list of corrections. */
  readonly heading: string;
  /** Marks one of them. */
  readonly mark: string;
  /** Said below a table whose scores contain corrections. */
  readonly note: (corrections: number) => string;
  /** Help of `templat --koreksi`. */
  readonly option: string;
  readonly blank: string;
  readonly reason: string;
}

export const OVERRIDE_TEXT: Readonly<Record<Language, OverrideText>> = {
  id: {
    heading: 'Koreksi',
    mark: 'Koreksi',
    note: (corrections) => `${corrections} koreksi: nilai diganti dengan tangan, dengan alasan.`,
    option: 'dengan kolom Nilai Koreksi dan Alasan Koreksi',
    blank: '(kosong)',
    reason: 'alasan',
  },
  en: {
    heading: 'Corrections',
    mark: 'Correction',
    note: (corrections) =>
      `${corrections} ${corrections === 1 ? 'correction' : 'corrections'} (koreksi): replaced by hand, with a reason.`,
    option: 'with the columns Corrected Score and Correction Reason',
    blank: '(blank)',
    reason: 'reason',
  },
};

/** "2 → 3": what the value cell says, and what counts in its place. */
function overrideChange({ original, override }: OverrideNote, language: Language): string {
  return `${shown(original, language)} → ${shown(override, language)}`;
}

/** "2 → 3 (Akta, Kepala), alasan: Bukti baru"; product and respondent where they are named. */
export function describeOverride(note: OverrideNote, language: Language): string {
  const whose = [note.product, note.respondent].filter((name) => name !== '').join(', ');
  const change = overrideChange(note, language);
  return `${change}${whose === '' ? '' : ` (${whose})`}, ${OVERRIDE_TEXT[language].reason}: ${note.reason}`;
}

function shown(cell: CellValue, language: Language): string {
  if (typeof cell === 'number') return formatNumber(cell, language);
  if (isCellError(cell)) return cell.error;
  const text = cell === null ? '' : String(cell).trim();
  return text === '' ? OVERRIDE_TEXT[language].blank : text;
}
