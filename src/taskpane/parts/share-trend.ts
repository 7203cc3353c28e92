import { assess } from '../../app/assess';
import { sheetMappings, type ColumnMapping } from '../../app/column-mapping';
import { editionGroups } from '../../app/edition-groups';
import { SCORING_EDITIONS } from '../../app/editions';
import { trendPlan, type TrendAssessment } from '../../app/trend';
import { instrumentFor } from '../../app/workbook-instrument';
import type { Grid } from '../../core/grid';
import type { Language } from '../../text/language';
import { describeProblem } from '../../text/problems';
import { describeTrendProblem } from '../../text/trend';
import type { Planned } from './planned';
import { originOf, type Origin } from './share-sheets';

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
  const mapped = sheetMappings(mapping);
  const refused = (sentence: string): TrendFacts => ({
    planned: { ok: false, sentence },
    now: { code: '', instrument: '', engine },
  });
  const found = editionGroups(grids, language, mapped);
  if (!found.ok) return refused(describeTrendProblem(found.problem, language));
  if (found.groups.length < 2) return null;
  const assessments: TrendAssessment[] = [];
  for (const group of found.groups) {
    const source = group.grids.map(({ sheet }) => sheet).join(', ');
    const choice = instrumentFor(group.grids, group.edition, language, mapped);
    if (!choice.ok) return refused(`${source}: ${describeProblem(choice.problem, language)}`);
    const outcome = assess(group.grids, choice.instrument, 'refuse', mapped);
    // A group is made of sheets in which rows were found; an edition of bands only cannot score them.
    if (!outcome.ok) {
      const data = { edition: choice.instrument.edition, scoring: SCORING_EDITIONS };
      return refused(`${source}: ${describeProblem({ code: 'bands-only', data }, language)}`);
    }
    assessments.push({ assessment: outcome.assessment, source });
  }
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
