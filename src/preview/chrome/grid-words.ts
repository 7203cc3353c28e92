/** o-spreadsheet's own words in Indonesian: menus, toolbar, messages. Names and help of its built-in functions stay English. */
export const GRID_WORDS: Readonly<Record<string, string>> = {
  File: 'Berkas',
};
