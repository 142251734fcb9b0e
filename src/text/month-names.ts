// Month names of many languages → their numbers, from the language data of Node: forms after a day ("3 maja") and alone ("maj").
// A name that means different months in different languages ("listopad") is left out; English decides for its own names.

const LANGUAGES =
  'en de fr es it pt nl sv da nb fi is pl cs sk sl hr hu ro bg ru uk el tr ca eu gl id vi lt lv et ar fa he hi'.split(
    ' ',
  );

/** Languages whose short names are unlike other words. */
const SHORT_NAMES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'pl', 'ru'];

/** Forms that people write and the language data does not have. */
const ALSO = { sept: 9, maerz: 3, jänner: 1, feber: 2, mrt: 3, mär: 3 };

let cached: ReadonlyMap<string, number> | undefined;

/** Numbers from 1, by the name in small letters without a point at its end. */
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
      /^\p{L}[\p{L}\p{M}]{2,}$/u.test(name),
    );
  });
}

function nameOf(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2020, month, 15));
  return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '');
}
