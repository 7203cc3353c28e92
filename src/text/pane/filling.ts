import type { Language } from '../language';

/** Sentences about a form that is being filled in. Numbers arrive already written in the language's way. */
export interface FillingText {
  readonly filled: (filled: string, expected: string) => string;
  readonly later: string;
  readonly next: string;
  readonly blanks: (count: string) => string;
}

export const FILLING_TEXT: Readonly<Record<Language, FillingText>> = {
  id: {
    filled: (filled, expected) => `${filled} dari ${expected} terisi`,
    later: 'Nilai dan zona tampil setelah semua terisi.',
    next: 'Isi sel berikutnya',
    blanks: (count) => `${count} sel belum diisi`,
  },
  en: {
    filled: (filled, expected) => `${filled} of ${expected} filled in`,
    later: 'Score and zone appear once everything is filled in.',
    next: 'Fill the next cell',
    blanks: (count) => `${count} cells not filled in`,
  },
};
