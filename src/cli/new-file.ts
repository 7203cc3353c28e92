import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What is asked of the disk; tests hand in one that is full, or that ends the process between two steps. */
export type Disk = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'linkSync' | 'renameSync' | 'unlinkSync'
>;

/** Bytes handed over at once. */
const PIECE = 2 ** 20;
/** What systems answer where a file system knows no second name for a file: FAT, some shares of a network. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EISDIR', 'UNKNOWN'];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether a name is taken, be it by a link that leads nowhere. */
export function isTaken(file: string): boolean {
  try {
    return fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Writing there will say why.
    return false;
  }
}

/**
 * Writes a file that is whole under its name or not there at all, whatever ends the program or the disk. It is written
 * beside its place, under a name that nobody can foresee, and gets its own name when it is on the disk; a name that is
 * taken, also in this moment, is never overwritten. Throws the system's error: EEXIST, ENOSPC, EACCES ...
 */
export function writeNewFile(file: string, content: Uint8Array | string, disk: Disk = fs): void {
  const beside = path.join(path.dirname(file), `.kepatuhan-${randomBytes(12).toString('hex')}.tmp`);
  const release = holdSignals();
  let isThere = false;
  try {
    const target = disk.openSync(beside, 'wx');
    isThere = true;
    try {
      writeAll(target, typeof content === 'string' ? Buffer.from(content, 'utf8') : content, disk);
      disk.fsyncSync(target);
    } finally {
      disk.closeSync(target);
    }
    isThere = !giveName(beside, file, disk);
    settleFolder(path.dirname(file), disk);
  } finally {
    if (isThere) removeQuietly(beside, disk);
    release();
  }
}

function writeAll(target: number, content: Uint8Array, disk: Disk): void {
  for (let at = 0; at < content.length;) {
    at += disk.writeSync(target, content, at, Math.min(PIECE, content.length - at));
  }
}

/**
 * True where the name beside is gone with it. Where there are no links, the name is claimed by an empty file, which the
 * whole one then replaces: a check without a claim would let two programs overwrite one another.
 */
function giveName(beside: string, file: string, disk: Disk): boolean {
  try {
    disk.linkSync(beside, file);
    return false;
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  disk.closeSync(disk.openSync(file, 'wx'));
  try {
    disk.renameSync(beside, file);
  } catch (error) {
    removeQuietly(file, disk);
    throw error;
  }
  return true;
}

/** So that the name outlives a power cut too; systems that cannot do this for a folder do it by themselves. */
function settleFolder(folder: string, disk: Disk): void {
  try {
    const opened = disk.openSync(folder, 'r');
    try {
      disk.fsyncSync(opened);
    } finally {
      disk.closeSync(opened);
    }
  } catch {
    // The file is whole and has its name.
  }
}

function removeQuietly(file: string, disk: Disk): void {
  try {
    disk.unlinkSync(file);
  } catch {
    // What stopped the writing is the error to tell.
  }
}

let held = 0;

function end(signal: NodeJS.Signals): void {
  for (const name of SIGNALS) process.removeListener(name, end);
  process.kill(process.pid, signal);
}

/** Lets a signal wait until the file has its name or is gone; then it does what it would have done. */
function holdSignals(): () => void {
  if (held++ === 0) for (const name of SIGNALS) process.on(name, end);
  return () =>
    // A signal that waits is heard before this.
    setImmediate(() => {
      if (--held === 0) for (const name of SIGNALS) process.removeListener(name, end);
    });
}
