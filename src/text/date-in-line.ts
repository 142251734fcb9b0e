// A line → the date in it, such as 2020-01-31, or 2020-01 if the line has no day. The month may be a number or a name
// from `month-names.ts`. Undefined if the order of day and month is unknown ("05/02/2020").

import { monthNumbers } from './month-names.ts';

export interface DateCustom {
  /** Whether the day comes before the month in dates without words ("05/02/2020"); undefined if this is not known. */
  readonly dayFirst?: boolean | undefined;
}

/** Characters and words between the parts of a date: ". " in "9. September", " de " in "9 de septiembre de 2017". */
const GAP = "(?:\\.|st|nd|rd|th|er|º|ª)?,?\\s*(?:(?:de|del|di|d['’])\\s*)?";
/** The name of a month. Its length is limited to keep the search fast in a line that is one very long word. */
const NAME = '(?<month>\\p{L}[\\p{L}\\p{M}]{1,15})\\.?';
const DAY = '(?<!\\d)(?<day>\\d{1,2})';
const YEAR = '(?<year>[12]\\d{3})(?!\\d)';

const NAMED: readonly RegExp[] = [
  `${NAME}\\s+${DAY}(?![\\d:])${GAP}${YEAR}`,
  `${DAY}${GAP}${NAME}${GAP}${YEAR}`,
  `${YEAR}${GAP}${NAME}\\s+${DAY}(?!\\d)`,
  `${NAME}${GAP}${YEAR}`,
].map((pattern) => new RegExp(pattern, 'giu'));

const FIGURES =
  /(?<!\d)(?<year>[12]\d{3})(?:(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)|\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일号])/u;

const YEAR_LAST = /(?<![\d.])(?<one>\d{1,2})(?<mark>[./-])(?<two>\d{1,2})\k<mark>(?<year>[12]\d{3})(?!\d)/;

