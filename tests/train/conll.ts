// A file with one word and its tag on each line → sentences with the tagger's tags. Reads the files of wikigold and
// CrossNER.

import { readFileSync } from 'node:fs';
import { TAGS } from '../../src/draft/rules/names/tagger.ts';

export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly number[];
}

/** The tagger's kind for each of the files' kinds of names. */
const KINDS: Readonly<Record<string, string>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'MISC',
  politician: 'PER',
  person: 'PER',
  organisation: 'ORG',
  politicalparty: 'ORG',
  country: 'LOC',
  location: 'LOC',
  election: 'MISC',
  event: 'MISC',
  misc: 'MISC',
};

export function sentencesOf(file: string): readonly TaggedSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.trim().split(/\s+/)),
    )
    .filter((lines) => lines.length > 0 && lines[0]?.[0] !== '-DOCSTART-')
    .map((lines) => ({
      words: lines.map(([word = '']) => word),
      tags: tagsOf(lines.map((line) => line.at(-1) ?? 'O')),
    }));
}

/** The tagger's tags for the file's labels. A name begins at a B label, or where the kind changes. */
function tagsOf(labels: readonly string[]): readonly number[] {
  return labels.map((label, i) => {
    const [position, kind = ''] = label.split('-');
    const known = KINDS[kind];
    if (position === 'O' || known === undefined) return 0;
    const begins = position === 'B' || (labels[i - 1] ?? 'O').split('-')[1] !== kind;
    return TAGS.indexOf(`${begins ? 'B' : 'I'}-${known}` as (typeof TAGS)[number]);
  });
}
