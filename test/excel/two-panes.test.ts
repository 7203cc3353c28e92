import { ExcelPort } from '../../src/excel/excel-port';
import { Pulse, type Neighbours } from '../../src/excel/pulse';
import type { BatchRequest } from '../../preview/protocol/wire';
import { digest, isBookkeeping } from './loss/accidents';
import { recap } from './plans';
import { fill, openPort, ownBatches, type OpenPort } from './support';

/** Two panes on one workbook: one writes, the other comes while it does, or after it is gone. */

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** The panes of one browser see each other's locks. */
class Browser implements Neighbours {
  private readonly held = new Set<string>();

  constructor(readonly machine: string | null) {}

  hold(name: string): () => void {
    this.held.add(name);
    return () => void this.held.delete(name);
  }

  isHeld(name: string): Promise<boolean> {
    return Promise.resolve(this.held.has(name));
  }

  /** All of its pages are closed. */
  end(): void {
    this.held.clear();
  }
}

async function written(): Promise<OpenPort> {
  const workbook = openPort();
  await workbook.port.putSheets(recap(80));
  fill(workbook, 'Satu', [['=Rekap!B4']]);
  return workbook;
}

const paneIn = (browser: Browser, now?: () => number): ExcelPort =>
  new ExcelPort({ limit: Infinity, pulse: new Pulse(browser, now) });

/** Has something done just before the nth batch of what follows is carried out; its own batches do not count. */
function before(workbook: OpenPort, batch: number, act: () => Promise<void>): void {
  const { channel } = workbook;
  const answer = channel.answer.bind(channel);
  let [isActing, hasActed] = [false, false];
  const first = ownBatches(workbook).length;
  channel.answer = async (body) => {
    if (isBookkeeping(JSON.parse(body) as BatchRequest)) return answer(body);
    if (!isActing && !hasActed && ownBatches(workbook).length - first === batch - 1) {
      isActing = true;
      await act();
      [isActing, hasActed] = [false, true];
    }
    return answer(body);
  };
}

/** A pane that is closed in the middle: its nth batch is carried out, and never answered. */
function abandon(workbook: OpenPort, pane: ExcelPort, batch: number): Promise<void> {
  workbook.channel.faults.drop(batch, { applied: true });
  return new Promise((resolve) => {
    const first = ownBatches(workbook).length;
    void pane.putSheets(recap(90));
    const look = (): void => {
      if (ownBatches(workbook).length - first >= batch) resolve();
      else setImmediate(look);
    };
    look();
  });
}

describe.each([2, 3, 4, 5, 6, 7, 8])('before batch %i of a pane that writes', (batch) => {
  const isBegun = batch > 3;

  test('another says that it waits, and writes nothing', async () => {
    const workbook = await written();
    const browser = new Browser('satu');
    const found: unknown[] = [];
    before(workbook, batch, async () => {
      const other = paneIn(browser);
      found.push((await other.recover())?.kind ?? null);
      if (!isBegun) return;
      found.push(await other.putSheets(recap(70)).catch((error: unknown) => error));
    });
    await paneIn(browser).putSheets(recap(90));
    expect(found).toMatchObject(
      isBegun ? ['elsewhere', { fault: 'busy-elsewhere', workbook: 'unchanged', place: 'Rekap' }] : [null],
    );
    const alone = await written();
    await alone.port.putSheets(recap(90));
    expect(digest(workbook)).toBe(digest(alone));
  });

  test('another that takes it for stopped ends its work, and the first says so and touches nothing more', async () => {
    const workbook = await written();
    const unwritten = digest(workbook);
    let now = 0;
    before(workbook, batch, async () => {
      const other = paneIn(new Browser(null), () => now);
      const first = await other.recover();
      now += 89_000;
      const second = await other.recover();
      now += 2_000;
      const third = await other.recover();
      const end = batch > 5 ? 'finished' : 'undone';
      expect([first, second, third].map((each) => each?.kind ?? null)).toEqual(
        isBegun ? ['elsewhere', 'elsewhere', end] : [null, null, null],
      );
    });
    const ended = await paneIn(new Browser('lain'))
      .putSheets(recap(90))
      .catch((error: unknown) => error);
    const alone = await written();
    await alone.port.putSheets(recap(90));
    if (isBegun && batch <= 5) {
      expect(ended).toMatchObject({ fault: 'busy-elsewhere', workbook: 'unchanged' });
      expect(digest(workbook)).toBe(unwritten);
    } else {
      expect(ended).toBeUndefined();
      expect(digest(workbook)).toBe(digest(alone));
    }
  });
});

