// The annotations of a text → the lists of a TEI <standOff>: persons and organisations, annotations with the W3C's motivations,
// and arguments as relations between claims.

import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Placed } from '../markdown/placed.ts';
import { dataFileOf } from '../model/address.ts';
import { type ActorEntry, articleOf, type ClaimEntry, holdersOf, type RemarkEntry, slugOf } from '../model/corpus.ts';
import { kinds } from '../model/kinds.ts';
import { mainRoleOf } from '../model/main-claim.ts';
import type { Edition } from './edition.ts';
import type { Step } from './steps.ts';
import { actorXmlId, entryXmlId, pointersTo } from './tei-pointers.ts';

export function actorList(actors: readonly ActorEntry[]): readonly Element[] {
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
  ];
}

export function annotationList(edition: Edition): readonly Element[] {
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
        [x('ptr', { target: `#${actorXmlId(mention.id)}` })],
      ),
    ),
  ]);
}

export function relationList(edition: Edition): readonly Element[] {
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
  return x(element, attributes, [x(name, data.name), ...aliases]);
}

function claimAnnotation(edition: Edition, { entry, ranges }: Placed<ClaimEntry>): Element {
  const { statement, type, stance, certainty, booster } = entry.data;
  const role = mainRoleOf(entry, edition.reading.article);
  const holders = holdersOf(entry, edition.reading.article).map((actor) => `#${actorXmlId(actor)}`);
  return annotation(edition, entryXmlId('claim', entry.id), kinds.claims.motivation, ranges, [
    x('note', { type: 'claim', subtype: type }, statement),
    x('note', { type: 'stance' }, stance),
    x('note', { type: 'certainty' }, certainty),
    ...(booster === undefined ? [] : [x('note', { type: 'booster' }, booster)]),
    ...(role === undefined ? [] : [x('note', { type: 'main' }, role)]),
    ...holders.map((target) => x('ptr', { type: 'holder', target })),
    ...remark(entry.body),
  ]);
}

/** The type of the TEI note is the entry's field `kind` (such as `context`) or, without it, the kind of remark (`question`). */
function remarkAnnotation(edition: Edition, { entry, ranges }: Placed<RemarkEntry>): Element {
  const { name, motivation } = kinds[entry.collection];
  const type = 'kind' in entry.data ? entry.data.kind : name;
  return annotation(edition, entryXmlId(name, entry.id), motivation, ranges, [x('note', { type }, entry.body.trim())]);
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
      // TEI's term for an inference of the editor without evidence in the text.
      ...(entry.data.editorial && { evidence: 'conjecture' }),
    },
    [x('desc', entry.data.title)],
  );
}

/** The editor's remark and the premises marked `as: held`, in an annotation, because a TEI relation has only a description. */
function stepRemark(edition: Edition, { entry, premises, held }: Step): readonly Element[] {
  const target = `#${entryXmlId('argument', entry.id)}`;
  const attributes = { 'xml:id': `remark.${edition.id}.${slugOf(entry.id)}`, motivation: 'commenting', target };
  const reported = premises
    .filter((premise) => held.has(premise))
    .map((premise) => x('ptr', { type: 'held', target: reference(edition, 'claim', premise) }));
  const body = [...remark(entry.body), ...reported];
  return body.length === 0 ? [] : [x('annotation', attributes, body)];
}

/** A pointer to an entry. For an entry of another article, it has the name of that article's file. */
function reference({ id }: Edition, kind: 'claim' | 'argument', to: string): string {
  const article = articleOf(to);
  const file = article === id ? '' : (dataFileOf(article, 'tei.xml').split('/').at(-1) ?? '');
  return `${file}#${entryXmlId(kind, to)}`;
}
