/** An object of the host's object model: what a path of a batch leads to. `type` names its member table. */
export interface HostObject {
  readonly type: string;
}

/**
 * The members of one Office.js class under their wire names (PascalCase). What is not in a table does not exist for the
 * add-in, and the list in docs/preview.md is made from these tables.
 */
export interface ObjectType<O extends HostObject, H> {
  /** Identity the client stores and sends back to the parent's indexer. */
  readonly id?: (object: O, host: H) => string | number;
  /** The client keeps the object by a reference id that the host hands out (ranges). */
  readonly kept?: boolean;
  readonly isNull?: boolean;
  readonly props?: Readonly<Record<string, (object: O, host: H) => unknown>>;
  readonly set?: Readonly<Record<string, (object: O, value: unknown, host: H) => void>>;
  readonly nav?: Readonly<Record<string, (object: O, host: H) => HostObject>>;
  /** A method returns a plain value, an object of the model, or nothing. */
  readonly methods?: Readonly<Record<string, (object: O, args: readonly unknown[], host: H) => unknown>>;
  readonly items?: (object: O, host: H) => readonly HostObject[];
  readonly indexer?: (object: O, key: unknown, host: H) => HostObject;
}

/** A table whose objects are not known here: the engine calls it only with objects of its own type. */
export type AnyObjectType<H> = ObjectType<never, H>;

export type TypeTables<H> = Readonly<Record<string, AnyObjectType<H>>>;

export const NULL_OBJECT: HostObject = { type: 'Null' };

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** A null object instead of nothing: the answer of every `...OrNullObject`. */
export const orNull = <T>(value: T | undefined | null, make: (value: T) => HostObject): HostObject =>
  value === undefined || value === null ? NULL_OBJECT : make(value);
