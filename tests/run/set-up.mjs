// Brings a fresh machine with Node and npm to where the tools run: plain Node 20, nothing installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers.mjs';

export const TOP = fileURLToPath(new URL('../..', import.meta.url));
const NODE_LEAST = 20;
/** Temporal is built in from these on. */
const LEAST = { chromium: 144, firefox: 139 };
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr', faketime: 'faketime', xvfb: 'xvfb' };

/** A failure that a person can mend: what is missing, and what to do about it. */
export class SetUpFailure extends Error {
  constructor(missing, todo) {
    super(`${missing}\n${todo}`);
  }
}

export const say = (text) => process.stdout.write(`${text}\n`);

/** Starts a tool of the project's (or of the system's). */
function start(command, args, { env = {}, withTools = true, stdio = 'inherit' } = {}) {
  const bin = join(TOP, 'node_modules', '.bin');
  const others = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(TOP, 'node_modules')));
  const PATH = [...(withTools ? [bin] : []), ...others].join(delimiter);
  return spawn(command, args, {
    cwd: TOP,
    stdio,
    env: { ...process.env, ...env, PATH },
    // npm and the tools are .cmd files there, which only a shell starts.
    shell: process.platform === 'win32',
  });
}

/** The exit code of a program once it has ended; 127 if it did not start, 1 if something killed it. */
const endOf = (child) =>
  new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => {
      if (signal) say(`${child.spawnfile} was ended by ${signal}.`);
      resolve(code ?? 1);
    });
  });

/** Runs a tool with its output in view; the answer is its exit code. */
export const run = (command, args, options) => endOf(start(command, args, options));

/** Runs a tool out of view; the answer is its exit code and all that it wrote. */
export async function runQuietly(command, args, options) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  return { code: await endOf(child), output };
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NODE_LEAST) return;
  throw new SetUpFailure(
    `Node ${NODE_LEAST} or newer is needed; this is Node ${process.versions.node}.`,
    'Install a newer one from https://nodejs.org and try again.',
  );
}

/** True when what stands in node_modules is what package-lock.json says, for this kind of machine. */
function packagesMatch() {
  const read = (path) => JSON.parse(readFileSync(join(TOP, path), 'utf8')).packages;
  try {
    const [wanted, present] = [read('package-lock.json'), read('node_modules/.package-lock.json')];
    const matches = ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional === true);
    // `wxt prepare` writes .wxt at the end of an installation, so a broken-off one is seen too.
    return Object.entries(wanted).every(matches) && existsSync(join(TOP, '.wxt', 'tsconfig.json'));
  } catch {
    return false;
  }
}

async function installPackages() {
  if (packagesMatch()) return;
  say('Installing the packages that package-lock.json names …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { withTools: false });
  if (code === 127) throw new SetUpFailure('npm was not found.', 'It comes with Node: https://nodejs.org');
  if (code !== 0) {
    throw new SetUpFailure(
      'npm ci could not install the packages (its message stands above).',
      'Check that the npm registry can be reached (npm ping), then try again.',
    );
  }
}

/** The major version that a browser says it is, or null where it says nothing (on Windows). */
function majorOf(path) {
  if (process.platform === 'win32') return null;
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const found = /(\d+)\./.exec(stdout ?? '');
  if (status !== 0 || !found) return 0;
  return Number(found[1]);
}

const isRoot = process.getuid?.() === 0;
const isDebian = () => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

async function aptInstall(name) {
  if (!isRoot || !isDebian()) return false;
  say(`Installing ${name} by apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, withTools: false, stdio: ['ignore', 'ignore', 'inherit'] };
  await run('apt-get', ['update', '-qq'], quiet);
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet)) === 0;
}

/**
 * The path of a browser that can run Limber, fetched if need be.
 * `options.branded` takes an installed Chrome or Edge too, which Playwright cannot give an extension.
 */
export async function haveBrowser(name, options = {}) {
  let found = findBrowser(name, options);
  if (!found.path && name === 'chromium') {
    say("No Chromium here that can be driven: fetching Playwright's …");
    if ((await run('playwright', ['install', 'chromium'])) === 0) found = findBrowser(name, options);
    if (found.path && majorOf(found.path) === 0 && isRoot)
      await run('playwright', ['install-deps', 'chromium']);
  }
  const works = () => found.path && (majorOf(found.path) ?? LEAST[name]) >= LEAST[name];
  if (!works() && (await aptInstall(PACKAGE[name]))) found = findBrowser(name, options);
  if (works()) return found.path;

  const [title, variable] = name === 'firefox' ? ['Firefox', 'FIREFOX_PATH'] : ['Chromium', 'CHROME_PATH'];
  throw new SetUpFailure(
    found.path
      ? `${found.path} does not start, or is older than ${title} ${LEAST[name]}.`
      : `${title} is missing: ${found.tried.join('; ')}.`,
    name === 'firefox'
      ? `Install Firefox ${LEAST[name]} or newer (https://www.mozilla.org/firefox), or set ${variable} to one.`
      : `Run "npx playwright install --with-deps chromium", install Chromium ${LEAST[name]} or newer, or set ${variable} to one.`,
  );
}

/** libfaketime, for the tests that turn the clock; without it they are skipped. */
export async function haveFaketime() {
  const has = () => spawnSync('faketime', ['--version'], { stdio: 'ignore' }).status === 0;
  if (process.platform === 'linux' && !has()) await aptInstall(PACKAGE.faketime);
}

/** Runs WXT; what it prints is shown only if it fails. */
async function runWxt(args, env) {
  const { code, output } = await runQuietly('wxt', args, { env });
  if (code === 0) return;
  say(output);
  throw new SetUpFailure(`wxt ${args.join(' ')} failed.`, 'Its message stands above.');
}

/** The browser that arguments of WXT's name. */
const targetOf = (args) => (args[0] === '-b' ? args[1] : 'chrome');

/**
 * Builds Limber for Chrome, or for what the arguments of `wxt build` say. A quick build does the same and is some
 * percent larger: it is for a look, not for a store or a test.
 */
export async function build(args = [], { isQuick = false } = {}) {
  say(`Building Limber for ${targetOf(args)} …`);
  await runWxt(['build', ...args], { LIMBER_QUICK_BUILD: isQuick ? '1' : '' });
}

/** Builds Limber in the same way and packs it for a store. */
export async function pack(args) {
  say(`Packing Limber for ${targetOf(args)} …`);
  await runWxt(['zip', ...args], { LIMBER_QUICK_BUILD: '' });
}

/** Xvfb, for the tests of the commands that open a window; without it they are skipped. */
export async function haveXvfb() {
  const has = () => spawnSync('which', ['Xvfb'], { stdio: 'ignore' }).status === 0;
  if (process.platform === 'linux' && !has()) await aptInstall(PACKAGE.xvfb);
}

/** What every command needs before anything else. */
export async function setUp() {
  checkNode();
  await installPackages();
}

/** The values of a command's options as node:util's parseArgs reads them; all of them where one is not known. */
function readOptions(options, help) {
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new SetUpFailure(error.message, help);
  }
}

/**
 * Runs a command's main part with its options, and ends with a plain message where a person can mend something.
 * `help` says what the command does and which options it has.
 */
export async function command(main, help, options = {}) {
  try {
    const values = readOptions(options, help);
    if (values.help) say(help);
    else process.exitCode = await main(values);
  } catch (error) {
    if (!(error instanceof SetUpFailure)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
