// Entries of the corpus → faces: the texts and links in the boxes of a map. A claim that is not published gets a box
// with its id as the label, so that every premise of an argument is shown.

import type { Reading } from '../markdown/reading.ts';
import { namesOfActors } from '../model/actor-name.ts';
import { mapUrlOf, pageOf, passageId, passageUrlOf } from '../model/address.ts';
import type { Relation } from '../model/argument.ts';
import type { Stance } from '../model/claim.ts';
import {
  type ArgumentEntry,
  articleOf,
  type ClaimEntry,
  type Corpus,
  heldPremisesOf,
  holdersOf,
  isOwnVoice,
  premisesOf,
  slugOf,
} from '../model/corpus.ts';
import { mainRoleOf } from '../model/main-points.ts';
import { wordsOf } from '../ui/languages.ts';
import { byAuthors } from '../ui/several-authors.ts';
import type { References } from './references.ts';

/** A link to another map that contains the claim. */
export interface CrossReference {
  readonly text: string;
  /** Text for screen readers, which can be understood without the texts around the link. */
  readonly name: string;
  readonly href: string;
}

/** Content of a claim's box. */
export interface ClaimFace {
  /** Number of the claim on the reading page; for an unstated claim, a word such as "unstated". */
  readonly number: string | undefined;
  /**
   * The holder, and the author's stance unless the author makes the claim and endorses it: "Iran · reported". If the
   * text explains another claim than its thesis, a main claim has its role too.
   */
  readonly voice: string;
  readonly label: string;
  readonly stance: Stance;
  /** Whether the author makes the claim; false for reported claims of others. */
  readonly own: boolean;
  readonly implicit: boolean;
  readonly href: string | undefined;
  /** Element id of the box. If several maps of a page show the claim, only the box in one of them has the id. */
  readonly elementId: string | undefined;
  readonly see: readonly CrossReference[];
}

/** Content of an argument's box: the inference between premises and conclusion. */
export interface StepFace {
  readonly title: string;
  readonly word: string;
  /** Ids of the premises that the argument uses as views of their holders, whether or not these views are true. */
  readonly held: ReadonlySet<string>;
  /** Whether the editors supply the argument, because the text does not state it. */
  readonly editorial: boolean;
  readonly relation: Relation;
  readonly href: string;
  /** Element id of the box; undefined in the overview, because another map of the page has the id. */
  readonly elementId: string | undefined;
}

/**
 * The input for faces (the contents of boxes): the reading of an article, the library, and the maps that show each
 * claim.
 */
export interface MapContext {
  readonly corpus: Corpus;
  readonly reading: Reading;
  readonly references: References;
}

/** A dot between two parts, with a no-break space before the dot, so that no line begins with a dot. */
export const BETWEEN = '\u00a0· ';

/** Maximum number of links below a label. */
const MOST_LINKS = 3;

/** @param map index of the box's map, from 0; undefined for the overview and for the map of all arguments */
export function claimFace(id: string, map: number | undefined, context: MapContext): ClaimFace {
  const { corpus, reading, references } = context;
  const claim = corpus.claims.get(id);
  const home = references.arguedIn(id) ?? references.shownIn(id)[0];
  const isHome = home === map && articleOf(id) === reading.article.id;
  return {
    number: claim && numberOf(claim, context),
    voice: claim === undefined ? '' : voiceOf(claim, context),
    label: claim?.data.label ?? slugOf(id),
    stance: claim?.data.stance ?? 'reports',
    own: claim !== undefined && isOwnVoice(claim, corpus.articles.get(articleOf(id))),
    implicit: claim?.data.implicit === true,
    href: claim && passageUrlOf('claim', id),
    elementId: isHome ? passageId('claim', id) : undefined,
    see: crossReferences(id, map, context),
  };
}

/** @param map index of the box's map, from 0; undefined for the overview and for the map of all arguments */
export function stepFace(argument: ArgumentEntry, map: number | undefined, { site }: Corpus): StepFace {
  const { mapWords } = wordsOf(site);
  const { relation, editorial = false } = argument.data;
  const premises = new Set(premisesOf(argument));
  const held = heldPremisesOf(argument);
  const words = [
    mapWords.step[relation][premises.size === 1 ? 'one' : 'many'],
    held.size > 0 && mapWords.held[held.size === premises.size ? 'all' : 'some'],
    editorial && mapWords.editorial,
  ];
  return {
    title: argument.data.title,
    word: words.filter((word) => word !== false).join(BETWEEN),
    held,
    editorial,
    relation,
    href: pageOf('arguments', argument.id),
    elementId: map === undefined ? undefined : passageId('argument', argument.id),
  };
}

function numberOf(claim: ClaimEntry, { corpus, reading }: MapContext): string | undefined {
  const { mapWords, numeral } = wordsOf(corpus.site);
  if (claim.data.implicit) return mapWords.unstated;
  const number = reading.claims.find(({ entry }) => entry === claim)?.number;
  return number === undefined ? undefined : numeral(number);
}

function voiceOf(claim: ClaimEntry, { corpus }: MapContext): string {
  const article = corpus.articles.get(articleOf(claim.id));
  const { commonWords, mapWords } = byAuthors(wordsOf(corpus.site), article);
  const { stance } = claim.data;
  const role = mainRoleOf(claim, article);
  const about = article?.data.explains === undefined || role === undefined ? '' : BETWEEN + mapWords.main[role];
  const names = commonWords.names(namesOfActors(corpus.actors, holdersOf(claim, article)));
  if (!isOwnVoice(claim, article)) return `${names || mapWords.unnamed}${BETWEEN}${mapWords.stance[stance]}${about}`;
  return (stance === 'endorses' ? mapWords.author : mapWords.author + BETWEEN + mapWords.stance[stance]) + about;
}

function crossReferences(
  id: string,
  map: number | undefined,
  { corpus, reading, references }: MapContext,
): readonly CrossReference[] {
  const { mapWords, numeral } = wordsOf(corpus.site);
  const to = (other: number, name: string, text = name) => ({
    text,
    name,
    href: mapUrlOf(reading.article.id, references.ids[other] ?? ''),
  });
  const home = references.arguedIn(id);
  if (home !== undefined && home !== map) return [to(home, mapWords.argued(home + 1))];
  const others = references.shownIn(id).filter((other) => other !== map);
  return others
    .slice(0, MOST_LINKS)
    .map((other, i) => to(other, mapWords.also(other + 1), i === 0 ? undefined : numeral(other + 1)));
}
