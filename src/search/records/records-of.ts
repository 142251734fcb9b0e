// The corpus and its readings → the records of the search index. Withdrawn entries have no record; drafts have one if
// drafts are shown.

import { overlaps } from '../../anchor/range.ts';
import { selectorOf } from '../../anchor/selector-of.ts';
import type { Placed } from '../../markdown/placed.ts';
import { plainWords } from '../../markdown/processor.ts';
import type { Reading } from '../../markdown/reading.ts';
import { namesOfActors } from '../../model/actor-name.ts';
import { pageOf, passageUrlOf } from '../../model/address.ts';
import {
  type ActorEntry,
  type ArgumentEntry,
  type ArticleEntry,
  aimOf,
  articleOf,
  type ClaimEntry,
  type Corpus,
  holdersOf,
  isDraft,
  isOwnVoice,
  premisesOf,
  type RemarkEntry,
} from '../../model/corpus.ts';
import { kinds } from '../../model/kinds.ts';
import { quotesOf } from '../../model/quotes.ts';
import { blockName } from '../../ui/block-name.ts';
import { wordsOf } from '../../ui/languages.ts';
import { remarkHeading } from '../../ui/remarks.ts';
import type { FilterNames, SearchRecord } from './record.ts';

/**
 * The records in this order: articles; claims and remarks, by article and in the order of the text; arguments; actors.
 * @param readings the reading of each article, by its id
 */
export function recordsOf(corpus: Corpus, readings: ReadonlyMap<string, Reading>): readonly SearchRecord[] {
  const read = [...readings.values()].filter(({ article }) => corpus.isShown(article));
  const named = namedIn(read);
  return [
    ...read.map((reading) => articleRecord(corpus, reading)),
    ...read.flatMap((reading) => reading.claims.map((claim) => claimRecord(corpus, reading, claim, named))),
    ...read.flatMap((reading) => reading.remarks.map((remark) => remarkRecord(corpus, reading, remark))),
    ...corpus.listed('arguments').map((argument) => argumentRecord(corpus, argument, named)),
    ...corpus.listed('actors').map((actor) => actorRecord(corpus, actor)),
  ];
}

export function filterNames(corpus: Corpus): FilterNames {
  return {
    article: Object.fromEntries(corpus.listed('articles').map(({ id, data }) => [id, data.title])),
    actor: Object.fromEntries([...corpus.actors.values()].map(({ id, data }) => [id, data.name])),
  };
}

/** For each claim, by its id: the actors that the words of the claim mention. */
type Named = ReadonlyMap<string, readonly string[]>;

function namedIn(readings: readonly Reading[]): Named {
  return new Map(
    readings.flatMap(({ claims, mentions }) =>
      claims.map(({ entry, ranges }) => {
        const own = mentions.filter((mention) => ranges.some((range) => overlaps(mention, range)));
        return [entry.id, unique(own.map(({ id }) => id))] as const;
      }),
    ),
  );
}

function articleRecord(corpus: Corpus, { article, layer, mentions }: Reading): SearchRecord {
  const { title, byline = '', authors, language } = article.data;
  const words = wordsOf(corpus.site);
  return {
    kind: 'article',
    url: fromRoot(pageOf('articles', article.id)),
    language,
    title,
    meta: { byline: byline || namesOf(corpus, authors) },
    filters: { article: [article.id], holder: authors, actor: unique(mentions.map(({ id }) => id)) },
    passages: layer.blocks.map((block) => ({
      id: block.id,
      title: blockName(block.id, words),
      text: layer.text.slice(block.start, block.end),
    })),
  };
}

function claimRecord(
  corpus: Corpus,
  { article }: Reading,
  { entry, ranges }: Placed<ClaimEntry>,
  named: Named,
): SearchRecord {
  const { commonWords } = wordsOf(corpus.site);
  const { label, statement, stance, type } = entry.data;
  const quote = quoteOf(entry);
  const reporters = namesOf(
    corpus,
    entry.data.via.map(({ actor }) => actor),
  );
  const holder = holderNames(corpus, entry, article);
  return {
    kind: 'claim',
    url: fromRoot(ranges.length > 0 ? passageUrlOf('claim', entry.id) : pageOf('claims', entry.id)),
    language: article.data.language,
    title: label,
    content: [...withoutRepeats([statement, quote, label]), holder, entry.body].join('\n'),
    meta: {
      article: article.data.title,
      statement,
      quote,
      ...draftMark(entry),
      holder:
        entry.data.via.length > 0 ? `${holder}${commonWords.comma}${commonWords.accordingTo} ${reporters}` : holder,
    },
    filters: {
      article: [article.id],
      holder: holderIds(entry, article),
      stance: [stance],
      voice: [isOwnVoice(entry, article) ? 'own' : 'told'],
      type: [type],
      actor: named.get(entry.id) ?? [],
    },
  };
}

