import type { MadeSheet, Origin } from '../../../app/made-sheets';
import type { ShareText } from '../../../text/pane/share/share-text';
import { RECAP_WORDS } from '../../../text/recap';
import type { ShareFacts } from './facts';

/** Which sheets no longer fit, and why; sheets made together are told of together. */
export function staleSentences(made: readonly MadeSheet[], now: Origin, text: ShareText['stale']): string[] {
  const groups = new Map<string, { readonly stale: MadeSheet; readonly names: string[] }>();
  for (const stale of made) {
    const key = `${stale.age} ${stale.origin?.code} ${stale.origin?.engine} ${stale.origin?.instrument}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { stale, names: [stale.sheet] });
    else group.names.push(stale.sheet);
  }
  return [...groups.values()].flatMap(({ stale: { age, origin }, names }) => {
    if (origin === null || age === 'fresh' || age === 'unknown') return [];
    const sheets = names.join(', ');
    return [age === 'data' ? text.data(sheets) : text[age](sheets, origin[age], now[age])];
  });
}

/** Why a recap no longer fits, by its own provenance lines; null where it fits or there is none. */
function recapSentence({ recap, assessment, engine }: ShareFacts, text: ShareText['stale']): string | null {
  if (recap.kind === 'none') return null;
  const { grid, language, instrument } = recap.recap;
  const { provenance } = RECAP_WORDS[language];
  const { id, version } = assessment.instrument;
  const now = provenance.instrumentIs(id, version);
  if (instrument !== '' && instrument !== now) return text.instrument(grid.sheet, instrument, now);
  if (recap.kind === 'changed') return text.data(grid.sheet);
  const made = grid.values.find((row) => row[0] === provenance.madeWith)?.[1];
  const then = /^Kepatuhan (\S+)/.exec(String(made))?.[1] ?? engine;
  return then === engine ? null : text.engine(grid.sheet, then, engine);
}

/** A sentence for each sheet, or sheets made together, that no longer fits. */
export function allStale(facts: ShareFacts, stale: ShareText['stale']): string[] {
  const ofRecap = recapSentence(facts, stale);
  return [
    ...(ofRecap === null ? [] : [ofRecap]),
    ...(Object.keys(facts.made) as (keyof ShareFacts['made'])[]).flatMap((id) => {
      const sheets = facts.made[id];
      if (sheets.length === 0) return [];
      return staleSentences(sheets, id === 'trend' ? (facts.trend?.now ?? facts.now) : facts.now, stale);
    }),
  ];
}
