// A line → the date it gives, as precise as it is known: 2020-01-31, 2020-01.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_YEAR = new RegExp(`\\b${MONTH},? (\\d{4})\\b`, 'i');

/** "Oct. 14" and "14 October": which year is not said. */
const DAY_ALONE = new RegExp(`\\b(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})\\b`, 'i');

const WEEKDAY = /^\p{Lu}[\p{L} ]{1,30}, (?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** "OSLO, Norway, Oct. 14", "Nairobi, Thursday": where and when a text was written. */
export function isPlaceAndDay(line: string): boolean {
  return (
    line.length <= 60 &&
    (WEEKDAY.test(line) || (/^\p{Lu}[\p{L}.]+(?:, | [-–—] )/u.test(line) && DAY_ALONE.test(line.slice(-14))))
  );
}

export function dateIn(line: string): string | undefined {
  const iso = ISO.exec(line);
  if (iso !== null) return validDate(iso[1], iso[2], iso[3]);
  const american = MONTH_DAY_YEAR.exec(line);
  if (american !== null) return validDate(american[3], monthNumber(american[1]), american[2]);
  const british = DAY_MONTH_YEAR.exec(line);
  if (british !== null) return validDate(british[3], monthNumber(british[2]), british[1]);
  const month = MONTH_YEAR.exec(line);
  return month === null ? undefined : `${month[2]}-${monthNumber(month[1])}`;
}

/** Whether a line is a date with a word or two around it: "Published 31 January 2020". */
export function isDate(line: string): boolean {
  return line.length <= 40 && line.split(' ').length <= 5 && dateIn(line) !== undefined;
}

function validDate(year = '', month = '', day = ''): string | undefined {
  const fits = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return fits ? `${year}-${month}-${day.padStart(2, '0')}` : undefined;
}

function monthNumber(name = ''): string {
  return String(MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1).padStart(2, '0');
}