/** The mark of drafts in results. It shows that a program proposed the entry and no person has checked it. */
function draftMark(entry: ClaimEntry | ArgumentEntry): { readonly draft?: string } {
  return isDraft(entry) ? { draft: 'yes' } : {};
}

/** The record of a remark, such as a note or a question. Its text and the words of its passage are searched. */
function remarkRecord(corpus: Corpus, { article }: Reading, { entry }: Placed<RemarkEntry>): SearchRecord {
  const { name } = kinds[entry.collection];
  const text = plainWords(entry.body);
  return {
    kind: name,
    url: fromRoot(passageUrlOf(name, entry.id)),
    language: corpus.site.language,
    title: remarkHeading(entry, wordsOf(corpus.site)),
    content: [text, quoteOf(entry)].join('\n'),
    meta: { article: article.data.title, statement: text, quote: quoteOf(entry) },
    filters: { article: [article.id] },
  };
}

function argumentRecord(corpus: Corpus, argument: ArgumentEntry, named: Named): SearchRecord {
  const article = corpus.articles.get(articleOf(argument.id));
  const { title, relation, cue = '' } = argument.data;
  const holder = holderNames(corpus, argument, article);
  const claims = [...premisesOf(argument), aimOf(argument) ?? ''];
  const statements = claims.map((id) => statementOf(corpus, id));
  return {
    kind: 'argument',
    url: fromRoot(passageUrlOf('argument', argument.id)),
    language: article?.data.language ?? corpus.site.language,
    title,
    content: [...statements, cue, holder, argument.body].join('\n'),
    meta: {
      article: article?.data.title ?? '',
      statement: statements.at(-1) ?? '',
      holder,
      ...draftMark(argument),
    },
    filters: {
      article: article === undefined ? [] : [article.id],
      holder: holderIds(argument, article),
      relation: [relation],
      actor: unique(claims.flatMap((id) => named.get(id) ?? [])),
    },
  };
}

function actorRecord(corpus: Corpus, actor: ActorEntry): SearchRecord {
  const { name, aliases, role = '', type } = actor.data;
  return {
    kind: 'actor',
    url: fromRoot(pageOf('actors', actor.id)),
    language: corpus.site.language,
    title: name,
    content: [aliases.join(', '), role, actor.body].join('\n'),
    meta: { role },
    filters: { actor: [actor.id], actorType: [type] },
  };
}

/** The quoted words of an annotation, with an ellipsis between segments. Empty for an unstated claim. */
function quoteOf(entry: ClaimEntry | RemarkEntry): string {
  return quotesOf(entry)
    .map((quote) => selectorOf(quote).exact)
    .join(' … ');
}

/**
 * Removes each text that an earlier text contains word for word. In a draft, the statement, quote and label are often
 * equal.
 */
function withoutRepeats(texts: readonly string[]): readonly string[] {
  const plain = texts.map((text) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `);
  return texts.filter((_, i) => !plain.slice(0, i).some((before) => before.includes(plain[i] ?? '')));
}

function holderIds(entry: ClaimEntry | ArgumentEntry, article: ArticleEntry | undefined): readonly string[] {
  return entry.data.holder === 'unnamed' ? ['unnamed'] : holdersOf(entry, article);
}

function holderNames(corpus: Corpus, entry: ClaimEntry | ArgumentEntry, article: ArticleEntry | undefined): string {
  return entry.data.holder === 'unnamed'
    ? wordsOf(corpus.site).commonWords.unnamedHolder
    : namesOf(corpus, holdersOf(entry, article));
}

function namesOf(corpus: Corpus, actors: readonly string[]): string {
  return wordsOf(corpus.site).commonWords.names(namesOfActors(corpus.actors, unique(actors)));
}

/** The statement of a claim, or the title of an argument. */
function statementOf(corpus: Corpus, id: string): string {
  return corpus.claims.get(id)?.data.statement ?? corpus.arguments.get(id)?.data.title ?? '';
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function fromRoot(path: string): string {
  return path.slice(1);
}
