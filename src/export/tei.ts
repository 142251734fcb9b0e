// Editions → TEI P5. The text is unchanged, in blocks. All annotations are in <standOff> and refer to code points of a
// block by string-range (TEI Guidelines §17.2.4). One article is a <TEI>, a library is a <teiCorpus>.

import type { Element } from 'xast';
import { x } from 'xastscript';
import { rolesOf } from '../markdown/mention-roles.ts';
import type { Placed } from '../markdown/placed.ts';
import { dataFileOf } from '../model/address.ts';
import { authorityOf } from '../model/authority.ts';
import {
  type ActorEntry,
  articleOf,
  type ClaimEntry,
  type Corpus,
  holdersOf,
  type RemarkEntry,
  slugOf,
} from '../model/corpus.ts';
import type { Credited } from '../model/entry.ts';
import { kinds } from '../model/kinds.ts';
import { mainRoleOf } from '../model/main-points.ts';
import type { Edition } from './edition.ts';
import type { Step } from './steps.ts';
import { header, libraryHeader, NAMESPACE, xmlOf } from './tei-document.ts';
import { actorXmlId, entryXmlId, pointersTo } from './tei-pointers.ts';
import { textElement } from './tei-text.ts';

export function tei(corpus: Corpus, editions: readonly Edition[]): string {
  const [only] = editions.length === 1 ? editions : [];
  const actors = actorList([...new Set(editions.flatMap((edition) => edition.actors))]);
  const root =
    only === undefined
      ? x('teiCorpus', NAMESPACE, [
          libraryHeader(corpus),
          ...(actors.length > 0 ? [x('standOff', [...actors])] : []),
          ...editions.map((edition) => document(edition, {}, [])),
        ])
      : document(only, NAMESPACE, actors);
  return xmlOf(root);
}

function document(edition: Edition, attributes: Record<string, string>, actors: readonly Element[]): Element {
  const said = [...actors, ...annotationList(edition), ...relationList(edition)];
  return x('TEI', attributes, [
    header(edition, (author) => `#${actorXmlId(author)}`),
    ...(said.length > 0 ? [x('standOff', said)] : []),
    textElement(edition),
  ]);
}

// The annotations of a text → the lists of a TEI <standOff>: persons and organizations, annotations with the W3C's
// motivations, and arguments as relations between claims.

function actorList(actors: readonly ActorEntry[]): readonly Element[] {
  const [persons, others] = [
    actors.filter(({ data }) => data.type === 'person'),
    actors.filter(({ data }) => data.type !== 'person'),
  ];
  return [
    ...list(
      'listPerson',
      persons.map((actor) => actorElement(actor, 'person', 'persName')),
    ),
    ...list(
      'listOrg',
      others.map((actor) => actorElement(actor, 'org', 'orgName')),
    ),
    ...list('listAnnotation', actors.flatMap(actorCredit)),
  ];
}

/** The maker and the reviewer of an actor, in an annotation, because a TEI person has no elements for them. */
function actorCredit({ id, data }: ActorEntry): readonly Element[] {
  const own = `credit.${id}`;
  const body = credit(own, data);
  const attributes = { 'xml:id': own, motivation: 'describing', target: `#${actorXmlId(id)}` };
  return body.length === 0 ? [] : [x('annotation', attributes, [...body])];
}

/**
 * The maker and the reviewer of an entry, with the days, as far as the entry has them (TEI Guidelines, `annotation`).
 */
function credit(id: string, data: Credited): readonly Element[] {
  const { creator, created, modified, reviewedBy, reviewed } = data;
  const person = (role: string, name: string | undefined) =>
    name === undefined ? [] : [x('respStmt', { 'xml:id': `${role}.${id}` }, [x('resp', role), x('persName', name)])];
  const change = (status: string, when: string | undefined, who: string | undefined) =>
    when === undefined ? [] : [x('change', { status, when, ...(who !== undefined && { who: `#${who}.${id}` }) })];
  const changes = [
    ...change('created', created, creator && 'creator'),
    ...change('modified', modified, undefined),
    ...change('reviewed', reviewed, reviewedBy && 'reviewer'),
  ];
  return [...person('creator', creator), ...person('reviewer', reviewedBy), ...list('revisionDesc', changes)];
}

function annotationList(edition: Edition): readonly Element[] {
  const { claims, remarks, mentions } = edition.reading;
  return list('listAnnotation', [
    ...claims.map((claim) => claimAnnotation(edition, claim)),
    ...remarks.map((remark) => remarkAnnotation(edition, remark)),
    ...edition.steps.flatMap((step) => stepRemark(edition, step)),
    ...mentions.map((mention, i) =>
      annotation(
        edition,
        `mention.${edition.id}.${i + 1}`,
        'identifying',
        [mention],
        [
          x('ptr', { target: `#${actorXmlId(mention.id)}` }),
          ...rolesOf(edition.reading, mention).map((role) => x('note', { type: 'role' }, role)),
        ],
      ),
    ),
  ]);
}

