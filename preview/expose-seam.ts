import type { PreviewApp } from './app';
import { parseA1 } from './grid/a1';
import type { Session } from './session';
import type { Preview } from './test-seam';

/** Puts `window.preview` in place. */
export function exposeSeam(app: PreviewApp): void {
  const session = (): Session => {
    if (!app.session) throw new Error('No workbook is open.');
    return app.session;
  };
  const sheetId = (name: string): string => {
    const found = session().host.grid.findSheet(name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  };
  const at = (sheet: string, address: string): { sheetId: string; row: number; col: number } => {
    const { r: row, c: col } = parseA1(address);
    return { sheetId: sheetId(sheet), row, col };
  };
  const seam: Preview = {
    get ready() {
      return app.ready;
    },
    marks: app.marks,
    get traffic() {
      return app.channel.traffic;
    },
    resetTraffic: () => app.channel.resetTraffic(),
    get unanswered() {
      return app.channel.unanswered;
    },
    faults: app.channel.faults,
    sheets: () =>
      session()
        .host.grid.sheetIds()
        .map((id) => session().host.grid.sheetName(id)),
    cell: (sheet, address) => {
      const { g, cells } = session().host;
      const position = at(sheet, address);
      const { value, formattedValue, type, message } = g.getEvaluatedCell(position);
      const area = { r: position.row, c: position.col, h: 1, w: 1 };
      const formula = cells.formulas(position.sheetId, area)[0]?.[0] ?? '';
      const isFormula = g.getCell(position)?.isFormula === true;
      return {
        value,
        text: formattedValue,
        type,
        formula: isFormula ? String(formula) : '',
        message: message === undefined ? '' : String(message),
        card: session().functions.cardAt(position) ?? null,
      };
    },
    values: (sheet, address) => session().host.cells.values(sheetId(sheet), parseA1(address)),
    formulas: (sheet, address) => session().host.cells.formulas(sheetId(sheet), parseA1(address)),
    type: (sheet, address, text) => {
      const { decimalSeparator } = session().host.locale;
      const isNumber = new RegExp(`^-?\\d+\\${decimalSeparator}\\d+%?$`).test(text);
      const content = isNumber ? text.replace(decimalSeparator, '.') : text;
      const result = session().model.dispatch('UPDATE_CELL', { ...at(sheet, address), content });
      return result.isSuccessful ? [] : result.reasons.map(String);
    },
    select: (sheet, address) => {
      const { grid } = session().host;
      const { row, col, ...place } = at(sheet, address);
      grid.activate(place.sheetId);
      const zone = grid.zone(place.sheetId, parseA1(address));
      session().model.selection.selectZone({ cell: { col, row }, zone }, { scrollIntoView: true });
    },
    center: (address) => {
      const { g } = session().host;
      const sheet = g.getActiveSheetId();
      const rect = g.getVisibleRect(g.getRangeFromSheetXC(sheet, address).zone);
      const grid = document.querySelector('.o-grid')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
    },
    undo: () => void session().model.dispatch('REQUEST_UNDO'),
    redo: () => void session().model.dispatch('REQUEST_REDO'),
    whenIdle: () => session().functions.whenIdle(),
    get functionCalls() {
      return session().functions.callsMade;
    },
    unsupported: () => [...session().engine.unsupported],
    used: () => Object.fromEntries(session().engine.used),
    open: (bytes, fileName) => app.open(bytes, fileName),
    save: () => session().save(),
    press: (id) => app.pressById(id),
  };
  window.preview = seam;
}
