import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand, type Ran } from '../support/command-line';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A path in a folder that each test has to itself. */
export const at = (name: string): string => path.join(folder, name);

/** Runs a command as a user would, with an empty standard input. */
export const kepatuhan = (...args: string[]): Promise<Ran> => runCommand(args);
