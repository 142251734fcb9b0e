// A graph of the Argument Interchange Format → candidates: xAIF as Postil, OVA3 and the oAMF write it, or a plain AIF
// graph. An I-node is a claim. The L-node that asserts the claim has the claim's words and holder. An RA-node is a
// support, a CA-node an attack.

import { z } from 'zod';
import { slugFrom } from '../text/slug.ts';
import type { Candidate, Imported, Passage, Unusable } from './candidate.ts';
import { draftFields, filled, holderOf, idParts, piecesOf, shortReference } from './own-file.ts';
import { type Span, spansIn } from './spans.ts';

/** Ids are texts in OVA3, and numbers in the oAMF. */
const id = z.union([z.string(), z.number()]).transform(String);

const graph = z.looseObject({
  nodes: z.array(z.looseObject({ nodeID: id, type: z.string(), text: z.string().nullish() })),
  edges: z.array(z.looseObject({ fromID: id, toID: id })),
  locutions: z.array(z.looseObject({ nodeID: id, personID: id.nullish(), block: z.string().optional() })).nullish(),
  participants: z
    .array(z.looseObject({ participantID: id, firstname: z.string().nullish(), surname: z.string().nullish() }))
    .nullish(),
});

export const aifGraph = z.union([
  z.looseObject({
    AIF: graph,
    /** The analyzed text, with a span around the words of each node. OVA3 has it in `txt`. */
    text: z.union([z.string(), z.looseObject({ txt: z.string().nullish() })]).nullish(),
  }),
  graph,
]);

type Node = z.infer<typeof graph>['nodes'][number];

const LOST = [
  'type, stance, certainty, labels, reporters, addressees and notes',
  'who made and who reviewed an entry, and when',
  'the scheme of an argument, if its name is not that of a scheme here',
  'rephrasings, transitions, and the kind of illocution',
];

/** The graph with its look-ups. */
interface Graph {
  readonly node: ReadonlyMap<string, Node>;
  readonly into: ReadonlyMap<string, readonly string[]>;
  readonly out: ReadonlyMap<string, readonly string[]>;
  /** The id of the person who made an utterance, by the id of the L-node. */
  readonly speaker: ReadonlyMap<string, string>;
  /** Names of people by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly spans: ReadonlyMap<string, Span>;
  /** The block of each utterance, in Postil's own export. */
  readonly blocks: ReadonlyMap<string, string>;
}

export function aifCandidates(file: z.infer<typeof aifGraph>): Imported {
  const read = graphOf(file);
  const nodes = [...read.node.values()];
  const made = [
    ...[...read.names].flatMap(([person, name]) => actorOf(person, name)),
    ...nodes.filter((node) => isClaim(node, read)).map((node) => claimOf(node, read)),
    ...nodes.filter(({ type }) => type === 'RA' || type === 'CA').flatMap((node) => argumentsOf(node, read)),
  ];
  return {
    candidates: made.filter((one) => 'collection' in one),
    unusable: made.filter((one) => 'remedy' in one),
    namesAuthors: true,
    lost: LOST,
  };
}

function graphOf(file: z.infer<typeof aifGraph>): Graph {
  const parsed = graph.parse('AIF' in file ? file['AIF'] : file);
  const written = 'text' in file ? file['text'] : undefined;
  const text = typeof written === 'string' ? written : z.looseObject({ txt: z.string() }).safeParse(written).data?.txt;
  const named = (parsed.participants ?? []).map(({ participantID, firstname, surname }) => {
    const name = [firstname, surname].map((part) => part?.trim() ?? '').filter((part) => part !== '');
    return [participantID, name.join(' ')] as const;
  });
  return {
    node: new Map(parsed.nodes.map((node) => [node.nodeID, node])),
    into: linked(parsed.edges.map(({ fromID, toID }) => [toID, fromID])),
    out: linked(parsed.edges.map(({ fromID, toID }) => [fromID, toID])),
    speaker: new Map(
      (parsed.locutions ?? []).flatMap(({ nodeID, personID }) => (personID ? [[nodeID, personID]] : [])),
    ),
    names: new Map(named.filter(([person, name]) => name !== '' && !NO_ACTORS.includes(person))),
    spans: spansIn(text ?? ''),
    blocks: new Map((parsed.locutions ?? []).flatMap(({ nodeID, block }) => (block ? [[nodeID, block]] : []))),
  };
}

/**
 * Whether a node is a claim to import. Postil's export also has equal claims of other articles (`sameAs`), which are
 * not imported.
 */
function isClaim({ nodeID, type }: Node, read: Graph): boolean {
  if (type !== 'I' || isHeldNode(nodeID)) return false;
  const { article } = keyOf(nodeID);
  if (article === undefined || locutionsOf(nodeID, read).length > 0) return true;
  const others = [...read.node.values()].filter((node) => node.type !== 'I' && node.type !== 'MA');
  return others.length === 0 || others.some((node) => node.nodeID.includes(`:${article}/`));
}

function linked(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [from, to] of pairs) found.set(from, [...(found.get(from) ?? []), to]);
  return found;
}

/** Ids of persons in Postil's own export that are not actors: the author of the text, and an unnamed holder. */
const NO_ACTORS = ['author', 'unnamed'];

/** An actor for a person. In Postil's own export, a person's id is the actor's id; in other files, it is a number. */
function actorOf(person: string, name: string): readonly Candidate[] {
  const data = { ...draftFields('import-aif'), name, type: 'person' };
  return [
    {
      path: ['participants', person],
      collection: 'actors',
      key: personKey(person, name),
      data,
      body: '',
      passages: [],
    },
  ];
}

function personKey(person: string, name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(person) ? person : slugFrom(name, 'actor');
}

