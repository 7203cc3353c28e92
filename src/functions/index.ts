import './older-engines';
import { FUNCTIONS } from './functions';
import { forExcel } from './outcome';

for (const [id, compute] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, forExcel(compute));
