import type { Command } from './command';
import { baca } from './commands/baca';
import { ekspor } from './commands/ekspor';
import { impor } from './commands/impor';
import { instansi } from './commands/instansi';
import { instrumen } from './commands/instrumen';
import { ketahanan } from './commands/ketahanan';
import { klasifikasi } from './commands/klasifikasi';
import { nilai } from './commands/nilai';
import { periksa } from './commands/periksa';
import { piagam } from './commands/piagam';
import { poin } from './commands/poin';
import { rapor } from './commands/rapor';
import { rekap } from './commands/rekap';
import { salinan } from './commands/salinan';
import { segel } from './commands/segel';
import { templat } from './commands/templat';
import { tren } from './commands/tren';
import { urai } from './commands/urai';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ...[nilai, periksa, baca, urai, klasifikasi, instansi, poin],
  ...[instrumen, salinan, templat],
  ...[ekspor, impor, rekap, segel],
  ...[rapor, piagam, ketahanan, tren],
];
