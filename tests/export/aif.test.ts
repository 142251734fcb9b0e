import { describe, expect, it } from 'vitest';
import { aif as aifParts } from '../../src/export/aif.ts';
import { editionOf, editionsOf } from '../../src/export/edition.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { argument, article, claim, corpus } from '../entries.ts';
import { hardCases, libraries, readFixtures } from './libraries.ts';

const aif = (...given: Parameters<typeof aifParts>) => [...aifParts(...given)].join('');

interface Xaif {
  readonly OVA: { readonly surname: string };
  readonly AIF: {
    readonly nodes: readonly {
      readonly nodeID: string;
      readonly text: string;
      readonly type: string;
      readonly timestamp: string;
    }[];
    readonly edges: readonly { readonly edgeID: string; readonly fromID: string; readonly toID: string }[];
    readonly schemefulfillments: readonly { readonly nodeID: string; readonly schemeID: string }[];
    readonly locutions: readonly { readonly nodeID: string; readonly personID: string }[];
    readonly participants: readonly { readonly participantID: string }[];
  };
}

describe('aif(corpus, editions)', () => {
  it.each(libraries)('obeys the rules of an AIF graph, for %s', async (_, read) => {
    const library = await read();
    expect(faultsOf(graphOf(library))).toEqual([]);
    for (const edition of editionsOf(library)) expect(faultsOf(JSON.parse(aif(library, [edition])))).toEqual([]);
  });

  it('is tested by rules that notice a missing argument between two claims', () => {
    const graph = graphOf(hardCases());
    const edges = [...graph.AIF.edges, { edgeID: 'x', fromID: 'I:a/dear', toID: 'I:a/pieces' }];
    expect(faultsOf({ AIF: { ...graph.AIF, edges } })).toEqual(['I:a/dear → I:a/pieces joins claims']);
  });

  it.each(libraries)(
    'leads from every premise through the argument to its conclusion or target, for %s',
    async (_, read) => {
      const library = await read();
      const { edges } = graphOf(library).AIF;
      const leads = new Set(edges.map(({ fromID, toID }) => `${fromID} → ${toID}`));
      for (const { steps } of editionsOf(library))
        for (const { entry, premises, held, aim } of steps) {
          const kind = entry.data.relation === 'support' ? 'RA' : 'CA';
          for (const premise of premises.filter((id) => !held.has(id)))
            expect(leads).toContain(`I:${premise} → ${kind}:${entry.id}`);
          expect([...leads].filter((lead) => lead.startsWith(`${kind}:${entry.id} → `))).toEqual([
            expect.stringMatching(`→ ${entry.data.relation === 'undercut' ? '(RA|CA)' : 'I'}:${aim}$`),
          ]);
        }
    },
  );

  it('uses the utterance of a claim as held as premise, never the claim itself', () => {
    const { nodes, edges } = graphOf(hardCases()).AIF;
    const from = edges.filter(({ toID }) => toID === 'RA:a/reported').map(({ fromID }) => fromID);
    expect(from).toEqual(['L:a/pieces:town', 'L:a/pieces:jane', 'H:a/unsaid']);
    expect(nodes.find(({ nodeID }) => nodeID === 'H:a/unsaid')).toMatchObject({
      type: 'I',
      text: 'As held by Jane O’Döe 🌉: Statement of a/unsaid.',
    });
  });

  it('attacks the node of the argument by an undercut', async () => {
    const library = await readFixtures();
    const { edges } = (JSON.parse(aif(library, [editionOf(library, 'kafe')])) as Xaif).AIF;
    expect(edges.map(({ fromID, toID }) => `${fromID} → ${toID}`)).toContain(
      'CA:kafe/holiday-count → CA:kafe/cost-speaks-against',
    );
  });

  it('leaves out of one article’s file an undercut of another article’s argument', () => {
    const library = hardCases();
    const { nodes } = (JSON.parse(aif(library, [editionOf(library, 'b')])) as Xaif).AIF;
    expect(nodes.map(({ nodeID }) => nodeID)).not.toContain('CA:b/under');
    expect(graphOf(library).AIF.nodes.map(({ nodeID }) => nodeID)).toContain('CA:b/under');
  });

  it('gives a reported claim an utterance for each holder, and an unstated claim none', () => {
    const { locutions } = graphOf(hardCases()).AIF;
    const said = (claim: string) => locutions.filter(({ nodeID }) => nodeID.startsWith(`L:${claim}:`));
    expect(said('a/pieces').map(({ personID }) => personID)).toEqual(['town', 'jane']);
    expect(said('a/twin').map(({ personID }) => personID)).toEqual(['unnamed']);
    expect(said('b/hello').map(({ personID }) => personID)).toEqual(['author']);
    expect(said('a/unsaid')).toEqual([]);
  });

  it('says when a claim and an argument were made, and by whom', () => {
    const { AIF, OVA } = graphOf(hardCases());
    const times = AIF.nodes
      .filter(({ timestamp }) => timestamp !== '')
      .map(({ nodeID, timestamp }) => [nodeID, timestamp]);
    expect(times).toEqual([
      ['I:a/dear', '2019-09-05 00:00:00'],
      ['I:a/gone', '2020-01-01 00:00:00'],
      ['RA:a/reported', '2019-09-05 00:00:00'],
    ]);
    expect(OVA.surname).toBe('Ann "Lee" & <Co>');
  });

  it('gives an argument the number of its scheme, otherwise that of a default inference', () => {
    const library = corpus(
      article('a', 'Words.'),
      claim('a/x', { implicit: true }),
      claim('a/y', { implicit: true }),
      argument('a/xy', { premises: [{ claim: 'x' }], conclusion: 'y' }),
    );
    expect(graphOf(library).AIF.schemefulfillments).toEqual([{ nodeID: 'RA:a/xy', schemeID: '72' }]);
  });
});

