// A sentence → its runs of capitalized words, which may be names. A run may contain words such as "of" and "for":
// "Center for Rural Studies".

import type { Range } from '../../../anchor/range.ts';
import { ORGANIZATION_WORDS } from '../../../text/actor-words.ts';
import { isDemonym, stateNamed } from '../../../text/gazetteer.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import type { FullPack, LanguagePack } from '../../languages/pack.ts';

export interface CapitalRun extends Range {
  readonly text: string;
  /** Whether "a", "the" or a number comes before the run. The run is then not a person's name. */
  readonly definite: boolean;
}

/** Maximum number of words in a name. A longer run is ignored, because it is a heading or a list. */
const MOST_WORDS = 10;

/** @param sentence one sentence. Its first word has a capital even if it is an ordinary word */
export function capitalRuns(sentence: string, pack: FullPack): readonly CapitalRun[] {
  const pieces = [...sentence.matchAll(pack.actors.run)].flatMap(({ 0: words, index }) => piecesOf(words, index, pack));
  return joined(pieces, sentence, pack).map((piece) => withArticle(sentence, piece, pack));
}

function joined(pieces: readonly Piece[], sentence: string, pack: FullPack): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const words = piece.text.split(' ');
    const goesOn =
      last !== undefined &&
      pack.actors.listJoint.test(sentence.slice(last.end, piece.start)) &&
      pack.actors.twofold.test(last.text) &&
      words.length <= 2 &&
      !words.some((word) => ORGANIZATION_WORDS.has(word) || stateNamed(word) !== undefined);
    if (last !== undefined && (goesOn || isOneBody(last, piece, sentence, pack)))
      whole[whole.length - 1] = {
        text: sentence.slice(last.start, piece.end),
        start: last.start,
        end: piece.end,
      };
    else whole.push(piece);
  }
  return whole;
}

/**
 * Whether two runs with "and" between them are one name, such as "the Plantation and Farm Workers Union". This is so if
 * "the" comes before the first run, and if only the second run ends with a word for an organization ("Union").
 */
function isOneBody(last: Piece, piece: Piece, sentence: string, pack: FullPack): boolean {
  if (sentence.slice(last.end, piece.start) !== ` ${pack.actors.and} `) return false;
  const [first, second] = [last.text.split(' '), piece.text.split(' ')];
  const [head = ''] = second.slice(-1);
  return (
    second.length > 1 &&
    ORGANIZATION_WORDS.has(head) &&
    !pack.actors.notBodies.test(head) &&
    !second.slice(0, -1).some((word) => ORGANIZATION_WORDS.has(word) && !pack.actors.inBodies.test(word)) &&
    first.length < 3 &&
    !first.some((word) => ORGANIZATION_WORDS.has(word) || stateNamed(word) !== undefined || isDemonym(word)) &&
    pack.actors.definite.test(sentence.slice(Math.max(0, last.start - 24), last.start))
  );
}

type Piece = Omit<CapitalRun, 'definite'>;

/**
 * The names in a run. A state or its adjective at the beginning is a separate name: "Dutch Red Cross" has the names
 * "Dutch" and "Red Cross".
 */
function piecesOf(words: string, start: number, pack: FullPack): readonly Piece[] {
  const run = withoutOpener(words, start, pack);
  if (run === undefined || run.text.split(' ').length > MOST_WORDS) return [];
  const lead = leadingState(run.text);
  if (lead === undefined || lead.length === run.text.length || isPartOfName(lead, run.text, pack))
    return [cleaned(run)];
  const rest = run.text.slice(lead.length).replace(/^[’']s/, '');
  const gap = rest.length - rest.replace(pack.actors.joints, '').length;
  const at = run.start + run.text.length - rest.length + gap;
  return [
    cleaned({ text: lead, start: run.start, end: run.start + lead.length }),
    cleaned({ text: rest.slice(gap), start: at, end: run.end }),
  ];
}

/** Whether the adjective of a state is part of a longer name: "German" in "German Weather Service". */
function isPartOfName(lead: string, name: string, pack: FullPack): boolean {
  const head = name.split(pack.actors.joint, 1)[0]?.split(' ') ?? [];
  return isDemonym(lead) && head.length > lead.split(' ').length && ORGANIZATION_WORDS.has(head.at(-1) ?? '');
}

/**
 * The run without its first word, if this is a function word, a verb before "the", or an adverb at the beginning of the
 * sentence. Otherwise the whole run. Undefined if no word is left.
 */
function withoutOpener(words: string, start: number, pack: FullPack): Piece | undefined {
  const [first = ''] = words.split(' ', 1);
  // In "Abolish the Union", the first word is not part of the name. A name contains "the" only after "of", so a word
  // directly before "the" is taken for a verb at the beginning of a sentence or before an organization.
  const acts =
    words.startsWith(`${first} ${pack.names.articles[0]} `) &&
    (start <= 1 || ORGANIZATION_WORDS.has(words.split(' ')[2] ?? ''));
  const ordinary =
    acts || (stateNamed(first) === undefined && FUNCTION_WORDS.has(first.toLowerCase().replace('’', "'")));
  const adverb = start <= 1 && first.length < words.length && pack.actors.adverb.test(first);
  if (!ordinary && !adverb) return { text: words, start, end: start + words.length };
  const rest = words.slice(first.length).replace(pack.actors.joints, '');
  return rest === ''
    ? undefined
    : {
        text: rest,
        start: start + words.length - rest.length,
        end: start + words.length,
      };
}

function leadingState(text: string): string | undefined {
  const words = text.split(' ');
  for (const count of [3, 2, 1]) {
    const lead = words.slice(0, count).join(' ');
    const plain = lead.replace(/[’']s$/, '');
    if (count <= words.length && (stateNamed(plain) !== undefined || isDemonym(plain))) return lead;
  }
  return undefined;
}

/** The name without a possessive ending, and without a full stop that ends the sentence. */
function cleaned({ text, start }: Piece): Piece {
  const bare = text.replace(/[’']s?$/, '');
  const abbreviated = /\p{Lu}\.\p{Lu}\.$|(?:^| )\p{Lu}\.$/u.test(bare);
  const name = abbreviated ? bare : bare.replace(/\.$/, '').replace(/[’']s?$/, '');
  return { text: name, start, end: start + name.length };
}

function withArticle(text: string, piece: Piece, pack: FullPack): CapitalRun {
  return {
    ...piece,
    definite: pack.actors.determined.test(text.slice(Math.max(0, piece.start - 8), piece.start)),
  };
}

const SMALL_LETTERS = /\p{Ll}{2,} \p{Ll}{2,} \p{Ll}/u;

/**
 * Whether a text uses capitals for emphasis. Sentences without lower-case words are ignored, because they are headings.
 */
export function stresses(sentences: readonly { readonly text: string }[], pack: FullPack): boolean {
  return sentences.some(({ text }) => pack.names.stressed.test(text) && SMALL_LETTERS.test(text));
}

/** Whether a name consists of emphasized words: "MERE POWER". */
export function isStressed(name: string, pack: LanguagePack): boolean {
  const words = name.split(' ');
  return pack.names.stressed.test(name) || (words.length > 1 && words.some((word) => /^\p{Lu}{4,}[?!]?$/u.test(word)));
}
