import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../src/library/check.ts';
import { type Action, action } from '../../../src/library/editing/actions.ts';
import { type Answer, type Desk, openDesk } from '../../../src/library/editing/desk.ts';
import { problemsOf } from '../../../src/library/editing/judge.ts';
import { keyOfQueued } from '../../../src/library/editing/queue-and-anchors.ts';
import { readingOf } from '../../../src/markdown/readings.ts';
import { queued } from '../../../src/model/queue.ts';
import { valueFrom } from '../../value-from.ts';
import { bytesIn, scratchLibrary } from './scratch-library.ts';

const editor = { name: 'Ada Reed', day: '2026-12-01' };

function desk(): { readonly folder: string; readonly desk: Desk } {
  const folder = scratchLibrary();
  return { folder, desk: openDesk(folder, () => editor) };
}

/** Acts as a page that has just read the edition. */
async function act(on: Desk, article: string, wanted: unknown): Promise<Answer> {
  const opened = await on.open(article);
  if ('problems' in opened) throw new Error(JSON.stringify(opened.problems));
  const seen = [...opened.value.files].map(([file, { digest }]) => [file, digest] as const);
  return on.act(article, action.parse(wanted), Object.fromEntries(seen));
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

const NEW_CLAIM = {
  do: 'create',
  entries: [
    {
      collection: 'claims',
      data: { quote: 'The ferry is slow', statement: 'The ferry is slow in winter.', type: 'fact' },
    },
  ],
};

describe('act(article, action, seen)', () => {
  it('writes a new claim with its maker, the day, and an id and a label made of its words', async () => {
    const { folder, desk: on } = desk();
    const answer = await act(on, 'overlaps', NEW_CLAIM);
    expect(answer).toMatchObject({ done: 'Add claim “The ferry is slow in winter”' });
    expect(read(folder, 'claims/overlaps/ferry-slow-winter.md')).toBe(
      '---\nstatus: reviewed\ncreator: Ada Reed\ncreated: 2026-12-01\nquote: The ferry is slow\nstatement: The ferry is slow in winter.\nlabel: The ferry is slow in winter\ntype: fact\nstance: endorses\ncertainty: certain\n---\n',
    );
  });

  it('knows the schemes that come with Postil, whose files the library does not have', async () => {
    const { folder, desk: on } = desk();
    const data = {
      title: 'Slow, so late',
      relation: 'support',
      premises: [{ claim: 'one' }],
      conclusion: 'too-dear',
      scheme: 'expert-opinion',
    };
    expect(await act(on, 'overlaps', { do: 'create', entries: [{ collection: 'arguments', data }] })).toHaveProperty(
      'done',
    );
    expect(read(folder, 'arguments/overlaps/slow-late.md')).toContain('scheme: expert-opinion');
    const opened = valueFrom(await on.open('overlaps'));
    expect(opened.corpus.schemes.get('expert-opinion')?.data.name).toBe('Argument from expert opinion');
  });

  it('makes a new label with a new statement, also in titles that have it, unless the label was somebody’s own', async () => {
    const { folder, desk: on } = desk();
    await act(on, 'overlaps', NEW_CLAIM);
    const slow = 'claims/overlaps/ferry-slow-winter.md';
    const data = {
      title: 'Reason: The ferry is slow in winter',
      relation: 'support',
      premises: [{ claim: 'ferry-slow-winter' }],
      conclusion: 'one',
    };
    await act(on, 'overlaps', { do: 'create', entries: [{ collection: 'arguments', key: 'slow', data }] });
    await act(on, 'overlaps', { do: 'edit', file: slow, fields: { statement: 'The ferry is late in winter.' } });
    expect(read(folder, slow)).toContain('label: The ferry is late in winter\n');
    const argument = globSync('arguments/overlaps/*.md', { cwd: folder }).map((file) => read(folder, file));
    expect(argument.join()).toContain('title: "Reason: The ferry is late in winter"');
    writeFileSync(join(folder, slow), read(folder, slow).replace(/^label: .*$/m, 'label: The ferry…'));
    await act(on, 'overlaps', { do: 'edit', file: slow, fields: { statement: 'The ferry is early in winter.' } });
    expect(read(folder, slow)).toContain('label: The ferry is early in winter\n');
    await act(on, 'overlaps', { do: 'edit', file: slow, fields: { label: 'Winter ferries' } });
    await act(on, 'overlaps', { do: 'edit', file: slow, fields: { statement: 'The ferry is never in time.' } });
    expect(read(folder, slow)).toContain('label: Winter ferries\n');
  });

  it('returns the blocks whose marks changed', async () => {
    const { desk: on } = desk();
    const answer = await act(on, 'overlaps', NEW_CLAIM);
    expect('blocks' in answer && Object.values(answer.blocks).join()).toContain('claim-ferry-slow-winter');
  });

  it('changes only the lines of the changed fields, and keeps comments, order and quotation marks', async () => {
    const { folder, desk: on } = desk();
    const file = 'claims/overlaps/one.md';
    writeFileSync(
      join(folder, file),
      "---\n# a remark of the editor\nlabel:   'One'   # short\nquote: The ferry is slow\nstatement: Old.\ntype: fact\nstatus: reviewed\n---\n\nA body.\n",
    );
    await act(on, 'overlaps', { do: 'edit', file, fields: { statement: 'New.' } });
    expect(read(folder, file)).toBe(
      "---\n# a remark of the editor\nlabel:   'One'   # short\nquote: The ferry is slow\nstatement: New.\ntype: fact\nstatus: reviewed\nmodified: 2026-12-01\n---\n\nA body.\n",
    );
  });

  it('accepts a draft with the name of the person and the day, and removes the generator', async () => {
    const { folder, desk: on } = desk();
    const file = 'claims/overlaps/one.md';
    writeFileSync(
      join(folder, file),
      '---\nquote: The ferry is slow\nstatement: Slow.\nlabel: Slow\ntype: fact\nstatus: draft\ngenerator: { rule: plain, version: 1, confidence: 0.5 }\n---\n',
    );
    await act(on, 'overlaps', { do: 'accept', files: [file] });
    expect(read(folder, file)).toBe(
      '---\nquote: The ferry is slow\nstatement: Slow.\nlabel: Slow\ntype: fact\nstatus: reviewed\nreviewedBy: Ada Reed\nreviewed: 2026-12-01\n---\n',
    );
  });

  it('refuses in the words of check, beside the field, and writes nothing', async () => {
    const { folder, desk: on } = desk();
    const before = bytesIn(folder);
    const tooLong = { do: 'edit', file: 'claims/overlaps/one.md', fields: { label: 'x'.repeat(51) } };
    expect(await act(on, 'overlaps', tooLong)).toMatchObject({
      problems: [{ path: ['label'], found: 'expected at most 50 characters' }],
    });
    const unknown = { do: 'edit', file: 'claims/overlaps/one.md', fields: { holder: 'nobody' } };
    expect(await act(on, 'overlaps', unknown)).toMatchObject({ problems: [{ path: ['holder'], rule: 'reference' }] });
    const lost = { do: 'edit', file: 'claims/overlaps/one.md', fields: { quote: 'words that are nowhere' } };
    expect(await act(on, 'overlaps', lost)).toMatchObject({ problems: [{ path: ['quote'], rule: 'quote-orphan' }] });
    expect(bytesIn(folder)).toEqual(before);
  });

  it('refuses an argument that closes a cycle of support', async () => {
    const { desk: on } = desk();
    const step = (premise: string, conclusion: string) => ({
      do: 'create',
      entries: [{ collection: 'arguments', data: { relation: 'support', premises: [{ claim: premise }], conclusion } }],
    });
    expect(await act(on, 'overlaps', step('one', 'nested'))).toHaveProperty('done');
    expect(await act(on, 'overlaps', step('nested', 'one'))).toMatchObject({ problems: [{ rule: 'support-cycle' }] });
  });

  it('makes an unstated premise and its argument in one action', async () => {
    const { folder, desk: on } = desk();
    const answer = await act(on, 'overlaps', {
      do: 'create',
      entries: [
        {
          collection: 'claims',
          key: 'boats-should-be-quick',
          data: { implicit: true, statement: 'Boats should be quick.', type: 'value' },
        },
        {
          collection: 'arguments',
          data: {
            title: 'Slow boats are bad',
            relation: 'support',
            premises: [{ claim: 'one' }, { claim: 'boats-should-be-quick' }],
            conclusion: 'nested',
          },
        },
      ],
    });
    expect(answer).toHaveProperty('done');
    expect(read(folder, 'arguments/overlaps/slow-boats-bad.md')).toContain('- claim: boats-should-be-quick');
  });

  it('shows both versions of a file that changed on disk, and writes nothing', async () => {
    const { folder, desk: on } = desk();
    const file = 'claims/overlaps/one.md';
    const opened = await on.open('overlaps');
    const seen = 'value' in opened ? { [file]: opened.value.files.get(file)?.digest ?? '' } : {};
    const changed = read(folder, file).replace('statement:', '# by hand\nstatement:');
    writeFileSync(join(folder, file), changed);
    const edit: Action = { do: 'edit', file, fields: { statement: 'Mine.' }, accept: false };
    const answer = await on.act('overlaps', edit, seen);
    expect(answer).toMatchObject({ conflicts: [{ file, disk: changed }] });
    expect('conflicts' in answer && answer.conflicts[0]?.wanted).toContain('Mine.');
    expect(read(folder, file)).toBe(changed);
  });

  it('renames an annotation, keeps its old id, and changes the references to it', async () => {
    const { folder, desk: on } = desk();
    await act(on, 'kafe', { do: 'rename', file: 'claims/kafe/no-quiet-place.md', to: 'nowhere-quiet' });
    expect(read(folder, 'claims/kafe/nowhere-quiet.md')).toContain('formerIds:\n  - no-quiet-place\n');
    expect(read(folder, 'arguments/kafe/students-need-it.md')).toContain('nowhere-quiet');
    expect(Object.keys(bytesIn(folder))).not.toContain('claims/kafe/no-quiet-place.md');
  });

  it('merges an actor into another, whose names and references it takes', async () => {
    const { folder, desk: on } = desk();
    const record = 'https://www.wikidata.org/wiki/Q42';
    const edit = { do: 'edit', file: 'actors/mina-soroush.md', fields: { sameAs: [record] } };
    expect(await act(on, 'kafe', edit)).toHaveProperty('done');
    const answer = await act(on, 'kafe', {
      do: 'merge',
      file: 'actors/mina-soroush.md',
      into: 'actors/municipality.md',
    });
    expect(answer).toHaveProperty('done');
    expect(read(folder, 'actors/municipality.md')).toContain('mina-soroush');
    expect(read(folder, 'actors/municipality.md')).toContain(`sameAs:\n  - ${record}\n`);
    expect(Object.keys(bytesIn(folder))).not.toContain('actors/mina-soroush.md');
    expect(read(folder, 'articles/kafe.md')).toContain('municipality');
  });

  it('merges an actor to whom another article also attributes claims', async () => {
    const { folder, desk: on } = desk();
    const file = 'claims/crossing/few-visitors.md';
    expect(read(folder, file)).toContain('holder: municipality');
    const merge = { do: 'merge', file: 'actors/municipality.md', into: 'actors/anna-berg.md' };
    expect(await act(on, 'kafe', merge)).toHaveProperty('done');
    expect(read(folder, file)).toContain('holder: anna-berg');
  });

  it('changes the casts of other articles when an actor is merged or withdrawn, and one undo restores them', async () => {
    const { folder, desk: on } = desk();
    const file = 'articles/crossing.md';
    const text = read(folder, file);
    writeFileSync(
      join(folder, file),
      text.replace(
        'status:',
        'cast:\n  municipality: { aliases: [the hall] }\n  treasurer: { aliases: [he] }\nstatus:',
      ),
    );
    const before = bytesIn(folder);
    const merge = { do: 'merge', file: 'actors/municipality.md', into: 'actors/treasurer.md' };
    expect(await act(on, 'kafe', merge)).toHaveProperty('done');
    expect(valueFrom(await on.open('crossing')).corpus.articles.get('crossing')?.data.cast).toEqual({
      treasurer: { aliases: ['he', 'the hall'], include: [], exclude: [] },
    });
    await on.undo();
    expect(bytesIn(folder)).toEqual(before);
    const answer = await act(on, 'kafe', { do: 'withdraw', files: ['actors/municipality.md'] });
    expect('done' in answer && answer.done).toMatch(
      /^Withdraw “شهرداری”; its names in another text are removed; still named in \d entries, see Publish$/,
    );
    expect(read(folder, file)).toContain('cast:\n  treasurer: { aliases: [he] }\nstatus:');
    const { problems } = await checkLibrary(folder);
    expect(problems.filter((one) => one.file.includes('articles/')).map(({ found }) => found)).toEqual([]);
    await on.undo();
    expect(bytesIn(folder)).toEqual(before);
  });

  it('makes a title for an argument without one, as drafts have it', async () => {
    const { folder, desk: on } = desk();
    const data = { relation: 'rebut', premises: [{ claim: 'one' }], target: 'nested' };
    const create = { do: 'create', entries: [{ collection: 'arguments', data }] };
    expect(await act(on, 'overlaps', create)).toMatchObject({ done: 'Add argument “Against: The claim one”' });
    const [file = ''] = globSync('arguments/overlaps/*.md', { cwd: folder });
    expect(read(folder, file)).toContain('title: "Against: The claim one"');
  });

  it('makes the actors of a changed entry in the same action, so that one undo takes back all', async () => {
    const { folder, desk: on } = desk();
    const before = bytesIn(folder);
    const made = [{ collection: 'actors', key: 'pilot', data: { name: 'The pilot', type: 'person' } }];
    const fields = { statement: 'The pilot says one.', holder: 'pilot' };
    await act(on, 'overlaps', { do: 'edit', file: 'claims/overlaps/nested.md', fields, made });
    expect(read(folder, 'claims/overlaps/nested.md')).toMatch(
      /statement: The pilot says one\.\n[\s\S]*holder: pilot\n/,
    );
    expect(read(folder, 'actors/pilot.md')).toContain('name: The pilot');
    await on.undo();
    expect(bytesIn(folder)).toEqual(before);
  });

  it('refuses to accept a draft whose holder is withdrawn', async () => {
    const { folder, desk: on } = desk();
    const file = 'claims/overlaps/one.md';
    await act(on, 'overlaps', { do: 'edit', file, fields: { holder: 'treasurer' } });
    await act(on, 'overlaps', { do: 'withdraw', files: ['actors/treasurer.md'] });
    const refusal = { problems: [{ file, rule: 'withdrawn-reference', path: ['holder'] }] };
    expect(await act(on, 'overlaps', { do: 'accept', files: [file] })).toMatchObject(refusal);
    const edit = { do: 'edit', file, fields: { statement: 'Another one.' }, accept: true };
    expect(await act(on, 'overlaps', edit)).toMatchObject(refusal);
    expect(read(folder, file)).toContain('status: draft');
    expect(await act(on, 'overlaps', { ...edit, fields: { holder: 'anna-berg' } })).toHaveProperty('done');
  });

  it('brings back a withdrawn claim that is made again, and names a claim that is there', async () => {
    const { folder, desk: on } = desk();
    const file = 'claims/overlaps/ferry-slow-winter.md';
    await act(on, 'overlaps', NEW_CLAIM);
    expect(await act(on, 'overlaps', NEW_CLAIM)).toMatchObject({
      problems: [{ path: ['quote'], found: 'the edition already has this claim: “The ferry is slow in winter”' }],
    });
    await act(on, 'overlaps', { do: 'withdraw', files: [file] });
    const data = { ...NEW_CLAIM.entries[0]?.data, type: 'policy' };
    const again = { do: 'create', entries: [{ collection: 'claims', data }] };
    expect(await act(on, 'overlaps', again)).toMatchObject({ done: 'Bring back “The ferry is slow in winter”' });
    expect(read(folder, file)).toMatch(/^---\nstatus: reviewed\n[\s\S]*type: policy\n/);
  });

  it('deletes the chosen entry of the queue after the queue changed on disk', async () => {
    const { folder, desk: on } = desk();
    const file = join(folder, 'queue/overlaps.yaml');
    const rows = ['a', 'b'].map((id) => ({ from: 'x.csv', rule: 'schema', reason: 'Wrong.', collection: 'notes', id }));
    const rowsIn = (list: readonly unknown[]) =>
      `waiting:\n${list.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`;
    writeFileSync(file, rowsIn(rows));
    const key = keyOfQueued(queued.parse(rows[1]));
    writeFileSync(file, rowsIn([rows[1], rows[0]]));
    await act(on, 'overlaps', { do: 'drop', key });
    expect(readFileSync(file, 'utf8')).toContain('id: a');
    expect(readFileSync(file, 'utf8')).not.toContain('id: b');
    expect(await act(on, 'overlaps', { do: 'drop', key })).toMatchObject({ problems: [{ rule: 'no-entry' }] });
  });

  it('takes a withdrawn actor out of the cast of the article, and one undo brings back both', async () => {
    const { folder, desk: on } = desk();
    const before = bytesIn(folder);
    const answer = await act(on, 'kafe', { do: 'withdraw', files: ['actors/municipality.md'] });
    expect(answer).toHaveProperty('done');
    expect(read(folder, 'articles/kafe.md')).not.toContain('cast');
    const opened = valueFrom(await on.open('kafe'));
    expect(problemsOf(opened).filter(({ file }) => file === 'articles/kafe.md')).toEqual([]);
    await on.undo();
    expect(bytesIn(folder)).toEqual(before);
  });

  it('keeps the old name of a renamed actor as an alias if the text has it', async () => {
    const { folder, desk: on } = desk();
    const file = 'actors/municipality.md';
    const named = async () =>
      readingOf(valueFrom(await on.open('kafe')).corpus, 'kafe').mentions.filter(({ id }) => id === 'municipality')
        .length;
    const before = await named();
    await act(on, 'kafe', { do: 'edit', file, fields: { name: 'The city', aliases: ['The city', 'the hall'] } });
    expect(read(folder, file)).toContain('name: The city\n');
    expect(read(folder, file)).toMatch(/aliases: \[ ?the hall, شهرداری ?\]/);
    expect(await named()).toBe(before);
    await act(on, 'kafe', { do: 'edit', file, fields: { name: 'The town' } });
    expect(read(folder, file)).not.toContain('The city');
  });

  it('gives several claims one holder, and one undo takes it back', async () => {
    const { folder, desk: on } = desk();
    const before = bytesIn(folder);
    const files = ['claims/kafe/too-dear.md', 'claims/kafe/open-at-night.md'];
    expect(await act(on, 'kafe', { do: 'hold', files, holder: 'mina-soroush' })).toMatchObject({
      done: 'Change the holder of 2 claims',
    });
    for (const file of files) expect(read(folder, file)).toContain('holder: mina-soroush');
    await on.undo();
    expect(bytesIn(folder)).toEqual(before);
  });

  it('splits an actor: chosen names, claims and places belong to a new one, and the others stay', async () => {
    const { folder, desk: on } = desk();
    const before = bytesIn(folder);
    const answer = await act(on, 'kafe', {
      do: 'split',
      file: 'actors/municipality.md',
      name: 'شورا',
      to: 'council',
      names: ['آنها'],
      entries: ['claims/kafe/too-dear.md'],
      mentions: [{ exact: 'شهرداری', in: 'p2' }],
    });
    expect(answer).toMatchObject({ done: 'Split “شورا” from “شهرداری”' });
    expect(read(folder, 'actors/council.md')).toBe(
      '---\nstatus: reviewed\ncreator: Ada Reed\ncreated: 2026-12-01\nname: شورا\ntype: organization\n---\n',
    );
    expect(read(folder, 'claims/kafe/too-dear.md')).toContain('holder: council\n');
    expect(read(folder, 'actors/municipality.md')).toBe(
      Buffer.from(before['actors/municipality.md'] ?? '', 'base64').toString(),
    );
    const { cast } =
      'edition' in answer ? (answer.edition?.corpus.articles.get('kafe')?.data ?? { cast: {} }) : { cast: {} };
    expect(cast).toMatchObject({
      municipality: { aliases: [], exclude: [{ exact: 'شهرداری', in: 'p2' }] },
      council: { aliases: ['آنها'], include: [{ exact: 'شهرداری', in: 'p2' }] },
    });
    await on.undo();
    expect(bytesIn(folder)).toEqual(before);
    expect(
      await act(on, 'kafe', { do: 'split', file: 'actors/municipality.md', name: 'X', to: 'mina-soroush' }),
    ).toHaveProperty('problems');
  });

  it('undoes and redoes byte for byte, and refuses if a file changed since', async () => {
    const { folder, desk: on } = desk();
    const before = bytesIn(folder);
    await act(on, 'overlaps', NEW_CLAIM);
    const after = bytesIn(folder);
    await on.undo();
    expect(bytesIn(folder)).toEqual(before);
    await on.redo();
    expect(bytesIn(folder)).toEqual(after);
    writeFileSync(join(folder, 'claims/overlaps/ferry-slow-winter.md'), 'edited elsewhere');
    expect(await on.undo()).toHaveProperty('conflicts');
    expect(read(folder, 'claims/overlaps/ferry-slow-winter.md')).toBe('edited elsewhere');
  });
});

describe('the schema of actions', () => {
  const paths = [
    '../../etc/passwd',
    'claims/../../x.md',
    '/etc/passwd',
    'claims/overlaps/..%2f..%2fx.md',
    'claims/overlaps/one.md/../../x.md',
    'sources/kafe.txt',
    'guide/index.md',
    'site.yaml',
    'claims/overlaps/one.txt',
    'claims\\overlaps\\one.md',
    'claims/overlaps/one.md\0',
    'claims/one.md',
  ];
  it.each(paths)('refuses the path %j', (file) => {
    expect(action.safeParse({ do: 'edit', file, fields: {} }).success).toBe(false);
    expect(action.safeParse({ do: 'accept', files: [file] }).success).toBe(false);
  });

  it.each(['status', 'creator', 'source', 'blocks', 'formerIds'])(
    'refuses the field %s, which only Postil writes',
    (name) => {
      expect(action.safeParse({ do: 'edit', file: 'articles/kafe.md', fields: { [name]: 'x' } }).success).toBe(false);
    },
  );

  it.each(['../x', 'index', 'unnamed', 'A B', '', 'x/y'])('refuses %j as a new id', async (to) => {
    const { folder, desk: on } = desk();
    const before = bytesIn(folder);
    const answer = await act(on, 'kafe', { do: 'rename', file: 'claims/kafe/no-quiet-place.md', to });
    expect(answer).toHaveProperty('problems');
    expect(bytesIn(folder)).toEqual(before);
  });
});
