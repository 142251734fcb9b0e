// The files of GUM (CoNLL-U) → sentences with the tagger's tokens and their tags. GUM divides words such as
// "well-known" into three tokens; the tagger does not, and gives the word the tag of its last part.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagNumber } from '../../src/text/tags/tagger.ts';
import { tokensOf } from '../../src/text/tags/tokens.ts';

export interface TaggedWords {
  readonly words: readonly string[];
  /** Numbers of tags; -1 for a token that the file gives no known tag. */
  readonly tags: readonly number[];
}

/** The documents that GUM keeps for development and for tests. They are never trained on. */
const HELD_OUT = {
  dev: 'academic_exposure academic_librarians court_loan court_negligence interview_cyclone interview_gaming news_homeopathic news_iodine',
  test: 'academic_discrimination academic_eegimaa court_insanity court_mitigation interview_hill interview_libertarian news_nasa news_sensitive',
} as const;

export function gumSentences(folder: string, part: 'train' | 'dev' | 'test'): readonly TaggedWords[] {
  const held = new Set(Object.values(HELD_OUT).flatMap((names) => names.split(' ')));
  const wanted = new Set(part === 'train' ? [] : HELD_OUT[part].split(' '));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .filter((file) => {
      const name = file.replace(/^GUM_|\.conllu$/g, '');
      return part === 'train' ? !held.has(name) : wanted.has(name);
    })
    .flatMap((file) => sentencesIn(readFileSync(join(folder, file), 'utf8')));
}

function sentencesIn(text: string): readonly TaggedWords[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    return sentence === undefined ? [] : [aligned(sentence, block)];
  });
}

/** The tagger's tokens of a sentence, each with the tag of the file's last token in it. */
function aligned(sentence: string, block: string): TaggedWords {
  const ends = new Map<number, string>();
  let at = 0;
  for (const line of block.split('\n')) {
    const [id = '', form = '', , , tag = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    const start = sentence.indexOf(form, at);
    if (start === -1) continue;
    at = start + form.length;
    ends.set(at, tag);
  }
  const tokens = tokensOf(sentence);
  return {
    words: tokens.map(({ text }) => text),
    tags: tokens.map(({ end }) => tagNumber(ends.get(end) ?? '')),
  };
}
