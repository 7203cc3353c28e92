import { intersection, toA1, toArea } from '../grid/a1';
import { VALUE_TYPE } from '../grid/cells';
import type { ChangeGroup, ValueBefore } from '../grid/change-log';
import type { Host } from '../objects/host';
import { rangeObject } from '../objects/host';
import { tableKey } from '../objects/table-lookup';
import type { HostEvent } from './frame-events';

/** Message types of Excel's object events, as in the client's source. */
const TYPE = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  renamed: 25,
  visibility: 26,
  tableChanged: 101,
} as const;

const CATEGORY = 65_536;
/** Target of the events of the workbook's collections. */
const WORKBOOK = 'Workbook';
const KEPT_RANGES = 500;

export interface EventSink {
  push(events: readonly HostEvent[]): void;
  fire(name: string, data: unknown): boolean;
}

interface SheetState {
  readonly name: string;
  readonly visibility: string;
}

type BeforeLookup = (sheetId: string, row: number, col: number) => ValueBefore | undefined;

/** Compares the workbook with what it was at the last call and tells the add-in what changed, as Excel would. */
export class OfficeEvents {
  private sheets: ReadonlyMap<string, SheetState>;
  private active: string;
  private selected: string;
  private serial = 0;

  constructor(
    private readonly host: Host,
    private readonly sink: EventSink,
  ) {
    this.sheets = this.sheetStates();
    this.active = host.g.getActiveSheetId();
    this.selected = this.selectionKey();
  }

  /** Call after every change of the model, never while a batch runs. */
  emit(): void {
    const { groups, before } = this.host.grid.state.changes.take();
    const events = [
      ...groups.flatMap((group) => this.changed(group, before)),
      ...this.sheetEvents(),
      ...this.activationEvents(),
      ...this.selectionEvents(),
    ];
    if (this.host.enableEvents) this.sink.push(events);
  }

  private selectionKey(): string {
    const { g } = this.host;
    return `${g.getActiveSheetId()}|${JSON.stringify(g.getSelectedZones())}`;
  }

  private changed(group: ChangeGroup, before: BeforeLookup): HostEvent[] {
    const { sheetId, area, cells, areas, type, source } = group;
    const { g } = this.host;
    if (!g.tryGetSheet(sheetId)) return [];
    const isFull = cells === area.h * area.w || type !== 'RangeEdited';
    const message = {
      address: isFull ? toA1(area) : areas.map((part) => toA1(part)).join(','),
      changeType: type,
      source: 'Local',
      worksheetId: sheetId,
      referenceId: this.keepRange(group),
      triggerSource: source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      ...this.details(group, before),
    };
    const tables = g.getCoreTables(sheetId).filter(({ range }) => intersection(toArea(range.zone), area));
    return [
      ...onSheet(TYPE.dataChanged, sheetId, message),
      ...tables.map(({ id }) => {
        const tableId = tableKey(sheetId, id);
        return event(TYPE.tableChanged, tableId, { ...message, tableId });
      }),
    ];
  }

  /** The event's `getRange` asks for the area by this id. */
  private keepRange({ sheetId, area }: ChangeGroup): string {
    const id = `kejadian${++this.serial}`;
    const kept = this.host.eventRanges;
    kept.set(id, rangeObject(sheetId, area));
    const [oldest] = kept.keys();
    if (kept.size > KEPT_RANGES && oldest !== undefined) kept.delete(oldest);
    return id;
  }

  /** Values before and after, for one edited cell only. */
  private details({ sheetId, area, cells, source, type }: ChangeGroup, before: BeforeLookup): object {
    if (cells !== 1 || source === 'history' || type !== 'RangeEdited') return {};
    const old = before(sheetId, area.r, area.c);
    if (!old) return {};
    const now = this.host.g.getEvaluatedCell({ sheetId, row: area.r, col: area.c });
    return {
      valueBefore: old.value ?? '',
      valueAfter: now.value ?? '',
      valueTypeBefore: VALUE_TYPE[old.type],
      valueTypeAfter: VALUE_TYPE[now.type],
    };
  }

  private sheetEvents(): HostEvent[] {
    const now = this.sheetStates();
    const before = this.sheets;
    this.sheets = now;
    const told = (worksheetId: string): object => ({ worksheetId, source: 'Local' });
    const [old, present] = [[...before.keys()], [...now.keys()]];
    return [
      ...present.filter((id) => !before.has(id)).map((id) => event(TYPE.added, WORKBOOK, told(id))),
      ...old.filter((id) => !now.has(id)).map((id) => event(TYPE.deleted, WORKBOOK, told(id))),
      ...present.flatMap((id) => {
        const [was, is] = [before.get(id), now.get(id)];
        if (!was || !is) return [];
        const renamed = { ...told(id), nameBefore: was.name, nameAfter: is.name };
        const shown = { ...told(id), visibilityBefore: was.visibility, visibilityAfter: is.visibility };
        return [
          ...(was.name === is.name ? [] : onSheet(TYPE.renamed, id, renamed)),
          ...(was.visibility === is.visibility ? [] : onSheet(TYPE.visibility, id, shown)),
        ];
      }),
    ];
  }

  private sheetStates(): ReadonlyMap<string, SheetState> {
    const { g, side } = this.host;
    return new Map(
      g.getSheetIds().map((id) => {
        const hidden = side.get('veryHidden', id) ? 'VeryHidden' : 'Hidden';
        return [id, { name: g.getSheetName(id), visibility: g.isSheetVisible(id) ? 'Visible' : hidden }];
      }),
    );
  }

  private activationEvents(): HostEvent[] {
    const now = this.host.g.getActiveSheetId();
    if (now === this.active) return [];
    const left = this.active;
    this.active = now;
    return [
      ...onSheet(TYPE.deactivated, left, { worksheetId: left }),
      ...onSheet(TYPE.activated, now, { worksheetId: now }),
    ];
  }

  private selectionEvents(): HostEvent[] {
    const key = this.selectionKey();
    if (key === this.selected) return [];
    this.selected = key;
    // The common API's own event behind workbook.onSelectionChanged.
    if (this.host.enableEvents) this.sink.fire('documentSelectionChanged', {});
    const address = this.host.g
      .getSelectedZones()
      .map((zone) => toA1(toArea(zone)))
      .join(',');
    return onSheet(TYPE.selection, this.active, { address, worksheetId: this.active });
  }
}

const event = (messageType: number, targetId: string, message: object): HostEvent => ({
  messageCategory: CATEGORY,
  messageType,
  targetId,
  message: JSON.stringify(message),
});

/** A sheet's events are also events of the collection of sheets. */
const onSheet = (type: number, sheetId: string, message: object): HostEvent[] => [
  event(type, sheetId, message),
  event(type, WORKBOOK, message),
];
