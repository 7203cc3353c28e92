/** The folder of the run's production build (setup.ts). */
export function built(): string {
  const folder = process.env['KEPATUHAN_TEST_BUILD'];
  if (folder === undefined) throw new Error('There is no build: run this suite with jest.config.js (npx jest FILE).');
  return folder;
}
