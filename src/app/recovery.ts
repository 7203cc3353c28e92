/**
 * What was found of work on sheets that another page of this add-in began: taken back (`undone`), finished (`finished`), left
 * because a person had gone on in it (`kept`, the old contents then stand in the sheets `beside`), or still under way in
 * another pane (`elsewhere`), to be asked again after so many milliseconds.
 */
export type Recovery =
  | { readonly kind: 'undone' | 'finished'; readonly sheets: readonly string[] }
  | { readonly kind: 'kept'; readonly sheets: readonly string[]; readonly beside: readonly string[] }
  | { readonly kind: 'elsewhere'; readonly sheets: readonly string[]; readonly again: number };
