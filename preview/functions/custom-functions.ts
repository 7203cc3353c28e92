import { quoteSheet, toA1 } from '../grid/a1';
import type { FunctionArgument, FunctionCell, Model, OSpreadsheet, Position } from '../grid/o-spreadsheet';
import type { HostEvent } from '../frame/frame-events';
import type { TypeTables } from '../protocol/object-type';
import { firstError, toCard, toParameters, toResult, type Card } from './values';
import { givesRichValues, isMatrix, type FunctionMetadata, type FunctionsMetadata } from './metadata';

const BUSY = '#BUSY!';
const ERRORS_TO_ADD = [BUSY, '#VALUE!', '#CALC!', '#REF!'];
const MESSAGE = { category: 1, invoke: 1000, cancel: 1001 } as const;
const FLAG = { cancelable: 1, stream: 2, takesErrors: 4 } as const;
const CACHE_LIMIT = 5000;

interface Call {
  readonly key: string;
  readonly id: number;
  readonly fn: FunctionMetadata;
  readonly cells: Map<string, Position>;
  answer?: FunctionCell | FunctionCell[][];
  card?: Card | undefined;
}

export interface CustomFunctionsOptions {
  readonly o: OSpreadsheet;
  readonly metadata: FunctionsMetadata;
  readonly namespace: string;
  readonly busyText: string;
  readonly push: (events: readonly HostEvent[]) => void;
  /** Blank cells arrive as 0. */
  readonly blanksAsZero: boolean;
}

/**
 * The add-in's functions in the grid. The grid computes synchronously and the add-in answers later: a first evaluation
 * shows #BUSY! and calls; the answer goes into a cache and the waiting cells are evaluated again.
 */
export class CustomFunctions {
  private readonly calls = new Map<string, Call>();
  private readonly byId = new Map<number, Call>();
  /** The call that a cell made last. */
  private readonly latest = new Map<string, Call>();
  private outbox: HostEvent[] = [];
  private nextId = 0;
  private idle: (() => void)[] = [];
  private readonly runtimeReady: Promise<void>;
  private setReady: () => void = () => undefined;
  private model: Model | undefined;
  /** How many calls went to the add-in. */
  callsMade = 0;

  private readonly o: OSpreadsheet;
  private readonly metadata: FunctionsMetadata;
  private readonly push: (events: readonly HostEvent[]) => void;

  constructor(private readonly options: CustomFunctionsOptions) {
    this.o = options.o;
    this.metadata = options.metadata;
    this.push = options.push;
    this.runtimeReady = new Promise((resolve) => {
      this.setReady = resolve;
    });
  }

