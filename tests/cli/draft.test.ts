// `npm run draft` as a person runs it: keys from `.env`, an estimate, one line for each trouble, and Ctrl-C.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { FERRY, FERRY_ANSWER } from '../draft/model/ferry.ts';
import { type Asked, modelServer, type Reply } from '../draft/model/model-server.ts';
import { contentOf, ingestHere, put, temporaryFolder } from '../merge/library.ts';

describe('npm run draft', () => {
  it('reads the key from .env, says what is sent where, and prints a summary', async () => {
    const { folder, url, asked } = await ready();
    put(folder, '.env', `OPENAI_API_KEY=from-env-file\nOPENAI_BASE_URL=${url}\nPOSTIL_MODEL=openai/test-model\n`);
    const { code, out, err } = await draft(folder, '--model', '--price', '3/15').ended;
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Asking test-model .*stay here\.\n {2}actors: answered\n/),
    });
    expect(out).toMatch(/ferry: wrote \d+ actors, 9 claims, 3 arguments/);
    expect(out).toMatch(/15000 tokens sent, \d+ tokens received, about \$0\.\d+\nNext: npm run review -- ferry\n$/);
    expect(new Set(asked.map(({ key }) => key))).toEqual(new Set(['Bearer from-env-file']));
  });

  it('estimates with --dry-run, and asks nothing', async () => {
    const { folder, url, asked } = await ready();
    const { code, out } = await draft(folder, '--model', 'm', '--model-url', url, '--dry-run').ended;
    expect(code).toBe(0);
    expect(out).toMatch(
      /ferry: about 3 requests, \d+ tokens sent, \d+ tokens received\nNothing was sent: --dry-run\n$/,
    );
    expect(asked).toEqual([]);
  });

  it.each<[string, readonly string[], number, RegExp]>([
    ['no model', ['--model'], 2, /no language model is named: expected a name after --model/],
    [
      'no key',
      ['--model', 'anthropic/x'],
      1,
      /needs a key, and no key is set; write ANTHROPIC_API_KEY=… into the environment or into \.env/,
    ],
    ['a price that is none', ['--model', 'x', '--price', 'much'], 2, /the price can’t be read/],
  ])('says in one line that there is %s', async (_, parameters, expected, says) => {
    const { folder } = await ready();
    const { code, err } = await draft(folder, ...parameters).ended;
    expect({ code, err }).toMatchObject({ code: expected, err: expect.stringMatching(says) });
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('ends at Ctrl-C with what was answered kept, and goes on from there', async () => {
    let isStopped = false;
    let reached = () => {};
    const second = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const { folder, url, asked } = await ready((_, text, count) => {
      if (count === 2) reached();
      return count === 2 && !isStopped ? { isSilent: true } : { text };
    });
    const before = contentOf(folder);
    const running = draft(folder, '--model', 'test-model', '--model-url', url);
    await second;
    running.child.kill('SIGINT');
    const { code, err } = await running.ended;
    isStopped = true;
    expect({ code, err }).toMatchObject({
      code: 130,
      err: expect.stringContaining('Stopped: nothing was written, and the answers are kept.'),
    });
    expect(contentOf(folder)).toEqual(before);
    expect(await draft(folder, '--model', 'test-model', '--model-url', url).ended).toMatchObject({ code: 0 });
    expect(asked).toHaveLength(4);
  });
});

describe('npm run ingest with --model', () => {
  it('brings a text in, and lets the model draft it', async () => {
    const folder = temporaryFolder();
    const { url } = await modelServer(FERRY_ANSWER);
    const file = put(folder, 'ferry.txt', FERRY);
    const { code, out } = await run(folder, 'ingest', file, '--model', 'test-model', '--model-url', url).ended;
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/wrote \d+ actors, 9 claims, 3 arguments/),
    });
    const claims = Object.entries(contentOf(folder)).filter(([name]) => name.startsWith('claims/'));
    expect(claims).toHaveLength(9);
    for (const [name, text] of claims) expect(text, name).toContain('model: test-model');
  });
});

async function ready(reply?: (asked: Asked, usual: string, count: number) => Reply) {
  const folder = temporaryFolder();
  await ingestHere(folder, put(folder, 'ferry.txt', FERRY));
  const { url, asked } = await modelServer(FERRY_ANSWER, reply);
  return { folder, url, asked };
}

function draft(folder: string, ...parameters: readonly string[]) {
  return run(folder, 'draft', 'ferry', ...parameters);
}

function run(folder: string, command: string, ...parameters: readonly string[]) {
  const program = join(import.meta.dirname, `../../src/cli/${command}.ts`);
  const child = spawn(process.execPath, [program, ...parameters], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
  });
  const ended = Promise.all([once(child, 'close'), textOf(child.stdout), textOf(child.stderr)]).then(
    ([[code], out, err]) => ({ code: code as number | null, out, err }),
  );
  return { child, ended };
}
