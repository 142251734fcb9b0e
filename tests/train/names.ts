// `npm run train -- names FOLDER` trains the name tagger on FOLDER's wikigold.conll.txt and politics-*.txt (CrossNER)
// and writes the weights. Before that, it prints scores on held-out sentences: on each fifth of the politics sentences,
// and on politics-dev.txt, each time with weights that were trained without these sentences.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { spansOf, tagsOf, type Weights, wordProperties } from '../../src/draft/rules/names/tagger.ts';
import { sharesOf, type Tally } from '../draft/quality/tally.ts';
import { sentencesOf, type TaggedSentence } from './conll.ts';
import { quantized, train } from './train.ts';

/**
 * Number of parts of the politics sentences for cross-validation. In training, each politics sentence is used twice.
 */
const PARTS = 5;

const OUT = join(import.meta.dirname, '../../src/draft/rules/names/weights.json');

export function trainNames(folder: string): void {
  const wiki = sentencesOf(join(folder, 'wikigold.conll.txt'));
  const small = sentencesOf(join(folder, 'politics-train.txt'));
  const large = sentencesOf(join(folder, 'politics-dev.txt'));
  const politics = [...small, ...large];
  for (let part = 0; part < PARTS; part += 1) {
    const isHeld = (_: TaggedSentence, i: number) => i % PARTS === part;
    const kept = politics.filter((one, i) => !isHeld(one, i));
    judge(`part ${part + 1} of ${PARTS}`, [...wiki, ...kept, ...kept], politics.filter(isHeld));
  }
  judge('politics-dev', [...wiki, ...small, ...small], large);
  const packed = brotliCompressSync(quantized(train([...wiki, ...politics, ...politics])));
  writeFileSync(OUT, `${JSON.stringify({ weights: packed.toString('base64') })}\n`);
  console.log(`weights: ${(packed.length / 1000).toFixed(0)} KB`);
}

/** Prints the scores on held-out sentences. The weights are quantized to one byte each, as in the file. */
function judge(name: string, known: readonly TaggedSentence[], held: readonly TaggedSentence[]): void {
  const weights = quantized(train(known));
  for (const kind of ['', 'PER', 'ORG', 'LOC', 'MISC']) report(`${name}${kind && `, ${kind}`}`, held, weights, kind);
}

/** Prints precision, recall and F1. A name is right if its span and its kind are both right. */
function report(name: string, sentences: readonly TaggedSentence[], weights: Weights, only: string): void {
  const tally = sentences.reduce<Tally>(
    (sum, { words, tags }) => {
      const keys = (of: readonly number[]) =>
        spansOf(of)
          .filter(({ kind }) => kind.includes(only))
          .map(({ first, last, kind }) => `${first} ${last} ${kind}`);
      const drafted = keys(tagsOf(words.map(wordProperties), weights));
      const gold = new Set(keys(tags));
      const right = drafted.filter((key) => gold.has(key)).length;
      return { right: sum.right + right, drafted: sum.drafted + drafted.length, gold: sum.gold + gold.size };
    },
    { right: 0, drafted: 0, gold: 0 },
  );
  const { precision, recall, f1 } = sharesOf(tally);
  console.log(`names, ${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`);
}
