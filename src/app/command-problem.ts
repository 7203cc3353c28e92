import type { Facts } from '../core/fact';
import type { FileProblemData } from '../core/file-problem';
import type { CertificateProblemData } from './certificate-problem';
import type { ProblemData } from './problem';
import type { RecordProblemData } from './record-problem';
import type { TrendProblemData } from './trend-problem';

/** What can end a command of the command line, whichever use case it comes from; no two of them share a code. */
export interface CommandProblemData
  extends ProblemData, RecordProblemData, TrendProblemData, CertificateProblemData, FileProblemData {}

export type CommandProblem = Facts<CommandProblemData>;
