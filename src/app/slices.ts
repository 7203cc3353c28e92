/** Longest time without a turn for the page, with room for one more step below the 50 ms of a smooth page. */
const BLOCK_MS = 16;

/** Runs steps to their end as `finish` does, but where they take long, the page gets a turn between them. */
export async function inSlices<T>(steps: Generator<void, T, void>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - began < BLOCK_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
