// Plain text → its language, recognized by the n-grams of some sixty languages (Efficient Language Detector).

import { eld } from 'eld/extrasmall';
import { scriptsOf, shareInScripts } from './script.ts';

export interface RecognizedLanguage {
  /** A BCP 47 language tag without region: `fa`; with the script if the language has several: `sr-Latn`. */
  readonly language: string;
  /** The next most similar language, if the text may be in that one; `undefined` for a clear result. */
  readonly rival: string | undefined;
}

/** Characters of a text that are examined: enough for any language. */
const EXAMINED = 20_000;

/** Letters below which a result is a guess. */
const LEAST_LETTERS = 40;

/** Lead in score over the runner-up that makes a result clear. Danish and Norwegian are 0.07 apart, German and Dutch 0.2. */
const LEAD = 0.05;

/** @returns undefined for a text without a known language, or too short to tell */
export function recognizeLanguage(text: string): RecognizedLanguage | undefined {
  const examined = text.slice(0, EXAMINED);
  if ((examined.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  const result = eld.detect(examined);
  if (!result.isReliable()) return undefined;
  const [best, next] = Object.entries(result.getScores()).sort(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const isClear = next === undefined || best[1] - next[1] >= LEAD;
  return { language: withScript(result.language, examined), rival: isClear ? undefined : next[0] };
}

const recognizable = new Set(Object.values(eld.info().Languages));

/** @param language a BCP 47 tag without script and region */
export function isRecognizable(language: string): boolean {
  return recognizable.has(language);
}

/** The tag with the script of the text, unless that is the language's usual script. */
function withScript(language: string, text: string): string {
  const usual = new Intl.Locale(language).maximize().script;
  const inScript = (script: string | undefined) =>
    (shareInScripts(text, script === undefined ? [] : [script]) ?? 0) > 0.5;
  const script = scriptsOf(language).find(inScript);
  return script === undefined || script === usual || scriptsOf(language).length === 1 || isCompound(language)
    ? language
    : `${language}-${script}`;
}

/** Whether texts in the language mix scripts, as Japanese does. */
function isCompound(language: string): boolean {
  return ['ja', 'ko', 'zh'].includes(language);
}
