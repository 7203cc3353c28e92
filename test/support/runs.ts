/** Ten in `npm run test:thorough`, one otherwise. */
const TIMES = Number(process.env['KEPATUHAN_TEST_RUNS'] ?? 1);

/** With how many cases something is tried: so many each time, ten times as many now and then. */
export const runs = (usual: number): number => usual * TIMES;
