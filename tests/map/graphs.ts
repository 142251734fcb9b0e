// A list of arguments → a small library of one article. `a < b + c` means that b and c together support a. `!` is a
// rebuttal; `~` is an undercut of the argument with the given number, from 1. Each letter or word is a claim and also
// the claim's label.

import { mapsOf } from '../../src/map/maps.ts';
import type { Entry } from '../../src/model/collections.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { argument, article, claim, corpus } from '../entries.ts';

const RELATIONS = { '<': 'support', '!': 'rebut', '~': 'undercut' } as const;

/** @param data additional fields of the article */
export function library(lines: readonly string[], data: Record<string, unknown> = {}): Corpus {
  const args = lines.map((line, i) => {
    const [, aim = '', sign = '<', premises = ''] = line.match(/^(\S+) ([<!~]) (.+)$/) ?? [];
    const relation = RELATIONS[sign as keyof typeof RELATIONS];
    const target = relation === 'undercut' ? `step-${aim}` : aim;
    const aims = relation === 'support' ? { conclusion: target } : { target };
    return argument(`a/step-${i + 1}`, {
      relation,
      ...aims,
      premises: premises.split(' + ').map((id) => ({ claim: id })),
    });
  });
  const claims = [...new Set(lines.flatMap((line) => line.split(/ [<!~+] /)))].filter((id) => /^[a-z]/.test(id));
  return corpus(article('a', 'Text.', data), ...claims.map((id) => implicit(id)), ...args);
}

export function implicit(id: string, data: Record<string, unknown> = {}): Entry<'claims'> {
  return claim(`a/${id}`, { implicit: true, label: id, ...data });
}

export function maps(lines: readonly string[], data: Record<string, unknown> = {}) {
  return mapsOf(library(lines, data), 'a');
}
