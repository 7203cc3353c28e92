import type { Area } from '../grid/a1';
import { itemNotFound } from '../protocol/host-error';
import type { HostObject } from '../protocol/object-type';
import { asType, rangeObject, sheetObject, type Table } from './host';

interface AreasObject extends HostObject {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Several areas of one sheet: a selection, a print area. */
export const RangeAreas: Table<AreasObject> = {
  props: {
    Address: ({ sheetId, areas }, { grid }) => areas.map((area) => grid.reference(sheetId, area)).join(','),
    AreaCount: ({ areas }) => areas.length,
  },
  nav: {
    Areas: (object) => asType(object, 'RangeCollection'),
    Worksheet: ({ sheetId }) => sheetObject(sheetId),
  },
};

export const RangeCollection: Table<AreasObject> = {
  items: ({ sheetId, areas }) => areas.map((area) => rangeObject(sheetId, area)),
  props: { Count: ({ areas }) => areas.length },
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheetId, areas }, [index]) => {
      const area = areas[Number(index)];
      if (area === undefined) throw itemNotFound('RangeCollection.getItemAt');
      return rangeObject(sheetId, area);
    },
  },
};
