import { faultOfCommand, ONE_IN } from './commands';
import { fileOf, type Recipe } from './fuzz-file';
import { judge, type Verdict } from './judge';

/** Processor time that no file of this size may take, in milliseconds. */
const MOST_MILLISECONDS = 5_000;

export interface Examined extends Verdict {
  readonly milliseconds: number;
}

/** All that is asked of a file. @param folder an empty one for the files of commands; null: no command is run. */
export async function examine(recipe: Recipe, folder: string | null): Promise<Examined> {
  const bytes = fileOf(recipe);
  const before = process.cpuUsage();
  const verdict = await judge(bytes);
  const fault =
    verdict.fault ??
    (folder === null || recipe.seed % ONE_IN > 0 ? null : await faultOfCommand(bytes, recipe.seed, folder));
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  const isSlow = milliseconds > MOST_MILLISECONDS;
  return {
    ...verdict,
    milliseconds,
    fault: fault ?? (isSlow ? `took ${Math.round(milliseconds)} ms of processor time` : null),
  };
}

/** The recipe with as few steps and oddities as still have a fault. */
export async function shrunk(recipe: Recipe, folder: string | null): Promise<Recipe> {
  let smallest = recipe;
  for (const key of ['steps', 'oddities'] as const) {
    for (let at = smallest[key].length - 1; at >= 0; at--) {
      const smaller = { ...smallest, [key]: smallest[key].filter((_, i) => i !== at) } as Recipe;
      if ((await examine(smaller, folder)).fault !== null) smallest = smaller;
    }
  }
  return smallest;
}
