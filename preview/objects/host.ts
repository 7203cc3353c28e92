import type { Area } from '../grid/a1';
import type { Cells } from '../grid/cells';
import type { Grid, Target } from '../grid/grid';
import type { Getters, GridLocale } from '../grid/o-spreadsheet';
import type { Protection } from '../grid/protection';
import type { SideStore } from '../grid/side-store';
import { invalidArgument } from '../protocol/host-error';
import type { HostObject, ObjectType } from '../protocol/object-type';

export interface XmlPart {
  readonly xml: string;
  readonly namespace: string;
}

/** What the object tables work on: one open workbook. */
export interface Host {
  readonly grid: Grid;
  readonly g: Getters;
  readonly cells: Cells;
  readonly side: SideStore;
  readonly protection: Protection;
  readonly locale: GridLocale;
  readonly fileName: string;
  /** Workbook settings and custom XML parts: kept in the file, not undone by undo (nor are they in Excel). */
  readonly settings: Map<string, unknown>;
  readonly xmlParts: Map<string, XmlPart>;
  readonly functions: { readonly pending: number; recalculate(): void };
  /** Areas of sent change events by the reference id the event carries. */
  readonly eventRanges: Map<string, RangeObject>;
  /** `context.runtime.enableEvents` */
  enableEvents: boolean;
  /** The namespace of a well-formed XML document's root ("" for none), or null when it is not well formed. */
  xmlNamespace(xml: string): string | null;
  newXmlId(): string;
  /** Opens another workbook beside this one; without bytes an empty one. */
  openWorkbook(base64: string | undefined): void;
}

export type Table<O extends HostObject> = ObjectType<O, Host>;

/** The Workbook, a collection of it, or another object there is only one of. */
export type Single = HostObject;

export interface SheetObject extends HostObject {
  readonly sheetId: string;
}

export interface RangeObject extends HostObject, Target {}

export const sheetObject = (sheetId: string): SheetObject => ({ type: 'Worksheet', sheetId });

export const rangeObject = (sheetId: string, area: Area): RangeObject => ({ type: 'Range', sheetId, area });

/** The same cells seen through another class (`RangeFormat`, `RangeFill` ...). */
export const asType = <O extends HostObject>(object: O, type: string): O => ({ ...object, type });

const isRange = (value: unknown): value is RangeObject =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Range';

/** An argument that is a range or its address, as most methods accept. */
export function asTarget(value: unknown, defaultSheetId: string, host: Host, where: string): Target {
  if (isRange(value)) return value;
  if (typeof value === 'string') return host.grid.resolveReference(value, defaultSheetId);
  throw invalidArgument(where);
}

/** Excel measures in points, the grid in pixels. */
export const toPixels = (points: number): number => Math.round((points * 96) / 72);
export const toPoints = (pixels: number): number => (pixels * 72) / 96;
