// The lines of a block → one unit with line breaks, if the lines are verse or a postal address.

import { isDateline } from '../../../text/head-words.ts';
import { explicitNames } from '../../../text/names-in-byline.ts';
import type { InlineMark } from '../inline.ts';
import { joinLines } from '../join-lines.ts';
import { indentOf } from '../lines.ts';
import type { Run, Unit } from '../unit.ts';
import type { Layout } from './block-markup.ts';
import type { PageBlock } from './page.ts';

/** Maximum length of a line of verse, in code units. Longer lines are separate paragraphs. */
const LONGEST_LINE = 80;

export function isVerse({ lines }: PageBlock, index: number, { main, first, title, places }: Layout): boolean {
  if (lines.length < 2 || index === title || !main.has(index)) return false;
  const isInText = index > first || (places[index]?.includes('quote') ?? false);
  return (
    isInText &&
    lines.every((line) => line.length <= LONGEST_LINE && !isDateline(line) && explicitNames(line).length === 0)
  );
}

export function versed(run: Run): Unit {
  const lines = run.map(({ text }) => joinLines([text]));
  let at = 0;
  const marks = lines.slice(0, -1).map((line): InlineMark => {
    at += line.length + 1;
    return { kind: 'break', start: at - 1, end: at };
  });
  return { text: lines.join(' '), marks, lines: run, indent: indentOf(run[0]), markup: undefined };
}
