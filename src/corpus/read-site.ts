// `site.yaml` → the description of the library. Missing fields get defaults. If the file has a problem, all fields get defaults.

import { join } from 'node:path';
import { FILE_START, failure, type Outcome, type Problem } from '../model/problem.ts';
import { type Site, site } from '../model/site.ts';
import { BAD_ESCAPE, badFileText, badTextIn } from './bad-text.ts';
import { readIfThere } from './read-file.ts';
import { readYaml } from './yaml/read-yaml.ts';

const FILE = 'site.yaml';
const RULE = 'site';

export interface ReadSite {
  readonly site: Site;
  readonly problems: readonly Problem[];
}

/** Reads `site.yaml`. A missing file is read as an empty file. */
export async function readSite(folder: string): Promise<ReadSite> {
  return readSiteText(await readIfThere(join(folder, FILE)));
}

export function readSiteText(text: string): ReadSite {
  const read = siteFrom(text);
  return 'problems' in read ? { site: site.parse({}), problems: read.problems } : { site: read.value, problems: [] };
}

function siteFrom(text: string): Outcome<Site> {
  const bad = badFileText(text);
  if (bad !== undefined) {
    const { offset: _, ...diagnosis } = bad;
    return failure({ file: FILE, at: FILE_START, ...diagnosis, rule: RULE });
  }
  const read = readYaml(site, { file: FILE, yaml: text.replace(/^\uFEFF/, ''), firstLine: 1 }, RULE);
  if ('problems' in read) return read;
  const { data, positionOf } = read.value;
  const escaped = badTextIn(data);
  if (escaped === undefined) return { value: data };
  return failure({ file: FILE, at: positionOf(escaped), ...BAD_ESCAPE, rule: RULE });
}
