// The review of drafts: each decision is saved before the next question, and the rest of the file is unchanged.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftText } from '../../src/cli/draft-text.ts';
import { type Action, type Conversation, reviewAll } from '../../src/cli/review-all.ts';
import { chosenEditor } from '../../src/cli/terminal.ts';
import { type OpenArticle, openArticle } from '../../src/library/open-article.ts';
import { decide, draftsOf, namedDrafts } from '../../src/library/review.ts';
import { contentOf, put, temporaryFolder } from '../merge/library.ts';
import { valueFrom } from '../value-from.ts';
import { runCommand } from './run-command.ts';

const ARTICLE = `---
title: The ferry
authors: [ann]
source: { file: ferry.txt, sha256: "0" }
blocks:
  - { id: p1, starts: The ferry is }
status: reviewed
---

The ferry is old, and the river is wide. Bob says that the town is poor.
`;

function claimOf(quote: string, confidence: number, more = ''): string {
  return `---
# A remark of the editor's
quote: ${quote}
statement: That ${quote}.
label: ${quote}
type: fact
${more}status: draft
generator: { rule: plain, version: 1, confidence: ${confidence} }
---

A note.
`;
}

const FILES = {
  'articles/ferry.md': ARTICLE,
  'claims/ferry/old.md': claimOf('The ferry is old', 0.9),
  'claims/ferry/poor.md': claimOf('the town is poor', 0.4, 'holder: bob\n'),
  'claims/ferry/wide.md': claimOf('the river is wide', 0.6),
  'arguments/ferry/so.md':
    '---\ntitle: So it is\nrelation: support\npremises: [{ claim: wide }]\nconclusion: poor\ngenerator: { rule: cue, version: 1, confidence: 0.7 }\n---\n',
  'actors/ann.md': '---\nname: Ann Lee\ntype: person\nstatus: reviewed\n---\n',
  'actors/bob.md': '---\nname: Bob\ntype: person\ngenerator: { rule: name, version: 1, confidence: 0.5 }\n---\n',
  'actors/eve.md': '---\nname: Eve\ntype: person\n---\n',
};

async function library(): Promise<{ folder: string; open: () => Promise<OpenArticle> }> {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(FILES)) put(folder, `content/${file}`, text);
  const open = async () => valueFrom(await openArticle(join(folder, 'content'), 'ferry'));
  return { folder, open };
}

/** The person who reviews. */
const ADA = { name: 'Ada Reed', day: '2026-12-01' };

/** A simulated editor, who gives these answers in order. */
function editor(actions: readonly (Action | undefined)[], edit: (text: string) => string = (text) => text) {
  const said: string[] = [];
  const left = [...actions];
  const talk: Conversation = {
    say: (text) => said.push(text),
    choose: async () => left.shift(),
    confirm: async () => true,
    edit: async (_, text) => edit(text),
  };
  return { talk, said };
}

describe('draftsOf(article)', () => {
  it('are the drafts of the article and of the actors that it names, the least certain first', async () => {
    const { open } = await library();
    expect(draftsOf(await open()).map(({ name }) => name)).toEqual([
      'claims/poor',
      'actors/bob',
      'claims/wide',
      'arguments/so',
      'claims/old',
    ]);
  });
});

describe('draftText(draft, corpus)', () => {
  it('shows a passage in its context, and the claims of an argument', async () => {
    const { open } = await library();
    const opened = await open();
    const texts = draftsOf(opened).map((draft) => draftText(draft, opened.corpus));
    expect(texts[0]).toBe(
      'claims/poor, 40 % sure (plain)\n  p1: The ferry is old, and the river is wide. Bob says that [[the town is poor]].\n  statement: That the town is poor.\n  label: the town is poor\n  type: fact\n  holder: bob\n  stance: endorses\n  certainty: certain\n\nA note.',
    );
    expect(texts[3]).toBe(
      'arguments/so, 70 % sure (cue)\n  title: So it is\n  relation: support\n  premise: That the river is wide.\n    p1: The ferry is old, and [[the river is wide]]. Bob says that the town is poor.\n  conclusion: That the town is poor.\n    p1: The ferry is old, and the river is wide. Bob says that [[the town is poor]].',
    );
  });
});

