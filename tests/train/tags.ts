// `npm run train -- tags FOLDER`: trains the part-of-speech tagger on the CoNLL-U files of FOLDER (GUM), prints its
// accuracy on the held-out documents, and writes the weights.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Model, sparse, TAGS, tagsOf } from '../../src/text/tags/tagger.ts';
import { gumSentences, type TaggedWords } from './conllu.ts';
import { trainTagger } from './perceptron.ts';

const OUT = join(import.meta.dirname, '../../src/text/tags/weights.json');

export function trainTags(folder: string): void {
  const trained = trainTagger(gumSentences(folder, 'train'));
  const model = { weights: sparse(trained.weights), closed: trained.closed };
  for (const part of ['dev', 'test'] as const) {
    const share = accuracyOf(gumSentences(folder, part), model);
    console.log(`tags, held-out documents (${part}): ${(100 * share).toFixed(2)} % right`);
  }
  const weights = brotliCompressSync(trained.weights).toString('base64');
  const json = `${JSON.stringify({ weights, closed: wordsByTag(model) })}\n`;
  writeFileSync(OUT, json);
  console.log(`weights: ${(gzipSync(json).length / 1000).toFixed(0)} KB compressed`);
}

/** The share of tokens with the right tag, among those that the corpus tags. */
export function accuracyOf(sentences: readonly TaggedWords[], model?: Model): number {
  let [right, all] = [0, 0];
  for (const { words, tags } of sentences)
    for (const [i, tag] of tagsOf(words, model).entries()) {
      if (tags[i] === -1) continue;
      all += 1;
      if (TAGS[tags[i] as number] === tag) right += 1;
    }
  return right / all;
}

function wordsByTag({ closed }: Model): Readonly<Record<string, string>> {
  return Object.fromEntries([...closed].map(([tag, words]) => [TAGS[tag] ?? '', [...words].join(' ')]));
}
