import type { ColumnMapping } from '../../../app/column-mapping';
import { columnChoices, type ColumnChoice } from '../../../app/mapping-guess';
import { alikeWith, candidatesOf, outcomeOf, type AlikeSheet, type MappingOutcome } from '../../../app/matched-units';
import type { Grid } from '../../../core/grid';
import type { UnitCandidate } from '../../../core/sheet/unit-candidates';
import type { PaneState } from '../../state/pane-state';
import { ASKED_SHEET, type SessionMemory } from '../../state/session-memory';
import { firstForm, formOf, instrumentToGuess, mappingOf, type Known, type MapForm } from './form';
import { lastOf } from '../../parts/last-of';

/** Sheets of the same shape that were ticked or not; the others are as they are at first. */
export type Picked = ReadonlyMap<string, boolean>;

const NO_GRIDS: readonly Grid[] = [];

/** What a form comes to over the sheets of the workbook, worked out again only where something changed. */
export class MapWork {
  grids: readonly Grid[] = NO_GRIDS;
  known!: Known;

  private readonly knownOf = lastOf(
    (
      remembered: PaneState['mapping'],
      answers: PaneState['answers'],
      grids: readonly Grid[],
      edition: string | null,
    ): Known => ({ remembered, answers, instrument: instrumentToGuess(grids, edition) }),
  );

  /** Takes over what the pane knows now. */
  follow({ reading, mapping, answers, edition }: PaneState): void {
    this.grids = reading.kind === 'ready' || reading.kind === 'problem' ? reading.grids : NO_GRIDS;
    this.known = this.knownOf(mapping, answers, this.grids, edition);
  }

  /** The form to begin with: of the sheet that another view sent its user here for, else of the likeliest one. */
  first(memory: SessionMemory): MapForm | null {
    const asked = this.grids.find(({ sheet }) => sheet === memory.recall(ASKED_SHEET));
    memory.keep(ASKED_SHEET, undefined);
    return asked === undefined ? firstForm(this.grids, this.known) : formOf(asked, this.known);
  }

  gridOf(form: MapForm | null): Grid | undefined {
    return this.grids.find(({ sheet }) => sheet === form?.sheet);
  }

  choices(form: MapForm, grid: Grid): readonly ColumnChoice[] {
    return this.choicesOf(grid, form.headerRow, form.headerTop);
  }

  /** Which columns may be units; it does not depend on which are ticked. */
  candidates({ headerRow, headerTop, columns }: MapForm, grid: Grid): readonly UnitCandidate[] {
    return this.candidatesOf(grid, headerRow, headerTop, columns, this.known);
  }

  alike(form: MapForm, grid: Grid): readonly AlikeSheet[] {
    return this.alikeOf(form, grid, this.grids, this.known);
  }

  /** What the workbook is to remember of this sheet and of those like it that are ticked. */
  mappings(form: MapForm, grid: Grid, picked: Picked): readonly ColumnMapping[] {
    return this.mappingsOf(form, grid, this.alike(form, grid), picked);
  }

  outcome(form: MapForm, grid: Grid, picked: Picked): MappingOutcome {
    return this.outcomeOf(this.mappings(form, grid, picked), this.grids, this.known.instrument);
  }

  private readonly choicesOf = lastOf((grid: Grid, headerRow: number, headerTop: number | undefined) =>
    columnChoices(grid, headerTop === undefined ? { headerRow } : { headerRow, headerTop }),
  );
  private readonly candidatesOf = lastOf(
    (
      grid: Grid,
      headerRow: number,
      headerTop: number | undefined,
      columns: MapForm['columns'],
      { instrument, answers }: Known,
    ) => {
      const rows = headerTop === undefined ? { headerRow } : { headerRow, headerTop };
      const form: MapForm = { sheet: grid.sheet, ...rows, columns, place: 'columns', units: [] };
      return candidatesOf(grid, mappingOf(form, []), instrument, answers);
    },
  );
  private readonly alikeOf = lastOf(
    (form: MapForm, grid: Grid, grids: readonly Grid[], { instrument, answers }: Known) =>
      alikeWith(mappingOf(form, this.choices(form, grid)), grids, instrument, answers),
  );
  private readonly mappingsOf = lastOf((form: MapForm, grid: Grid, alike: readonly AlikeSheet[], picked: Picked) => [
    mappingOf(form, this.choices(form, grid)),
    ...alike.filter((each) => isPicked(each, picked)).map(({ mapping }) => mapping),
  ]);
  private readonly outcomeOf = lastOf(outcomeOf);
}

/** Whether a sheet of the same shape is matched too. */
export function isPicked({ mapping, isClean }: AlikeSheet, picked: Picked): boolean {
  return picked.get(mapping.sheet) ?? isClean;
}
