// Editions → a graph of the Argument Interchange Format (AIF), in the JSON of xAIF tools. A claim is an I-node. Its
// utterance by a holder is an L-node, connected by a YA-node. A supporting argument is an RA-node from its premises to
// its conclusion. An attack is a CA-node to its target, which for an undercut is the node of an argument. Claims that
// assert the same have an MA-node between them. Two I-nodes are never connected directly. A premise marked `as: held`
// is the L-node of its holder; if the claim has no passage, the premise is an I-node with the text that the holder
// holds the claim. The author's stance on a reported claim has no node in AIF and is left out.

import { blockAt } from '../anchor/text-layer.ts';
import type { Placed } from '../markdown/placed.ts';
import { namePartsOf } from '../model/actor.ts';
import { nameOfActor } from '../model/actor-name.ts';
import { pageOf } from '../model/address.ts';
import { articleOf, type ClaimEntry, type Corpus, holdersOf, isLive, resolve } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import type { Edition } from './edition.ts';
import { heldClaims, heldStatement } from './held-claims.ts';
import { iriOf } from './iri.ts';
import { jsonParts } from './json-parts.ts';
import { claimsOfSteps, closedSteps, type Step } from './steps.ts';

type NodeType = 'I' | 'L' | 'RA' | 'CA' | 'MA' | 'YA';

interface Node {
  readonly nodeID: string;
  readonly text: string;
  readonly type: NodeType;
  /** The day on which a claim or an argument was made, as AIFdb writes times; empty if it is unknown. */
  readonly timestamp: string;
}

interface Locution {
  readonly nodeID: string;
  readonly personID: string;
  readonly source: string;
  /** The id of the block in which the utterance begins; a field of Postil's own, which other programs ignore. */
  readonly block: string | undefined;
}

/**
 * A part of the graph: nodes and edges. `schemes` maps the id of a scheme node to the number of its scheme in AIFdb.
 */
