// The words of the report for editors, and of the guide's page about the check.

export const reportWords = {
  title: 'Where every quote stands',
  description: 'For editors: which quotes are found in their articles, and how surely.',
  lead: 'For editors: whether each quote of this library is found in its article, how surely, and how the text reads there now. The page is not indexed.',
  none: 'The library has no articles yet.',
  allExact: 'Every quote stands in its article, word for word.',
  exact: (count: number) => (count === 1 ? '1 quote stands word for word' : `${count} quotes stand word for word`),
  states: {
    exact: 'word for word',
    moved: 'in another block',
    fuzzy: 'changed',
    ambiguous: 'in several places',
    orphan: 'not found',
  },
  written: 'As quoted',
  now: 'As the text reads now',
  nothingAlike: 'Nothing in the text is alike.',
  score: (percent: string) => `likeness ${percent}`,
  runnerUp: (percent: string) => `next best ${percent}`,
  article: 'Article',
  waiting: 'Waiting in the queue',
  from: (source: string) => `from ${source}`,
} as const;

export const checkWords = {
  title: 'What the check finds',
  description: 'Each rule with its reason, an example and the remedy.',
  lead: 'Before every build, and with npm run check, the library is read by these rules. Each finding names the file, the line and the column. Errors end the build; warnings are shown, and fail too with --strict. With --fix, quotes that moved or differ in typography alone are put right.',
  example: 'Where the example article reads:',
  severity: { error: 'ends the build', warning: 'warns' },
  reason: 'Why',
  remedy: 'Remedy',
  broken: 'For example',
  says: 'It says',
} as const;
