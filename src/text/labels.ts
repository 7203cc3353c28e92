import type { FigureStatus, Zone } from '../core/instrument/types';
import type { NotScoredReason, ResultStatus } from '../core/scoring/result';
import type { ExclusionReason } from '../core/scoring/trace';
import type { Severity } from '../core/sheet/issue';
import type { Language } from './language';

/** Short words for the values of the engine, shared by every front end. */
interface Labels {
  readonly zone: Readonly<Record<Zone, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<ResultStatus, string>>;
  readonly figureStatus: Readonly<Record<FigureStatus, string>>;
  readonly notScored: Readonly<Record<NotScoredReason, string>>;
  readonly excluded: Readonly<Record<ExclusionReason, string>>;
}

/** Also on its own, so that functions.js, which speaks Indonesian alone, carries no English. */
export const LABELS_ID: Labels = {
  zone: { hijau: 'Hijau', kuning: 'Kuning', merah: 'Merah' },
  severity: { wajib: 'wajib', cek: 'cek', saran: 'saran' },
  status: { final: 'final', sementara: 'sementara', 'tidak-dinilai': 'tidak dinilai' },
  figureStatus: { official: 'resmi', reported: 'dilaporkan', inferred: 'disimpulkan', default: 'bawaan' },
  notScored: {
    'no-units': 'tidak ada unit',
    'blank-value': 'ada nilai kosong atau tidak sah',
    'dimension-not-assessed': 'ada dimensi tanpa nilai',
    'not-applicable-refused': 'TB tidak diterima instrumen ini',
    'zero-weight': 'jumlah bobot nol',
    'unit-not-scored': 'ada unit yang belum bernilai',
    'instrument-bands-only': 'edisi ini hanya memuat ambang',
  },
  excluded: {
    'not-applicable': 'TB, tidak dihitung',
    'blank-left-out': 'kosong, diabaikan',
    'blank-value': 'kosong atau tidak sah',
    'not-applicable-refused': 'TB tidak diterima',
    'zero-weight': 'bobot nol',
  },
};

const en: Labels = {
  zone: { hijau: 'Green (hijau)', kuning: 'Yellow (kuning)', merah: 'Red (merah)' },
  severity: { wajib: 'must fix', cek: 'check', saran: 'advice' },
  status: { final: 'final', sementara: 'provisional', 'tidak-dinilai': 'not scored' },
  figureStatus: { official: 'official', reported: 'reported', inferred: 'inferred', default: 'default' },
  notScored: {
    'no-units': 'no units',
    'blank-value': 'some values are blank or not valid',
    'dimension-not-assessed': 'a dimension has no value',
    'not-applicable-refused': 'this instrument does not accept TB',
    'zero-weight': 'weights add up to zero',
    'unit-not-scored': 'some units have no score yet',
    'instrument-bands-only': 'this edition holds bands only',
  },
  excluded: {
    'not-applicable': 'TB, not counted',
    'blank-left-out': 'blank, ignored',
    'blank-value': 'blank or not valid',
    'not-applicable-refused': 'TB not accepted',
    'zero-weight': 'zero weight',
  },
};

export const LABELS: Readonly<Record<Language, Labels>> = { id: LABELS_ID, en };