function graphOf(library: Corpus): Xaif {
  return JSON.parse(aif(library, editionsOf(library)));
}

/** Breaches of AIF (Chesñevar et al. 2006; Bex et al. 2013): for example, edges that a kind of node must not have. */
function faultsOf({
  AIF: { nodes, edges, schemefulfillments, locutions, participants },
}: Pick<Xaif, 'AIF'>): readonly string[] {
  const typeOf = new Map(nodes.map(({ nodeID, type }) => [nodeID, type]));
  const into = (id: string) => edges.filter(({ toID }) => toID === id).length;
  const outOf = (id: string) => edges.filter(({ fromID }) => fromID === id).length;
  const people = new Set(participants.map(({ participantID }) => participantID));
  const isInformation = (id: string) => typeOf.get(id) === 'I' || typeOf.get(id) === 'L';
  return [
    ...(typeOf.size === nodes.length ? [] : ['two nodes of one id']),
    ...(new Set(edges.map(({ edgeID }) => edgeID)).size === edges.length ? [] : ['two edges of one id']),
    ...nodes.filter(({ text }) => text.trim() === '').map(({ nodeID }) => `${nodeID} has no text`),
    ...edges
      .filter(({ fromID, toID }) => !typeOf.has(fromID) || !typeOf.has(toID))
      .map(({ fromID, toID }) => `${fromID} → ${toID} leads nowhere`),
    ...edges
      .filter(({ fromID, toID }) => isInformation(fromID) && isInformation(toID))
      .map(({ fromID, toID }) => `${fromID} → ${toID} joins claims`),
    ...nodes
      .filter(({ type, nodeID }) => !['I', 'L'].includes(type) && (into(nodeID) === 0 || outOf(nodeID) !== 1))
      .map(({ nodeID }) => `${nodeID} has not at least one way in and one way out`),
    ...nodes
      .filter(
        ({ type, nodeID }) => !['I', 'L'].includes(type) && !schemefulfillments.some((one) => one.nodeID === nodeID),
      )
      .map(({ nodeID }) => `${nodeID} applies no scheme`),
    ...nodes
      .filter(
        ({ type, nodeID }) =>
          type === 'L' && !locutions.some((one) => one.nodeID === nodeID && people.has(one.personID)),
      )
      .map(({ nodeID }) => `${nodeID} is said by nobody`),
  ];
}
