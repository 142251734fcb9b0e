// Formats numbers, counted nouns, lists and dates in the interface's language.

/** One text for each plural category of the language. `#` is replaced by the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** `counted('en', 2, { one: '# claim', other: '# claims' })` is “2 claims”. */
export function counted(language: string, count: number, forms: Forms): string {
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', numberFormat(language).format(count));
}

/**
 * A number used as a name, such as the number of a note: in the digits of the language, without separators.
 * `numeral('fa', 1234)` is “۱۲۳۴”.
 */
export function numeral(language: string, value: number): string {
  return plainNumberFormat(language).format(value);
}

/** `inLine('en', ['a', 'b', 'c'])` is “a, b, c”. */
export function inLine(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(items);
}

/**
 * Words in quotation marks. Quotation marks within the words become those of the second level: `quoted('a “b”',
 * '“”‘’')` is “a ‘b’”.
 * @param marks the language's marks for a quotation and for one within it
 */
export function quoted(words: string, marks: string): string {
  const [open, close, innerOpen = '', innerClose = ''] = marks;
  const inner = words.replace(/\s»|(?<=[^\s([])["“-„»]/g, innerClose).replace(/(?<=^|[\s([])["“-„]|«\s?/g, innerOpen);
  return `${open}${inner}${close}`;
}

/** `joined('en', ['a', 'b', 'c'])` is “a, b, and c”. */
export function joined(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** @param date an ISO 8601 date; day and month may be missing: `2020`, `2020-01`, `2020-01-31` */
export function dateIn(language: string, date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** The name of a language, in another: `languageName('en', 'fa')` is “Persian”. */
export function languageName(language: string, tag: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}

/** @param share from 0 to 1 */
export function percentage(language: string, share: number): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}

/** The size of a file in whole kilobytes, at least 1, with a no-break space before the unit. */
export function kilobytes(language: string, bytes: number): string {
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return size.format(Math.max(1, bytes / 1e3)).replace(' ', '\u00a0');
}

/** The size of a download in whole megabytes, at least 1. */
export function megabytes(language: string, bytes: number): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 }).format(
    Math.max(1, bytes / 1e6),
  );
}

// Each formatter is created only once: creating one is slow, and a page has hundreds of counts.
const pluralRules = /* @__PURE__ */ onceForEach((language) => new Intl.PluralRules(language));
const numberFormat = /* @__PURE__ */ onceForEach((language) => new Intl.NumberFormat(language));
const plainNumberFormat = /* @__PURE__ */ onceForEach(
  (language) => new Intl.NumberFormat(language, { useGrouping: false }),
);

function onceForEach<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const own = made.get(language) ?? make(language);
    made.set(language, own);
    return own;
  };
}
