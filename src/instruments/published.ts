import file0 from './kepatuhan-2015-2019-1.0.0.json';
import file1 from './kepatuhan-2019-vertikal-1.0.0.json';
import file2 from './kepatuhan-2021-1.0.0.json';
import file3 from './kepatuhan-2022-1.0.0.json';
import file4 from './kepatuhan-2023-1.0.0.json';
import file5 from './kepatuhan-2024-1.0.0.json';
import file6 from './kepatuhan-2025-1.0.0.json';

/** The published instruments, oldest first. Written by `npm run lock`. */
export const INSTRUMENTS = [file0, file1, file2, file3, file4, file5, file6];