interface Part {
  readonly nodes: readonly Node[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  readonly schemes?: readonly { readonly nodeID: string; readonly schemeID: string }[];
  readonly locutions?: readonly Locution[];
}

/** The numbers of default schemes in AIFdb. Other AIF servers may use other numbers. */
const SCHEMES = { RA: 72, CA: 71, MA: 144, YA: 74 } as const;

export function aif(corpus: Corpus, editions: readonly Edition[]): Iterable<string> {
  const steps = closedSteps(editions.flatMap((edition) => edition.steps));
  const own = editions.flatMap(({ reading }) => reading.claims.map(({ entry }) => entry));
  const same = own.flatMap((claim) => samePairs(corpus, claim));
  const claims = new Set([...own, ...claimsOfSteps(corpus, steps), ...same.flat()]);
  const locutions = editions.flatMap((edition) =>
    edition.reading.claims.flatMap((claim) => locutionsOf(edition, claim)),
  );
  const spoken = Map.groupBy(locutions, ({ claim }) => claim);
  const unspoken = heldClaims(corpus, steps).filter(({ id }) => !spoken.has(id));
  const nodesOf: NodesOf = (claim) => spoken.get(claim)?.map(({ nodeID }) => nodeID) ?? [heldNode(claim)];
  const parts = [
    ...[...claims].map((claim) => ({
      nodes: [node(iNode(claim.id), claim.data.statement, 'I', claim.data.created)],
      edges: [],
    })),
    ...unspoken.map((claim) => ({ nodes: [node(heldNode(claim.id), heldStatement(corpus, claim), 'I')], edges: [] })),
    ...locutions.map(({ part }) => part),
    ...steps.map((step) => inference(corpus, step, nodesOf)),
    ...new Map(same.map((pair) => rephrase(pair))).values(),
  ];
  return jsonParts(xaif(corpus, editions, parts));
}

function xaif(corpus: Corpus, editions: readonly Edition[], parts: readonly Part[]) {
  const edges = parts.flatMap((part) => part.edges);
  const locutions = parts.flatMap((part) => part.locutions ?? []);
  return {
    AIF: {
      nodes: parts.flatMap((part) => part.nodes),
      edges: edges.map(([fromID, toID], i) => ({ edgeID: String(i + 1), fromID, toID, formEdgeID: null })),
      schemefulfillments: parts.flatMap((part) => part.schemes ?? []),
      locutions,
      participants: [...new Set(locutions.map(({ personID }) => personID))].map((id) => participant(corpus, id)),
      descriptorfulfillments: [],
    },
    text: editions.map(({ reading }) => reading.layer.text).join('\n\n'),
    dialog: false,
    OVA: { firstname: '', surname: makersOf(editions), url: '', nodes: [], edges: [] },
  };
}

/**
 * The names of those who made the claims and arguments. OVA, a program for AIF, keeps the analyst's name in this field.
 */
function makersOf(editions: readonly Edition[]): string {
  const made = editions.flatMap(({ reading, steps }) => [...reading.claims, ...steps]);
  return [...new Set(made.flatMap(({ entry }) => entry.data.creator ?? []))].join(', ');
}

/** The id of a claim that is a premise marked `as: held` → the ids of the nodes that report the claim. */
type NodesOf = (claim: string) => readonly string[];

/** The nodes for an utterance in the text, with the id of the asserted claim. */
interface Saying {
  readonly claim: string;
  readonly nodeID: string;
  readonly part: Part;
}

/**
 * One utterance for each holder of the claim: "unnamed" if the text names no holder, "author" if the article names no
 * author.
 */
function locutionsOf({ corpus, reading, id }: Edition, { entry, ranges }: Placed<ClaimEntry>): readonly Saying[] {
  if (ranges.length === 0) return [];
  const said = ranges.map(({ start, end }) => reading.layer.text.slice(start, end)).join(' … ');
  const holders = holdersOf(entry, reading.article);
  const block = blockAt(reading.layer, ranges[0]?.start ?? 0)?.id;
  const people = holders.length > 0 ? holders : [entry.data.holder === 'unnamed' ? 'unnamed' : 'author'];
  return people.map((personID) => {
    const [locution, asserting] = [`L:${entry.id}:${personID}`, `YA:${entry.id}:${personID}`];
    const part = {
      nodes: [node(locution, `${nameOf(corpus, personID)}: ${said}`, 'L'), node(asserting, 'Asserting', 'YA')],
      edges: [[locution, asserting] as const, [asserting, iNode(entry.id)] as const],
      schemes: [fulfils(asserting, SCHEMES.YA)],
      locutions: [{ nodeID: locution, personID, source: iriOf(corpus.site, pageOf('articles', id)), block }],
    };
    return { claim: entry.id, nodeID: locution, part };
  });
}

function inference(corpus: Corpus, { entry, premises, held, aim }: Step, nodesOf: NodesOf): Part {
  const type = entry.data.relation === 'support' ? 'RA' : 'CA';
  const own = stepNode(corpus, entry.id);
  const scheme = corpus.schemes.get(entry.data.scheme ?? '')?.data;
  const target = entry.data.relation === 'undercut' ? stepNode(corpus, aim) : iNode(aim);
  const grounds = premises.flatMap((premise) => (held.has(premise) ? nodesOf(premise) : [iNode(premise)]));
  return {
    nodes: [
      node(own, scheme?.name ?? (type === 'RA' ? 'Default Inference' : 'Default Conflict'), type, entry.data.created),
    ],
    edges: [...grounds.map((ground) => [ground, own] as const), [own, target]],
    schemes: [fulfils(own, type === 'RA' ? (scheme?.aif ?? SCHEMES.RA) : SCHEMES.CA)],
  };
}

/**
 * Pairs of the claim and each claim in its `sameAs`. The two ids of a pair are sorted, so that both claims give the
 * same pair.
 */
function samePairs(corpus: Corpus, claim: ClaimEntry): readonly (readonly [ClaimEntry, ClaimEntry])[] {
  return claim.data.sameAs.flatMap((reference) => {
    const other = corpus.claims.get(resolve(reference, articleOf(claim.id)));
    if (other === undefined || !isLive(other) || other.id === claim.id) return [];
    return [claim.id < other.id ? ([claim, other] as const) : ([other, claim] as const)];
  });
}

function rephrase([from, to]: readonly [ClaimEntry, ClaimEntry]): readonly [string, Part] {
  const id = `MA:${from.id}:${to.id}`;
  return [
    id,
    {
      nodes: [node(id, 'Default Rephrase', 'MA')],
      edges: [
        [iNode(from.id), id],
        [id, iNode(to.id)],
      ],
      schemes: [fulfils(id, SCHEMES.MA)],
    },
  ];
}

function node(nodeID: string, text: string, type: NodeType, day?: string): Node {
  return { nodeID, text, type, timestamp: day === undefined ? '' : `${day} 00:00:00` };
}

function fulfils(nodeID: string, scheme: number) {
  return { nodeID, schemeID: String(scheme) };
}

function iNode(claim: string): string {
  return `I:${claim}`;
}

function heldNode(claim: string): string {
  return `H:${claim}`;
}

function stepNode(corpus: Corpus, argument: string): string {
  return `${corpus.arguments.get(argument)?.data.relation === 'support' ? 'RA' : 'CA'}:${argument}`;
}

function participant(corpus: Corpus, participantID: string) {
  const actor = corpus.actors.get(participantID);
  const name = actor === undefined ? { literal: nameOf(corpus, participantID) } : namePartsOf(actor.data);
  return 'literal' in name
    ? { participantID, firstname: '', surname: name.literal }
    : { participantID, firstname: name.given, surname: name.family };
}

function nameOf(corpus: Corpus, id: string): string {
  const { commonWords } = wordsOf(corpus.site);
  if (id === 'unnamed') return commonWords.unnamedHolder;
  return id === 'author' ? commonWords.ownVoice : nameOfActor(corpus.actors, id);
}
