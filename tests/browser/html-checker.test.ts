// Every kind of page is valid for the W3C's Nu HTML checker. The checker is a Java program: without Java the test is
// skipped, except in CI, where it fails.

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';

const CHECKER = 'node_modules/vnu-jar/build/dist/vnu.jar';

const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) console.warn('The Nu HTML checker needs Java 11 or later; install one such as openjdk-17-jre-headless');

/** Maximum number of pages checked in a folder, because the pages of a folder have the same structure. */
const MOST = 8;

describe.skipIf(!hasJava).each([inject('site'), inject('fixtureSite'), inject('emptySite')])(
  'the site of $content',
  ({ dist }) => {
    it('has no page that breaks a rule of HTML', () => {
      const pages = [
        ...Map.groupBy(globSync('**/*.html', { cwd: dist, ignore: ['downloads/**'] }).sort(), (page) =>
          dirname(page),
        ).values(),
      ];
      expect(faultsIn(pages.flatMap((own) => own.slice(-MOST)).map((page) => join(dist, page)))).toEqual([]);
    });
  },
);

describe.skipIf(!hasJava)('the checker', () => {
  it('reports a broken rule', () => {
    expect(faultsIn(['tests/fixtures/broken.html'])).toEqual([
      expect.stringMatching(/broken\.html:6: .*“figcaption” not allowed/),
    ]);
  });
});

const report = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string(), lastLine: z.number().optional(), message: z.string() }),
  ),
});

/** The checker's errors, as `file:line: message`. */
function faultsIn(files: readonly string[]): readonly string[] {
  const parameters = ['-jar', CHECKER, '--stdout', '--format', 'json', '--errors-only', ...files];
  const { stdout, stderr } = spawnSync('java', parameters, { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (stdout === '') throw new Error(`The checker gave no report: ${stderr}`);
  return report
    .parse(JSON.parse(stdout))
    .messages.filter(({ message }) => !isNewer(message))
    .map(({ url, lastLine = 0, message }) => `${url}:${lastLine}: ${message}`);
}

/**
 * Whether the error is about a feature that browsers support but this release of the checker does not: CSP Level 3, and
 * `details` with a name. The checker isn't updated, because later releases need a download of Java.
 */
function isNewer(message: string): boolean {
  return (
    message.includes("'wasm-unsafe-eval'") || message.includes('Attribute “name” not allowed on element “details”')
  );
}
