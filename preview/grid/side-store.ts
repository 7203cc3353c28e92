import type { Command, Dispatch, Getters, Model, OSpreadsheet } from './o-spreadsheet';

/** What o-spreadsheet has no place for, by kind. Everything here is undone and redone together with the cells. */
export interface SideSections {
  /** "sheet|row|col" -> Excel number format the grid cannot show. */
  formats: string;
  /** "sheet|A1" -> font name. */
  fonts: string;
  /** "sheet|table id" */
  tables: { readonly name: string };
  /** chart id */
  charts: { readonly name: string; readonly blanks?: string };
  /** "chart id|index": what the grid does not draw of a series */
  seriesLooks: SeriesLook;
  /** validation rule id, or "sheet|A1" while there is no rule yet */
  validations: ValidationExtras;
  /** conditional format id */
  conditional: ConditionalDraft;
  /** "sheet|lower-case name", or "|lower-case name" for the workbook: names that refer to no cells */
  constants: ConstantName;
  /** "sheet|A1" -> steps of indent, which the grid does not draw */
  indents: number;
  /** lower-case name */
  names: { readonly comment: string; readonly scope?: string };
  /** sheet id */
  pageLayouts: PageLayoutData;
  veryHidden: true;
}

export interface SeriesLook {
  readonly markerStyle?: string;
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
  readonly hasDataLabels?: boolean;
  readonly labelPosition?: string;
  readonly lineStyle?: string;
  readonly weight?: number;
}

export interface ConstantName {
  readonly name: string;
  /** With "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Sheet id. */
  readonly scope?: string;
}

export interface ValidationExtras {
  readonly rule?: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks?: boolean;
}

export interface ConditionalDraft {
  readonly sheetId: string;
  readonly address: string;
  readonly kind: string;
  readonly rule?: Readonly<Record<string, unknown>>;
  readonly style: Readonly<Record<string, unknown>>;
  readonly stopIfTrue?: boolean;
}

export interface PageLayoutData {
  readonly orientation?: 'Portrait' | 'Landscape';
  /** Excel's number: 9 is A4. */
  readonly paperSize?: number;
  readonly zoom?: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** points */
  readonly margins?: Readonly<Partial<Record<MarginName, number>>>;
  readonly flags?: Readonly<Record<string, boolean>>;
  readonly headersFooters?: Readonly<Record<string, string>>;
  /** A1 without sheet */
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
}

export type MarginName = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

type Section = keyof SideSections;

const COMMAND = 'HOST_SIDE';

/** Registers the plugin that keeps the side store in o-spreadsheet's own history. Once, before any model. */
export function installSideStore(o: OSpreadsheet): void {
  class HostSidePlugin extends o.CorePlugin {
    static getters = ['getHostSide'];
    readonly sections: Record<string, Record<string, unknown>> = {};

    handle(command: Command): void {
      if (command.type === COMMAND) this.history.update('sections', command.section, command.key, command.value);
    }

    getHostSide(): Record<string, Record<string, unknown>> {
      return this.sections;
    }
  }
  o.coreTypes.add(COMMAND);
  o.registries.inverseCommandRegistry.replace(COMMAND, (command: Command) => [command]);
  o.registries.corePluginRegistry.replace('host_side', HostSidePlugin);
}

export class SideStore {
  private serial = 0;

  constructor(
    private readonly getters: Getters,
    private readonly dispatch: () => Dispatch,
  ) {}

  static of(model: Model, dispatch: () => Dispatch): SideStore {
    return new SideStore(model.getters, dispatch);
  }

  nextId(prefix: string): string {
    return `${prefix}${++this.serial}`;
  }

  get<S extends Section>(section: S, key: string): SideSections[S] | undefined {
    return this.getters.getHostSide()[section]?.[key] as SideSections[S] | undefined;
  }

  set<S extends Section>(section: S, key: string, value: SideSections[S] | undefined): void {
    this.dispatch()(COMMAND, { section, key, value });
  }

  patch<S extends Section>(section: S, key: string, change: Partial<SideSections[S]>): void {
    this.set(section, key, { ...(this.get(section, key) as object), ...(change as object) } as SideSections[S]);
  }

  /** Puts back what a file held: not an undo step. Only before anything is edited. */
  restore<S extends Section>(section: S, key: string, value: SideSections[S]): void {
    const all = this.getters.getHostSide();
    all[section] = { ...all[section], [key]: value };
  }

  entries<S extends Section>(section: S): [string, SideSections[S]][] {
    const all = Object.entries(this.getters.getHostSide()[section] ?? {});
    return all.filter(([, value]) => value !== undefined) as [string, SideSections[S]][];
  }
}
