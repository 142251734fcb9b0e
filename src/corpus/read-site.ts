// `site.yaml` → the description of the library. Missing fields get defaults. If the file has a problem, all fields get
// defaults.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILE_START, failure, type Outcome, type Problem } from '../model/problem.ts';
import { type Site, site } from '../model/site.ts';
import { BAD_ESCAPE, badFileText, badTextIn } from './bad-text.ts';
import { publicFile } from './package-files.ts';
import { readIfThere } from './read-file.ts';
import { readYaml } from './yaml/read-yaml.ts';

const FILE = 'site.yaml';
const RULE = 'site';

const LOST_LOGO = 'put the file into public, the folder beside content, and write its name without “public”';

export interface ReadSite {
  readonly site: Site;
  readonly problems: readonly Problem[];
}

/** Reads `site.yaml`. A missing file is read as an empty file. */
export async function readSite(folder: string): Promise<ReadSite> {
  const hasPicture = (name: string) => [publicFile(name), join(dirname(folder), 'public', name)].some(existsSync);
  return readSiteText(await readIfThere(join(folder, FILE)), hasPicture);
}

/** @param hasPicture whether the folder `public` has a file with this name */
export function readSiteText(text: string, hasPicture = (_: string) => true): ReadSite {
  const read = siteFrom(text, hasPicture);
  return 'problems' in read ? { site: site.parse({}), problems: read.problems } : { site: read.value, problems: [] };
}

function siteFrom(text: string, hasPicture: (name: string) => boolean): Outcome<Site> {
  const bad = badFileText(text);
  if (bad !== undefined) {
    const { offset: _, ...diagnosis } = bad;
    return failure({ file: FILE, at: FILE_START, ...diagnosis, rule: RULE });
  }
  const read = readYaml(site, { file: FILE, yaml: text.replace(/^\uFEFF/, ''), firstLine: 1 }, RULE);
  if ('problems' in read) return read;
  const { data, positionOf } = read.value;
  const escaped = badTextIn(data);
  if (escaped !== undefined) return failure({ file: FILE, at: positionOf(escaped), ...BAD_ESCAPE, rule: RULE });
  if (data.logo === undefined || hasPicture(data.logo)) return { value: data };
  const lost = { found: `logo: the folder public has no file "${data.logo}"`, remedy: LOST_LOGO };
  return failure({ file: FILE, at: positionOf(['logo']), ...lost, rule: RULE });
}
