import { rescored } from '../../src/app/rescore';
import { readSealPart, SEAL_NAMESPACE } from '../../src/app/seal-part';
import { PortError } from '../../src/app/workbook-port';
import { contentCode } from '../../src/core/seal/seal';
import { sealInput } from '../../src/core/seal/sealed-content';
import { checkCode, sealStatus, type SealStatus } from '../../src/app/seal-status';
import { sealWorkbook, type Sealed } from '../../src/app/sealing';
import { assessmentOf, finalRows, FIRST_ROW, VALUE_COLUMN, Workbook } from '../taskpane/share-workbook';

const ENGINE = '1.2.3';

async function sealIt(port: Workbook, language: 'id' | 'en' = 'id'): Promise<Sealed> {
  const { table, instrument, result } = assessmentOf(await port.read());
  const shown = sealInput(table, instrument, result, ENGINE);
  return sealWorkbook(port, { shown, engine: ENGINE, time: '2026-11-24T03:00:00.000Z', language }, {});
}

async function statusOf(port: Workbook, engine = ENGINE): Promise<SealStatus> {
  const grids = await port.read();
  return sealStatus(await port.record(SEAL_NAMESPACE), assessmentOf(grids), grids, engine);
}

function verdict(status: SealStatus): string {
  return status.kind === 'sealed' ? status.check.verdict : status.kind;
}

describe('sealing the open workbook', () => {
  it.each(['id', 'en'] as const)(
    'keeps a record and shows it, and the workbook reads as before (%s)',
    async (language) => {
      const port = new Workbook();
      const before = assessmentOf(await port.read());
      expect(verdict(await statusOf(port))).toBe('none');
      const { record, sheet, left } = await sealIt(port, language);
      expect([sheet, left]).toEqual(['Segel', null]);
      const after = assessmentOf(await port.read());
      expect(after.result).toEqual(before.result);
      expect(after.issues).toEqual(before.issues);
      expect(after.table.sources).toHaveLength(1);
      expect(port.tab('Segel')!.rows.flat()).toEqual(
        expect.arrayContaining([record.code, record.hash, 'Kementerian Contoh']),
      );
      const status = await statusOf(port);
      expect(status).toMatchObject({
        kind: 'sealed',
        check: { verdict: 'sesuai', changes: [], sheet: { state: 'shown', sheet: 'Segel', cells: [] } },
      });
    },
  );

  it('names the cell that changed, and nothing once it is put back', async () => {
    const port = new Workbook();
    await sealIt(port);
    port.type(FIRST_ROW + 5, VALUE_COLUMN, 3);
    const status = await statusOf(port);
    expect(verdict(status)).toBe('berubah');
    expect(status.kind === 'sealed' && status.check.changes).toEqual([
      expect.objectContaining({
        ...{ change: 'changed', unit: 'Dinas A', sealed: [4], current: [3] },
        place: { sheet: 'Penilaian', row: FIRST_ROW + 5, column: VALUE_COLUMN },
      }),
    ]);
    port.type(FIRST_ROW + 5, VALUE_COLUMN, 4);
    expect(verdict(await statusOf(port))).toBe('sesuai');
  });

  it('names another edition and another engine', async () => {
    const port = new Workbook();
    await sealIt(port);
    expect(verdict(await statusOf(port, '9.9.9'))).toBe('mesin-lain');
    port.type(1, 0, 'Edisi: 2024');
    expect(verdict(await statusOf(port))).toBe('instrumen-lain');
  });

  it('says when the sheet of the seal is gone, or shows another code, and when the record is damaged', async () => {
    const port = new Workbook();
    const { record } = await sealIt(port);
    const { rows } = port.tab('Segel')!;
    const row = rows.find((cells) => cells[1] === record.code)!;
    row[1] = '0000-0000-0000-0000-0000';
    expect(await statusOf(port)).toMatchObject({
      check: {
        verdict: 'tidak-cocok',
        sheet: {
          state: 'differs',
          cells: [{ sheet: 'Segel', row: 2, column: 1, printed: '0000-0000-0000-0000-0000', sealed: record.code }],
        },
      },
    });
    port.remove('Segel');
    expect(await statusOf(port)).toMatchObject({ check: { verdict: 'tidak-cocok', sheet: { state: 'gone' } } });
    port.records.set(SEAL_NAMESPACE, `<segel xmlns="${SEAL_NAMESPACE}">x</segel>`);
    expect(verdict(await statusOf(port))).toBe('damaged');
  });

  it('replaces its own seal in its own sheet', async () => {
    const port = new Workbook();
    const first = await sealIt(port);
    port.type(FIRST_ROW, VALUE_COLUMN, 3);
    const second = await sealIt(port);
    expect([second.sheet, second.left]).toEqual(['Segel', null]);
    expect(second.record.code).not.toBe(first.record.code);
    expect(verdict(await statusOf(port))).toBe('sesuai');
    expect(port.sheets.map(({ sheet }) => sheet)).toEqual(['Penilaian', 'Segel']);
  });

  it('leaves a sheet "Segel" that is not ours, or was changed by hand, and says so', async () => {
    const port = new Workbook([
      { sheet: 'Penilaian', rows: finalRows() },
      { sheet: 'SEGEL', rows: [['catatan orang']] },
    ]);
    expect(await sealIt(port)).toMatchObject({ sheet: 'Segel 2', left: 'SEGEL' });
    expect(port.tab('Segel')!.rows).toEqual([['catatan orang']]);
    const part = readSealPart(port.records.get(SEAL_NAMESPACE)!);
    expect(part.ok && part.seal.sheet).toBe('Segel 2');
    expect(verdict(await statusOf(port))).toBe('sesuai');
    port.tab('Segel 2')!.rows.push(['tambahan']);
    expect(await sealIt(port)).toMatchObject({ sheet: 'Segel 3', left: 'Segel 2' });
  });
});

