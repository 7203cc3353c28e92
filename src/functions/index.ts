import './older-engines';
import { FUNCTIONS } from './functions';
import { leaveVersion } from './leave-version';
import { forExcel } from './outcome';

for (const [id, compute] of Object.entries(FUNCTIONS)) {
  try {
    CustomFunctions.associate(id, forExcel(compute));
  } catch {
    // A host that refuses one function still gets the others; Excel answers the refused one with its own error.
  }
}
leaveVersion();
