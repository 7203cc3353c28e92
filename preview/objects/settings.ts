import { asText } from '../protocol/arguments';
import { itemNotFound } from '../protocol/host-error';
import { NULL_OBJECT, type HostObject } from '../protocol/object-type';
import type { Single, Table } from './host';

interface SettingObject extends HostObject {
  readonly key: string;
}

const setting = (key: string): SettingObject => ({ type: 'Setting', key });

export const SettingCollection: Table<Single> = {
  items: (_all, { settings }) => [...settings.keys()].map(setting),
  indexer: (_all, key, { settings }) => {
    if (!settings.has(String(key))) throw itemNotFound('SettingCollection.getItem');
    return setting(String(key));
  },
  methods: {
    Add: (_all, [key, value], { settings }) => {
      const name = asText(key, 'SettingCollection.add');
      settings.set(name, value);
      return setting(name);
    },
    GetCount: (_all, _args, { settings }) => settings.size,
    GetItemOrNullObject: (_all, [key], { settings }) =>
      settings.has(String(key)) ? setting(String(key)) : NULL_OBJECT,
  },
};

export const Setting: Table<SettingObject> = {
  id: ({ key }) => key,
  props: { Key: ({ key }) => key, Value: ({ key }, { settings }) => settings.get(key) ?? null },
  set: { Value: ({ key }, value, { settings }) => void settings.set(key, value) },
  methods: { Delete: ({ key }, _args, { settings }) => void settings.delete(key) },
};
