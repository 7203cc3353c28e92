/**
 * Something of which one option is chosen. `cost[s]` and `gain[s]` belong to option `s`; option 0 is "nothing" and has
 * cost and gain 0. Costs grow strictly, gains never fall. `even`: every step costs and gains the same.
 */
export interface Choice {
  readonly cost: readonly number[];
  readonly gain: readonly number[];
  readonly even: boolean;
}
