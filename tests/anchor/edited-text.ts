// A text of words with identities, and random edits of it. After an edit, the identities show where a passage is now.

import { nameBlocks } from '../../src/anchor/name-blocks.ts';
import type { Range } from '../../src/anchor/range.ts';
import { type TextLayer, textLayerOf } from '../../src/anchor/text-layer.ts';
import { pick, type Random } from '../bench/random.ts';

export interface Word {
  readonly text: string;
  /** The number of the word in the original text; undefined for an inserted word. */
  readonly origin: number | undefined;
  /** Whether the word is in the inserted copy of a passage. */
  readonly isCopy: boolean;
}

/** A list of paragraphs, each a list of sentences, each a list of words. */
export type Text = readonly (readonly (readonly Word[])[])[];

/** The amount of editing: shares of the words, sentences and paragraphs, 0 to 1. */
export interface Edits {
  readonly wordsChanged: number;
  readonly sentencesMoved: number;
  readonly paragraphsDeleted: number;
  /** The share of paragraphs that are split, and the share of paragraphs that are joined to the next one. */
  readonly breaksMoved: number;
  /** The passage of which a copy is inserted, as a range of word numbers. */
  readonly duplicated?: Range | undefined;
}

export function textOf(paragraphs: readonly string[]): Text {
  let origin = 0;
  return paragraphs.map((paragraph) =>
    paragraph
      .split(/(?<=[.?!؟。][”"»)]?) +/u)
      .map((sentence) => sentence.split(' ').map((text) => ({ text, origin: origin++, isCopy: false }))),
  );
}

export function edited(text: Text, edits: Edits, random: Random): Text {
  const vocabulary = text.flat(2).map((word) => word.text);
  const isCopiedFirst = random() < 0.5;
  const copied = isCopiedFirst ? withCopy(text, edits.duplicated, random) : text;
  const changed = copied.map((paragraph) =>
    paragraph.map((sentence) => sentence.flatMap((word) => changedWord(word, edits.wordsChanged, vocabulary, random))),
  );
  const moved = withSentencesMoved(changed, edits.sentencesMoved, random);
  const kept = withBreaksMoved(
    moved.filter(() => random() >= edits.paragraphsDeleted),
    edits.breaksMoved,
    random,
  );
  return isCopiedFirst ? kept : withCopy(kept, edits.duplicated, random);
}

export interface Laid {
  readonly layer: TextLayer;
  /** All words in reading order, with their ranges in the text layer. */
  readonly words: readonly (Word & Range)[];
}

/**
 * The text as one text layer. As in an article, blocks keep their ids, which are found by the first words in `listed`.
 */
export function laidOut(text: Text, listed: readonly { readonly id: string; readonly starts: string }[] = []): Laid {
  const paragraphs = text.map((sentences) => sentences.flat()).filter((words) => words.length > 0);
  const texts = paragraphs.map((words) => words.map((word) => word.text).join(' '));
  const names = nameBlocks(texts, listed);
  const layer = textLayerOf(texts.map((words, i) => ({ id: names[i]?.id ?? '', kind: 'paragraph', text: words })));
  const words = paragraphs.flatMap((paragraph, i) => {
    let at = layer.blocks[i]?.start ?? 0;
    return paragraph.map((word) => {
      const start = at;
      at += word.text.length + 1;
      return { ...word, start, end: start + word.text.length };
    });
  });
  return { layer, words };
}

/**
 * Changes a word at random: replaces it by another word of the text, misspells it, removes it, or adds a word after it.
 */
function changedWord(word: Word, share: number, vocabulary: readonly string[], random: Random): readonly Word[] {
  if (random() >= share) return [word];
  const kind = random();
  if (kind < 0.4) return [{ ...word, text: pick(vocabulary, random) }];
  if (kind < 0.7) return [{ ...word, text: misspelt(word.text, random) }];
  return kind < 0.85 ? [] : [word, { text: pick(vocabulary, random), origin: undefined, isCopy: false }];
}

function misspelt(word: string, random: Random): string {
  const letters = [...word];
  const at = Math.floor(random() * letters.length);
  const letter = letters[at] ?? '';
  letters[at] = random() < 0.5 ? `${letter}${letter}` : letters.length > 1 ? '' : 'x';
  return letters.join('');
}

function withSentencesMoved(text: Text, share: number, random: Random): Text {
  const staying = text.map((): (readonly Word[])[] => []);
  const leaving: (readonly Word[])[] = [];
  text.forEach((paragraph, i) => {
    for (const sentence of paragraph) (random() < share ? leaving : (staying[i] ?? leaving)).push(sentence);
  });
  for (const sentence of leaving) {
    const target = pick(staying, random);
    target.splice(Math.floor(random() * (target.length + 1)), 0, sentence);
  }
  return staying;
}

/** Splits some paragraphs between two sentences, and joins others to the paragraph before. */
function withBreaksMoved(text: Text, share: number, random: Random): Text {
  const split = text.flatMap((paragraph) => {
    if (paragraph.length < 2 || random() >= share) return [paragraph];
    const at = 1 + Math.floor(random() * (paragraph.length - 1));
    return [paragraph.slice(0, at), paragraph.slice(at)];
  });
  const joined: (readonly Word[])[][] = [];
  for (const paragraph of split) {
    const last = joined.at(-1);
    if (last !== undefined && random() < share) last.push(...paragraph);
    else joined.push([...paragraph]);
  }
  return joined;
}

/** Inserts a copy of the passage as a sentence at a random position. */
function withCopy(text: Text, passage: Range | undefined, random: Random): Text {
  if (passage === undefined || text.length === 0) return text;
  const copy = text
    .flat(2)
    .filter(({ origin, isCopy }) => !isCopy && origin !== undefined && origin >= passage.start && origin < passage.end)
    .map((word) => ({ ...word, isCopy: true }));
  if (copy.length === 0) return text;
  const target = Math.floor(random() * text.length);
  return text.map((paragraph, i) =>
    i === target ? paragraph.toSpliced(Math.floor(random() * (paragraph.length + 1)), 0, copy) : paragraph,
  );
}
