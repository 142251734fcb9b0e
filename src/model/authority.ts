// The URL of an actor's record in an authority file (Wikidata, VIAF, GND …) → the name of the authority file, and the
// actor's id in it. Only the URL is read; nothing is requested.

import { z } from 'zod';

export const authorityUrl = z.url({ protocol: /^https?$/ });

/**
 * Known authority files. `form` is compared with the host and path of an actor's URL, without `www.`. Its group is the
 * actor's id.
 */
const FILES: readonly { readonly name: string; readonly form: RegExp }[] = [
  { name: 'Wikidata', form: /^(?:m\.)?wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d*)$/ },
  { name: 'VIAF', form: /^viaf\.org\/(?:[a-z]{2}\/)?viaf\/(\d+)$/ },
  { name: 'GND', form: /^d-nb\.info\/gnd\/([\dX-]+)$/ },
  { name: 'ISNI', form: /^isni\.org\/(?:isni\/)?(\d{15}[\dX])$/ },
  { name: 'ORCID', form: /^orcid\.org\/((?:\d{4}-){3}\d{3}[\dX])$/ },
  { name: 'ROR', form: /^ror\.org\/(0[a-z0-9]{8})$/ },
  { name: 'LCNAF', form: /^id\.loc\.gov\/authorities\/names\/([a-z]+\d+)(?:\.html)?$/ },
  { name: 'BnF', form: /^(?:data|catalogue)\.bnf\.fr\/ark:\/12148\/(cb\d+[a-z0-9])$/ },
  { name: 'IdRef', form: /^idref\.fr\/(\d{8}[\dX])(?:\/id)?$/ },
  { name: 'ULAN', form: /^vocab\.getty\.edu\/(?:page\/)?ulan\/(\d+)$/ },
  { name: 'GeoNames', form: /^(?:sws\.)?geonames\.org\/(\d+)(?:\/.*)?$/ },
];

export interface Authority {
  readonly url: string;
  /** The name of a known authority file; otherwise the host. */
  readonly name: string;
  /** The actor's id in a known authority file. */
  readonly id: string | undefined;
  /** A key for comparison. It is equal for URLs of the same record, such as one with `http:` and one with `https:`. */
  readonly key: string;
}

/** @throws TypeError if the URL is invalid */
export function authorityOf(url: string): Authority {
  const { host, pathname, search } = new URL(url);
  const site = host.replace(/^www\./, '');
  const place = `${site}${pathname.replace(/\/$/, '')}`;
  for (const { name, form } of FILES) {
    const id = form.exec(place)?.[1];
    if (id !== undefined) return { url, name, id, key: `${name} ${id}` };
  }
  return { url, name: site, id: undefined, key: place + search };
}

/** The URLs without those that lead to the same record as an earlier one. */
export function distinctAuthorities(urls: readonly string[]): readonly string[] {
  return [...Map.groupBy(urls, (url) => authorityOf(url).key).values()].flatMap(([first]) => first ?? []);
}
