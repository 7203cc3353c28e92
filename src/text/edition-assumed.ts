import type { Language } from './language';

/** Told wherever a result shows its edition and nothing names one: the workbook, its instrument, or who asked. */
export const EDITION_ASSUMED: Readonly<Record<Language, (edition: string) => string>> = {
  id: (edition) => `Edisi tidak disebut, jadi dipakai edisi ${edition}. Tulis "Edisi: ..." di atas judul tabel.`,
  en: (edition) => `No edition is named, so edition ${edition} is used. Write "Edisi: ..." above the table heading.`,
};
