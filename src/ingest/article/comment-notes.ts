// The comments of a Word document → drafts of notes about the same words of the article. They are published only if a
// person accepts them.

import type { z } from 'zod';
import { describeQuote } from '../../anchor/describe-quote.ts';
import type { Range } from '../../anchor/range.ts';
import type { TextLayer } from '../../anchor/text-layer.ts';
import { COMMENT_RULE } from '../../model/corpus.ts';
import type { note } from '../../model/note.ts';
import type { Problem } from '../../model/problem.ts';
import { warning } from '../../model/problem.ts';
import { plainMarkdown } from '../../text/plain-markdown.ts';
import { freeSlug, slugFrom } from '../../text/slug.ts';
import { plainCharacters } from '../read/characters.ts';
import type { DocumentComment } from '../read/docx-comments.ts';

export interface NoteDraft {
  /** The id, unique within the article, without the article's id. */
  readonly id: string;
  readonly data: z.input<typeof note>;
  readonly body: string;
}

export interface CommentNotes {
  readonly notes: readonly NoteDraft[];
  readonly problems: readonly Problem[];
}

/** Confidence of a note: `FOUND` if its words occur once in the article, `UNSURE` if they occur several times. */
const FOUND = 0.9;
const UNSURE = 0.6;

/** Maximum number of code units of a comment that are printed in a message. */
const QUOTED = 80;

/** Number of words in a note's id. */
const SLUG_WORDS = 6;

export function commentNotes(comments: readonly DocumentComment[], layer: TextLayer, file: string): CommentNotes {
  const taken = new Set<string>();
  const lost: DocumentComment[] = [];
  const notes = comments.flatMap((comment): readonly NoteDraft[] => {
    const place = placeOf(comment, layer.text);
    if (place === undefined) {
      lost.push(comment);
      return [];
    }
    const id = freeSlug(
      slugFrom(comment.words.split(/\s+/).slice(0, SLUG_WORDS).join('-'), 'comment'),
      taken,
      comment.words,
    );
    taken.add(id);
    const { author, created, words } = comment;
    const data = {
      status: 'draft',
      quote: describeQuote(layer, place.range),
      kind: 'context',
      ...(author !== undefined && { creator: author }),
      ...(created !== undefined && { created }),
      generator: { rule: COMMENT_RULE, version: 1, confidence: place.isSure ? FOUND : UNSURE },
    } as const;
    return [{ id, data, body: plainMarkdown(words) }];
  });
  return { notes, problems: [...madeAdvice(notes.length, file), ...lost.map((comment) => lostAdvice(comment, file))] };
}

interface Place {
  readonly range: Range;
  readonly isSure: boolean;
}

/**
 * The range, in the text layer, of the words that a comment is about. If the words occur several times, the words
 * before them show which occurrence is meant. Undefined if the article does not contain the words.
 */
function placeOf(comment: DocumentComment, text: string): Place | undefined {
  const [about, before] = [plainCharacters(comment.about), plainCharacters(comment.before)];
  const ranges = rangesOf(about, text);
  const [first] = ranges;
  if (first === undefined) return undefined;
  const after = rangesOf(`${before}${about}`, text).map(({ end }) => end);
  const best = ranges.find(({ end }) => after.includes(end));
  return { range: best ?? first, isSure: best !== undefined || ranges.length === 1 };
}

/** The ranges of words in a text. White space in the words matches any white space. */
function rangesOf(words: string, text: string): readonly Range[] {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (parts.join('') === '') return [];
  return [...text.matchAll(new RegExp(parts.join('\\s+'), 'gu'))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function madeAdvice(count: number, file: string): readonly Problem[] {
  if (count === 0) return [];
  const found = count === 1 ? 'a comment, which became a note' : `${count} comments, which became notes`;
  return [
    warning({
      file,
      rule: 'document-comments',
      found: `${found} in content/notes/; no reader sees it before it is accepted`,
      remedy: 'accept or withdraw it with “npm run review”',
    }),
  ];
}

function lostAdvice({ words, about }: DocumentComment, file: string): Problem {
  const short = (text: string) => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
  return warning({
    file,
    rule: 'document-comment-lost',
    found: `the comment “${short(words)}” on ${about.trim() === '' ? 'no words' : `“${short(about.trim())}”`}, which the article does not have`,
    remedy: 'write a note in content/notes/ if readers should see the comment',
  });
}
