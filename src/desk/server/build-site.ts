// The content → the built site, by the command `npm run build` in a process of its own. In the process of the development
// server, Astro is set up to serve pages instead of writing them.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CODE_EXTENSION, CODE_FOLDER } from '../../corpus/package-files.ts';

/** Variables of the development server that would turn the build into a development build. */
const SERVER_VARIABLES = ['NODE_ENV', 'DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST'];

export interface BuildResult {
  readonly isBuilt: boolean;
  /** The lines that the command printed. */
  readonly report: string;
}

export function buildSite(content: string): Promise<BuildResult> {
  const own = Object.entries(process.env).filter(([name]) => !SERVER_VARIABLES.includes(name));
  const env = { ...Object.fromEntries(own), POSTIL_CONTENT: content, NO_COLOR: '1' };
  return new Promise((resolve) => {
    const build = spawn(process.execPath, [join(CODE_FOLDER, `cli/build${CODE_EXTENSION}`)], { env });
    let report = '';
    const hear = (words: Buffer) => {
      report += words;
    };
    build.stdout.on('data', hear);
    build.stderr.on('data', hear);
    build.once('close', (code) => resolve({ isBuilt: code === 0, report: report.trim() }));
  });
}
