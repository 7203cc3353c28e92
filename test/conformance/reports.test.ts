import fs from 'node:fs';
import path from 'node:path';
import type { ConformanceReport, ProbeResult } from '../../src/app/conformance';
import { differences } from './compare';

const FOLDER = path.resolve(__dirname, '../../docs/kesesuaian');
const STAND_IN = 'pratinjau.json';

const read = (name: string): ConformanceReport =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, name), 'utf8')) as ConformanceReport;

/** `file probe fact` of each difference that is known, with its reason: docs/kesesuaian/README.md. */
function knownDifferences(): string[] {
  const rows = fs
    .readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
    .matchAll(/^\| `([^`]+)`\s*\| (\d+)\s*\| `([^`]+)`/gm);
  return [...rows].map(([, file, probe, fact]) => `${file} ${probe} ${fact}`);
}

test('reports of real hosts differ from the stand-in only where it is written down', () => {
  const reports = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== STAND_IN);
  const found = reports.flatMap((name) =>
    differences(read(name), read(STAND_IN)).map(({ probe, fact }) => `${name} ${probe} ${fact}`),
  );
  expect(found.sort()).toEqual(knownDifferences().sort());
});

describe('a made-up report of a host', () => {
  const standIn = read(STAND_IN);
  const changed = (id: number, change: Partial<ProbeResult>): ConformanceReport => ({
    ...standIn,
    probes: standIn.probes.map((probe) => (probe.id === id ? { ...probe, ...change } : probe)),
  });
  const got = (id: number): ProbeResult['got'] => standIn.probes.find((probe) => probe.id === id)!.got;

  it('that answers the same has no difference', () => expect(differences(standIn, standIn)).toEqual([]));

  it('that sends 0 for a blank cell is told by probe and fact', () => {
    expect(differences(changed(2, { got: { ...got(2), blank: 0 } }), standIn)).toEqual([
      { probe: 2, fact: 'blank', here: 0, there: null },
    ]);
  });

  it('that refuses a probe differs in all of its facts, and one that lacks it in none', () => {
    const facts = Object.keys(got(26));
    expect(differences(changed(26, { verdict: 'refused', got: {} }), standIn).map(({ fact }) => fact)).toEqual(facts);
    expect(differences(changed(26, { verdict: 'unsupported', got: {} }), standIn)).toEqual([]);
  });

  it('is not told apart by how long it took, nor by what a person saw', () => {
    expect(differences(changed(6, { got: { ...got(6), milliseconds: 1 } }), standIn)).toEqual([]);
    expect(differences(changed(9, { got: { seen: false } }), standIn)).toEqual([]);
  });
});