function relationList(edition: Edition): readonly Element[] {
  return list(
    'listRelation',
    edition.steps.map((step) => relation(edition, step)),
  );
}

function list(name: string, items: readonly Element[]): readonly Element[] {
  return items.length === 0 ? [] : [x(name, [...items])];
}

function actorElement({ id, data }: ActorEntry, element: string, name: string): Element {
  const attributes = { 'xml:id': actorXmlId(id), ...(data.type !== 'person' && { type: data.type }) };
  const aliases = data.aliases.map((alias) => x(name, { type: 'alias' }, alias));
  const authorities = data.sameAs.map((url) => x('idno', { type: idnoType(url) }, url));
  return x(element, attributes, [x(name, data.name), ...aliases, ...authorities]);
}

/** The name of a known authority file; `URI`, TEI's own word, for others. */
function idnoType(url: string): string {
  const { name, id } = authorityOf(url);
  return id === undefined ? 'URI' : name;
}

function claimAnnotation(edition: Edition, { entry, ranges }: Placed<ClaimEntry>): Element {
  const { statement, type, stance, certainty, booster } = entry.data;
  const role = mainRoleOf(entry, edition.reading.article);
  const toActor = (type: string, actor: string, subtype?: string) =>
    x('ptr', { type, ...(subtype !== undefined && { subtype }), target: `#${actorXmlId(actor)}` });
  const id = entryXmlId('claim', entry.id);
  return annotation(edition, id, kinds.claims.motivation, ranges, [
    ...credit(id, entry.data),
    x('note', { type: 'claim', subtype: type }, statement),
    x('note', { type: 'stance' }, stance),
    x('note', { type: 'certainty' }, certainty),
    ...(booster === undefined ? [] : [x('note', { type: 'booster' }, booster)]),
    ...(role === undefined ? [] : [x('note', { type: 'main' }, role)]),
    ...holdersOf(entry, edition.reading.article).map((actor) => toActor('holder', actor)),
    // The subtype is the certainty that the reporter expresses.
    ...entry.data.via.map((one) => toActor('via', one.actor, one.certainty)),
    ...entry.data.addressees.map((actor) => toActor('addressee', actor)),
    ...remark(entry.body),
  ]);
}

/**
 * The type of the TEI note is the entry's field `kind` (such as `context`); without this field, the kind of remark
 * (`question`).
 */
function remarkAnnotation(edition: Edition, { entry, ranges }: Placed<RemarkEntry>): Element {
  const { name, motivation } = kinds[entry.collection];
  const type = 'kind' in entry.data ? entry.data.kind : name;
  const id = entryXmlId(name, entry.id);
  return annotation(edition, id, motivation, ranges, [
    ...credit(id, entry.data),
    x('note', { type }, entry.body.trim()),
  ]);
}

function annotation(
  edition: Edition,
  id: string,
  motivation: string,
  ranges: Placed<ClaimEntry>['ranges'],
  body: readonly Element[],
): Element {
  return x('annotation', { 'xml:id': id, motivation, target: pointersTo(edition, ranges) }, [...body]);
}

function remark(body: string): readonly Element[] {
  return body.trim() === '' ? [] : [x('note', { type: 'remark' }, body.trim())];
}

function relation(edition: Edition, { entry, premises, aim }: Step): Element {
  const aimKind = entry.data.relation === 'undercut' ? 'argument' : 'claim';
  return x(
    'relation',
    {
      'xml:id': entryXmlId('argument', entry.id),
      name: entry.data.relation,
      active: premises.map((premise) => reference(edition, 'claim', premise)).join(' '),
      passive: reference(edition, aimKind, aim),
      // TEI's term for an inference that the editor makes without evidence in the text.
      ...(entry.data.editorial && { evidence: 'conjecture' }),
    },
    [x('desc', entry.data.title)],
  );
}

/**
 * The maker and the reviewer of an argument, the editor's text about it, and the premises marked `as: held`. They are
 * in an annotation, because a TEI relation can contain only a description.
 */
function stepRemark(edition: Edition, { entry, premises, held }: Step): readonly Element[] {
  const target = `#${entryXmlId('argument', entry.id)}`;
  const id = `remark.${edition.id}.${slugOf(entry.id)}`;
  const attributes = { 'xml:id': id, motivation: 'commenting', target };
  const reported = premises
    .filter((premise) => held.has(premise))
    .map((premise) => x('ptr', { type: 'held', target: reference(edition, 'claim', premise) }));
  const body = [...credit(id, entry.data), ...remark(entry.body), ...reported];
  return body.length === 0 ? [] : [x('annotation', attributes, body)];
}

/**
 * A pointer to an entry. If the entry belongs to another article, the pointer contains the name of that article's file.
 */
function reference({ id }: Edition, kind: 'claim' | 'argument', to: string): string {
  const article = articleOf(to);
  const file = article === id ? '' : (dataFileOf(article, 'tei.xml').split('/').at(-1) ?? '');
  return `${file}#${entryXmlId(kind, to)}`;
}
