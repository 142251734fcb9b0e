// The name of a month in any of many languages → the number of the month, from Node's language data. The data have two
// forms of a name: the form after a day ("3 maja") and the form alone ("maj"). A name for different months in different
// languages ("listopad") is left out, unless it is English.

const LANGUAGES =
  'en de fr es it pt nl sv da nb fi is pl cs sk sl hr hu ro bg ru uk el tr ca eu gl id vi lt lv et ar fa he hi ur sr th'.split(
    ' ',
  );

/** Languages whose short month names can't be mistaken for other words. */
const SHORT_NAMES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'pl', 'ru'];

/** Frequent names that the language data lack. */
const ALSO = { sept: 9, maerz: 3, jänner: 1, feber: 2, mrt: 3, mär: 3 };

let cached: ReadonlyMap<string, number> | undefined;

/** Name of a month, in lower case and without a final period → its number, from 1. */
export function monthNumbers(): ReadonlyMap<string, number> {
  cached ??= new Map([...Object.entries(ALSO), ...unambiguous(LANGUAGES.flatMap(namesIn)), ...namesIn('en')]);
  return cached;
}

type MonthName = readonly [name: string, number: number];

function unambiguous(names: readonly MonthName[]): readonly MonthName[] {
  const numbers = Map.groupBy(names, ([name]) => name);
  return names.filter(([name, number]) => numbers.get(name)?.every(([, other]) => other === number));
}

function namesIn(language: string): readonly MonthName[] {
  const styles = SHORT_NAMES.includes(language) ? (['long', 'short'] as const) : (['long'] as const);
  const options = styles.flatMap((month) => [{ month }, { month, day: 'numeric' } as const]);
  return options.flatMap((option) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...option, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month): MonthName => [nameOf(format, month), month + 1]).filter(([name]) =>
      /^\p{L}[\p{L}\p{M}]+$/u.test(name),
    );
  });
}

function nameOf(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2020, month, 15));
  return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '');
}
