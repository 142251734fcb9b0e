// The commands of `postil`, for its help and for the npm scripts of a library.

/** The commands, each with a line of description. A command has the name of its file. */
export const COMMANDS: Readonly<Record<string, string>> = {
  new: 'make a library in a new folder',
  start: 'ingest the sources, check, build, and serve the site',
  dev: 'serve the site and update it as you edit',
  ingest: 'turn texts into articles and drafts',
  draft: 'let a language model draft the claims and arguments of an article',
  mcp: 'serve the library to a language model’s program',
  import: 'import annotations made elsewhere',
  compare: 'measure how two annotators of one article agree',
  review: 'review the drafts one by one',
  check: 'report mistakes with file and line',
  build: 'build the site into dist/',
  preview: 'serve the built site',
  export: 'write the annotations in the formats of other tools',
  remove: 'remove an article with its annotations and its source',
  rename: 'give an article a new id',
  link: 'link an actor to its records in Wikidata, VIAF, GND …',
  join: 'join separately built libraries into one site',
  upgrade: 'bring a library’s files to the format of this version',
};

/**
 * The npm scripts of a library: all commands that concern one library. With them, the manual's `npm run …` works in it.
 */
export function libraryScripts(): Readonly<Record<string, string>> {
  const names = Object.keys(COMMANDS).filter((name) => name !== 'new' && name !== 'join');
  return Object.fromEntries(names.map((name) => [name, `postil ${name}`]));
}
