// The text of `site.yaml` → what the library says of itself; what is missing has its default, as all has where there is a fault.

import type { VFileMessage } from 'vfile-message';
import { type Site, site } from '../model/site.ts';
import { BAD_ESCAPE, badFileText, badTextIn } from './bad-text.ts';
import { fatalAt, readYaml } from './read-yaml.ts';

const FILE = 'site.yaml';
const RULE = 'site';

export function readSiteText(text: string): { readonly site: Site; readonly messages: readonly VFileMessage[] } {
  const bad = badFileText(text);
  if (bad !== undefined) return failed([fatalAt(FILE, { line: 1, column: 1 }, RULE, bad.reason)]);
  const read = readYaml(site, { file: FILE, yaml: text.replace(/^\uFEFF/, ''), firstLine: 1 }, RULE);
  if ('messages' in read) return failed(read.messages);
  const escaped = badTextIn(read.data);
  return escaped === undefined
    ? { site: read.data, messages: [] }
    : failed([fatalAt(FILE, read.placeOf(escaped), RULE, BAD_ESCAPE)]);
}

function failed(messages: readonly VFileMessage[]) {
  return { site: site.parse({}), messages };
}
