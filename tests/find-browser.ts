// The path of Chromium or Chrome on this machine. If neither is installed, Chromium is installed in the platform's
// usual way, or the error names the command to run.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** The facts about the machine that `findBrowser` uses. Tests replace them by a simulated machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** The path of Playwright's own browser, if it is installed. */
  readonly playwrightPath: string;
  exists(path: string): boolean;
  /** @returns whether the command succeeded */
  run(command: string, parameters: readonly string[]): boolean;
}

/** @throws {Error} if there is no browser and none can be installed */
export function findBrowser(machine: Machine = thisMachine()): string {
  const chosen = machine.env['POSTIL_BROWSER'];
  if (chosen !== undefined && chosen !== '') {
    if (machine.exists(chosen)) return chosen;
    throw new Error(
      `POSTIL_BROWSER is "${chosen}", where there is no file; give the path of a Chromium or Chrome, or leave it out`,
    );
  }
  return installed(machine) ?? installedNow(machine) ?? fail(machine);
}

/**
 * Chromium's shell is first: it has no windows, and opens a page with a quarter of the processor time of a full
 * browser.
 */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function installed(machine: Machine): string | undefined {
  return [...platformPaths(machine), machine.playwrightPath].find((path) => path !== '' && machine.exists(path));
}

function platformPaths({ platform, env }: Machine): readonly string[] {
  switch (platform) {
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder) =>
        folder === undefined
          ? []
          : [
              `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
              `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
            ],
      );
    default: {
      const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
      return NAMES.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
    }
  }
}

function installedNow(machine: Machine): string | undefined {
  const [command, ...steps] = installation(machine);
  if (command === undefined) return undefined;
  for (const [program = '', ...parameters] of [command, ...steps])
    if (!machine.run(program, parameters)) return undefined;
  return installed(machine);
}

/** The commands that install a browser on this machine without questions. */
function installation(machine: Machine): readonly (readonly string[])[] {
  if (isDebian(machine) && machine.isRoot)
    return [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ];
  return [['npx', 'playwright', 'install', 'chromium']];
}

function fail(machine: Machine): never {
  const byHand = isDebian(machine) ? 'sudo apt-get install chromium' : 'npx playwright install chromium';
  throw new Error(
    `The tests need Chromium or Chrome, and none could be installed. Run "${byHand}", or set POSTIL_BROWSER to the path of one.`,
  );
}

function isDebian({ platform, exists }: Machine): boolean {
  return platform === 'linux' && exists('/usr/bin/apt-get');
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    exists: isProgram,
    run: (command, parameters) => {
      console.log(`No browser was found; running ${command} ${parameters.join(' ')}`);
      return spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
    },
  };
}

function isProgram(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
