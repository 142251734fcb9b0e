// A corpus: all entries of a library, with look-ups such as from a claim to its arguments, or from an actor to the
// actor's claims. There are also functions for facts in a single entry: its article, its holders, its premises and its
// aim (the conclusion or target of an argument).

import type { CollectionName, Entry } from './collections.ts';
import type { AnnotationCollection, RemarkCollection } from './kinds.ts';
import type { Site } from './site.ts';

export type ArticleEntry = Entry<'articles'>;
export type ClaimEntry = Entry<'claims'>;
export type ArgumentEntry = Entry<'arguments'>;
export type ActorEntry = Entry<'actors'>;
export type SchemeEntry = Entry<'schemes'>;
export type GuideEntry = Entry<'guide'>;
export type AnnotationEntry = Entry<AnnotationCollection>;
/** A passage and a text about it, such as a note or a question. */
export type RemarkEntry = Entry<RemarkCollection>;

/** The annotations of one article, each list in the order of ids. */
export interface Annotations {
  readonly claims: readonly ClaimEntry[];
  readonly arguments: readonly ArgumentEntry[];
  /** Remarks of all kinds, grouped by kind. */
  readonly remarks: readonly RemarkEntry[];
}

/**
 * The entries of each collection by id, in the order of ids. Withdrawn entries are included, because they keep their
 * pages.
 */
export type EntriesByCollection = { readonly [C in CollectionName]: ReadonlyMap<string, Entry<C>> };

export interface Corpus extends EntriesByCollection {
  readonly site: Site;
  /**
   * The entries in lists, search and exports: all visible entries, except those about a withdrawn article. Articles are
   * sorted by date, the newest first; other entries by id.
   */
  listed<C extends CollectionName>(collection: C): readonly Entry<C>[];
  /**
   * Whether an entry is shown on the reading page. Withdrawn entries, and arguments that refer to a withdrawn entry,
   * are not shown.
   */
  isShown(entry: Entry): boolean;
  /** The visible annotations of an article, by the article's id. */
  annotations(article: string): Annotations;
  /**
   * The annotations of an article, including the hidden ones. The merge needs them, because it must not draft an entry
   * again that exists already.
   */
  allAnnotations(article: string): Annotations;
  /** The claim that an article argues for; undefined if the article names none or the claim is not shown. */
  thesisOf(article: ArticleEntry): ClaimEntry | undefined;
  /** The claim that an article explains; undefined if the article names none or the claim is not shown. */
  explainedBy(article: ArticleEntry): ClaimEntry | undefined;
  /** The claims that an actor holds, alone or with other actors, in all articles. */
  claimsHeldBy(actor: string): readonly ClaimEntry[];
  /** The arguments that support or attack this claim. */
  argumentsOn(claim: string): readonly ArgumentEntry[];
  /**
   * The arguments that undercut this argument. They are not in `argumentsOn`, because a claim may have the same id as
   * an argument.
   */
  undercutsOf(argument: string): readonly ArgumentEntry[];
  /** The arguments that have this claim as a premise. */
  argumentsFrom(claim: string): readonly ArgumentEntry[];
  /** The arguments of this scheme. */
  argumentsOfScheme(scheme: string): readonly ArgumentEntry[];
}

/** All annotations in one list: claims, arguments, remarks. */
export function inOneList({ claims, arguments: args, remarks }: Annotations): readonly AnnotationEntry[] {
  return [...claims, ...args, ...remarks];
}

/** The article of an annotation: the first half of its id. */
export function articleOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** The second half of an annotation's id. It is unique within the article and the collection. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/**
 * The full id of a reference in an entry of `article`. A slug without an article refers to an entry of the same
 * article.
 */
export function resolve(reference: string, article: string): string {
  return reference.includes('/') ? reference : `${article}/${reference}`;
}

/**
 * The actors who hold a claim or an argument: the holders in its file or, if the file names none, the article's
 * authors. Empty for the holder `unnamed`. Also empty for an editorial argument without holders in its file.
 */
export function holdersOf(entry: ClaimEntry | ArgumentEntry, article: ArticleEntry | undefined): readonly string[] {
  const { holder } = entry.data;
  if (holder === undefined) return isEditorial(entry) ? [] : (article?.data.authors ?? []);
  if (holder === 'unnamed') return [];
  return typeof holder === 'string' ? [holder] : holder;
}

/** Whether the editors supply the inference of an argument, because the text does not state it. */
function isEditorial({ data }: ClaimEntry | ArgumentEntry): boolean {
  return 'editorial' in data && data.editorial === true;
}

/** Whether the author asserts the claim or argument, and does not report it as somebody else's. */
export function isOwnVoice(entry: ClaimEntry | ArgumentEntry, article: ArticleEntry | undefined): boolean {
  if (entry.data.holder === undefined) return true;
  const authors = article?.data.authors ?? [];
  const holders = holdersOf(entry, article);
  return holders.length > 0 && holders.every((holder) => authors.includes(holder));
}

/** The key of the article that an entry annotates. Empty for an entry that is not an annotation. */
export function articleKeyOf({ id }: Entry): string {
  return id.includes('/') ? `articles/${articleOf(id)}` : '';
}

/** The full id of an argument's conclusion or target, which is a claim or, for an undercut, an argument. */
export function aimOf(argument: ArgumentEntry): string | undefined {
  const aim = argument.data.conclusion ?? argument.data.target;
  return aim === undefined ? undefined : resolve(aim, articleOf(argument.id));
}

/** The full ids of an argument's premises, in the order of its file. */
export function premisesOf(argument: ArgumentEntry): readonly string[] {
  return argument.data.premises.map((premise) => resolve(premise.claim, articleOf(argument.id)));
}

/** The keys of an argument's premises, and of its conclusion or target. */
export function endKeysOf(argument: ArgumentEntry): readonly string[] {
  const aim = aimOf(argument);
  const aims = argument.data.relation === 'undercut' ? 'arguments' : 'claims';
  return [...premisesOf(argument).map((id) => `claims/${id}`), ...(aim === undefined ? [] : [`${aims}/${aim}`])];
}

/**
 * The full ids of the premises with `as: held`. For them, the argument uses the fact that somebody holds the claim, not
 * its truth.
 */
export function heldPremisesOf(argument: ArgumentEntry): ReadonlySet<string> {
  const held = argument.data.premises.filter((premise) => premise.as === 'held');
  return new Set(held.map(({ claim }) => resolve(claim, articleOf(argument.id))));
}

/**
 * Whether the entry itself is not withdrawn. The corpus's `isShown` also checks the entries that an argument refers to.
 */
export function isLive(entry: Entry): boolean {
  return !('status' in entry.data && entry.data.status === 'withdrawn');
}

export function isDraft(entry: Entry): boolean {
  return 'status' in entry.data && entry.data.status === 'draft';
}

/** The rule of drafts that are made of the comments in a Word document. */
export const COMMENT_RULE = 'document-comment';

/** Whether an entry is a comment of a Word document that nobody has reviewed. Such comments may be private. */
export function isUnreviewedComment(entry: Entry): boolean {
  return isDraft(entry) && 'generator' in entry.data && entry.data.generator?.rule === COMMENT_RULE;
}
