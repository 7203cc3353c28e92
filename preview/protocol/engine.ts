import { HostError, httpStatus } from './host-error';
import { Batch, type ObjectDirectory } from './batch';
import type { AnyObjectType, HostObject, TypeTables } from './object-type';
import { ACTION, type BatchError, type BatchRequest, type BatchResponse } from './wire';

const NULL_TYPE = { isNull: true } as const;

/**
 * Answers batches of Office.js: `{ObjectPaths, Actions}` in, `{Error, Results, TraceIds}` out. It knows the protocol,
 * the tables know the objects, and `settle` makes values written earlier in the same batch readable.
 */
export class Engine<H> implements ObjectDirectory<H> {
  /** Members an add-in asked for that no table has. */
  readonly unsupported = new Set<string>();
  /** How often each member was used. */
  readonly used = new Map<string, number>();
  private readonly references = new Map<string, HostObject>();
  private nextReference = 0;

  constructor(
    private readonly types: TypeTables<H>,
    readonly host: H,
    readonly settle: () => void = () => undefined,
  ) {}

  /** Runs a batch in order. A failing action ends it; as in Excel, what came before stays applied. */
  execute(request: BatchRequest): BatchResponse {
    const batch = new Batch(this, request.ObjectPaths ?? {});
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const action of request.Actions ?? []) {
      try {
        // A trace that is not answered leaves event handlers unattached.
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        const Value = action.ActionType === ACTION.trace ? null : (batch.perform(action) ?? null);
        Results.push({ ActionId: action.Id, Value });
      } catch (error) {
        return { Error: toBatchError(error, Results.length), Results, TraceIds };
      }
    }
    return { Error: null, Results, TraceIds };
  }

  typeOf(object: HostObject): AnyObjectType<H> {
    if (object.type === 'Null') return NULL_TYPE;
    return this.types[object.type] ?? this.missing(object.type);
  }

  hasType(name: string): boolean {
    return name in this.types;
  }

  note(member: string): void {
    this.used.set(member, (this.used.get(member) ?? 0) + 1);
  }

  /** Never ignored in silence: the add-in gets `ApiNotFound` and the member is listed. */
  missing(member: string): never {
    if (!this.unsupported.has(member)) console.warn(`Pratinjau belum mendukung ${member} (ApiNotFound).`);
    this.unsupported.add(member);
    throw new HostError('ApiNotFound', `Pratinjau belum mendukung ${member}.`, member);
  }

  keep(object: HostObject): string {
    const id = `ref${++this.nextReference}`;
    this.references.set(id, object);
    return id;
  }

  release(ids: readonly unknown[]): void {
    for (const id of ids) this.references.delete(String(id));
  }

  byReference(id: string): HostObject {
    const found = this.references.get(id);
    if (found) return found;
    throw new HostError('InvalidReference', 'This reference is not valid for the current operation.', id);
  }
}

export function toBatchError(error: unknown, actionIndex: number): BatchError {
  const known = error instanceof HostError;
  if (!known) console.error(error);
  const code = known ? error.code : 'GeneralException';
  return {
    Code: code,
    Message: error instanceof Error ? error.message : String(error),
    Location: known ? error.location : '',
    HttpStatusCode: httpStatus(code),
    ActionIndex: actionIndex,
  };
}
