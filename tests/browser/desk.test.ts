// Whole tasks of an editor who uses only the desk and opens no file. At the end of each, the files on disk are
// compared.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { mark, openReview, saved, useDesk } from './desk-server.ts';

const desk = useDesk();

const TEXT = `The night market belongs on the square

By Ada Reed

Every Friday the stalls come back to Mill Square. The market should stay where it is.

The council says that the stalls block the fire lane. So the council’s reason does not hold.

Traders argue that a move would halve their trade, because nobody walks to the car park after dark.
`;

const { open } = desk;

describe('the desk', () => {
  it('brings in a pasted text, with a corrected label and a fact, and opens its review', async () => {
    const page = await open('index.html');
    await page.getByRole('button', { name: 'Bring in a text' }).click();
    await page.getByLabel(/^Paste the text here/).fill(TEXT);
    await page.getByLabel(/^Short name/).fill('night-market');
    await page.getByLabel('Label of line 7').selectOption('quote');
    await page.getByLabel('Published').fill('some day in spring');
    await page.getByLabel('Publication').fill('The Mill Post');
    await page.locator('.desk-facts .desk-problem').waitFor();
    await page.getByLabel('Published').fill('3 February 2015');
    await page.getByLabel('Published').press('Tab');
    expect(await page.getByLabel('Published').inputValue()).toBe('2015-02-03');
    await page.locator('.desk-facts .desk-problem').waitFor({ state: 'detached' });
    await page.locator('.desk-parts [data-label=quote]').waitFor();
    await page.getByRole('button', { name: 'Make the article and its drafts' }).click();
    await page.waitForURL(/articles\/night-market\.html/);
    await page.locator('.desk-card').waitFor();
    expect(desk.read('sources/night-market.txt')).toBe(TEXT);
    expect(desk.read('articles/night-market.md')).toMatch(/published: .?2015-02-03.?\npublication: The Mill Post/);
    expect(desk.read('articles/night-market.md')).toContain('> The council says');
    expect(desk.read('sources/night-market.parts.yaml')).toMatch(/label: quote.*rule: by-hand, confidence: 1/);
  });

  it('labels the parts of a web page, and takes only its words to split them', async () => {
    const page = await open('index.html');
    await page.getByRole('button', { name: 'Bring in a text' }).click();
    const [head, ...rest] = TEXT.trim().split('\n\n');
    const article = `<h1>${head}</h1>${rest.map((text) => `<p>${text}</p>`).join('')}`;
    const html = `<!doctype html><title>${head}</title><article>${article}</article><img src=x onerror="document.title='run'">`;
    const file = { name: 'market-page.html', mimeType: 'text/html', buffer: Buffer.from(html) };
    await page.locator('input[type=file]').setInputFiles(file);
    const quoted = page.locator('.desk-parts li', { hasText: 'Traders argue' });
    await quoted.locator('select').selectOption('quote');
    await quoted.getByText('your choice').waitFor();
    await page.getByRole('button', { name: 'Take only the words' }).click();
    const words = page.getByLabel(/^Paste the text here/);
    expect((await words.inputValue()).split('\n\n')).toEqual([head, ...rest]);
    await quoted.getByText('your choice').waitFor();
    await words.fill((await words.inputValue()).replace('. So the', '.\n\nSo the'));
    await page.locator('.desk-parts li', { hasText: /So the council’s reason/ }).waitFor();
    expect(await page.title()).not.toBe('run');
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  it('reviews drafts by keys: accept, skip, edit, withdraw, undo', async () => {
    const page = await open('articles/night-market.html');
    const card = await openReview(page);
    const first = await card.locator('.desk-statement').innerText();
    await page.keyboard.press('a');
    await saved(page);
    await expect.poll(() => card.locator('.desk-statement').innerText()).not.toBe(first);
    await page.keyboard.press('u');
    await page.locator('.desk-status', { hasText: 'undone' }).waitFor();
    await page.locator('.desk-filters select').first().selectOption('claims');
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: 'Statement' }).fill('The stalls block the lane for the fire brigade.');
    await page.keyboard.press('Control+Enter');
    await card.waitFor();
    const claims = filesOf('claims/night-market');
    const edited = claims.filter((text) => text.includes('The stalls block the lane for the fire brigade.'));
    expect(edited).toHaveLength(1);
    expect(edited[0]).toMatch(/status: reviewed\n[\s\S]*reviewedBy: Ada Reed\nreviewed: \d{4}-\d\d-\d\d\n---\n$/);
    expect(edited[0]).not.toContain('generator');
  });

  it('accepts all drafts of a filter after confirming, and one undo brings them back', async () => {
    const page = await open('articles/night-market.html');
    await page.getByRole('button', { name: /^Review/ }).click();
    await page.locator('.desk-filters select').first().selectOption('claims');
    const before = filesOf('claims/night-market').join();
    await page.getByText(/^Accept all/).click();
    await page.getByRole('button', { name: /^Accept \d+ drafts/ }).click();
    await saved(page);
    expect(filesOf('claims/night-market').join()).not.toContain('status: draft');
    await page.locator('.desk-tools').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.desk-status', { hasText: 'undone' }).waitFor();
    expect(filesOf('claims/night-market').join()).toBe(before);
  });

  it('marks selected words as a claim of a new actor, shown in the text at once', async () => {
    const page = await open('articles/overlaps.html');
    await mark(page, page.locator('#p2'), 'Claim');
    await page.getByRole('textbox', { name: 'Statement' }).fill('No bridge should be built.');
    await page.getByLabel('policy').check({ force: true });
    await page.getByLabel('Choose somebody else').fill('Mayor Lind');
    await page.getByLabel('Choose somebody else').press('Enter');
    await page.getByText('New actor “Mayor Lind” is a').waitFor();
    await page.getByRole('button', { name: /^Save/ }).click();
    await saved(page);
    await page.locator('#claim-bridge-be-built').waitFor();
    expect(desk.read('claims/overlaps/bridge-be-built.md')).toMatch(
      /^---\nstatus: reviewed\ncreator: Ada Reed\ncreated: \d{4}-\d\d-\d\d\nquote:\n {2}exact: “No bridge,” she said twice\.\n[\s\S]*statement: No bridge should be built\.\nlabel: No bridge should be built\ntype: policy\nholder: mayor-lind\nstance: reports\ncertainty: certain\n---\n$/,
    );
    expect(desk.read('actors/mayor-lind.md')).toContain('name: Mayor Lind\ntype: person\n');
  });

  it('takes the selected words where a picture with a caption is above the text', async () => {
    const article = desk.read('articles/overlaps.md');
    desk.write('articles/overlaps.md', article.replace('\nblocks:', '\nfigures:\n  - caption: The old ferry\nblocks:'));
    const page = await open('articles/overlaps.html');
    await page.locator('#caption-1').waitFor();
    await mark(page, page.locator('#p2'), 'Note');
    await expect.poll(() => page.locator('.desk-piece textarea').inputValue()).toBe('“No bridge,” she said twice.');
    await page.getByRole('button', { name: 'Cancel' }).click();
    desk.write('articles/overlaps.md', article);
  });

  it('says what is wrong beside the field, in the words of check, and keeps what is typed over a reload', async () => {
    const page = await open('articles/overlaps.html');
    await mark(page, page.locator('#p4'), 'Claim');
    await page.getByText('More fields').click();
    await page.getByRole('textbox', { name: 'Label' }).fill('x'.repeat(60));
    await page.getByLabel('Words that signal it').fill('words that are not there');
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.locator('.desk-problem', { hasText: 'this is missing' }).waitFor();
    await page.reload();
    await page.locator('.desk-form').waitFor();
    await page.getByText('More fields').click();
    expect(await page.getByRole('textbox', { name: 'Label' }).inputValue()).toBe('x'.repeat(60));
    expect(desk.has('claims/overlaps/one-2.md')).toBe(false);
  });

  it('connects two claims by a click on the other in the text, with an unstated premise', async () => {
    const page = await open('articles/overlaps.html');
    await page.locator('#claim-one').click();
    await page.getByRole('button', { name: 'Supports …' }).click();
    await page.locator('.desk-form').waitFor();
    const aim = page.locator('#desk-aim');
    await aim.fill('no such claim');
    await aim.press('Tab');
    await page.getByText('Nothing matches “no such claim”').waitFor();
    expect(await aim.inputValue()).toBe('no such claim');
    await page.locator('#claim-in-pieces').click();
    await page.getByText('Add an unstated premise').click();
    await page.getByLabel('Unstated premise, as a sentence').fill('What is one is slow.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('More fields').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('One is slow');
    await page.getByRole('button', { name: /^Save/ }).click();
    await saved(page);
    expect(desk.read('arguments/overlaps/slow.md')).toMatch(
      /title: One is slow\nrelation: support\npremises:\n {2}- claim: one\n {2}- claim: what-is-one-is-slow\nconclusion: in-pieces\n---\n$/,
    );
    expect(desk.read('claims/overlaps/what-is-one-is-slow.md')).toContain(
      'implicit: true\nstatement: What is one is slow.\n',
    );
  });

  it('says that selected words name an actor in this text', async () => {
    const page = await open('articles/overlaps.html');
    await mark(page, page.locator('#p1 em').first(), 'Name of …');
    await page.getByRole('combobox', { name: 'Actor' }).fill('شهرداری');
    await page.getByRole('combobox', { name: 'Actor' }).press('Enter');
    await saved(page);
    expect(desk.read('articles/overlaps.md')).toContain(
      'cast:\n  municipality:\n    aliases:\n      - the second bridge\n',
    );
  });

  it('corrects a queued entry in its form, and deletes another', async () => {
    desk.write(
      'queue/overlaps.yaml',
      `${desk.read('queue/overlaps.yaml')}  - from: notes.csv, row 2
    rule: quote-orphan
    reason: The quote does not occur.
    collection: claims
    id: ferry-old
    entry: { quote: The ferry is ancient, label: The ferry is old, type: fact, creator: Ana }
`,
    );
    const page = await open('articles/overlaps.html');
    await page.getByRole('button', { name: /^To place/ }).click();
    const queued = (words: string) => page.locator('.desk-list li', { hasText: words });
    await queued('ancient').getByRole('button', { name: 'Correct' }).click();
    const form = page.locator('.desk-form');
    await form.getByText('The quote does not occur.').waitFor();
    await mark(page, page.locator('#p3 li').first(), 'Use as passage');
    await form.getByRole('button', { name: /^Save/ }).click();
    await form.getByText('missing').waitFor();
    expect(desk.read('queue/overlaps.yaml')).toContain('ancient');
    await form.getByLabel('Statement').fill('The ferry is old.');
    await form.getByRole('button', { name: /^Save/ }).click();
    await saved(page);
    const made = desk.read('claims/overlaps/ferry-old.md');
    for (const line of ['exact: The ferry is old.\n', 'statement: The ferry is old.', 'creator: Ana', 'reviewedBy: '])
      expect(made).toContain(line);
    expect(desk.read('queue/overlaps.yaml')).not.toContain('ancient');
    await queued('tunnel').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => desk.has('queue/overlaps.yaml')).toBe(false);
  });

  it('compares with another annotator, takes over one version of a reviewed entry, and undoes it', async () => {
    const file = 'claims/kafe/too-dear.md';
    const other = 'theirs/too-dear.md';
    const before = desk.read(file);
    desk.write(other, before.replace('stance: reports', 'stance: rejects'));
    const page = await open('articles/kafe.html');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByLabel(/folder or file/).fill(join(desk.content, 'theirs'));
    await page.locator('.desk-panel').getByRole('button', { name: 'Compare' }).click();
    const difference = page.locator('.desk-list > li', { hasText: 'claims/too-dear: stance' });
    await difference.waitFor();
    expect(await difference.locator('.desk-card').allInnerTexts()).toEqual([
      expect.stringContaining('reports'),
      expect.stringContaining('rejects'),
    ]);
    await difference.getByText('You reviewed yours').click();
    await difference.getByRole('button', { name: 'Take this one' }).click();
    await saved(page);
    expect(desk.read(file)).toContain('stance: rejects');
    await difference.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => desk.read(file)).toBe(before);
  });

  it('connects two boxes of the map by dragging one to the other, or by a key', async () => {
    const page = await open('maps/kafe.html');
    const [from, to] = ['#claim-too-dear', '#claim-open-at-night'].map((id) => page.locator(`svg.map a${id}`).first());
    await expect
      .poll(async () => {
        await from?.dragTo(to ?? page.locator('body'), { steps: 4 });
        return page.locator('.desk-panel').count();
      })
      .toBe(1);
    await page.getByText('speaks against a claim').click();
    await page.keyboard.press('Escape');
    await page.getByText('Not saved: argument').waitFor();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await from?.focus();
    await page.keyboard.press('o');
    await page.locator('.desk-form').waitFor();
    await to?.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Choose another').waitFor();
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(
        () =>
          filesOf('arguments/kafe').filter((text) =>
            /relation: rebut\npremises:\n {2}- claim: too-dear\ntarget: open-at-night\n/.test(text),
          ).length,
      )
      .toBe(1);
  });

  it('publishes: says what is left, opens what the check names, and builds the site', async () => {
    const file = 'claims/overlaps/nested.md';
    const unclear = desk.read(file).replace(/^statement: .*$/m, 'statement: They are too dear.');
    desk.write(file, unclear.replace('status: reviewed', 'status: draft'));
    const page = await open('articles/overlaps.html');
    await page.getByRole('button', { name: 'Publish' }).click();
    const warning = page.locator('.desk-list li', { hasText: 'begins with “They”' });
    await warning.getByRole('button', { name: 'Open' }).click();
    expect(await page.getByRole('textbox', { name: 'Statement' }).inputValue()).toBe('They are too dear.');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Build the site' }).click();
    await page.getByText('The folder is the whole site.').waitFor();
    await page.locator('button:focus', { hasText: 'Build the site' }).waitFor();
    expect(existsSync(join(desk.dist, 'articles/overlaps.html'))).toBe(true);
  });

  it.each([390, 768, 1280])('has no accessibility faults at %i px, in the review and in a form', async (width) => {
    const page = await open('articles/night-market.html', { viewport: { width, height: 844 }, hasTouch: width < 800 });
    for (const name of [/^Review/, /^Facts/, /^Actors/]) {
      await page.getByRole('button', { name }).click();
      await page.locator('.desk-panel').waitFor();
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await engine.run('postil-desk');
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(faults).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

function filesOf(folder: string): readonly string[] {
  return globSync(`${folder}/*.md`, { cwd: desk.content })
    .sort()
    .map((file) => desk.read(file));
}
