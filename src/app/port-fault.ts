/** Why the workbook could not be read or written, whichever host it is open in. */
export type PortFault =
  | 'busy-editing'
  | 'protected'
  | 'sheet-gone'
  | 'too-large'
  | 'text-too-long'
  | 'changed-meanwhile'
  | 'not-stored'
  | 'sheet-foreign'
  | 'sheet-edited'
  | 'name-taken'
  | 'not-blank'
  | 'busy-elsewhere'
  | 'no-answer'
  | 'cancelled'
  | 'unsupported'
  | 'other';
