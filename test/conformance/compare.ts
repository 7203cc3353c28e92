import type { ConformanceReport, Fact } from '../../src/app/conformance';

/** A fact that two hosts tell differently; undefined where one of them does not tell it. */
export interface Difference {
  readonly probe: number;
  readonly fact: string;
  readonly here: Fact | undefined;
  readonly there: Fact | undefined;
}

/** How long something took is no matter of how a host behaves. */
const isTime = (fact: string): boolean => fact === 'milliseconds';

/** The facts that two reports tell differently, of the probes that both hosts answered; a person's answers are left out. */
export function differences(here: ConformanceReport, there: ConformanceReport): Difference[] {
  return here.probes.flatMap((probe): Difference[] => {
    const other = there.probes.find(({ id }) => id === probe.id);
    if (probe.means === 'person' || other === undefined || isUntold(probe.verdict) || isUntold(other.verdict))
      return [];
    const facts = [...new Set([...Object.keys(probe.got), ...Object.keys(other.got)])].filter((fact) => !isTime(fact));
    return facts
      .filter((fact) => probe.got[fact] !== other.got[fact])
      .map((fact) => ({ probe: probe.id, fact, here: probe.got[fact], there: other.got[fact] }));
  });
}

const isUntold = (verdict: string): boolean => verdict === 'unsupported' || verdict === 'not-run';

/** The report without what is another each time. */
export function withoutTimes(report: ConformanceReport): ConformanceReport {
  const probes = report.probes.map((probe) => {
    const got = Object.fromEntries(Object.entries(probe.got).map(([fact, value]) => [fact, isTime(fact) ? 0 : value]));
    const differing = probe.differing.filter((fact) => !isTime(fact));
    const verdict = probe.verdict === 'differs' && differing.length === 0 ? 'as-expected' : probe.verdict;
    return { ...probe, got, differing, verdict, milliseconds: 0 };
  });
  return { ...report, time: '', product: '', probes };
}
