// The description of a library: `content/site.yaml`.

import { z } from 'zod';
import { language } from './language.ts';

export const site = z.strictObject({
  title: z.string().min(1).default('Postil'),
  description: z.string().optional(),
  language: language.default('en'),
  /** The address at which the site will be published, for canonical links and the sitemap: `https://example.org/editions/`. */
  address: z
    .url({ protocol: /^https?$/ })
    .refine(
      (address) => !/[?#]/.test(address),
      'expected an address without ? and #, such as "https://example.org/editions/"',
    )
    .optional(),
  /** Whether drafts are published, labelled as drafts. Draft actors are always published if a published entry refers to them. */
  drafts: z.enum(['show', 'hide']).default('show'),
});

export type Site = Readonly<z.infer<typeof site>>;
