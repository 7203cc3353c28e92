export const FUNCTION_GROUPS = ['score', 'zone', 'explain', 'check', 'reference'] as const;
export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];
