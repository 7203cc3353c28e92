import type { Variant } from '../core/analysis/robustness';
import type { Indicator } from '../core/instrument/types';
import type { RobustnessWords } from '../core/report/robustness/words';
import { LABELS } from './labels';
import type { Language } from './language';
import { OVERRIDE_TEXT } from './overrides';

function indicatorOf(variant: Variant & { kind: 'without-indicator' }, indicators: readonly Indicator[]): Indicator {
  return indicators[variant.indicator]!;
}

function listed(changes: readonly string[], more: string): string {
  return `${changes.join('; ')}${more}`;
}

const id: RobustnessWords = {
  language: 'id',
  sheet: 'Uji ketahanan',
  title: (edition) => `Uji ketahanan hasil, edisi ${edition}`,
  source: (institution, instrument, version) =>
    [...(institution === null ? [] : [institution]), `instrumen ${instrument} versi ${version}`].join(', '),
  about:
    'Tiap baris mengubah satu pilihan metode, lalu menilai ulang semua isian. Hasil yang berlaku tetap yang menurut instrumen.',
  unofficial: 'Bobot indikator yang dipakai bukan bobot resmi Ombudsman; nilainya adalah simulasi.',
  provisional: 'Hasilnya masih sementara: lengkapi isian dan bereskan temuan wajibnya sebelum uji ini dipakai.',
  overrides: OVERRIDE_TEXT.id.note,
  asInstrument: 'Menurut instrumen',
  variant: (variant, indicators) => {
    switch (variant.kind) {
      case 'equal-dimension-weights':
        return 'Bobot dimensi sama';
      case 'institution-rule':
        return variant.rule === 'product-weighted' ? 'Rata-rata produk' : 'Rata-rata unit';
      case 'not-applicable-zero':
        return 'TB dihitung nol';
      case 'without-indicator':
        return `Tanpa ${indicatorOf(variant, indicators).code}`;
    }
  },
  meaning: (variant, indicators) => {
    if (variant === null) return 'Bobot, rata-rata dan aturan TB seperti tertulis dalam instrumen.';
    switch (variant.kind) {
      case 'equal-dimension-weights':
        return 'Semua dimensi berbobot sama.';
      case 'institution-rule':
        return variant.rule === 'product-weighted'
          ? 'Nilai instansi dirata-ratakan atas produk layanan, bukan atas unit.'
          : 'Nilai instansi dirata-ratakan atas unit, bukan atas produk layanan.';
      case 'not-applicable-zero':
        return 'Jawaban "tidak berlaku" (TB) dihitung nol, bukan dikeluarkan.';
      case 'without-indicator':
        return indicatorOf(variant, indicators).name.id;
    }
  },
  zones: LABELS.id.zone,
  notScored: LABELS.id.notScored,
  verdict: {
    zoneStable: (zone, variants) => `Zona stabil: tidak satu pun dari ${variants} pilihan mengubah zona ${zone}.`,
    zoneUnstable: (zone, changes, more, variants) =>
      `Zona tidak stabil: ${changes.length + more} dari ${variants} pilihan mengubah zona ${zone}. ${listed(changes, more > 0 ? `; dan ${more} lagi` : '')}.`,
    bandStable: (category, variants) =>
      `Kategori stabil: tidak satu pun dari ${variants} pilihan mengubah kategori ${category}.`,
    bandUnstable: (category, changes, more) =>
      `Kategori ${category} berubah oleh ${changes.length + more} pilihan. ${listed(changes, more > 0 ? `; dan ${more} lagi` : '')}.`,
    change: (variant, score, to) => `${variant}: ${score}, ${to}`,
    noBand: 'di luar ambang',
    unscored: (variants) => `Tidak dapat dinilai: ${variants.join(', ')}.`,
    nothing: 'Tidak ada pilihan metode yang dapat diubah pada isian ini.',
  },
  limit: (name, score) => `Batas ${name} (${score})`,
  columns: {
    variant: 'Pilihan metode',
    score: 'Hasil',
    delta: 'Selisih',
    category: 'Kategori',
    zone: 'Zona',
    effect: 'Akibat',
    meaning: 'Artinya',
  },
  effects: {
    base: 'hasil yang berlaku',
    none: 'tetap',
    category: 'kategori berubah',
    zone: 'zona berubah',
    unscored: (reason) => `tidak dinilai: ${reason}`,
  },
  chart: 'Nilai instansi bila satu pilihan metode diubah',
};

