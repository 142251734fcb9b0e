// Files of other programs become drafts of the article: claims with their passages and holders, arguments, notes.

import { describe, expect, it } from 'vitest';
import { selectorOf } from '../../src/anchor/selector-of.ts';
import { queueCandidates } from '../../src/import/queue.ts';
import { readImport } from '../../src/import/read-import.ts';
import { admit } from '../../src/merge/admit.ts';
import { articleOf } from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { textOf } from '../../src/model/problem-text.ts';
import { quotesOf } from '../../src/model/quotes.ts';
import { actor, article, corpus } from '../entries.ts';
import { valueFrom } from '../value-from.ts';
import { FERRY, FILES } from './foreign-files.ts';

const entries = [article('ferry', FERRY, { authors: ['ann-lee'] }), actor('ann-lee', { name: 'Ann Lee' })];
const library = corpus(...entries);

async function admitted(name: string) {
  const found = FILES.find((one) => one.name === name);
  const { file = '', text = '', beside } = found ?? {};
  const imported = valueFrom(await readImport(file, Buffer.from(text), {}, beside));
  const { write, queue, thesis } = admit(imported, library, 'ferry', file);
  const lines = write.map(({ collection, id, data, body }) => {
    const words = quotesOf({ data }).map((one) => selectorOf(one).exact);
    if ('relation' in data)
      return `${data.relation}: ${data.premises.map(({ claim }) => claim).join(' + ')} → ${data.conclusion ?? data.target}`;
    const facts =
      'statement' in data ? [data.holder, data.stance, data.type, data.certainty] : ['kind' in data && data.kind];
    return [collection, articleOf(id), `“${words.join(' … ')}”`, ...facts, body].join(' ').trim();
  });
  return { lines, queue: queue.map(({ from, reason }) => `${from}: ${reason}`), thesis };
}

