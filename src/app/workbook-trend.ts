import type { Grid } from '../core/grid';
import type { Language } from '../text/language';
import { describeTrendProblem } from '../text/trend';
import type { ColumnMapping } from './column-mapping';
import { editionGroups } from './edition-groups';
import { readEditions } from './reading';
import { trendPlan } from './trend';
import type { Planned } from './planned';
import { originOf, type Origin } from './made-sheets';

/** The trend of a workbook that holds several editions, and what it is made of. */
export interface TrendFacts {
  readonly planned: Planned;
  readonly now: Origin;
}

/** Null where the workbook holds one edition only. Blank cells are refused, as for everything that is shared. */
export function trendFacts(
  grids: readonly Grid[],
  language: Language,
  mapping: readonly ColumnMapping[],
  engine: string,
): TrendFacts | null {
  const refused = (sentence: string): TrendFacts => ({
    planned: { ok: false, sentence },
    now: { code: '', instrument: '', engine },
  });
  const found = editionGroups(grids, { ok: true, mapping });
  if (!found.ok) return refused(describeTrendProblem(found.problem, language));
  if (found.groups.length < 2) return null;
  const read = readEditions(found.groups);
  if (!read.ok) {
    const sentence = describeTrendProblem(read.problem, language);
    const isNamed = read.sheets.some((sheet) => sentence.includes(`"${sheet}"`));
    return refused(isNamed ? sentence : `${read.sheets.join(', ')}: ${sentence}`);
  }
  const assessments = read.readings.map(({ assessment, sheets }) => ({ assessment, source: sheets.join(', ') }));
  const origins = assessments.map(({ assessment }) => originOf(assessment, engine));
  const made = trendPlan(assessments, { published: [], institution: null, language });
  return {
    planned: made.ok ? made : { ok: false, sentence: describeTrendProblem(made.problem, language) },
    now: {
      code: origins.map(({ code }) => code).join(' '),
      instrument: origins.map(({ instrument }) => instrument).join(', '),
      engine,
    },
  };
}