const WEEKDAY = /^\p{Lu}[\p{L} ]{1,30}, (?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** Whether a line is the place and day of writing: "OSLO, Norway, Oct. 14", "Nairobi, Thursday". */
export function isPlaceAndDay(line: string): boolean {
  return (
    line.length <= 60 &&
    (WEEKDAY.test(line) || (/^\p{Lu}[\p{L}.]+(?:, | [-–—] )/u.test(line) && hasDayAlone(line.slice(-14))))
  );
}

/**
 * Maximum length, in characters, of a line in which a date is looked for. A longer line is a paragraph, and a date in a
 * paragraph is not the date of the text.
 */
const LONGEST = 200;

/**
 * Whether the day comes before the month in dates of a language. Undefined for languages with both orders, such as
 * English without a region.
 */
export function dayFirstIn(language: string | undefined): boolean | undefined {
  if (language === undefined || language.toLowerCase() === 'en') return undefined;
  const parts = new Intl.DateTimeFormat(language, { calendar: 'gregory' }).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}

export function dateIn(line: string, custom: DateCustom = {}): string | undefined {
  if (line.length > LONGEST) return undefined;
  const text = plainFigures(line);
  if (!/[12]\d{3}/.test(text)) return undefined;
  const figures = FIGURES.exec(text)?.groups;
  const written = figures && validDate(figures['year'], Number(figures['month']), figures['day']);
  return written ?? yearLast(text, custom) ?? solarDate(text) ?? namedDate(text);
}

/**
 * Whether a line contains a date. A date such as "05/02/2020" is one too, although its day and month can't be
 * distinguished.
 */
export function hasDate(line: string): boolean {
  return dateIn(line, { dayFirst: true }) !== undefined || dateIn(line, { dayFirst: false }) !== undefined;
}

/** Whether a line is a date and has at most one or two other words: "Published 31 January 2020". */
export function isDate(line: string): boolean {
  return line.length <= 40 && line.split(' ').length <= 5 && hasDate(line);
}

/** Whether a text contains a month and a day: "Oct. 14", "14 October". The year is not needed. */
function hasDayAlone(text: string): boolean {
  const [, name, other] = /\b(\p{L}{3,})\.? \d{1,2}\b|\b\d{1,2} (\p{L}{3,})/u.exec(text) ?? [];
  return monthNumbers().has((name ?? other ?? '').toLowerCase());
}

function namedDate(text: string): string | undefined {
  for (const pattern of NAMED)
    for (const { groups = {} } of text.matchAll(pattern)) {
      const name = groups['month']?.toLowerCase() ?? '';
      // A Hebrew month after "in" has one more letter at its beginning: "3 במאי 2021". The name is looked up with and
      // without this letter.
      const month = monthNumbers().get(name) ?? monthNumbers().get(name.replace(/^ב/, ''));
      const year = /\p{Script=Thai}/u.test(name) ? buddhistYear(groups['year']) : groups['year'];
      const date = month === undefined ? undefined : validDate(year, month, groups['day']);
      if (date !== undefined) return date;
    }
  return undefined;
}

/** A year of the Thai calendar as a year of the Gregorian calendar: "2564" → "2021". */
function buddhistYear(year = ''): string {
  return Number(year) > 2400 ? String(Number(year) - 543) : year;
}

/**
 * A date with the year at the end. With points, the day comes first. With slashes or hyphens, either order is possible,
 * and the date is undefined if neither its numbers nor the language show the order.
 */
function yearLast(text: string, { dayFirst }: DateCustom): string | undefined {
  const { one = '', two = '', year, mark } = YEAR_LAST.exec(text)?.groups ?? {};
  const known = Number(one) > 12 || mark === '.' || one === two ? true : Number(two) > 12 ? false : dayFirst;
  if (known === undefined || year === undefined) return undefined;
  return known ? validDate(year, Number(two), one) : validDate(year, Number(one), two);
}

function validDate(year = '', month = 0, day?: string): string | undefined {
  const named = `${year}-${String(month).padStart(2, '0')}`;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return named;
  const date = `${named}-${day.padStart(2, '0')}`;
  return isInCalendar(date) ? date : undefined;
}

/** Whether a date exists. `Date` reads "31 February" as a day in March, so the result is compared with the input. */
function isInCalendar(date: string): boolean {
  const day = new Date(date);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date);
}

/** The months of the Solar Hijri calendar, which Iran and Afghanistan use. */
const SOLAR_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

const SOLAR = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(${SOLAR_MONTHS.join('|')})(?:\\s+ماه)?[,،]?\\s+(1[34]\\d{2})(?!\\d)`,
  'u',
);

/** A date of the Solar Hijri calendar as a Gregorian date: "12 اسفند 1402" → 2024-03-02. */
function solarDate(text: string): string | undefined {
  const [, day, month = '', year] = SOLAR.exec(text) ?? [];
  if (day === undefined) return undefined;
  const index = SOLAR_MONTHS.indexOf(month);
  const days = Math.min(index, 6) * 31 + Math.max(0, index - 6) * 30 + Number(day) - 1;
  const date = new Date(newYear(Number(year)) + days * 86_400_000);
  const isInMonth = solarParts(date).join() === [Number(year), index + 1, Number(day)].join();
  return isInMonth ? date.toISOString().slice(0, 10) : undefined;
}

/** The first day of a year of the Solar Hijri calendar, as milliseconds of UTC. It is between 19 and 22 March. */
function newYear(year: number): number {
  const days = [19, 20, 21, 22].map((day) => Date.UTC(year + 621, 2, day));
  return days.find((day) => solarParts(new Date(day)).join() === `${year},1,1`) ?? Number.NaN;
}

function solarParts(date: Date): readonly number[] {
  const parts = new Intl.DateTimeFormat('en-u-ca-persian', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(date);
  return (['year', 'month', 'day'] as const).map((type) => Number(parts.find((part) => part.type === type)?.value));
}

/** Replaces Arabic and Persian digits by 0 to 9. In Unicode, the last four bits of such a digit are its value. */
function plainFigures(line: string): string {
  return line.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
}
