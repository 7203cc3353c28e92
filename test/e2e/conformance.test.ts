import fs from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { conformanceJson, type ConformanceReport } from '../../src/app/conformance';
import { DEVIATIONS } from '../conformance/deviations';
import { withoutTimes } from '../conformance/compare';
import { violations } from './support/accessibility';
import { EMPTY, openStart, sheets, type OpenPane } from './support/open-pane';

const STORED = path.resolve(__dirname, '../../docs/kesesuaian/pratinjau.json');

let opened: OpenPane;

beforeAll(async () => {
  opened = await openStart(EMPTY, { excel: 'web' });
});
afterAll(() => opened.preview.close());

async function openTest(pane: Frame): Promise<void> {
  await pane.locator('kp-nav #more').click();
  await pane.locator('kp-nav [id=settings]').click();
  await pane.locator('#open-test').click();
  await pane.getByRole('button', { name: /^(Jalankan|Run)/ }).waitFor();
}

const reportOf = async (pane: Frame): Promise<ConformanceReport> =>
  JSON.parse((await pane.locator('#json').textContent()) ?? '') as ConformanceReport;

test('all probes run in the stand-in, which deviates where the table says so and leaves nothing behind', async () => {
  const { preview, pane } = opened;
  await openTest(pane);
  await pane.getByRole('button', { name: /^Jalankan 35 uji/ }).click();
  await pane
    .getByText(/^Uji selesai/)
    .first()
    .waitFor({ timeout: 120_000 });
  expect(await violations(pane)).toEqual([]);
  const report = await reportOf(pane);
  expect(report.probes.filter(({ error }) => error !== null)).toEqual([]);
  expect(
    report.probes.flatMap(({ id, differing, got }) =>
      differing.filter((fact) => fact !== 'milliseconds').map((fact) => [id, fact, got[fact]]),
    ),
  ).toEqual(DEVIATIONS.map(([id, fact, got]) => [id, fact, got]));
  expect(await sheets(preview)).toEqual(['Lembar1']);
  const found = withoutTimes(report);
  if (process.env['REBASELINE'] === '1') fs.writeFileSync(STORED, conformanceJson(found));
  expect(found).toEqual(JSON.parse(fs.readFileSync(STORED, 'utf8')));
}, 180_000);

test('stopped, it removes its sheets; what a broken-off test left is removed on request; the report holds no data', async () => {
  const secret = 'Dinas Rahasia';
  const plan = {
    ...EMPTY,
    sheets: [
      { name: 'Lembar1', rows: [[secret]] },
      { name: 'Uji Kepatuhan abc123 4', visibility: 'hidden' as const, rows: [['x']] },
      { name: 'Uji Kepatuhan saya', rows: [['y']] },
    ],
  };
  const { preview, pane } = await openStart(plan);
  try {
    await openTest(pane);
    await pane.getByRole('button', { name: 'Hapus lembar sisa uji' }).click();
    await pane.getByText('Lembar sisa uji sudah dihapus.').first().waitFor();
    expect(await sheets(preview)).toEqual(['Lembar1', 'Uji Kepatuhan saya']);
    await pane.getByRole('button', { name: /^Jalankan/ }).click();
    await pane.locator('kp-progress').getByRole('button').click();
    await pane
      .getByText(/^Uji dihentikan/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await sheets(preview)).toEqual(['Lembar1', 'Uji Kepatuhan saya']);
    const report = await reportOf(pane);
    expect(report.probes.filter(({ verdict }) => verdict === 'not-run').length).toBeGreaterThan(30);
    await pane.locator('[aria-labelledby=probe-9]').getByText('Berbeda').click();
    await pane.getByRole('button', { name: 'Tulis ke lembar' }).click();
    await pane.getByText('Lembar Uji Kesesuaian ditulis.').first().waitFor();
    expect(await sheets(preview)).toEqual(['Lembar1', 'Uji Kepatuhan saya', 'Uji Kesesuaian']);
    const written = JSON.stringify(await preview.values('Uji Kesesuaian', 'A1:I200'));
    expect(written).toContain('Sel kosong dalam rentang');
    const after = await reportOf(pane);
    expect(after.probes.find(({ id }) => id === 9)).toMatchObject({ verdict: 'differs', got: { seen: false } });
    expect(written + JSON.stringify(after)).not.toContain(secret);
    expect(await violations(pane)).toEqual([]);
  } finally {
    await preview.close();
  }
}, 120_000);
