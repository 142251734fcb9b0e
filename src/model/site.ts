// The description of a library: `content/site.yaml`.

import { z } from 'zod';
import { date } from './date.ts';
import { language } from './language.ts';

/** The version of the file format that this version of Postil reads and writes. */
export const FORMAT = 1;

const webAddress = z.url({ protocol: /^https?$/ });

/** An e-mail address or a web address. */
const contact = z.union([z.email(), webAddress], {
  error: 'expected an e-mail address or a web address such as "https://example.org/contact"',
});

/** A web address with a placeholder in braces: `https://example.org/issues/new?title={page}`. */
function templateWith(placeholder: string) {
  return z
    .string()
    .refine(
      (address) => webAddress.safeParse(address).success && address.includes(placeholder),
      `expected a web address with ${placeholder} in it`,
    );
}

/**
 * The part of a text that is published: the whole text, only the annotated passages with some words around them, or
 * nothing.
 */
export const display = z.enum(['full', 'excerpts', 'none']);

/** A format in which readers can download an edition. For PDF, the build needs a browser. */
const download = z.enum(['html', 'epub', 'pdf']);

export type Download = z.infer<typeof download>;

export const site = z.strictObject({
  /** The version of the file format. `npm run upgrade` changes it. */
  format: z.int().min(1).default(FORMAT),
  title: z.string().min(1).default('Postil'),
  description: z.string().optional(),
  language: language.default('en'),
  /**
   * The address at which the site will be published, for canonical links and the sitemap:
   * `https://example.org/editions/`.
   */
  address: z
    .url({ protocol: /^https?$/ })
    .refine(
      (address) => !/[?#]/.test(address),
      'expected an address without ? and #, such as "https://example.org/editions/"',
    )
    .optional(),
  /**
   * Whether drafts are published, labeled as drafts. Draft actors are always published if a published entry refers to
   * them.
   */
  drafts: z.enum(['show', 'hide']).default('show'),
  /** Whether Postil's manual is part of the site. */
  manual: z.enum(['show', 'hide']).default('hide'),
  /** A picture in the header: the name of an SVG or PNG file in `public/`, the folder beside `content/`. */
  logo: z
    .string()
    .regex(
      /^[\w-]+([./][\w-]+)*\.(svg|png)$/,
      'expected the name of an SVG or PNG file in the folder public, such as "logo.svg"',
    )
    .optional(),
  /**
   * The color of links, and of the current page in menus: `#7a1f2b`. If its contrast is too low, the color is adjusted.
   */
  accent: z
    .string({
      error: ({ input }) =>
        input === null
          ? 'nothing is given, because # begins a comment; write the color in quotation marks, such as "#7a1f2b"'
          : undefined,
    })
    .regex(/^#[0-9a-f]{6}$/i, 'expected a color of six digits in quotation marks, such as "#7a1f2b"')
    .optional(),
  /** The typeface of the texts: with serifs or without. */
  typeface: z.enum(['serif', 'sans']).default('serif'),
  /** A line at the foot of every page. */
  colophon: z.string().min(1).optional(),
  /** The address to which readers can write, and owners of rights who want a text removed. */
  contact: contact.optional(),
  /**
   * The address for reporting errors: an e-mail address, or a web address in which `{page}` is replaced by the address
   * of the page.
   */
  report: z
    .union([z.email(), templateWith('{page}')], {
      error: 'expected an e-mail address, or a web address with {page} in it',
    })
    .optional(),
  /** A web address for editing a file, in which `{file}` is replaced by the path of the file in `content/`. */
  edit: templateWith('{file}').optional(),
  /** The editors' names, in the order used in citations. */
  editors: z.array(z.string().min(1)).default([]),
  /** The edition's version, date and DOI. */
  edition: z
    .strictObject({
      version: z.string().min(1).optional(),
      date: date.optional(),
      doi: z
        .string()
        .regex(/^10\.\d{4,9}\/\S+$/, 'expected a DOI without its web address, such as "10.5281/zenodo.1234567"')
        .optional(),
    })
    .optional(),
  /** The part of a text that is published, unless the article says otherwise. */
  display: display.default('full'),
  /** The number of words around each passage that are published with `display: excerpts`. */
  excerpt: z.int().min(0).max(200).default(25),
  /** The formats in which readers can download each edition: a single HTML file, an EPUB, a PDF. */
  downloads: z.array(download).default(['html', 'epub']),
  /**
   * The pages that have a picture for links from other sites: articles alone, or claims too. In a large library,
   * pictures for all claims take more time than everything else in the build.
   */
  linkPictures: z.enum(['articles', 'claims']).default('articles'),
});

export type Site = Readonly<z.infer<typeof site>>;
