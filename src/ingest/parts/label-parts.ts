// The text of a source → its parts. Each line belongs to exactly one part, which has a label. A blank line belongs to
// the part before it.

import type { Part, PartLabel } from '../../model/part.ts';
import { endsSentence } from '../../text/prose.ts';
import type { Facts } from '../read/facts.ts';
import { linesOf } from '../read/lines.ts';
import type { Source } from '../read/source.ts';
import type { Unit } from '../read/unit.ts';
import { captionByPlace, captionByWording, heading, list, paragraph, quote } from './body-rules.ts';
import {
  afterTheEnd,
  beforeTheTitle,
  bio,
  comment,
  correction,
  countInHead,
  footnote,
  nameAgain,
  ornament,
  pageNumber,
  runningHead,
  signature,
  widget,
} from './end-rules.ts';
import { bylineBareName, bylineGoesOn, bylineWithBy, dateline, dek, salutation, title } from './head-rules.ts';
import { surveyPage } from './page.ts';
import type { PartRule } from './rule.ts';

export interface LabelledUnit {
  readonly unit: Unit;
  readonly part: Part;
}

type Label = Pick<Part, 'label' | 'rule' | 'confidence' | 'words'>;

/** Labels that a person gave. The key is the number of the first line of the unit. */
export type GivenParts = ReadonlyMap<number, PartLabel>;

/** The name, in the ledger, of the rule for labels that a person gave. */
const BY_HAND = 'by-hand';

/** Each unit with its part. */
export function labelParts(
  { text, units, facts }: Pick<Source, 'text' | 'units' | 'facts'>,
  given: GivenParts = new Map(),
): readonly LabelledUnit[] {
  const lines = linesOf(text);
  const labels = labelsOf(units, facts);
  return units.map((unit, index) => {
    const next = units[index + 1];
    const first = index === 0;
    const { start, number } = unit.lines[0];
    const span = {
      startLine: first ? 1 : number,
      endLine: next === undefined ? lines.length : next.lines[0].number - 1,
      start: first ? 0 : start,
      end: next === undefined ? text.length : next.lines[0].start,
    };
    const byHand = given.get(number);
    const label =
      byHand === undefined
        ? (labels.get(unit) as Label)
        : { label: byHand, rule: BY_HAND, confidence: 1, words: unit.text };
    return { unit, part: { ...label, ...span } };
  });
}

/**
 * The label of each unit. Units that the markup labels as boilerplate or comment keep this label, and the rules do not
 * see them.
 */
function labelsOf(units: readonly Unit[], facts: Facts): ReadonlyMap<Unit, Label> {
  const isApart = ({ markup }: Unit) => markup?.label === 'boilerplate' || markup?.label === 'comment';
  const others = units.filter((unit) => !isApart(unit));
  const page = surveyPage(others, facts);
  const labels = new Map<Unit, Label>([
    ...units.flatMap((unit) => (unit.markup !== undefined && isApart(unit) ? [[unit, unit.markup] as const] : [])),
    ...others.map((unit, index) => [unit, labelOf(unit, page, index)] as const),
  ]);
  const inOrder = units.flatMap((unit) => {
    const label = labels.get(unit);
    return label === undefined ? [] : [[unit, label] as const];
  });
  return withText(new Map(inOrder));
}

/** Labels that are replaced by `paragraph` if a source has no running text. */
const MAY_BE_TEXT: ReadonlySet<PartLabel> = new Set(['dek', 'caption', 'bio', 'heading', 'footnote', 'salutation']);

/**
 * The labels. If no unit has a label of running text, the sentences become paragraphs, because a short text may look
 * like a summary or a caption. If there is no sentence, the lines below the title of a page become paragraphs.
 */
function withText(labels: ReadonlyMap<Unit, Label>): ReadonlyMap<Unit, Label> {
  if ([...labels.values()].some(({ label }) => label === 'paragraph' || label === 'list' || label === 'quote'))
    return labels;
  const isSentence = ([unit]: readonly [Unit, Label]) => endsSentence(unit.text);
  const inside = [...labels].filter(([, { label }]) => MAY_BE_TEXT.has(label)).filter(isSentence);
  const outside = [...labels].filter(([, { rule }]) => rule === 'page-outside-text').filter(isSentence);
  const ended = inside.length > 0 ? inside : outside;
  const sentences = new Set((ended.length > 0 ? ended : linesBelowTitle([...labels])).map(([unit]) => unit));
  const found: Label = { label: 'paragraph', rule: 'only-sentences', confidence: 0.4 };
  return new Map([...labels].map(([unit, label]) => [unit, sentences.has(unit) ? found : label]));
}

/** Minimum length, in code units, of a line that may be text if no unit is a sentence. */
const SHORTEST_LINE = 20;

/** The first run of lines below the title that are long enough to be text and have no links. */
function linesBelowTitle(labels: readonly (readonly [Unit, Label])[]): readonly (readonly [Unit, Label])[] {
  const below = labels.slice(labels.findIndex(([, { label }]) => label === 'title') + 1);
  const isLine = ([{ text, marks = [] }, { rule }]: readonly [Unit, Label]) =>
    rule === 'page-outside-text' && text.length >= SHORTEST_LINE && !marks.some(({ kind }) => kind === 'link');
  const first = below.findIndex(isLine);
  const end = below.findIndex((one, i) => i > first && !isLine(one));
  return first === -1 ? [] : below.slice(first, end === -1 ? below.length : end);
}

function labelOf(unit: Unit, page: ReturnType<typeof surveyPage>, index: number): Label {
  const asked = (rules: readonly PartRule[]) => labelBy(rules, unit, page, index);
  const worded = unit.markup?.label === 'paragraph' ? asked(wordedRules) : undefined;
  // A footnote to which the text refers belongs to the text wherever it is, so no rule for units outside the text is
  // asked.
  const outside = unit.note === undefined ? asked(outsideRules) : undefined;
  const label = outside ?? worded ?? unit.markup ?? asked(partRules);
  if (label !== undefined) return label;
  throw new TypeError(`expected the last rule to take every unit, but none took line ${unit.lines[0].number}`);
}

function labelBy(
  rules: readonly PartRule[],
  unit: Unit,
  page: ReturnType<typeof surveyPage>,
  index: number,
): Label | undefined {
  for (const rule of rules) {
    const confidence = rule.decide(unit, page, index);
    if (confidence !== undefined) return { label: rule.label, rule: rule.name, confidence };
  }
  return undefined;
}

/**
 * Rules for units outside the text. They are asked before the markup of the file is used, because the markup may be
 * wrong about such units. In each list of rules, the first rule that gives a confidence decides.
 */
const outsideRules: readonly PartRule[] = [comment, afterTheEnd, widget, pageNumber, runningHead, ornament];

/** Rules that look at the wording of a unit. They are used even if the markup says that the unit is a paragraph. */
const wordedRules: readonly PartRule[] = [salutation, bio, correction, footnote, captionByWording];

const partRules: readonly PartRule[] = [
  bylineWithBy,
  title,
  dateline,
  beforeTheTitle,
  countInHead,
  nameAgain,
  bylineGoesOn,
  salutation,
  bylineBareName,
  bio,
  correction,
  footnote,
  captionByWording,
  list,
  quote,
  dek,
  captionByPlace,
  signature,
  heading,
  paragraph,
];
