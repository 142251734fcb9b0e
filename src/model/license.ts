// A license, written as an address or a name → its name for readers, and its address.

export interface License {
  readonly name: string;
  readonly url: string | undefined;
}

const CREATIVE_COMMONS = /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/;

/**
 * The name of a license: `https://creativecommons.org/licenses/by-nc/4.0/` → CC BY-NC 4.0. An address that is not known
 * is its own name.
 */
export function licenseOf(license: string): License {
  const [, kind, terms = '', version = ''] = CREATIVE_COMMONS.exec(license) ?? [];
  const url = /^https?:/.test(license) && URL.canParse(license) ? license : undefined;
  if (kind === 'publicdomain') return { name: terms === 'zero' ? `CC0 ${version}` : 'Public domain', url };
  return { name: kind === undefined ? license : `CC ${terms.toUpperCase()} ${version}`, url };
}