/** The id of a node in Postil's own export: `I:my-article/my-claim`. */
const OWN = /^(?:I|RA|CA):([a-z0-9-]+\/[a-z0-9-]+)$/;

/** Whether a node of Postil's own export stands for a premise marked `as: held`: `H:my-article/my-claim`. */
function isHeldNode(nodeID: string): boolean {
  return nodeID.startsWith('H:');
}

function keyOf(nodeID: string): Pick<Candidate, 'key' | 'article'> {
  const [, own] = OWN.exec(nodeID) ?? [];
  return own === undefined ? { key: `node ${nodeID}` } : idParts(own);
}

/** The key by which an argument of `article` refers to a node. */
function referenceTo(nodeID: string, article: string | undefined): string {
  const own = OWN.exec(nodeID)?.[1];
  return own === undefined ? keyOf(nodeID).key : shortReference(own, article);
}

function claimOf({ nodeID, text }: Node, read: Graph): Candidate {
  const statement = text?.trim() ?? '';
  const locutions = locutionsOf(nodeID, read);
  const people = locutions.flatMap((locution) => read.speaker.get(locution) ?? []);
  const isUnnamed = people.includes('unnamed');
  const holders = people.map((person) =>
    person === 'author' ? person : personKey(person, read.names.get(person) ?? person),
  );
  const passages = passagesOf(nodeID, statement, locutions, read);
  const data = {
    ...draftFields('import-aif'),
    statement,
    ...filled({ holder: isUnnamed ? 'unnamed' : holderOf([...new Set(holders)]) }),
    ...(passages.length === 0 && { implicit: true }),
  };
  return { path: ['nodes', nodeID], collection: 'claims', ...keyOf(nodeID), data, body: '', passages };
}

/** The L-nodes that assert an I-node through a YA-node. */
function locutionsOf(nodeID: string, { into, node }: Graph): readonly string[] {
  return (into.get(nodeID) ?? [])
    .filter((from) => node.get(from)?.type === 'YA')
    .flatMap((asserting) => into.get(asserting) ?? [])
    .filter((from) => node.get(from)?.type === 'L');
}

/**
 * The passage of a claim. The file may have it in several forms; the first of these is used: the span of the claim's
 * utterance or node, the words of the utterance, the claim's statement. An unstated claim of Postil's own export has no
 * passage.
 */
function passagesOf(nodeID: string, statement: string, locutions: readonly string[], read: Graph): readonly Passage[] {
  const span = [...locutions, nodeID].map((one) => read.spans.get(one)).find((one) => one !== undefined);
  if (span !== undefined) return [{ quote: span }];
  const [locution] = locutions;
  if (locution === undefined) return OWN.test(nodeID) ? [] : [{ quote: { exact: statement } }];
  const text = read.node.get(locution)?.text ?? '';
  const name = read.names.get(read.speaker.get(locution) ?? '');
  const said =
    name !== undefined && text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text.replace(NAME, '');
  return OWN.test(nodeID) ? piecesOf(said, read.blocks.get(locution)) : [{ quote: { exact: said } }];
}

/** The name of a speaker before an utterance. */
const NAME = /^[^:.!?\n]{1,80}: /;

/** The arguments of an RA- or CA-node: one for each conclusion or target, because xAIF allows several. */
function argumentsOf(node: Node, read: Graph): readonly (Candidate | Unusable)[] {
  const { nodeID, type } = node;
  const path = ['nodes', nodeID];
  const premises = (read.into.get(nodeID) ?? []).flatMap((from) => premiseOf(from, keyOf(nodeID).article, read));
  const ends = (read.out.get(nodeID) ?? []).filter((end) => ['I', 'RA', 'CA'].includes(read.node.get(end)?.type ?? ''));
  if (premises.length === 0 || ends.length === 0)
    return [
      {
        path,
        rule: 'no-ends',
        found: `a ${type}-node without ${premises.length === 0 ? 'premises' : 'an end'}`,
        remedy: 'connect it',
      },
    ];
  return ends.map((end, i): Candidate | Unusable => {
    const isStep = read.node.get(end)?.type !== 'I';
    if (isStep && type === 'RA')
      return {
        path,
        rule: 'no-ends',
        found: 'support for an inference, which Postil does not have',
        remedy: 'support its claim',
      };
    const { key, article } = keyOf(nodeID);
    const to = referenceTo(end, article);
    const scheme = node.text?.trim().replace(/^Default .*/, '');
    const data = {
      ...draftFields('import-aif'),
      relation: type === 'RA' ? 'support' : isStep ? 'undercut' : 'rebut',
      premises,
      ...(type === 'RA' ? { conclusion: to } : { target: to }),
      ...filled({ schemeName: scheme }),
    };
    const name = i === 0 ? key : `${key} ${i + 1}`;
    return { path, collection: 'arguments', key: name, ...(article && { article }), data, body: '', passages: [] };
  });
}

/**
 * The premise for a node. An I-node is an ordinary premise. An L-node (an utterance) and a node `H:…` are premises
 * marked `as: held`.
 */
function premiseOf(
  from: string,
  article: string | undefined,
  { node, out }: Graph,
): readonly { readonly claim: string; readonly as?: 'held' }[] {
  const type = node.get(from)?.type;
  if (isHeldNode(from)) return [{ claim: referenceTo(from.replace('H:', 'I:'), article), as: 'held' }];
  if (type === 'I') return [{ claim: referenceTo(from, article) }];
  if (type !== 'L') return [];
  const asserting = (out.get(from) ?? []).filter((to) => node.get(to)?.type === 'YA');
  const asserted = asserting.flatMap((to) => out.get(to) ?? []);
  return asserted
    .filter((to) => node.get(to)?.type === 'I')
    .map((to) => ({ claim: referenceTo(to, article), as: 'held' as const }));
}