describe('a pane that was closed in the middle', () => {
  test('is known to be gone at once in the same browser, whichever writes next', async () => {
    const workbook = await written();
    const unwritten = digest(workbook);
    const browser = new Browser('satu');
    await abandon(workbook, paneIn(browser), 4);
    expect((await paneIn(browser).recover())?.kind).toBe('elsewhere');
    browser.end();
    expect(await paneIn(browser).recover()).toEqual({ kind: 'undone', sheets: ['Rekap'] });
    expect(digest(workbook)).toBe(unwritten);
    await abandon(workbook, paneIn(browser), 4);
    browser.end();
    await paneIn(browser).putSheets(recap(90));
    const alone = await written();
    await alone.port.putSheets(recap(90));
    expect(digest(workbook)).toBe(digest(alone));
  });

  test('leaves what a person opened and changed, with the contents of before beside it', async () => {
    const workbook = await written();
    const browser = new Browser('satu');
    await abandon(workbook, paneIn(browser), 4);
    browser.end();
    const { grid, cells, protection } = workbook.host;
    const id = grid.findSheet('Rekap')!;
    protection.unprotect(id);
    grid.run('UPDATE_CELL', { sheetId: id, row: 19, col: 7, content: 'catatan orang' });
    expect(await paneIn(browser).recover()).toEqual({ kind: 'kept', sheets: ['Rekap'], beside: ['Rekap 2'] });
    expect(grid.sheetIds().map((each) => grid.sheetName(each))).toEqual(['Satu', 'Dua', 'Rekap', 'Rekap 2']);
    const at = (sheet: string, row: number, col: number): unknown =>
      cells.values(grid.findSheet(sheet)!, { r: row, c: col, h: 1, w: 1 })[0]![0];
    expect([at('Rekap', 19, 7), at('Rekap', 3, 1), at('Rekap 2', 3, 1)]).toEqual(['catatan orang', 90, 80]);
    expect([...workbook.host.xmlParts.keys()]).toEqual([]);
    expect(await paneIn(browser).recover()).toBeNull();
  });

  test('leaves hidden sheets that no reading takes for sheets of the workbook', async () => {
    const workbook = await written();
    await abandon(workbook, paneIn(new Browser('satu')), 3);
    const names = (await workbook.port.read()).map(({ sheet }) => sheet);
    expect(names).toEqual(['Satu', 'Rekap']);
  });
});

test('two that begin in the same moment: one writes, the other makes way', async () => {
  const workbook = await written();
  const other = paneIn(new Browser('dua'));
  let second: Promise<unknown> = Promise.resolve();
  before(workbook, 3, () => {
    // Both have looked, and found no journal.
    second = other.putSheets(recap(70)).catch((error: unknown) => error);
    return Promise.resolve();
  });
  const first = await paneIn(new Browser('satu'))
    .putSheets(recap(90))
    .catch((error: unknown) => error);
  const ends = [first, await second];
  expect(ends.filter((end) => end === undefined)).toHaveLength(1);
  expect(ends.filter((end) => end !== undefined)).toMatchObject([{ fault: 'busy-elsewhere', workbook: 'unchanged' }]);
  expect([...workbook.host.xmlParts.keys()]).toEqual([]);
  expect(workbook.host.grid.sheetIds()).toHaveLength(3);
});
