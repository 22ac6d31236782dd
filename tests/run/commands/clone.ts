// Clones of this repository in a folder whose name has a space, and npm's commands run in them as by a newcomer.
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const TOP = resolve(import.meta.dirname, '../../..');

/** Packages and tools that keep what they made between runs; a link to it would be written through. */
const CACHES: ReadonlySet<string> = new Set(['.cache', '.vite', '.vite-temp']);

function git(...args: string[]): string[] {
  return execFileSync('git', args, { cwd: TOP, encoding: 'utf8' }).split('\0').filter(Boolean);
}

/** Clones the last commit, and brings what has been changed since: what a commit now would hold. */
export function cloneRepository(): string {
  const clone = join(mkdtempSync(join(tmpdir(), 'limber with a space ')), 'limber');
  git('clone', '--quiet', TOP, clone);
  const changed = git('diff', '-z', '--name-only', '--no-renames', 'HEAD');
  for (const file of [...changed, ...git('ls-files', '-z', '--others', '--exclude-standard')]) {
    const [from, to] = [join(TOP, file), join(clone, file)];
    if (existsSync(from)) cpSync(from, to, { recursive: true });
    else rmSync(to, { force: true });
  }
  return clone;
}

/** Puts the packages that are installed here into a clone, so that its commands need not install them. */
export function bringPackages(clone: string): void {
  linkAll(join(TOP, 'node_modules'), join(clone, 'node_modules'));
  cpSync(join(TOP, '.wxt'), join(clone, '.wxt'), { recursive: true });
}

/** Not at once: Vitest would not hear meanwhile that its workers have ended. */
export function removeClone(clone: string): Promise<void> {
  return rm(dirname(clone), { recursive: true, force: true, maxRetries: 10 });
}

/** A copy by hard links where the folders are on one disk: half a gigabyte in a second or two. */
function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else if (!entry.isDirectory()) linkOrCopy(source, target);
    else if (!CACHES.has(entry.name)) linkAll(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** The environment of somebody's terminal: nothing in it of the npm and the Vitest that run this test. */
function terminal(extra: Record<string, string>): NodeJS.ProcessEnv {
  const own =
    /^(npm_|VITEST|LIMBER_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|DISPLAY$|WAYLAND_DISPLAY$)/;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const PATH = folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
  return { ...Object.fromEntries(kept), PATH, ...extra };
}

/** A command of npm's that runs. */
export class RunningCommand {
  /** What it has printed so far, both streams. */
  output = '';
  /** Its exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly #process: ChildProcess;

  /** `env` is added to the terminal's, which has no display. */
  constructor(clone: string, args: readonly string[], env: Record<string, string> = {}) {
    // A process group of its own, so that Ctrl+C can reach all of it, as a terminal's does.
    this.#process = spawn('npm', args, { cwd: clone, env: terminal(env), detached: true });
    for (const stream of [this.#process.stdout!, this.#process.stderr!])
      stream.setEncoding('utf8').on('data', (part: string) => (this.output += part));
    this.ended = new Promise((resolve) => this.#process.on('close', resolve));
  }

  /** Returns when it has printed this; throws with all that it printed if it ends before. */
  async says(words: string): Promise<void> {
    const hasSaid = new Promise<boolean>((resolve) => {
      const look = (): void => {
        if (this.output.includes(words)) resolve(true);
      };
      for (const stream of [this.#process.stdout!, this.#process.stderr!]) stream.on('data', look);
      look();
    });
    await Promise.race([hasSaid, this.ended]);
    if (!this.output.includes(words)) throw new Error(`It ended without saying “${words}”:\n${this.output}`);
  }

  /** Presses Ctrl+C, and returns when the command has ended. */
  async interrupt(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null)
      process.kill(-this.#process.pid!, 'SIGINT');
    await this.ended;
  }
}

/** Runs a command to its end. */
export async function npm(
  clone: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string; lines: string[] }> {
  const command = new RunningCommand(clone, args, env);
  const code = await command.ended;
  const { output } = command;
  return { code, output, lines: linesOf(output) };
}

/** What a command printed, without npm's own lines (those that begin with ">") and empty ones. */
export const linesOf = (output: string): string[] =>
  output.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('> '));
