import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

function machine({
  files = [],
  installs = [],
  ...other
}: Partial<Machine> & { files?: readonly string[]; installs?: readonly string[] }) {
  const there = new Set(files);
  const ran: string[] = [];
  const shown: Machine = {
    platform: 'linux',
    env: { PATH: '/bin' },
    isRoot: false,
    playwrightPath: '/cache/playwright/chrome',
    exists: (path) => there.has(path),
    run: (command, parameters) => {
      ran.push([command, ...parameters].join(' '));
      for (const file of installs) there.add(file);
      return installs.length > 0;
    },
    ...other,
  };
  return { shown, ran };
}

const found: readonly {
  readonly title: string;
  readonly with: Parameters<typeof machine>[0];
  readonly path: string;
  readonly ran?: readonly string[];
}[] = [
  {
    title: 'the one that POSTIL_BROWSER names',
    with: { files: ['/my/chrome', '/usr/bin/chromium'], env: { POSTIL_BROWSER: '/my/chrome' } },
    path: '/my/chrome',
  },
  {
    title: 'an installed Chromium',
    with: { files: ['/usr/bin/google-chrome', '/usr/bin/chromium'] },
    path: '/usr/bin/chromium',
  },
  {
    title: 'Chromium’s shell before the full browser, because it is faster',
    with: { files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] },
    path: '/usr/bin/chromium-headless-shell',
  },
  { title: 'an installed Chrome', with: { files: ['/bin/google-chrome'] }, path: '/bin/google-chrome' },
  {
    title: 'Chrome on a Mac',
    with: { platform: 'darwin', files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] },
    path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  },
  {
    title: 'Edge on Windows',
    with: {
      platform: 'win32',
      env: { ProgramFiles: 'C:\\Programs' },
      files: ['C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
    },
    path: 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
  },
  { title: 'Playwright’s own', with: { files: ['/cache/playwright/chrome'] }, path: '/cache/playwright/chrome' },
  {
    title: 'one installed by apt for root on Debian',
    with: { isRoot: true, files: ['/usr/bin/apt-get'], installs: ['/usr/bin/chromium'] },
    path: '/usr/bin/chromium',
    ran: ['apt-get update', 'apt-get install -y --no-install-recommends chromium'],
  },
  {
    title: 'one installed by Playwright elsewhere',
    with: { files: ['/usr/bin/apt-get'], installs: ['/cache/playwright/chrome'] },
    path: '/cache/playwright/chrome',
    ran: ['npx playwright install chromium'],
  },
];

describe('findBrowser(machine)', () => {
  it.each(found)('finds $title', ({ with: given, path, ran = [] }) => {
    const { shown, ran: commands } = machine(given);
    expect(findBrowser(shown)).toBe(path);
    expect(commands).toEqual(ran);
  });

  it('says which command to run if nothing can be installed', () => {
    expect(() => findBrowser(machine({ files: ['/usr/bin/apt-get'] }).shown)).toThrow(
      'Run "sudo apt-get install chromium", or set POSTIL_BROWSER',
    );
    expect(() => findBrowser(machine({ platform: 'darwin' }).shown)).toThrow(
      'Run "npx playwright install chromium", or set POSTIL_BROWSER',
    );
  });

  it('reports that POSTIL_BROWSER names no file', () => {
    expect(() => findBrowser(machine({ env: { POSTIL_BROWSER: '/gone' } }).shown)).toThrow(
      'POSTIL_BROWSER is "/gone", where there is no file',
    );
  });
});
