import type { CellValue } from '../../grid';
import { isBlank } from '../../grid';
import type { Indicator } from '../../instrument/types';
import { plainWords, rawText } from '../../sheet/cells';
import { readDay } from '../../sheet/dates';
import { ASPECTS, FORMS, STATUSES, type ActionStatus } from './terms';
import type { EntryColumn, FollowUpWords } from './words';

/** An entry that is kept as it was typed although it is none of the choices, or no date. */
export interface OddEntry {
  readonly column: 'aspect' | 'due' | 'status';
  readonly found: string;
}

/** Turns entries of an earlier plan, in whichever language, into the words of the new one. */
export class Vocabulary {
  constructor(
    readonly words: FollowUpWords,
    private readonly all: readonly FollowUpWords[],
  ) {}

  /** The word of the new plan's language for a choice in any language; anything else stays as it is. */
  translate(column: EntryColumn, cell: CellValue): CellValue {
    switch (column) {
      case 'status':
        return this.same(cell, STATUSES, (words) => words.statuses);
      case 'aspect':
        return this.same(cell, ASPECTS, (words) => words.aspects);
      case 'form':
        return this.same(cell, FORMS, (words) => words.forms);
      default:
        return cell;
    }
  }

  statusOf(cell: CellValue): ActionStatus | null {
    const shown = this.translate('status', cell);
    return STATUSES.find((status) => this.words.statuses[status] === shown) ?? null;
  }

  /** Whether an action is still the suggestion this product made, in any language. */
  isSuggestion(cell: CellValue, indicator: Indicator): boolean {
    return typeof cell === 'string' && this.all.some((words) => words.suggestion(indicator) === cell.trim());
  }

  oddEntries(cells: Readonly<Record<'aspect' | 'due' | 'status', CellValue>>): OddEntry[] {
    const odd: OddEntry[] = [];
    const keep = (column: OddEntry['column'], isOdd: boolean): void => {
      if (isOdd && !isBlank(cells[column])) odd.push({ column, found: rawText(cells[column]) });
    };
    const aspect = this.translate('aspect', cells.aspect);
    keep('aspect', !ASPECTS.some((known) => this.words.aspects[known] === aspect));
    keep('due', readDay(cells.due) === null);
    keep('status', this.statusOf(cells.status) === null);
    return odd;
  }

  private same<K extends string>(
    cell: CellValue,
    keys: readonly K[],
    of: (words: FollowUpWords) => Readonly<Record<K, string>>,
  ): CellValue {
    if (typeof cell !== 'string') return cell;
    const wanted = plainWords(cell);
    const key = keys.find((each) => this.all.some((words) => plainWords(of(words)[each]) === wanted));
    return key === undefined ? cell : of(this.words)[key];
  }
}