describe('reviewAll(article, conversation)', () => {
  it('accepts, skips and quits, and changes nothing else of a file', async () => {
    const { folder, open } = await library();
    const { talk, said } = editor(['accept', 'skip', 'quit']);
    expect(await reviewAll(await open(), talk, ADA)).toBe(0);
    const { 'claims/ferry/poor.md': accepted, ...others } = contentOf(folder);
    const { 'claims/ferry/poor.md': before, ...untouched } = FILES;
    expect(accepted).toBe(
      before
        .replace('status: draft', 'status: reviewed')
        .replace(/generator: .*\n/, 'reviewedBy: Ada Reed\nreviewed: 2026-12-01\n'),
    );
    expect(others).toEqual(untouched);
    expect(said.at(-1)).toBe('accepted 1, withdrawn 0, skipped 1; 4 drafts left');
  });

  it('withdraws a claim together with the drafted arguments that use it', async () => {
    const { folder, open } = await library();
    await reviewAll(await open(), editor(['withdraw']).talk, ADA);
    const withdrawn = Object.entries(contentOf(folder)).filter(([, text]) => text.includes('status: withdrawn'));
    expect(withdrawn.map(([name]) => name)).toEqual(['arguments/ferry/so.md', 'claims/ferry/poor.md']);
  });

  it('shows a draft again after an edit, and does not save an invalid entry', async () => {
    const { folder, open } = await library();
    await reviewAll(
      await open(),
      editor(['edit', 'accept'], (text) => text.replace('type: fact', 'type: value')).talk,
      ADA,
    );
    expect(contentOf(folder)['claims/ferry/poor.md']).toMatch(/type: value\n.*\nstatus: reviewed/);
    const before = contentOf(folder);
    const { talk, said } = editor(['edit'], (text) => text.replace('type: person', 'type: ghost'));
    await reviewAll(await open(), talk, ADA);
    expect(contentOf(folder)).toEqual(before);
    expect(said.join('\n')).toMatch(/Not saved:\nactors\/bob\.md:3:7: type: /);
  });

  it('shows the problems of an edit, and does not accept the draft before they are corrected', async () => {
    const { folder, open } = await library();
    const edits = ['holder: nobody-known', 'holder: bob'];
    const { talk, said } = editor(['edit', 'accept', 'edit', 'accept', 'quit'], (text) =>
      text.replace(/holder: .*/, edits.shift() ?? ''),
    );
    await reviewAll(await open(), talk, ADA);
    const fault = /claims\/ferry\/poor\.md:1:1: expected actors to have "nobody-known"/;
    expect(said[1]).toMatch(fault);
    expect(said[2]).toMatch(/^Not accepted\. /);
    expect(said.slice(4).join('\n')).not.toMatch(fault);
    expect(contentOf(folder)['claims/ferry/poor.md']).toMatch(/holder: bob\nstatus: reviewed/);
  });

  it('shows all drafts to the end', async () => {
    const { folder, open } = await library();
    const { talk, said } = editor(['accept', 'accept', 'accept', 'accept', 'accept', 'accept']);
    await reviewAll(await open(), talk, ADA);
    expect(said.at(-1)).toBe('accepted 5, withdrawn 0, skipped 0; 0 drafts left');
    expect(Object.values(contentOf(folder)).filter((text) => text.includes('generator'))).toEqual([]);
  });
});

describe('review ARTICLE', () => {
  it('keeps the name of the person who decides, and the day', async () => {
    const { folder } = await library();
    const call = ['--accept', 'old', '--by', 'Ada Reed', '--content', join(folder, 'content')];
    expect(runCommand('review', 'ferry', ...call)).toMatchObject({ code: 0 });
    expect(contentOf(folder)['claims/ferry/old.md']).toMatch(
      /\nreviewedBy: Ada Reed\nreviewed: \d{4}-\d{2}-\d{2}\n---/,
    );
  });

  it.each([
    [['--accept', 'old', '--withdraw', 'claims/old'], 1, /“claims\/old” can't be accepted and withdrawn at once/],
    [['--accept', 'lost'], 1, /claims\/ferry\/lost\.md:1:1: expected actors to have "nobody-known"/],
    [['--list', '--accept', 'old'], 2, /'--list' cannot be used with option '--accept/],
    [['--json'], 2, /expected --json together with --list/],
  ])('decides on nothing where the call contradicts itself or a draft has a fault: %j', async (call, code, says) => {
    const { folder } = await library();
    put(folder, 'content/claims/ferry/lost.md', claimOf('the river', 0.5, 'holder: nobody-known\n'));
    const before = contentOf(folder);
    const ran = runCommand('review', 'ferry', '--content', join(folder, 'content'), ...call);
    expect(ran).toMatchObject({ code, err: expect.stringMatching(says) });
    expect(contentOf(folder)).toEqual(before);
  });
});

describe('chosenEditor(environment)', () => {
  const npm = { npm_lifecycle_event: 'review' };
  it.each([
    ['npm’s own vi', { ...npm, EDITOR: 'vi' }, undefined],
    ['npm’s own notepad', { ...npm, EDITOR: 'C:\\Windows\\notepad.exe' }, undefined],
    ['an editor of one’s own', { ...npm, EDITOR: 'nano' }, 'nano'],
    ['vi where one asks for it', { ...npm, EDITOR: 'vi', VISUAL: 'vi' }, 'vi'],
    ['vi from npm’s settings', { ...npm, EDITOR: 'vi', npm_config_editor: 'vi' }, 'vi'],
    ['vi without npm', { EDITOR: 'vi' }, 'vi'],
    ['nothing', { EDITOR: '', VISUAL: '' }, undefined],
  ])('is, for %s: %#', (_, environment, editor) => {
    expect(chosenEditor(environment)).toBe(editor);
  });
});

describe('namedDrafts(ids, drafts, article)', () => {
  it('accepts a name with or without its collection, and reports an unknown one', async () => {
    const { open } = await library();
    const opened = await open();
    const names = ['claims/old', 'so', 'ann', '../x'];
    const { drafts, problems } = namedDrafts(names, draftsOf(opened), opened, 'withdrawn');
    expect(drafts.map(({ name }) => name)).toEqual(['claims/old', 'arguments/so']);
    expect(problems).toMatchObject([
      { found: '“ann” is not a draft of this article' },
      { found: '“../x” is not a draft of this article' },
    ]);
  });

  it('takes what has the decision already as done, so that a call can be repeated', async () => {
    const { open } = await library();
    const first = await open();
    const named = namedDrafts(['claims/old', 'so'], draftsOf(first), first, 'reviewed').drafts;
    for (const { entry } of named.slice(0, 1))
      await decide(entry, 'reviewed', first, { name: 'Ada Reed', day: '2026-12-01' });
    const again = await open();
    const { drafts, done, problems } = namedDrafts(['claims/old', 'so'], draftsOf(again), again, 'reviewed');
    expect([drafts.map(({ name }) => name), done, problems]).toEqual([['arguments/so'], ['claims/old'], []]);
  });
});
