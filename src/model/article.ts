// An article: its body is the verbatim text of the op-ed, its frontmatter is the metadata. Metadata that the source
// does not give is left out, never guessed.

import { z } from 'zod';
import { date } from './date.ts';
import { entryFields, slug } from './entry.ts';
import { directionOf, language } from './language.ts';
import { selector } from './selector.ts';
import { display } from './site.ts';

const webAddress = z.url({ protocol: /^https?$/ });

/** Names and passages that refer to an actor in this text only. */
const castMember = z.strictObject({
  /** Names that refer to this actor everywhere in this text: "the Supreme Leader". */
  aliases: z.array(z.string().min(1)).default([]),
  /** Single passages that refer to the actor: a pronoun, a surname that several actors have. */
  include: z.array(selector).default([]),
  /** Single passages that contain a name of the actor but do not refer to the actor. */
  exclude: z.array(selector).default([]),
});

const blockId = z.string().regex(/^[a-z]+[a-z0-9-]*$/, 'expected an id such as "p7"');

/**
 * A block of the body: its permanent id, and its first words. The block is found by these words after the text was
 * edited.
 */
const block = z.strictObject({
  id: blockId,
  starts: z.string().min(1),
});

export const article = z
  .strictObject({
    ...entryFields,
    title: z.string().min(1).describe('The title as printed'),
    dek: z.string().optional().describe('The line below the title, as printed'),
    byline: z.string().optional().describe('The line that names the author, as printed'),
    authors: z.array(slug).default([]),
    language: language.default('en').describe('A BCP 47 language tag, such as en, fa or zh-Hant'),
    dir: z.enum(['ltr', 'rtl']).optional().describe('The direction of the text; left out, that of its script'),
    /**
     * The captions of pictures, each with the picture's address if it is known. The pictures themselves are not
     * shown.
     */
    figures: z.array(z.strictObject({ caption: z.string().min(1), src: webAddress.optional() })).default([]),
    bio: z.string().optional(),
    published: date.optional().describe('When the text appeared, such as 2020-01-31, 2020-01 or 2020'),
    /** The date of the article's last change, for the feed. */
    updated: date.optional(),
    publication: z.string().optional().describe('The newspaper, magazine or site'),
    url: webAddress.optional().describe('The text’s own address'),
    archived: webAddress.optional().describe('The address of a copy of the original in a web archive'),
    retrieved: date.optional().describe('The date on which the source was fetched from its address'),
    license: z.string().min(1).optional().describe('The license of the text: its address, or its name'),
    rightsHolder: z.string().min(1).optional().describe('Who owns the rights to the text'),
    rights: z.string().optional().describe('The right by which the text is reproduced here, as a sentence for readers'),
    /** The part of the text that is published. If it is left out, `site.yaml` decides. */
    display: display.optional(),
    summary: z.string().optional(),
    /** The claim that the whole text argues for (its conclusion). */
    thesis: slug.optional(),
    /** The claim that the text explains, if this is not the thesis. */
    explains: slug.optional(),
    source: z.strictObject({ file: z.string(), sha256: z.string() }),
    blocks: z.array(block).default([]),
    /** Ids of blocks that were removed from the text. They are never reused. */
    retiredBlocks: z.array(blockId).default([]),
    cast: z.record(slug, castMember).default({}),
  })
  .overwrite((data) => ({ ...data, dir: data.dir ?? directionOf(data.language) }));

export type Article = Readonly<z.infer<typeof article>>;
export type CastMember = Readonly<z.infer<typeof castMember>>;
export type BlockName = Readonly<z.infer<typeof block>>;
