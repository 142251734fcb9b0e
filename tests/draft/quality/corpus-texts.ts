// The name of a text and the folder of the corpora → the text, as its readers saw it. The texts are not in this
// repository: most are under copyright. `world/` has only offsets into them, with the SHA-256 of each text.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Maximum number of words of a long text. The paragraph in which it is reached is the last one. */
const MOST_WORDS = 600;

/** @returns undefined if the folder does not have the text */
export function corpusText(name: string, folder: string): string | undefined {
  const paragraphs = paragraphsOf(name, folder);
  return paragraphs && `${paragraphs.join('\n\n')}\n`;
}

function paragraphsOf(name: string, folder: string): readonly string[] | undefined {
  const [kind, ...rest] = name.split('-');
  if (kind === 'gum') return gumParagraphs(join(folder, 'gum'), rest.join('_'));
  if (kind === 'federalist') {
    const text = textIn(join(folder, 'federalist', `${name}.txt`));
    return text === undefined
      ? undefined
      : upTo(MOST_WORDS, plain(text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' '))));
  }
  const text = textIn(join(folder, 'op-eds', `${rest.at(-1)}.txt`));
  return text === undefined ? undefined : plain(text.split(/\n+/));
}

function gumParagraphs(folder: string, name: string): readonly string[] | undefined {
  const file = existsSync(folder)
    ? readdirSync(folder).find((one) => one.includes(name) && one.endsWith('.conllu'))
    : undefined;
  const text = file === undefined ? undefined : textIn(join(folder, file));
  if (text === undefined) return undefined;
  const found: string[] = [];
  for (const sentence of text.split(/\n\n/)) {
    const words = /^# text = (.*)$/m.exec(sentence)?.[1];
    if (words === undefined) continue;
    const opens = found.length === 0 || /^# new(?:par|doc)/m.test(sentence);
    if (opens) found.push(words);
    else found[found.length - 1] = `${found.at(-1)} ${words}`;
  }
  return upTo(MOST_WORDS, found);
}

function textIn(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function plain(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function upTo(words: number, paragraphs: readonly string[]): readonly string[] {
  let count = 0;
  return paragraphs.filter((paragraph) => {
    const kept = count <= words;
    count += paragraph.split(/\s+/).length;
    return kept;
  });
}
