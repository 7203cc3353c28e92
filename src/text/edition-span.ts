/**
 * Editions in a sentence, runs of years drawn together: ["2021", "2022", "2023"] with " sampai " -> "2021 sampai 2023". Names
 * that are no year come last.
 */
export function editionSpan(editions: readonly string[], to: string, last: string): string {
  const runs: string[][] = [];
  for (const year of editions.filter(isYear)) {
    const run = runs.at(-1);
    if (run !== undefined && Number(year) === Number(run.at(-1)) + 1) run.push(year);
    else runs.push([year]);
  }
  const years = runs.map((run) => (run.length > 1 ? `${run[0]!}${to}${run.at(-1)!}` : run[0]!));
  const parts = [...years, ...editions.filter((name) => !isYear(name))];
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')}, ${last} ${parts.at(-1)!}` : parts.join('');
}

function isYear(name: string): boolean {
  return /^\d{4}$/.test(name);
}
