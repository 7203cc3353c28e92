import type { Language } from '../language';

/** Sentences of Periksa about cells that are not filled in yet. */
export interface BlanksText {
  readonly noMistake: string;
  readonly ofUnit: (unit: string, count: string) => string;
  readonly showAll: string;
  readonly hide: string;
}

/** Where findings are searched. */
export const SEARCH_TEXT: Readonly<
  Record<Language, { readonly label: string; readonly none: (search: string) => string }>
> = {
  id: {
    label: 'Cari sel, unit, kode, atau isi',
    none: (search) => `Tidak ada temuan yang memuat "${search}".`,
  },
  en: {
    label: 'Search cell, unit, code or content',
    none: (search) => `No finding holds "${search}".`,
  },
};

export const BLANKS_TEXT: Readonly<Record<Language, BlanksText>> = {
  id: {
    noMistake: 'Bukan kesalahan, tetapi hasil baru final setelah semuanya terisi, atau ditulis TB beserta alasannya.',
    ofUnit: (unit, count) => `${unit}: ${count}`,
    showAll: 'Tampilkan satu per satu',
    hide: 'Ringkas lagi',
  },
  en: {
    noMistake: 'No mistake, but the result is final only once all are filled in, or say TB with a reason.',
    ofUnit: (unit, count) => `${unit}: ${count}`,
    showAll: 'Show them one by one',
    hide: 'Fold again',
  },
};
