// The marks of annotations inside the text: the element, class and id of each piece.
// Claims are <mark>; where claims overlap, the outer one is the mark and the others lie in a second underline lane.

import type { Element, Properties } from 'hast';
import { overlaps, type Range } from '../anchor/range.ts';
import { marginId, passageId } from '../model/address.ts';
import type { RemarkEntry } from '../model/corpus.ts';
import { type KindName, kinds } from '../model/kinds.ts';
import type { Words } from '../ui/languages.ts';
import { remarkHeading } from '../ui/remarks.ts';
import type { Placed } from './placed.ts';
import type { Wrapping } from './wrap-annotations.ts';

/** Number of lanes of underlines that readers can distinguish; further claims share the lane `multi`. */
const LANES = 2;

/** The data of a claim's mark. */
export interface ClaimMark {
  readonly id: string;
  readonly ranges: readonly Range[];
  readonly number: number;
  /** Class names for stance and voice. */
  readonly classes: readonly string[];
  /** The link to its note, for screen readers. */
  readonly label: string;
  /** The language of the label, if it is not the article's. */
  readonly lang: string | undefined;
  /** The author's stance as a sign beside the number; empty where it is plain. */
  readonly sign: string;
  /** Its part in arguments: ▲ concluded, △ a premise, ✕ attacked. */
  readonly role: string;
  /** Whose voice begins here, where another was heard before. */
  readonly who?: string | undefined;
}

/** The wrappings of the claims of one block; `claims` in reading order, longer first. */
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
 * The wrapping of a note, a question or another remark. Its sign takes the place of a claim's number.
 * @param lang of the link's label, where it is not the text's
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
  const link = reference(name, number, label, { lang });
  return {
    ranges,
    wrap: ({ isFirst }) => element('span', { className: ['n'], ...identity(name, entry.id, isFirst) }),
    tail: { ...link, properties: { ...link.properties, dataKind: name, dataSign: sign } },
  };
}

/** A name. It is no link: with the layer of actors on, a script opens the actor's card, which is at the end of the page. */
export function mentionWrapping(actor: string, range: Range): Wrapping {
  return { ranges: [range], wrap: () => element('span', { className: ['a'], dataActor: actor }) };
}

/** The attributes of a piece: the first carries the annotation's id, later ones refer to it. */
function identity(kind: KindName, id: string, isFirst: boolean): Properties {
  return isFirst ? { id: passageId(kind, id) } : { dataOf: passageId(kind, id) };
}

/** An empty link to the note. Its number comes from the style sheet: text in the sentence would break text fragments and copying. */
function reference(
  kind: KindName,
  number: number,
  label: string,
  { lang, sign = '', role = '' }: { readonly lang: string | undefined; readonly sign?: string; readonly role?: string },
): Element {
  return element('a', {
    className: kind === 'claim' ? ['ref'] : ['ref', 'ref-n'],
    href: `#${marginId(kind, number)}`,
    ariaLabel: label,
    lang,
    dataN: String(number),
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
