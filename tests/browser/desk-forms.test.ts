// The forms of the desk lose no field: every field of every form, filled in both orders, is in the file; and a file
// that changes on disk under an open form is never overwritten.

import type { Page } from 'playwright';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { saved, useDesk } from './desk-server.ts';

const desk = useDesk();

const { open } = desk;

/** Fills a field of the form, and returns what the file must then have. */
type Fill = (page: Page) => Promise<string | RegExp>;

function text(field: string, value: string, line: string | RegExp = `${field}: ${value}\n`): Fill {
  return async (page) => {
    await page.locator(`#desk-${field}`).fill(value);
    return line;
  };
}

function choice(field: string, value: string): Fill {
  return async (page) => {
    await page.locator(`input[name="desk-${field}"][value="${value}"] + span`).click();
    return `${field}: ${value}\n`;
  };
}

function pick(field: string, name: string, line: string | RegExp): Fill {
  return async (page) => {
    await page.locator(`#desk-${field}`).fill(name);
    await page.locator(`#desk-${field}`).press('Enter');
    return line;
  };
}

function body(value: string): Fill {
  return text('body', value, `---\n\n${value}\n`);
}

function passage(words: string): Fill {
  return async (page) => {
    await page.locator('.desk-piece textarea').first().fill(words);
    return words;
  };
}

const CLAIM: readonly Fill[] = [
  passage('The ferry is old.'),
  text('statement', 'The new statement of the claim.'),
  choice('type', 'policy'),
  pick('holder', 'Anna Berg', 'holder: anna-berg\n'),
  choice('stance', 'rejects'),
  text('label', 'A new label'),
  choice('certainty', 'possible'),
  text('cue', 'The mayor says'),
  pick('via', 'The treasurer', /via:\n {2}- actor: treasurer\n/),
  pick('addressees', 'The mayor', /addressees:\n {2}- the-mayor\n/),
  body('A new remark.'),
];

interface Form {
  readonly page: string;
  /** The entry's file; undefined for a new entry. */
  readonly file?: string;
  readonly show: (page: Page) => Promise<void>;
  readonly fields: readonly Fill[];
}

function clicked(id: string): Form['show'] {
  return async (page) => {
    await page.locator(`[id="${id}"]`).first().click();
    await page.locator('.desk-bar').getByRole('button', { name: 'Edit' }).click();
  };
}

