/**
 * `npm test`: every gate and every tier of tests, two at a time, with one line that counts the tests at the end. It fails
 * when a part fails, when a tier runs no test, and when a test is skipped. What a part prints is shown when it fails.
 * Usage: node scripts/test.mjs [--times=10] [part...]; the parts are named below, all of them unless told. With --times,
 * what is tried with random cases is tried with as many times more of them.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { CACHE, ROOT } from './paths.mjs';

const CORES = os.availableParallelism();
const LANES = Math.min(2, CORES);
const WORKERS = Math.max(1, Math.floor(CORES / LANES));

const module = (file) => path.join(ROOT, 'node_modules', file);
const kept = (name) => path.join(CACHE, '..', name, path.sep);

/** Name -> a Node program and its arguments, the longest first: they decide when all is over. */
const PARTS = {
  e2e: tier('e2e'),
  host: tier('host'),
  unit: tier('unit'),
  build: tier('build'),
  types: [module('typescript/bin/tsc'), '--build'],
  lint: [
    module('eslint/bin/eslint.js'),
    '.',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    kept('eslint'),
  ],
  format: [module('prettier/bin/prettier.cjs'), '--check', '.', '--cache', '--log-level', 'warn'],
};

function tier(name) {
  return [module('jest/bin/jest.js'), '--selectProjects', name, `--maxWorkers=${WORKERS}`, '--json'];
}

const given = process.argv.slice(2);
const times = given.find((word) => /^--times=\d+$/.test(word));
if (times !== undefined) process.env.KEPATUHAN_TEST_RUNS = times.slice('--times='.length);
const asked = given.filter((word) => word !== times);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No part named ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const began = Date.now();
const waiting = asked.length > 0 ? asked : Object.keys(PARTS);
const ended = [];
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}
await Promise.all(Array.from({ length: LANES }, lane));
summarize();

/** Runs parts one after another until none is left. */
async function lane() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const part = await run(name);
    ended.push(part);
    console.log(`${name.padEnd(8)}${part.verdict} (${part.seconds} s)`);
    if (!part.passed) console.log(part.output);
  }
}

async function run(name) {
  const started = Date.now();
  const counted = PARTS[name].includes('--json');
  const results = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-test-')), 'results.json');
  const { code, output } = await ending([...PARTS[name], ...(counted ? ['--outputFile', results] : [])]);
  const counts = counted ? countsIn(results) : null;
  fs.rmSync(path.dirname(results), { recursive: true, force: true });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  return { name, output, seconds, counts, ...judged(code, counts) };
}

/** Exit code and everything printed, in its order; a suite that is done is named at once. */
function ending(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      readline.createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (/^(PASS|FAIL) /.test(line)) console.log(line);
      });
    }
    child.on('error', (error) => lines.push(error.message));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: lines.join('\n') });
    });
  });
}

/** What jest counted; null where it did not come so far. */
function countsIn(file) {
  if (!fs.existsSync(file)) return null;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

function judged(code, counts) {
  if (counts === null) return { passed: code === 0, verdict: code === 0 ? 'passed' : `FAILED, exit code ${code}` };
  const { passed, failed, skipped } = counts;
  const good = code === 0 && failed === 0 && skipped === 0 && passed > 0;
  const numbers = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { passed: good, verdict: good ? numbers : `FAILED, ${numbers}, exit code ${code}` };
}

function summarize() {
  const bad = ended.filter(({ passed }) => !passed).map(({ name }) => name);
  const sum = (kind) => ended.reduce((total, { counts }) => total + (counts?.[kind] ?? 0), 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  const counts = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${passed} passed`,
    `${passed + failed + skipped} total`,
  ];
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`\nTime:  ${Math.floor(seconds / 60)} min ${seconds % 60} s`);
  if (bad.length > 0) console.log(`Failed: ${bad.join(', ')}`);
  console.log(`Tests: ${counts.join(', ')}`);
  process.exitCode = bad.length > 0 ? 1 : 0;
}
