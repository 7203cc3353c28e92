/** Whether two names are of one sheet. Excel tells sheets apart without case; nobody sees a space at the end. */
export function sameSheet(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The sheet of this name: the one that is spelled so, before one that differs by case or by spaces around it. */
export function sheetNamed<T extends { readonly sheet: string }>(sheets: readonly T[], name: string): T | undefined {
  return sheets.find(({ sheet }) => sheet === name) ?? sheets.find(({ sheet }) => sameSheet(sheet, name));
}

/** The first of "Rekap", "Rekap 2", "Rekap 3", ... that is none of the names taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  let [n, name] = [1, wanted];
  while (taken.some((each) => sameSheet(each, name))) name = `${wanted} ${++n}`;
  return name;
}