describe('a file of another program', () => {
  it('of brat: components, relations, attributes and notes', async () => {
    expect(await admitted('file of brat')).toEqual({
      lines: [
        'claims ferry “The town should keep the ferry”  endorses policy certain',
        'claims ferry “The ferry is old”  endorses interpretation probable Since \\<b>1902\\</b>.',
        'claims ferry “The river is wide”  endorses interpretation certain',
        'notes ferry “ferry” ambiguity Which of the two?',
        'support: ferry-old → town-keep-ferry',
        'rebut: river-wide → town-keep-ferry',
      ],
      queue: [
        'ferry.ann line.8: “town” has the type “Person”, which is no kind of annotation here; leave it, or add it by hand',
        'ferry.ann line.11: “N1\tReference T5 Wikidata:Q1\told town” has no form in Postil; leave it, or add it by hand',
      ],
      thesis: 'town-keep-ferry',
    });
  });

  it('of brat: interrupted passages without the text, notes on relations, and what is lost', async () => {
    const lines = [
      'T1\tClaim 0 9;13 16\tThe ferry old',
      'T2\tPremise 18 35\tThe river is wide',
      'R1\tsupports Arg1:T2 Arg2:T1\t',
      'A1\tStance T1 Against',
      'A2\tNegated T2',
      'A3\tCertainty T2 possible',
      '#1\tAnnotatorNotes R1\tA step of mine',
      '#2\tAnnotatorNotes A2\todd',
    ];
    const imported = valueFrom(await readImport('x.ann', Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)));
    const { write, queue } = admit(imported, library, 'ferry', 'x.ann');
    expect(queue).toEqual([]);
    expect(write).toMatchObject([
      { data: { quotes: [{ exact: 'The ferry' }, { exact: 'old' }] } },
      { data: { certainty: 'possible' } },
      { data: { relation: 'support' }, body: 'A step of mine' },
    ]);
    expect(imported.lost).toContain('the attributes negated, stance: against');
    expect(imported.lost).toContain('the notes on A2');
  });

  it('of brat: a relation of a claim that waits can be imported with it, once it is corrected', async () => {
    const lines = [
      'T1\tClaim 0 16\tThe boat is older',
      'T2\tPremise 18 35\tThe river is wide',
      'R1\tsupports Arg1:T2 Arg2:T1',
    ];
    const imported = valueFrom(await readImport('x.ann', Buffer.from(lines.join('\n'))));
    const { write, queue } = admit(imported, library, 'ferry', 'x.ann');
    const waiting = queue.map((one) =>
      one.collection === 'claims' ? { ...one, entry: { ...one.entry, quote: 'The ferry is old' } } : one,
    );
    const all = corpus(...entries, ...write);
    const again = admit(queueCandidates({ waiting: [...waiting] }), all, 'ferry', 'queue');
    expect(again.queue).toEqual([]);
    expect(again.write.map(({ id }) => id)).toEqual(['ferry/boat-older', 'ferry/reason-river-wide']);
  });

  const heading = 'id;article;statement;type;holders;implicit;words;block;start;end;status;created;note';
  const row = 'ferry/old;ferry;The ferry is old.;fact;ann-lee;FALSCH;The ferry is old;p1;9;25;reviewed;1.12.2026;';
  const note = '"Line 1\r\nLine ""2""; three"';

  it.each([
    ['with Excel’s line about the separator', `sep=;\r\n${heading}\r\n${row}${note}\r\n`],
    ['with a mark, and empty rows below', `\uFEFF${heading}\r\n${row}${note}\r\n${';'.repeat(12)}\r\n`],
    ['with empty columns beside', `${heading};;\r\n${row}${note};;\r\n`],
    ['with spaces in the heading', `${heading.replaceAll(';', ' ; ')}\r\n${row}${note}\r\n`],
    ['with line ends of old computers', `${heading}\r${row}${note}\r`],
  ])('saved by a spreadsheet: a table %s', async (_, text) => {
    const imported = valueFrom(await readImport('claims.csv', Buffer.from(text)));
    const { write, queue } = admit(imported, library, 'ferry', 'claims.csv');
    expect(queue).toEqual([]);
    expect(write).toMatchObject([
      { id: 'ferry/old', body: 'Line 1\nLine "2"; three', data: { status: 'reviewed', created: '2026-12-01' } },
    ]);
  });

  it('saved by a spreadsheet in German: WAHR is true', async () => {
    const text = `${heading}\r\n${row.replace('FALSCH;The ferry is old', 'WAHR;')}\r\n`;
    const { write } = admit(valueFrom(await readImport('a.csv', Buffer.from(text))), library, 'ferry', 'a.csv');
    expect(write).toMatchObject([{ data: { implicit: true } }]);
  });

  it('of a person in Argdown: statements, relations, and arguments with and without premises', async () => {
    expect(await admitted('Argdown file')).toMatchObject({
      lines: [
        'claims ferry “The town should keep the ferry”  endorses policy certain',
        'claims ferry “The river is wide”  concedes interpretation certain',
        'claims ferry “The ferry is old”  endorses interpretation certain',
        'support: ferry-old → town-keep-ferry',
        'rebut: river-wide → town-keep-ferry',
      ],
    });
  });

  it('of OVA3: nodes by their spans, and the author by name', async () => {
    expect(await admitted('graph of OVA3')).toMatchObject({
      lines: [
        'claims ferry “The ferry is old”  endorses interpretation certain',
        'claims ferry “The town should keep the ferry”  endorses policy certain',
        'support: ferry-old → town-keep-ferry',
      ],
      queue: [],
    });
  });

  it('of the oAMF: ids that are numbers, and escaped quotation marks in its spans', async () => {
    expect(await admitted('graph of the oAMF')).toMatchObject({
      lines: [
        'claims ferry “The river is wide.”  endorses interpretation certain',
        'claims ferry “The ferry is old.”  endorses interpretation certain',
        'rebut: river-wide → ferry-old',
      ],
      queue: [],
    });
  });

  it('leaves a claim of somebody else as reported, if the file has no stance', async () => {
    const text = FILES.find(({ name }) => name === 'graph of OVA3')?.text.replaceAll('Lee', 'Moor') ?? '';
    const { write } = admit(
      valueFrom(await readImport('ova.json', Buffer.from(text))),
      corpusOf([...library.articles.values(), ...library.actors.values()]),
      'ferry',
      'ova.json',
    );
    expect(write.find(({ collection }) => collection === 'actors')).toMatchObject({ data: { name: 'Ann Moor' } });
    expect(write.filter(({ collection }) => collection === 'claims')).toMatchObject([
      { data: { stance: 'reports' } },
      { data: { stance: 'endorses' } },
    ]);
  });
});

describe('a file with a fault', () => {
  it.each([
    [
      'a table that ends within a cell',
      'id,article,statement,words\na/b,a,S.,"words',
      '2 a cell whose quotation mark is not closed',
    ],
    [
      'a table with a short row',
      'id,article,statement,words\na/b,a,S.',
      '2 a row with another number of cells than the heading',
    ],
    ['XML that ends too early', '<TEI>\n<standOff>\n', '3 this is not well-formed: unclosed tag: standOff'],
    ['XML with an entity of its own', '<TEI>\n&own;</TEI>', '2 this is not well-formed: undefined entity'],
    [
      'TEI of another program',
      '<?xml version="1.0"?>\n<TEI><text/></TEI>',
      'a TEI file without annotations in Postil’s form',
    ],
    [
      'a line that brat does not have',
      'T1\tClaim 0 3\tThe\nT2 Claim 4 9 ferry\n',
      '2 no annotation of brat: “T2 Claim 4 9 ferry”',
    ],
    ['a position before the text', 'T1\tClaim 3 0\tThe\n', '1 no annotation of brat'],
    ['Argdown with a broken inference', '[a]: A\n\n(1) x\n-- \n(2', 'inference'],
    ['a graph without edges', '{ "AIF": {\n "nodes": [] } }', 'AIF.edges'],
  ])('is refused with line and remedy: %s', async (_, text, says) => {
    const read = await readImport('x', Buffer.from(text));
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map((one) => `${one.at?.line} ${textOf(one)}`)).toEqual([expect.stringContaining(says)]);
  });
});