  /** Before any model: a formula with a name unknown at its time stays #NAME? for good. */
  register(): void {
    for (const code of ERRORS_TO_ADD) this.o.registries.errorTypes.add(code);
    for (const fn of this.metadata.functions) {
      const compute = (position: Position | undefined, args: readonly FunctionArgument[]): unknown =>
        this.compute(fn, args, position);
      this.o.registries.functionRegistry.replace(`${this.options.namespace}.${fn.name}`, {
        description: fn.description ?? '',
        category: this.options.namespace,
        // Otherwise saving writes the value in place of the formula.
        isExported: true,
        args: fn.parameters.map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? parameter.name,
          optional: parameter.optional ?? false,
          repeating: parameter.repeating ?? false,
          type: [isMatrix(parameter) ? 'RANGE' : 'ANY'],
          acceptMatrix: isMatrix(parameter),
        })),
        compute(this: { readonly __originCellPosition?: Position }, ...args: FunctionArgument[]) {
          return compute(this.__originCellPosition, args);
        },
      });
    }
  }

  bind(model: Model): void {
    this.model = model;
  }

  /** The card of the number that a cell's formula gives; undefined where it has none. */
  cardAt(position: Position): Card | undefined {
    const call = this.latest.get(keyOf(position));
    // What is computed from a number with a card is a plain number.
    const words = this.formulaAt(position).replace(/"[^"]*"|'[^']*'/g, '');
    const isCallAlone = /^=[\w.]+\([^()]*\)$/.test(words);
    return call && isCallAlone && this.isCalledIn(position, call.fn) ? call.card : undefined;
  }

  /** Calls without an answer yet. */
  get pending(): number {
    return [...this.byId.values()].filter((call) => call.answer === undefined).length;
  }

  /** Resolves when every call is answered and the cells show it. */
  async whenIdle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (this.pending === 0) return;
    await new Promise<void>((resolve) => this.idle.push(resolve));
    return this.whenIdle();
  }

  /** Forgets every answer and evaluates all: Ctrl+Alt+F9. */
  recalculate(): void {
    for (const [key, call] of this.calls) if (call.answer && !call.fn.options?.stream) this.calls.delete(key);
    setTimeout(() => this.model?.dispatch('EVALUATE_CELLS'));
  }

  /** Cancels streaming functions whose cell is gone. */
  sweep(): void {
    for (const call of this.byId.values()) {
      if (!call.fn.options?.stream || [...call.cells.values()].some((cell) => this.isCalledIn(cell, call.fn))) continue;
      this.byId.delete(call.id);
      this.calls.delete(call.key);
      this.push([toEvent(MESSAGE.cancel, { invocationId: call.id })]);
    }
  }

  /** The host's objects in the frame of the functions. */
  tables(): TypeTables<null> {
    return {
      Workbook: {},
      CustomFunctions: {
        methods: {
          _SetOsfControlContainerReadyForCustomFunctions: () => this.setReady(),
          // 2: results every 200 ms instead of 500
          _GetEnabledFeatures: () => [1, 2, 4],
          SetInvocationArrayResults: (_object, [results]) => {
            setTimeout(() => this.receive(results as readonly AnswerTuple[]));
          },
        },
      },
    };
  }

  private compute(fn: FunctionMetadata, args: readonly FunctionArgument[], position: Position | undefined): unknown {
    const isError = (value: string): boolean => this.o.registries.errorTypes.has(value);
    const takesErrors = this.metadata.allowErrorForDataTypeAny === true;
    const bad = firstError(args, takesErrors ? (value) => value === BUSY : isError);
    if (bad) return bad;
    const parameters = toParameters(fn, args, isError, this.options.blanksAsZero);
    const { requiresAddress, volatile, stream } = fn.options ?? {};
    const address = this.address(position);
    const key = JSON.stringify([fn.id, parameters, requiresAddress || volatile || stream ? address : '']);
    const call = this.calls.get(key) ?? this.call(key, fn, parameters, address);
    if (position) {
      call.cells.set(keyOf(position), { ...position });
      this.latest.set(keyOf(position), call);
    }
    return call.answer ?? { value: BUSY, message: this.options.busyText };
  }

  private address(position: Position | undefined): string | null {
    if (!position || !this.model) return null;
    const cell = toA1({ r: position.row, c: position.col, h: 1, w: 1 });
    return `${quoteSheet(this.model.getters.getSheetName(position.sheetId))}!${cell}`;
  }

  private call(key: string, fn: FunctionMetadata, parameterValues: unknown[], address: string | null): Call {
    const call: Call = { key, id: ++this.nextId, fn, cells: new Map() };
    this.calls.set(key, call);
    this.byId.set(call.id, call);
    this.callsMade++;
    const { stream, cancelable } = fn.options ?? {};
    const flags =
      (stream || cancelable ? FLAG.cancelable : 0) |
      (stream ? FLAG.stream : 0) |
      (this.metadata.allowErrorForDataTypeAny === true ? FLAG.takesErrors : 0);
    const message = {
      invocationId: call.id,
      functionName: fn.id,
      parameterValues,
      address,
      flags,
      parameterAddresses: null,
    };
    this.outbox.push(toEvent(MESSAGE.invoke, message));
    if (this.outbox.length === 1) setTimeout(() => void this.send());
    return call;
  }

  private async send(): Promise<void> {
    await this.runtimeReady;
    this.push(this.outbox.splice(0));
  }

  private receive(answers: readonly AnswerTuple[]): void {
    const touched = new Map<string, Position>();
    for (const [id, ok, value, errorCode] of answers) {
      const call = this.byId.get(id);
      if (!call) continue;
      const takesRich = givesRichValues(this.metadata, call.fn);
      call.answer = toResult(ok, value, errorCode, takesRich);
      call.card = takesRich ? toCard(value) : undefined;
      if (!call.fn.options?.stream) this.byId.delete(id);
      for (const [key, position] of call.cells) touched.set(key, position);
    }
    this.trim();
    this.evaluate([...touched.values()]);
    if (this.pending === 0) for (const resolve of this.idle.splice(0)) resolve();
  }

  private evaluate(positions: readonly Position[]): void {
    const g = this.model?.getters;
    if (!g) return;
    const cells = positions.filter(({ sheetId }) => g.tryGetSheet(sheetId)).map((position) => g.getCell(position));
    const cellIds = cells.flatMap((cell) => (cell?.isFormula ? [cell.id] : []));
    if (cellIds.length > 0) this.model?.dispatch('EVALUATE_CELLS', { cellIds });
  }

  private trim(): void {
    for (const [key, call] of this.calls) {
      if (this.calls.size <= CACHE_LIMIT) return;
      if (call.answer && !call.fn.options?.stream) this.calls.delete(key);
    }
  }

  private isCalledIn(position: Position, fn: FunctionMetadata): boolean {
    return this.formulaAt(position).toUpperCase().includes(`${this.options.namespace}.${fn.name}(`.toUpperCase());
  }

  /** "" for a cell without a formula. */
  private formulaAt(position: Position): string {
    const g = this.model?.getters;
    const cell = g?.tryGetSheet(position.sheetId) && g.getCell(position);
    return g && cell?.isFormula ? (cell.compiledFormula?.toFormulaString(g) ?? '') : '';
  }
}

const keyOf = ({ sheetId, row, col }: Position): string => `${sheetId}|${row}|${col}`;

/** `[id, ok, value, errorCode]` */
type AnswerTuple = readonly [id: number, ok: boolean, value: unknown, errorCode?: number];

const toEvent = (messageType: number, message: object): HostEvent => ({
  messageCategory: MESSAGE.category,
  messageType,
  targetId: '',
  message: JSON.stringify(message),
});
