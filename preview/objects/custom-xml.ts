import { asText } from '../protocol/arguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import { NULL_OBJECT, type HostObject } from '../protocol/object-type';
import type { Host, Table } from './host';

/** All parts, or those of one namespace. */
interface PartsObject extends HostObject {
  readonly namespace?: string;
}

interface PartObject extends HostObject {
  readonly id: string;
}

const part = (id: string): PartObject => ({ type: 'CustomXmlPart', id });

const ids = ({ namespace }: PartsObject, { xmlParts }: Host): string[] =>
  [...xmlParts].filter(([, found]) => namespace === undefined || found.namespace === namespace).map(([id]) => id);

function store(id: string, xml: unknown, host: Host, where: string): void {
  const text = asText(xml, where);
  const namespace = host.xmlNamespace(text);
  if (namespace === null) throw invalidArgument(where, 'The XML is not well formed.');
  host.xmlParts.set(id, { xml: text, namespace });
}

const existing = (id: string, { xmlParts }: Host): NonNullable<ReturnType<typeof xmlParts.get>> => {
  const found = xmlParts.get(id);
  if (!found) throw itemNotFound('CustomXmlPart');
  return found;
};

const shared: Table<PartsObject> = {
  items: (parts, host) => ids(parts, host).map(part),
  indexer: (_parts, id, host) => {
    existing(String(id), host);
    return part(String(id));
  },
};

const getCount = (parts: PartsObject, _args: readonly unknown[], host: Host): number => ids(parts, host).length;
const getItemOrNull = (_parts: PartsObject, [id]: readonly unknown[], { xmlParts }: Host): HostObject =>
  xmlParts.has(String(id)) ? part(String(id)) : NULL_OBJECT;

export const CustomXmlPartCollection: Table<PartsObject> = {
  ...shared,
  methods: {
    Add: (_parts, [xml], host) => {
      const id = host.newXmlId();
      store(id, xml, host, 'CustomXmlPartCollection.add');
      return part(id);
    },
    GetByNamespace: (_parts, [namespace]) => ({
      type: 'CustomXmlPartScopedCollection',
      namespace: asText(namespace, 'CustomXmlPartCollection.getByNamespace'),
    }),
    GetCount: getCount,
    GetItemOrNullObject: getItemOrNull,
  },
};

export const CustomXmlPartScopedCollection: Table<PartsObject> = {
  ...shared,
  methods: {
    GetCount: getCount,
    GetItemOrNullObject: getItemOrNull,
    GetOnlyItem: (parts, _args, host) => {
      const [only, ...more] = ids(parts, host);
      if (only === undefined || more.length > 0) {
        throw new HostError(
          'GeneralException',
          'There is not exactly one part.',
          'CustomXmlPartScopedCollection.getOnlyItem',
        );
      }
      return part(only);
    },
    GetOnlyItemOrNullObject: (parts, _args, host) => {
      const [only, ...more] = ids(parts, host);
      return only === undefined || more.length > 0 ? NULL_OBJECT : part(only);
    },
  },
};

export const CustomXmlPart: Table<PartObject> = {
  id: ({ id }) => id,
  props: { Id: ({ id }) => id, NamespaceUri: ({ id }, host) => existing(id, host).namespace },
  methods: {
    GetXml: ({ id }, _args, host) => existing(id, host).xml,
    SetXml: ({ id }, [xml], host) => {
      existing(id, host);
      store(id, xml, host, 'CustomXmlPart.setXml');
    },
    Delete: ({ id }, _args, { xmlParts }) => void xmlParts.delete(id),
  },
};