describe('a seal that cannot be made leaves the workbook as it was', () => {
  const kinds = ['read', 'record', 'putSheets'] as const;
  it.each(kinds.flatMap((kind) => [false, true].map((sealed) => [kind, sealed] as const)))(
    'when %s is refused (sealed before: %s)',
    async (kind, sealed) => {
      const port = new Workbook();
      if (sealed) await sealIt(port);
      port.type(FIRST_ROW, VALUE_COLUMN, 2);
      const { table, instrument, result } = assessmentOf(await port.read());
      const shown = sealInput(table, instrument, result, ENGINE);
      const before = port.snapshot();
      port.refuse = { [kind]: new PortError('protected', 'AccessDenied') };
      const work = sealWorkbook(port, { shown, engine: ENGINE, time: 'x', language: 'id' }, {});
      await expect(work).rejects.toMatchObject({ fault: 'protected', workbook: 'unchanged' });
      expect(port.snapshot()).toEqual(before);
    },
  );

  it('when its user stops it', async () => {
    const port = new Workbook();
    const { table, instrument, result } = assessmentOf(await port.read());
    const shown = sealInput(table, instrument, result, ENGINE);
    const before = port.snapshot();
    const work = sealWorkbook(port, { shown, engine: ENGINE, time: 'x', language: 'id' }, { isCancelled: () => true });
    await expect(work).rejects.toMatchObject({ fault: 'cancelled' });
    expect(port.snapshot()).toEqual(before);
  });

  it('when someone edits it meanwhile, or what is shown is not final', async () => {
    const port = new Workbook();
    const { table, instrument, result } = assessmentOf(await port.read());
    const shown = sealInput(table, instrument, result, ENGINE);
    for (const value of [1, null, 'x']) {
      port.type(FIRST_ROW, VALUE_COLUMN, value);
      const before = port.snapshot();
      const work = sealWorkbook(port, { shown, engine: ENGINE, time: 'x', language: 'id' }, {});
      await expect(work).rejects.toMatchObject({ fault: 'changed-meanwhile', workbook: 'unchanged' });
      expect(port.snapshot()).toEqual(before);
    }
  });

  it('and says so where a sheet was changed all the same', async () => {
    const port = new Workbook();
    port.refuse = { putSheets: new PortError('other', 'GeneralException', 'changed') };
    await expect(sealIt(port)).rejects.toMatchObject({ workbook: 'changed' });
    expect(port.records.size).toBe(0);
  });

  it('and says that it does not know where Excel no longer answers', async () => {
    const port = new Workbook();
    port.refuse = { putSheets: new PortError('no-answer', 'NoAnswer', 'unknown') };
    await expect(sealIt(port)).rejects.toMatchObject({ fault: 'no-answer', workbook: 'unknown' });
    expect(port.records.size).toBe(0);
  });
});

describe('a code on paper', () => {
  it.each([false, true])('is compared with the workbook (sealed: %s)', async (sealed) => {
    const port = new Workbook();
    const { record } = await sealIt(port);
    if (!sealed) {
      port.records.clear();
      port.remove('Segel');
    }
    const compare = async (text: string) =>
      checkCode(text, await statusOf(port), rescored(assessmentOf(await port.read()), 'ignore'), ENGINE);
    // Without the seal, whose time nobody can know then, there is but the code of the content.
    const code = sealed ? record.code : contentCode(record.content);
    expect(await compare(code)).toEqual({ kind: 'fits', copied: code });
    expect(await compare(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual({ kind: 'fits', copied: code });
    expect(await compare(code.slice(1))).toEqual({ kind: 'miscopied', reason: 'length' });
    expect(await compare(code.replace(/.$/, 'U'))).toEqual({ kind: 'miscopied', reason: 'symbol' });
    const other = '0000-0000-0000-0000-0000';
    expect(await compare(other)).toEqual({ kind: 'another', copied: other, stored: sealed ? code : null });
    port.type(FIRST_ROW, VALUE_COLUMN, 1);
    expect(await compare(code)).toEqual(
      sealed ? { kind: 'sealed-but-changed', copied: code } : { kind: 'another', copied: code, stored: null },
    );
  });
});
