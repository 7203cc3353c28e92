import { LOOKS, PALETTE } from '../core/report/looks';
import type { PlanCell, WorkbookPlan } from '../core/report/plan';
import type { StyleSheet } from '../core/report/style';
import type { Language } from '../text/language';
import { factName } from '../text/conformance/facts';
import { PROBE_TEXT } from '../text/conformance/probes';
import { CONFORMANCE_WORDS, type ConformanceWords } from '../text/conformance/words';
import { TAKEN, type ConformanceReport, type Expected, type Fact, type ProbeResult } from './conformance';

const STYLES = {
  ...LOOKS,
  text: { wrap: true, vertical: 'top' },
} as const satisfies StyleSheet;

const WIDTHS = [6, 44, 30, 32, 32, 18, 24, 11, 28];

/** The report as a sheet: the host, then a row for each fact of each probe. */
export function conformancePlan(report: ConformanceReport, language: Language): WorkbookPlan {
  const words = CONFORMANCE_WORDS[language];
  const head = headRows(report, words);
  const columns = Object.values(words.columns);
  const rows: (readonly PlanCell[])[] = [
    ...head,
    columns.map((value) => ({ value, style: 'heading' })),
    ...report.probes.flatMap((probe) => probeRows(probe, language)),
  ];
  return {
    title: words.title,
    styles: STYLES,
    sheets: [
      {
        name: words.sheet,
        rows,
        columns: WIDTHS.map((width) => ({ width })),
        frozen: { rows: head.length + 1 },
        gridlines: false,
        tabColor: PALETTE.silver,
        textRules: [
          {
            area: { top: head.length + 1, left: 5, bottom: rows.length - 1, right: 5 },
            match: 'equals',
            text: words.verdicts.differs,
            style: 'zoneYellow',
          },
        ],
        page: { orientation: 'landscape', titleRows: [head.length, head.length], footer: words.title },
      },
    ],
  };
}

function headRows({ product, time, host }: ConformanceReport, words: ConformanceWords): (readonly PlanCell[])[] {
  const sets = Object.entries(host.sets).map(([set, version]) => `${set} ${version}`);
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.host.product, product],
    [words.host.time, time],
    [words.host.platform, `${host.platform} ${host.version}`],
    [words.host.language, `${host.displayLanguage} · ${host.contentLanguage} · ${host.culture}`],
    [words.host.marks, `${host.decimalMark} ${host.thousandsMark}`],
    [words.host.sets, sets.join(', ')],
  ];
  return [
    [{ value: words.title, style: 'title' }],
    [{ value: words.lead, style: 'note' }],
    ...facts.map(([label, value]): readonly PlanCell[] => [null, { value: label, style: 'label' }, value]),
    [],
  ];
}

function probeRows(probe: ProbeResult, language: Language): (readonly PlanCell[])[] {
  const words = CONFORMANCE_WORDS[language];
  const { id, expected, got, differing, verdict, milliseconds, error } = probe;
  const wrap = (value: string): PlanCell => ({ value, style: 'text' });
  const title = wrap(PROBE_TEXT[id]?.[language] ?? '');
  const names = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  return names.map((name, at): readonly PlanCell[] => {
    const want = expected[name];
    const differs = differing.includes(name);
    const told = verdict === 'differs' && !differs ? (want?.from === 'noted' ? 'noted' : 'as-expected') : verdict;
    return [
      { value: id, style: 'text' },
      at === 0 ? title : null,
      wrap(factName(name, language)),
      wrap(want === undefined ? words.nothing : expectedText(want, words)),
      wrap(name in got ? factText(got[name]!, words) : ''),
      words.verdicts[told],
      want === undefined ? null : words.from[want.from],
      at === 0 ? milliseconds : null,
      at === 0 && error !== null ? wrap(`${error.code} ${error.location}`.trim()) : null,
    ];
  });
}

/** What was expected, in words. */
export function expectedText(expected: Expected, words: ConformanceWords): string {
  if ('values' in expected) return expected.values.map((fact) => factText(fact, words)).join(words.or);
  return 'atMost' in expected ? words.atMost(String(expected.atMost)) : words.from.noted;
}

export function factText(fact: Fact, words: ConformanceWords): string {
  if (fact === null) return words.nothing;
  return fact === '' ? words.blankText : fact === TAKEN ? words.taken : String(fact);
}
