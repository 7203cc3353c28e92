/**
 * Lets the timers that are due now run, in their order, with what they set off at once. Nothing here takes time: what is
 * asked for without a delay has happened then, and what has not happened will not happen by waiting.
 */
export async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