const en: RobustnessWords = {
  language: 'en',
  sheet: 'Uji ketahanan',
  title: (edition) => `Robustness of the result, edition ${edition}`,
  source: (institution, instrument, version) =>
    [...(institution === null ? [] : [institution]), `instrument ${instrument} version ${version}`].join(', '),
  about:
    'Each row changes one choice of the method and scores all answers again. The result that holds is that of the instrument.',
  unofficial:
    'The indicator weights used are not official Ombudsman weights (bukan bobot resmi Ombudsman); the scores are simulated.',
  provisional: 'The result is still provisional: complete the sheet and mend its mandatory issues before using this.',
  overrides: OVERRIDE_TEXT.en.note,
  asInstrument: 'As the instrument says',
  variant: (variant, indicators) => {
    switch (variant.kind) {
      case 'equal-dimension-weights':
        return 'Equal dimension weights';
      case 'institution-rule':
        return variant.rule === 'product-weighted' ? 'Mean of products' : 'Mean of units';
      case 'not-applicable-zero':
        return 'TB as zero';
      case 'without-indicator':
        return `Without ${indicatorOf(variant, indicators).code}`;
    }
  },
  meaning: (variant, indicators) => {
    if (variant === null) return 'Weights, averaging and TB as the instrument has them.';
    switch (variant.kind) {
      case 'equal-dimension-weights':
        return 'All dimensions weigh the same.';
      case 'institution-rule':
        return variant.rule === 'product-weighted'
          ? 'The institution score is a mean over service products, not over units.'
          : 'The institution score is a mean over units, not over service products.';
      case 'not-applicable-zero':
        return 'Answers "not applicable" (TB) count as zero instead of being left out.';
      case 'without-indicator':
        return indicatorOf(variant, indicators).name.en;
    }
  },
  zones: LABELS.en.zone,
  notScored: LABELS.en.notScored,
  verdict: {
    zoneStable: (zone, variants) => `The zone is stable: none of ${variants} choices changes zone ${zone}.`,
    zoneUnstable: (zone, changes, more, variants) =>
      `The zone is not stable: ${changes.length + more} of ${variants} choices change zone ${zone}. ${listed(changes, more > 0 ? `; and ${more} more` : '')}.`,
    bandStable: (category, variants) =>
      `The category is stable: none of ${variants} choices changes category ${category}.`,
    bandUnstable: (category, changes, more) =>
      `Category ${category} is changed by ${changes.length + more} ${changes.length + more === 1 ? 'choice' : 'choices'}. ${listed(changes, more > 0 ? `; and ${more} more` : '')}.`,
    change: (variant, score, to) => `${variant}: ${score}, ${to}`,
    noBand: 'outside the bands',
    unscored: (variants) => `No score can be given: ${variants.join(', ')}.`,
    nothing: 'There is no choice of the method to change in these answers.',
  },
  limit: (name, score) => `Limit of ${name} (${score})`,
  columns: {
    variant: 'Choice of method',
    score: 'Result',
    delta: 'Difference',
    category: 'Category',
    zone: 'Zone',
    effect: 'Effect',
    meaning: 'Meaning',
  },
  effects: {
    base: 'the result that holds',
    none: 'unchanged',
    category: 'category changes',
    zone: 'zone changes',
    unscored: (reason) => `not scored: ${reason}`,
  },
  chart: 'Institution score when one choice of the method is changed',
};

export const ROBUSTNESS_WORDS: Readonly<Record<Language, RobustnessWords>> = { id, en };

/** Words of `kepatuhan ketahanan`. */
export const ROBUSTNESS_CLI = {
  id: {
    output: 'lembar uji ketahanan yang ditulis; tanpa ini, tabel di layar',
    written: (file: string) => `Tertulis: ${file}`,
  },
  en: {
    output: 'robustness sheet to write; without it, a table on the screen',
    written: (file: string) => `Written: ${file}`,
  },
} as const;
