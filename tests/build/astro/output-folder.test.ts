import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { ambiguousOutputProblem } from '../../../src/build/astro/output-folder.ts';

const name = basename(process.cwd());

it.each([`../${name}-site`, `../${name}2/dist`, join(process.cwd(), '..', `${name}.dist`)])(
  'tells of a folder that Astro would take for one in the project: %s',
  (folder) => {
    expect(ambiguousOutputProblem(folder)).toMatchObject({
      found: expect.stringMatching(/lies beside the project .*: expected another name$/),
      remedy: expect.stringMatching(/^choose one/),
    });
  },
);

it.each(['dist', './dist', join(process.cwd(), 'a/b'), '../site', `../the-${name}`, join(tmpdir(), 'site')])(
  'says nothing of %s',
  (folder) => {
    expect(ambiguousOutputProblem(folder)).toBeUndefined();
  },
);
