import { BY_PERSON, PROBES } from '../../src/conformance/probes';
import { runProbes, type ProbeRun } from '../../src/conformance/run';
import { runInTime } from '../../src/excel/answer-limit';
import { factName } from '../../src/text/conformance/facts';
import { PROBE_TEXT } from '../../src/text/conformance/probes';
import { openPort } from '../excel/support';
import type { OpenPort } from '../excel/support';
import { DEVIATIONS } from './deviations';

const OF_HOST = PROBES.filter(({ means }) => means === 'host');

let workbook: OpenPort;
let found: ProbeRun;

beforeAll(async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  workbook = openPort();
  found = await runProbes(OF_HOST, {
    run: (work) => runInTime(work, 60_000),
    hasApi: () => true,
    newest: () => '1.17',
    isCancelled: () => false,
    onProgress: () => undefined,
  });
});

test('the probes are forty, and each has its words', () => {
  const ids = [...PROBES.map(({ id }) => id), ...BY_PERSON].sort((a, b) => a - b);
  expect(ids).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  expect(Object.keys(PROBE_TEXT).map(Number)).toEqual(ids);
});

test('every fact that is named in words is named in Indonesian too', () => {
  const isCode = (name: string): boolean => !/^[a-z,' ]+$/.test(name) || name === 'window';
  const names = PROBES.flatMap(({ expected }) => Object.keys(expected)).filter((name) => !isCode(name));
  expect(names.filter((name) => factName(name, 'id') === name)).toEqual([]);
});

test('the stand-in answers every probe, and deviates where the table says so', () => {
  expect(found.results.filter(({ error }) => error !== null)).toEqual([]);
  const ids = OF_HOST.map(({ id }) => id);
  const deviating = found.results.flatMap(({ id, differing, got }) => differing.map((fact) => [id, fact, got[fact]]));
  expect(deviating).toEqual(DEVIATIONS.filter(([id]) => ids.includes(id)).map(([id, fact, got]) => [id, fact, got]));
});

test('nothing of the test is left in the workbook', () => {
  const { host } = workbook;
  expect(found.left).toEqual([]);
  expect(host.grid.sheetIds().map((id) => host.grid.sheetName(id))).toEqual(['Satu', 'Dua']);
  expect([...host.xmlParts.values()]).toEqual([]);
  expect(host.g.getSheetIds()).toHaveLength(2);
});
