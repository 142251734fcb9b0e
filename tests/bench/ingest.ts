// Texts as received → articles with drafts, by the command line: characters per second, and peak memory for few and for
// many texts.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Measure } from './bench.ts';
import { nameOf, sentence } from './prose.ts';
import { randomFrom } from './random.ts';
import { runMeasured } from './run-measured.ts';
import { temporaryFolder, textsIn } from './site.ts';

export const measure: Measure = ({ smoke, corpus }) => {
  const texts = corpus === undefined ? writeTexts(smoke ? 2 : 200) : textsIn(corpus);
  const few = texts.slice(0, Math.ceil(texts.length / 10));
  const [first, all] = [ingestAll(few), ingestAll(texts)];
  const what = `${texts.length} texts, ${Math.round(all.characters / 1000)} K characters`;
  return [
    // The time to start the program does not depend on the number of texts, so the second figure leaves it out.
    { what: `ingest of ${what}, from the start`, value: all.characters / all.seconds, unit: 'characters/s' },
    {
      what: `ingest of ${what}, once started`,
      value: (all.characters - first.characters) / Math.max(0.001, all.seconds - first.seconds),
      unit: 'characters/s',
      aim: { of: 'value', least: 500_000 },
    },
    {
      what: `most memory, beside a tenth of the texts`,
      value: all.memory,
      unit: 'MB',
      peer: { name: 'for a tenth', value: first.memory },
    },
  ] satisfies readonly Figure[];
};

function ingestAll(texts: readonly string[]) {
  const content = join(temporaryFolder(), 'content');
  const run = runMeasured(['src/cli/ingest.ts', '--content', content, ...texts]);
  return { ...run, characters: texts.reduce((sum, text) => sum + readFileSync(text, 'utf8').length, 0) };
}

function writeTexts(count: number): readonly string[] {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const random = randomFrom(i + 1);
    const names = Array.from({ length: 5 }, (_, n) => nameOf(Math.floor(random() * 200) + n));
    const paragraphs = Array.from({ length: 17 }, () =>
      Array.from({ length: 5 }, () => sentence(random, names)).join(' '),
    );
    const file = join(folder, `text-${i}.txt`);
    writeFileSync(file, `${sentence(random).slice(0, 60)}\n\nby ${nameOf(i)}\n\n${paragraphs.join('\n\n')}\n`);
    return file;
  });
}
