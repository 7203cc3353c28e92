import { NULL_OBJECT, isHostObject, type AnyObjectType, type HostObject } from './object-type';
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type QueryInfo } from './wire';

const BOOKKEEPING = /^_(Register|Unregister|KeepReference)/;

const pascal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a batch needs to know of all objects, and what it tells of their use. */
export interface ObjectDirectory<H> {
  readonly host: H;
  readonly settle: () => void;
  typeOf(object: HostObject): AnyObjectType<H>;
  hasType(name: string): boolean;
  /** Counts the use of a member. */
  note(member: string): void;
  /** @throws HostError ApiNotFound */
  missing(member: string): never;
  /** Keeps an object under a reference of its own, for later batches. */
  keep(object: HostObject): string;
  release(ids: readonly unknown[]): void;
  byReference(id: string): HostObject;
}

/** One batch: resolves object paths once and performs actions on what they lead to. */
export class Batch<H> {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly engine: ObjectDirectory<H>,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.ensureUnchanged) return null;
    const object = this.resolve(action.ObjectPathId);
    const type = this.engine.typeOf(object);
    if (type.isNull) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(object, type);
      case ACTION.query:
        return this.query(object, action.QueryInfo ?? {});
      case ACTION.setProperty:
        return this.set(object, type, action.Name, this.args(action.ArgumentInfo)[0]);
      case ACTION.method: {
        if (action.Name === '_RemoveReference') return this.engine.release(action.ArgumentInfo?.Arguments ?? []);
        // Events are always sent, and the client drops those without a handler.
        if (BOOKKEEPING.test(action.Name) && !type.methods?.[action.Name]) return null;
        const result = this.call(object, type, action.Name, this.args(action.ArgumentInfo));
        return isHostObject(result) && this.engine.hasType(result.type) ? null : result;
      }
      default:
        return this.engine.missing(`ActionType ${action.ActionType}`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => (ids?.[i] ? this.resolve(ids[i]) : value));
  }

  private instantiate(object: HostObject, type: AnyObjectType<H>): Record<string, unknown> {
    return { ...this.identity(object, type), ...(type.kept ? { _ReferenceId: this.engine.keep(object) } : {}) };
  }

  private identity(object: HostObject, type: AnyObjectType<H>): Record<string, unknown> {
    if (!type.id) return {};
    const id = type.id(object as never, this.engine.host);
    return { _Id: id, Id: id };
  }

  private set(object: HostObject, type: AnyObjectType<H>, name: string, value: unknown): null {
    const setter = type.set?.[name] ?? this.engine.missing(`${object.type}.${name}=`);
    this.engine.note(`${object.type}.${name}=`);
    setter(object as never, value, this.engine.host);
    return null;
  }

  private call(object: HostObject, type: AnyObjectType<H>, name: string, args: readonly unknown[]): unknown {
    const method = type.methods?.[name] ?? this.engine.missing(`${object.type}.${name}()`);
    this.engine.note(`${object.type}.${name}()`);
    return method(object as never, args, this.engine.host);
  }

  private resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.paths[id];
    const object = path ? this.locate(path) : this.engine.missing(`ObjectPath ${id}`);
    this.resolved.set(id, object);
    return object;
  }

  private locate(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PATH.global:
        return { type: 'Workbook' };
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.newObject: {
        const type = path.Name.split('.').pop() ?? '';
        return this.engine.hasType(type) ? { type } : this.engine.missing(`new ${path.Name}`);
      }
      case PATH.referenceId:
        return this.engine.byReference(path.Name);
      default:
        return this.child(path);
    }
  }

  private child(path: ObjectPath): HostObject {
    const parent = this.resolve(path.ParentObjectPathId);
    const type = this.engine.typeOf(parent);
    if (type.isNull) return parent;
    if (path.ObjectPathType === PATH.property) {
      const nav = type.nav?.[path.Name] ?? this.engine.missing(`${parent.type}.${path.Name}`);
      return nav(parent as never, this.engine.host);
    }
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      const indexer = type.indexer ?? this.engine.missing(`${parent.type}.getItem()`);
      this.engine.note(`${parent.type}.GetItem()`);
      return indexer(parent as never, args[0], this.engine.host);
    }
    const result = this.call(parent, type, path.Name, args);
    return isHostObject(result) ? result : NULL_OBJECT;
  }

  private query(object: HostObject, info: QueryInfo): Record<string, unknown> | null {
    const type = this.engine.typeOf(object);
    if (type.isNull) return null;
    this.engine.settle();
    const value = this.identity(object, type);
    const select = info.Select ?? [];
    if (type.items) return { ...value, ...this.queryItems(object, type, info) };
    const all = select.length === 0 || select.includes('*');
    for (const path of all ? Object.keys(type.props ?? {}) : select) this.load(object, type, path, value);
    return value;
  }

  private queryItems(object: HostObject, type: AnyObjectType<H>, info: QueryInfo): Record<string, unknown> {
    const select = info.Select ?? [];
    const own = select.filter((path) => type.props?.[pascal(path)]);
    const inner = select
      .filter((path) => !own.includes(path))
      .map((path) => path.replace(/^items\/?/i, ''))
      .filter((path) => path !== '');
    const start = info.Skip ?? 0;
    const items = type.items?.(object as never, this.engine.host) ?? [];
    const rows = items.slice(start, info.Top ? start + info.Top : undefined);
    const value: Record<string, unknown> = { _Items: rows.map((item) => this.query(item, { Select: inner })) };
    for (const path of own) this.load(object, type, path, value);
    return value;
  }

  private load(object: HostObject, type: AnyObjectType<H>, path: string, value: Record<string, unknown>): void {
    const [head = '', ...rest] = path.split('/');
    const name = pascal(head);
    const getter = type.props?.[name];
    const nav = type.nav?.[name];
    if (getter) {
      this.engine.note(`${object.type}.${name}`);
      value[name] = getter(object as never, this.engine.host);
    } else if (nav) {
      const inner = this.query(nav(object as never, this.engine.host), { Select: rest.length ? [rest.join('/')] : [] });
      value[name] = inner === null ? null : { ...(value[name] as Record<string, unknown> | undefined), ...inner };
    } else if (name !== 'IsNullObject') {
      this.engine.missing(`${object.type}.${name}`);
    }
  }
}
