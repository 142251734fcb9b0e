// An article: the op-ed's own words in the body, word for word, and in the frontmatter what is known about it.
// Facts that the source does not give are left out, never guessed.

import { z } from 'zod';
import { entryFields, slug } from './entry.ts';
import { directionOf, language } from './language.ts';
import { selector } from './selector.ts';

/** A date as precise as it is known: `2020`, `2020-01` or `2020-01-31`. */
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'expected a quoted date such as "2020-01-31", "2020-01" or "2020"; write it so',
    abort: true,
  })
  .refine(isInCalendar, 'expected a day or month that the calendar has; correct it');

/** A day that a month doesn't have would be read as one of the next. */
function isInCalendar(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** Names and passages that mean an actor in this text only. */
const castMember = z.strictObject({
  /** Epithets that mean this actor throughout this text: "the Supreme Leader". */
  aliases: z.array(z.string().min(1)).default([]),
  /** Single passages that name the actor: a pronoun, a shared surname. */
  include: z.array(selector).default([]),
  /** Single passages that look like the actor but are not. */
  exclude: z.array(selector).default([]),
});

const blockId = z.string().regex(/^[a-z]+[a-z0-9-]*$/, 'expected an id such as "p7"');

/** A block of the body and its lasting id, found again by its first words. Ids outlive edits and are never renumbered. */
const block = z.strictObject({
  id: blockId,
  starts: z.string().min(1),
});

export const article = z
  .strictObject({
    ...entryFields,
    title: z.string().min(1),
    dek: z.string().optional(),
    /** The byline as printed: "by Jane Doe". */
    byline: z.string().optional(),
    authors: z.array(slug).default([]),
    /** A BCP 47 language tag: `en`, `fa`, `zh-Hant`. */
    language: language.default('en'),
    /** The direction of the text; left out, that of the language. */
    dir: z.enum(['ltr', 'rtl']).optional(),
    figures: z.array(z.strictObject({ caption: z.string().min(1) })).default([]),
    bio: z.string().optional(),
    published: date.optional(),
    /** When this edition last changed so that its readers should hear of it: the date in the feed. */
    updated: date.optional(),
    publication: z.string().optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** The owner of the text, and the right by which it is reproduced. */
    rights: z.string().optional(),
    summary: z.string().optional(),
    /** The claim the whole text argues for: what it concludes. */
    thesis: slug.optional(),
    /** The claim whose reasons the text gives, where that is not the thesis: what it explains. */
    explains: slug.optional(),
    source: z.strictObject({ file: z.string(), sha256: z.string() }),
    blocks: z.array(block).default([]),
    /** Ids of blocks that the text has no more. They are never given again. */
    retiredBlocks: z.array(blockId).default([]),
    cast: z.record(slug, castMember).default({}),
  })
  .overwrite((data) => ({ ...data, dir: data.dir ?? directionOf(data.language) }));

export type Article = Readonly<z.infer<typeof article>>;
export type CastMember = Readonly<z.infer<typeof castMember>>;
export type BlockName = Readonly<z.infer<typeof block>>;
