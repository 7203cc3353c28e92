import { tidied } from '../core/names';
import type { WorkbookPlan } from '../core/report/plan';
import { RECORD_STYLES } from '../core/report/record-styles';
import { trendSheet, type TrendInput, type TrendScore } from '../core/report/trend/trend-sheet';
import { plainWords } from '../core/sheet/cells';
import type { Language } from '../text/language';
import type { TrendProblem } from './trend-problem';
import { TREND_WORDS } from '../text/trend';
import type { Assessment } from './assess';
import { isPublished, METHOD_CHANGES } from './editions';

/** One edition's assessment, and where it comes from in words: a file, or a file and its sheets. */
export interface TrendAssessment {
  readonly assessment: Assessment;
  readonly source: string;
}

/** A score that was published, of an edition that need not have a workbook. */
export type PublishedScore = Pick<TrendScore, 'edition' | 'instrument' | 'hundredths' | 'source'>;

export interface TrendOptions {
  readonly published: readonly PublishedScore[];
  /** The user's word that all assessments are of this institution; null where their names must agree. */
  readonly institution: string | null;
  readonly language: Language;
}

export type TrendOutcome =
  | { readonly ok: true; readonly plan: WorkbookPlan; readonly input: TrendInput }
  | { readonly ok: false; readonly problem: TrendProblem };

/** The scores of one institution in several editions, and the sheet that shows them without comparing across methods. */
export function trendPlan(assessments: readonly TrendAssessment[], options: TrendOptions): TrendOutcome {
  const names = assessments.flatMap(({ assessment, source }) => {
    const name = tidied(assessment.table.info.institution ?? '');
    return name === '' ? [] : [{ name, source }];
  });
  const different = names.filter(
    ({ name }, at) => names.findIndex((other) => plainWords(other.name) === plainWords(name)) === at,
  );
  if (different.length > 1 && options.institution === null) {
    return failed({ code: 'trend-institutions', data: { names: different } });
  }
  const editions = [
    ...assessments.map(({ assessment, source }) => ({ edition: assessment.instrument.edition, source })),
    ...options.published,
  ];
  for (const [at, { edition, source }] of editions.entries()) {
    const first = editions.findIndex((other) => other.edition === edition);
    if (first < at) {
      return failed({ code: 'trend-same-edition', data: { edition, sources: [editions[first]!.source, source] } });
    }
  }
  const scores = [...assessments.flatMap(scoreOf), ...options.published.map(asScore)];
  if (scores.length < 2) return failed({ code: 'trend-too-few', data: { found: scores.length } });
  const words = TREND_WORDS[options.language];
  const input: TrendInput = {
    institution: options.institution ?? different[0]?.name ?? null,
    declared: options.institution === null ? [] : declaredNames(different, options.institution),
    unnamed: assessments
      .filter(({ source }) => !names.some((named) => named.source === source))
      .map(({ source }) => source),
    scores,
    unscored: assessments.flatMap(({ assessment: { instrument, result }, source }) => {
      const { outcome } = result.institution;
      return outcome.scored ? [] : [{ edition: instrument.edition, source, reason: outcome.reason }];
    }),
    methods: METHOD_CHANGES,
    words,
  };
  return { ok: true, input, plan: { title: words.title, styles: RECORD_STYLES, sheets: [trendSheet(input)] } };
}

function scoreOf({ assessment: { instrument, result }, source }: TrendAssessment): TrendScore[] {
  const { outcome } = result.institution;
  if (!outcome.scored) return [];
  const ownInstrument = !isPublished(instrument);
  const { hundredths } = outcome;
  const { overrides } = result.institution;
  return [
    { edition: instrument.edition, instrument, hundredths, status: result.status, ownInstrument, overrides, source },
  ];
}

function asScore(published: PublishedScore): TrendScore {
  return { ...published, status: null, ownInstrument: false, overrides: 0 };
}

function declaredNames(names: readonly { readonly name: string }[], declared: string): string[] {
  const others = names.map(({ name }) => name);
  return others.every((name) => plainWords(name) === plainWords(declared)) ? [] : others;
}

function failed(problem: TrendProblem): TrendOutcome {
  return { ok: false, problem };
}
