// Annotations → the elements that mark them in the text, with classes and ids. A claim is a <mark>. Of overlapping
// claims, only the first is a <mark>; the others are <span>s with a second underline.

import type { Element, Properties } from 'hast';
import { overlaps, type Range } from '../anchor/range.ts';
import { marginId, passageId } from '../model/address.ts';
import type { RemarkEntry } from '../model/corpus.ts';
import { type KindName, kinds } from '../model/kinds.ts';
import type { Words } from '../ui/languages.ts';
import { remarkHeading } from '../ui/remarks.ts';
import type { Placed } from './placed.ts';
import type { Wrapping } from './wrap-annotations.ts';

/**
 * Maximum number of parallel underlines that readers can distinguish. Where more claims overlap, the other claims
 * share the class `multi`.
 */
const LANES = 2;

/** The data of the elements that mark a claim. */
export interface ClaimMark {
  readonly id: string;
  readonly ranges: readonly Range[];
  readonly number: number;
  /** The claim's number in the digits of the interface's language. */
  readonly numeral: string;
  /** Class names for stance and voice. */
  readonly classes: readonly string[];
  /** The label of the link to the claim's note, for screen readers. */
  readonly label: string;
  /** The language of the label, if it is not the article's. */
  readonly lang: string | undefined;
  /** The author's stance as a symbol next to the number; empty if the author endorses a claim of their own. */
  readonly sign: string;
  /** The claim's roles in arguments: ▲ conclusion, △ premise, ✕ attacked. */
  readonly role: string;
  /**
   * The names of the holders, if they are shown beside the text. They are not shown if the claim before has the same
   * holders and is near.
   */
  readonly who?: string | undefined;
}

/**
 * The wrappings of the claims on one block. @param claims in reading order; of claims that begin together, the longer
 * first
 */
export function claimWrappings(claims: readonly ClaimMark[]): readonly Wrapping[] {
  const laneEnds: Range[][] = [];
  return claims.map((claim) => {
    const lane = laneFor(claim.ranges, laneEnds);
    const tagName = lane === 0 ? 'mark' : 'span';
    const classes = ['c', ...claim.classes, ...(lane === 0 ? [] : [lane < LANES ? 'lane' : 'multi'])];
    return {
      ranges: claim.ranges,
      wrap: ({ isFirst }) => element(tagName, { className: classes, ...identity('claim', claim.id, isFirst) }),
      head: claim.who === undefined ? undefined : element('span', { className: ['who'], dataWho: claim.who }),
      tail: reference('claim', claim.number, claim.label, claim),
    };
  });
}

/**
 * The wrapping of a note, a question or another remark. It has a symbol where a claim has its number.
 * @param lang the language of the link's label, if it differs from the language of the text
 */
export function remarkWrapping(
  { entry, ranges, number = 0 }: Placed<RemarkEntry>,
  words: Words,
  lang: string | undefined,
): Wrapping {
  const { name, sign } = kinds[entry.collection];
  const label = words.commonWords.goToNote(
    words.remarkWords[entry.collection].one,
    number,
    remarkHeading(entry, words),
  );
  const link = reference(name, number, label, { lang, numeral: words.numeral(number) });
  return {
    ranges,
    wrap: ({ isFirst }) => element('span', { className: ['n'], ...identity(name, entry.id, isFirst) }),
    tail: { ...link, properties: { ...link.properties, dataKind: name, dataSign: sign } },
  };
}

/**
 * The wrapping of an actor's name. It is not a link: while the layer of actors is on, a script opens the actor's card
 * at a click.
 */
export function mentionWrapping(actor: string, range: Range): Wrapping {
  return { ranges: [range], wrap: () => element('span', { className: ['a'], dataActor: actor }) };
}

/**
 * The attributes of a piece of an annotation. The first piece has the annotation's id; later pieces refer to this id.
 */
function identity(kind: KindName, id: string, isFirst: boolean): Properties {
  return isFirst ? { id: passageId(kind, id) } : { dataOf: passageId(kind, id) };
}

/**
 * A link to the note, without text. The style sheet shows the number, because a number in the text would be copied
 * together with the text.
 */
function reference(
  kind: KindName,
  number: number,
  label: string,
  {
    lang,
    numeral,
    sign = '',
    role = '',
  }: {
    readonly lang: string | undefined;
    readonly numeral: string;
    readonly sign?: string;
    readonly role?: string;
  },
): Element {
  return element('a', {
    className: kind === 'claim' ? ['ref'] : ['ref', 'ref-n'],
    href: `#${marginId(kind, number)}`,
    ariaLabel: label,
    lang,
    dataN: numeral,
    ...(sign === '' ? {} : { dataS: sign }),
    ...(role === '' ? {} : { dataRole: role }),
  });
}

function laneFor(ranges: readonly Range[], lanes: Range[][]): number {
  const lane = lanes.findIndex((taken) => !taken.some((other) => ranges.some((range) => overlaps(range, other))));
  const chosen = lane === -1 ? lanes.length : lane;
  lanes[chosen] = [...(lanes[chosen] ?? []), ...ranges];
  return chosen;
}

function element(tagName: string, properties: Properties): Element {
  return { type: 'element', tagName, properties, children: [] };
}
