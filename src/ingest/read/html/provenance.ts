// The head of a page → the origin and the rights of the page, if the head gives them: the page's address, an archived
// copy, the day on which it was saved, the license, and the rights holder.

import { dateIn } from '../../../text/date-in-line.ts';
import { type FoundFacts, safeWebAddress } from '../facts.ts';
import { isThing, type PageData, plainValue, type Thing } from './json-ld.ts';
import type { PageHead } from './page.ts';

/**
 * Addresses of copies in web archives. They contain the archive's address, the time of the copy, and the address of the
 * page.
 */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}[a-z_]*|archive\.(?:today|is|ph|li|fo|vn|md)\/\d{4}[\d.-]*)\/(https?:\/{1,2}.+)$/;

/**
 * Comments that browsers and other programs write into a saved page. They contain the page's address and the day of
 * saving.
 */
const SAVED_FROM = /\bsaved from url=\(\d+\)(https?:\/\/\S+)|Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i;
const SAVED_ON = /Page saved with SingleFile[\s\S]*?saved date:\s*\w{3} (\w{3} \d{1,2} \d{4})/;
const RETRIEVED_ON = /RETRIEVED FROM THE INTERNET ARCHIVE ON [\d:]+ (\w{3} \d{1,2}, \d{4})/;

/** @param thing the article in the page's JSON-LD */
export function provenanceOf(head: PageHead, thing: Thing, data: PageData): FoundFacts {
  const { canonical, meta, license } = head;
  const comment = (pattern: RegExp) =>
    head.comments.flatMap((text) => pattern.exec(text)?.slice(1) ?? []).find((words) => words !== undefined);
  const addresses = [canonical, meta.get('og:url'), thing['url'], comment(SAVED_FROM)];
  const copies = addresses.filter((address) => typeof address === 'string' && ARCHIVED.test(address));
  const original = ARCHIVED.exec(String(copies[0]))?.[1]?.replace(/^(https?:)\/+/, '$1//');
  const url = original ?? addresses.find((address) => safeWebAddress(address) !== undefined);
  const retrieved = comment(RETRIEVED_ON) ?? comment(SAVED_ON);
  return {
    url,
    archived: copies[0] ?? addressIn(thing['archivedAt']),
    retrieved: retrieved === undefined ? undefined : dateIn(retrieved.replace(/(\d) (\d{4})$/, '$1, $2')),
    license: licenseIn(thing['license']) ?? resolved(license, url) ?? licenseIn(firstOf(meta, LICENSES)),
    rightsHolder: holderIn(head, thing, data),
  };
}

const LICENSES = ['dcterms.license', 'dc.rights.license', 'dc.rights', 'dcterms.rights'];

function firstOf(meta: PageHead['meta'], names: readonly string[]): string | undefined {
  return names.map((name) => meta.get(name)).find((value) => value !== undefined);
}

function addressIn(value: unknown): unknown {
  const [first] = [value].flat();
  return isThing(first) ? (first['url'] ?? first['@id']) : first;
}

/** The address of the license or, if it has none, its name ("CC BY 4.0"). A copyright notice is not a license. */
function licenseIn(value: unknown): unknown {
  const [first] = [value].flat();
  const words = plainValue(isThing(first) ? (safeWebAddress(addressIn(first)) ?? first['name']) : first);
  return typeof words === 'string' && (URL.canParse(words) || LICENSE_NAME.test(words)) ? words : undefined;
}

const LICENSE_NAME = /^(?:CC[ -]|Creative Commons|Public domain|GFDL|GNU )[\w .,()-]{0,80}$/i;

function resolved(address: string | undefined, base: unknown): string | undefined {
  const url = typeof base === 'string' && URL.canParse(base) ? base : undefined;
  return address !== undefined && URL.canParse(address, url) ? new URL(address, url).href : undefined;
}

function holderIn({ meta }: PageHead, thing: Thing, { resolve }: PageData): unknown {
  const [holder] = [thing['copyrightHolder']].flat();
  const named = plainValue(isThing(holder) ? resolve(holder)['name'] : holder) ?? meta.get('dcterms.rightsholder');
  if (named !== undefined) return named;
  const notices = [thing['copyrightNotice'], ...NOTICES.map((name) => meta.get(name))];
  return notices.map(holderInNotice).find((name) => name !== undefined);
}

const NOTICES = ['copyright', 'dc.rights', 'dcterms.rights', 'rights'];

/** Words of a copyright notice around the holder's name: "©", "Copyright", years, "All rights reserved". */
const AROUND =
  /^(?:©|\(c\)|\bcopyright\b|\bby\b|\ball rights reserved\b|\b\d{4}\b|[\s,.;:|–-])+|(?:©|\(c\)|\bcopyright\b|\ball rights reserved\b|\b\d{4}\b|[\s,;:|–-]|\.(?=\s|$))+$/gi;

/** Maximum length of a holder's name, in code units. A longer notice is a sentence about rights. */
const LONGEST_HOLDER = 80;

/**
 * The holder's name in a copyright notice: "© 2024 The Harbor Post. All rights reserved." → "The Harbor Post".
 * Undefined if the notice names no holder.
 */
function holderInNotice(notice: unknown): string | undefined {
  const words = plainValue(notice);
  if (typeof words !== 'string' || !/©|\(c\)|copyright/i.test(words)) return undefined;
  const name = words.replace(AROUND, '').trim();
  return /\p{L}{2}/u.test(name) && name.length <= LONGEST_HOLDER && !/[.!?] |https?:|[{}<>]/.test(name)
    ? name
    : undefined;
}
