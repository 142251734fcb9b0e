// Ids as typed → the drafts that they name, or what is wrong with each that names none or several.

import type { Draft } from './drafts.ts';

/** An id may leave out its collection where only one draft is called so. */
export function namedDrafts(
  ids: readonly string[],
  drafts: readonly Draft[],
): { readonly drafts: readonly Draft[]; readonly faults: readonly string[] } {
  const found = ids.map((id) => {
    const meant = drafts.filter(({ name }) => name === id || name.endsWith(`/${id}`));
    const [only] = meant;
    if (only !== undefined && meant.length === 1) return only;
    const names = meant.map(({ name }) => name).join(' or ');
    return meant.length === 0
      ? `“${id}” is no draft of this article: expected an id that --list shows; it may be reviewed or withdrawn already`
      : `“${id}” may mean several drafts: expected ${names}`;
  });
  return {
    drafts: found.filter((one) => typeof one !== 'string'),
    faults: found.filter((one) => typeof one === 'string'),
  };
}
