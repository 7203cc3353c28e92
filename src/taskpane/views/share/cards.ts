import { html, nothing, type TemplateResult } from 'lit';
import type { ShareCard, ShareState, ShareText } from '../../../text/pane/share/share-text';
import { jobNotice } from '../../parts/job';
import type { PaneStore } from '../../state/store';
import { shareCard } from './card';
import type { ShareFacts } from './facts';
import '../../parts/notice';

/** What the cards need of the view they stand in. */
export interface CardHost {
  readonly store: PaneStore;
  readonly text: ShareText;
  readonly facts: ShareFacts;
  /** What kept a card's work from being begun, in a sentence; null for the others. */
  readonly refused: { readonly id: ShareCard; readonly sentence: string } | null;
  /** Seal code of what the reviewer copy was last made of, and whether the pane was told to open; in this session. */
  readonly copied: string | null;
  readonly paneOpens: boolean;
  readonly run: Readonly<Record<Exclude<ShareCard, 'seal' | 'recap'>, () => void>>;
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

function isBusy({ store: { state } }: CardHost, id: ShareCard): boolean {
  return state.job?.kind === 'running' && state.job.id === `share-${id}`;
}

interface Now {
  readonly state: Exclude<ShareState, 'sibuk'>;
  readonly line: string | TemplateResult;
  readonly label: string;
  readonly run: () => void;
}

/** A card in its present state; while any work runs there is no button, because no second work is begun. */
function card(
  host: CardHost,
  id: ShareCard,
  { state, line, label, run }: Now,
  choice?: TemplateResult,
): TemplateResult {
  const { store, text, refused } = host;
  const { name, about, line: lines } = text.cards[id];
  const running = store.state.job?.kind === 'running';
  const busy = isBusy(host, id);
  const told =
    refused?.id === id
      ? html`<kp-notice tone="warning"><p>${refused.sentence}</p></kp-notice>`
      : jobNotice(store, `share-${id}`);
  return shareCard({
    id,
    name,
    about,
    state: busy ? 'sibuk' : state,
    line: busy ? lines.sibuk : line,
    button: running || label === '' ? null : { label, run },
    below: told === nothing && choice === undefined ? nothing : html`${choice ?? nothing}${told}`,
  });
}

export function recapCard(host: CardHost): TemplateResult {
  const { store, text, facts } = host;
  const { action, line } = text.cards.recap;
  const { recap } = facts;
  const make = (): void => store.go('recap');
  if (recap.kind === 'none')
    return card(host, 'recap', { state: 'belum', line: line.belum, label: action.belum, run: make });
  const { grid, writtenAt } = recap.recap;
  const when = writtenAt === '' ? '' : ` · ${writtenAt}`;
  if (recap.kind === 'changed') {
    return card(host, 'recap', { state: 'usang', line: `${line.usang}${when}`, label: action.usang, run: make });
  }
  const open = (): void => void store.open(grid.sheet, FIRST_CELL, grid.sheet);
  return card(host, 'recap', { state: 'siap', line: `${line.siap}${when}`, label: action.siap, run: open });
}

export function copyCard(host: CardHost): TemplateResult {
  const { text, facts, copied, run } = host;
  const { action, line } = text.cards.copy;
  const state = copied === null ? 'belum' : copied === facts.now.code ? 'siap' : 'usang';
  return card(host, 'copy', { state, line: line[state], label: action[state], run: run.copy });
}

/** A card whose sheets stand in this workbook. `waits`: why it cannot be made yet, as the way to what resolves it. */
export function sheetCard(
  host: CardHost,
  id: 'report' | 'certificate' | 'robustness' | 'trend',
  waits: TemplateResult | null,
): TemplateResult {
  const { store, text, facts, run } = host;
  const { action, line } = text.cards[id];
  const made = facts.made[id];
  const [first] = made;
  if (waits !== null) {
    return card(host, id, { state: 'tertahan', line: waits, label: '', run: run[id] });
  }
  if (first === undefined)
    return card(host, id, { state: 'belum', line: line.belum, label: action.belum, run: run[id] });
  const stale = made.find(({ age }) => age !== 'fresh');
  if (stale !== undefined) {
    const told = stale.age === 'unknown' ? text.unknownOrigin : line.usang;
    const hint = id === 'report' ? html`<p class="cap">${text.carry}</p>` : undefined;
    return card(host, id, { state: 'usang', line: told, label: action.usang, run: run[id] }, hint);
  }
  const open = (): void => void store.open(first.sheet, FIRST_CELL, first.sheet);
  return card(host, id, { state: 'siap', line: line.siap, label: action.siap, run: open });
}

export function paneCard(host: CardHost): TemplateResult {
  const { action, line } = host.text.cards.pane;
  const state = host.paneOpens ? 'siap' : 'belum';
  return card(host, 'pane', { state, line: line[state], label: action[state], run: host.run.pane });
}

/** Only where there is something to repair, or where the repair has just ended. */
export function repairCard(host: CardHost): TemplateResult | typeof nothing {
  const { store, text, facts, run } = host;
  const { action, line } = text.cards.repair;
  if (facts.broken === 0 && store.state.job?.id !== 'share-repair') return nothing;
  if (facts.broken === 0) return card(host, 'repair', { state: 'siap', line: line.siap, label: '', run: run.repair });
  const told = text.broken(facts.broken);
  return card(host, 'repair', { state: 'usang', line: told, label: action.usang, run: run.repair });
}
