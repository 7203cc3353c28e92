import type { Language } from '../chrome/words';
import type { GridLocale } from './o-spreadsheet';

/** How the grid shows and accepts numbers, dates and formulas. o-spreadsheet has no Indonesian of its own. */
export const GRID_LOCALES: Readonly<Record<Language, GridLocale>> = {
  id: {
    name: 'Indonesia',
    code: 'id_ID',
    thousandsSeparator: '.',
    decimalSeparator: ',',
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
  en: {
    name: 'English (US)',
    code: 'en_US',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
    formulaArgSeparator: ',',
  },
};
