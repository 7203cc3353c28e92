import type { TaskPanePart } from './task-pane';

/**
 * The add-in as its manifest names it (a test holds the two together). Excel looks for it where an administrator deploys
 * it centrally, then among the add-ins a developer has sideloaded.
 */
export const ADD_IN: TaskPanePart = {
  id: '0c9df8e7-6f64-40b8-95c0-59aed3a00c9d',
  version: '1.0.0.0',
  from: { storeType: 'EXCatalog', store: 'EXCatalog' },
  otherwise: [{ storeType: 'Registry', store: 'developer' }],
};