const FORMS: Readonly<Record<string, Form>> = {
  'a claim': {
    page: 'articles/overlaps.html',
    file: 'claims/overlaps/nested.md',
    show: clicked('claim-nested'),
    fields: CLAIM,
  },
  'a new claim': {
    page: 'articles/overlaps.html',
    show: (page) => page.getByRole('button', { name: 'New claim' }).click(),
    fields: CLAIM,
  },
  'a note': {
    page: 'articles/kafe.html',
    file: 'notes/kafe/night.md',
    show: clicked('note-night'),
    fields: [passage('خانه‌ها کوچک‌اند'), body('A new note.'), choice('kind', 'context')],
  },
  'a question': {
    page: 'articles/overlaps.html',
    file: 'questions/overlaps/dear-to-whom.md',
    show: clicked('question-dear-to-whom'),
    fields: [passage('The ferry is old.'), body('A new question?')],
  },
  'an actor': {
    page: 'articles/kafe.html',
    file: 'actors/municipality.md',
    show: async (page) => {
      await page.getByRole('button', { name: 'Actors' }).click();
      await page.locator('.desk-list > li', { hasText: 'شهرداری' }).getByRole('button', { name: 'Edit' }).click();
    },
    fields: [
      text('name', 'The municipality'),
      choice('type', 'group'),
      text('aliases', 'the city \nthe town', /aliases: \[ the city, the town/),
      text('role', 'the owner'),
      pick('partOf', 'The treasurer', 'partOf: treasurer\n'),
      text('sameAs', 'https://www.wikidata.org/wiki/Q42', /sameAs:\n {2}- https:\/\/www.wikidata.org\/wiki\/Q42\n/),
      body('About the town.'),
    ],
  },
  'the facts of the text': {
    page: 'articles/overlaps.html',
    file: 'articles/overlaps.md',
    show: (page) => page.getByRole('button', { name: 'Facts' }).click(),
    fields: [
      text('title', 'A new title'),
      pick('authors', 'Anna Berg', /authors:\n {2}- anna-berg\n/),
      text('published', '2020-01-02', /published: ["']?2020-01-02["']?\n/),
      text('publication', 'The Post'),
      text('url', 'https://example.org/a'),
      pick('thesis', 'The claim one', 'thesis: one\n'),
      text('summary', 'A new summary.'),
      text('dek', 'A new standfirst'),
      text('byline', 'By Anna'),
      text('rights', 'All rights reserved'),
      choice('dir', 'rtl'),
    ],
  },
  'an argument': {
    page: 'maps/kafe.html',
    file: 'arguments/kafe/students-need-it.md',
    show: async (page) => {
      await page.locator('svg.map [id="argument-students-need-it"]').first().focus();
      await page.locator('.desk-bar').getByRole('button', { name: 'Edit' }).click();
    },
    fields: [
      text('title', 'A new title'),
      text('cue', 'پس'),
      pick('premise', 'counted-in-the-holidays', /claim: counted-in-the-holidays/),
      pick('holder', 'Anna Berg', 'holder: anna-berg\n'),
    ],
  },
};

async function shown({ page: path, show }: Form): Promise<Page> {
  const page = await open(path);
  await show(page);
  await unfolded(page);
  return page;
}

/** Unfolds the rare fields of the form. */
async function unfolded(page: Page): Promise<void> {
  await page.locator('.desk-form').waitFor();
  await page.locator('.desk-form details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

function claimFiles(): readonly string[] {
  return globSync('claims/overlaps/*.md', { cwd: desk.content });
}

describe('a form', () => {
  it.each(
    Object.entries(FORMS).flatMap(([name, form]) => [
      [name, 'in order', form, form.fields] as const,
      [name, 'in the opposite order', form, form.fields.toReversed()] as const,
    ]),
  )('of %s saves all its fields, filled %s', async (_, order, form, fields) => {
    const before = form.file === undefined ? undefined : desk.read(form.file);
    const files = claimFiles();
    const page = await shown(form);
    const expected: (string | RegExp)[] = [];
    for (const fill of fields) {
      expected.push(await fill(page));
      // A reload in the middle keeps all fields too.
      if (order !== 'in order' && expected.length === 3) {
        await page.reload();
        await unfolded(page);
      }
    }
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await saved(page);
    const file = form.file ?? claimFiles().find((one) => !files.includes(one)) ?? '';
    const written = desk.read(file);
    for (const line of expected) expect(written).toMatch(line);
    await page.getByRole('button', { name: 'Undo' }).click();
    if (before !== undefined) await expect.poll(() => desk.read(file)).toBe(before);
    else await expect.poll(() => desk.has(file)).toBe(false);
  });

  it.each(Object.entries(FORMS).filter(([, { file }]) => file !== undefined))(
    'of %s that was opened before its file changed on disk overwrites nothing, also after a reload',
    async (_, form) => {
      const { file = '', fields } = form;
      const before = desk.read(file);
      const page = await shown(form);
      const [first] = fields;
      await first?.(page);
      const notice = page.getByText('The file changed after you opened this form.');
      desk.write(file, before.replace('---\n', '---\n# by hand\n'));
      await notice.waitFor();
      await page.reload();
      await notice.waitFor();
      const save = page.locator('.desk-form').getByRole('button', { name: /^Save/ }).first();
      await save.click();
      await page.getByRole('heading', { name: 'A file changed on disk' }).waitFor();
      await expect.poll(() => page.locator('.desk-panel').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
      expect(desk.read(file)).toBe(before.replace('---\n', '---\n# by hand\n'));
      await page.getByRole('button', { name: 'Keep the version on disk' }).click();
      await page.locator('.desk-bar').getByRole('button', { name: 'Go on' }).click();
      await save.click();
      await page.getByRole('button', { name: 'Make my change in the version on disk' }).click();
      await expect.poll(() => desk.read(file).replace('# by hand\n', '')).not.toBe(before);
      expect(desk.read(file)).toContain('# by hand\n');
      desk.write(file, before);
    },
  );

  it('stays open with its typed text when its entry gets another id', async () => {
    const page = await open('articles/overlaps.html');
    await clicked('claim-nested')(page);
    await page.getByRole('textbox', { name: 'Statement' }).fill('Typed before the new id.');
    await page.getByText('Id, withdraw').click();
    await page.locator('#desk-id').fill('nested-anew');
    await page.getByRole('button', { name: 'Rename' }).click();
    await saved(page);
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await expect.poll(() => desk.read('claims/overlaps/nested-anew.md')).toContain('Typed before the new id.');
  });

  it('is not covered by the note of its claim on a telephone', async () => {
    const page = await open('articles/overlaps.html', { viewport: { width: 390, height: 800 }, hasTouch: true });
    await page.locator('#claim-one').first().click();
    await page.locator('.sheet').waitFor();
    await page.locator('.desk-chosen').getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Statement' }).fill('Typed on a telephone.');
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await expect.poll(() => desk.read('claims/overlaps/one.md')).toContain('Typed on a telephone.');
  });

  it('takes the type and the words of a new actor from the text, and shows the claim in the layers at once', async () => {
    const page = await open('articles/overlaps.html');
    const count = () => page.locator('.layers .all .count').textContent();
    const before = Number(await count());
    await page.getByRole('button', { name: 'New claim' }).click();
    await page.locator('.desk-piece textarea').fill('The ferry is slow.');
    await page.getByRole('textbox', { name: 'Statement' }).fill('The ferry is slow.');
    await choice('type', 'fact')(page);
    await pick('holder', 'The Mayor', '')(page);
    await page.locator('.desk-new', { hasText: 'In the text: “The mayor”.' }).waitFor();
    await pick('holder', 'The harbor council', '')(page);
    await page.locator('.desk-new input[value="organization"]:checked').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await expect.poll(() => desk.has('actors/the-mayor.md')).toBe(true);
    expect(desk.read('actors/the-mayor.md')).toContain('- The mayor\n');
    expect(desk.read('actors/the-harbor-council.md')).toContain('type: organization\n');
    await expect.poll(async () => Number(await count())).toBe(before + 1);

    // With the review open, a click on a claim offers its connections.
    await page.keyboard.press('r');
    await page.locator('.desk-review').waitFor();
    await page.locator('#claim-one').first().click();
    await page.locator('.desk-chosen').getByRole('button', { name: 'Supports …' }).click();
    await page.locator('.desk-form').waitFor();
  });
});
