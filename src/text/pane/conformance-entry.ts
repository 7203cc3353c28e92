import type { Language } from '../language';

/** Where Setelan leads to the conformance test. */
export const CONFORMANCE_ENTRY: Readonly<Record<Language, { readonly hint: string; readonly open: string }>> = {
  id: {
    hint: 'Menanyai Excel ini apakah ia bekerja seperti yang dianggap Kepatuhan, untuk laporan kepada yang merawatnya.',
    open: 'Buka uji',
  },
  en: {
    hint: 'Asks this Excel whether it works as Kepatuhan assumes, for a report to whoever looks after it.',
    open: 'Open the test',
  },
};
