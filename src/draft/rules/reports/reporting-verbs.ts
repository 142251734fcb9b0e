// Reporting verbs, and the author's stance that they show.

import type { Claim } from '../../../model/claim.ts';

type Stance = Claim['stance'];

/** Base, third person and past of regular verbs: "argue", but not "say". */
const regular = (lemmas: string): string =>
  lemmas
    .trim()
    .split(/\s+/)
    .flatMap((verb) => [verb, ...inflected(verb)])
    .join('|');

function inflected(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`];
  return [/(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`];
}

const forms = (verbs: string): string => verbs.trim().split(/\s+/).join('|');

/** Verbs that a clause may follow without "that"; none of them is also a noun. */
const SAYING = `${forms('say says said think thinks thought feel feels felt')}|${regular('believe insist argue hope suspect')}`;

/** Verbs with an addressee before "that". */
export const TELLING = `${forms('tell tells told')}|${regular('assure warn remind inform promise persuade convince')}`;

/** Verbs that leave the truth of the content open. */
const NEUTRAL = `${SAYING}|${TELLING}|${regular(`
  claim maintain contend assert suggest predict expect fear declare state report announce propose complain reply object conclude
  estimate allege assume imagine suppose worry add answer respond counter explain charge protest calculate boast lament caution demand
  urge recommend advise reckon speculate testify joke pledge vow retort remark comment forecast judge repeat reiterate stress emphasise
  emphasize underline affirm profess proclaim preach hint imply insinuate venture opine muse quip scoff sneer grumble mutter confide
  guess figure agree concur rule decree theorise theorize surmise threaten plead moan fume crow signal indicate advertise
  volunteer exclaim whisper sigh`)}|${forms(`
  hold holds held swear swears swore foresee foresees foresaw write writes wrote written submit submits submitted hear hears heard
  teach teaches taught read reads`)}`;

/** Factive verbs, which show that the author accepts the content. */
const FACTIVE = `${regular(`
  realize realise recognize recognise acknowledge concede prove demonstrate reveal note observe discover remember confirm document
  establish learn grant notice appreciate accept confess regret`)}|${forms(`
  know knows knew understand understands understood admit admits admitted show shows showed shown find finds found see sees saw seen
  learnt proven`)}`;

/** Gerunds after "fond of", "never tires of", "on record as". */
export const SAYING_ON =
  'saying|remarking|noting|claiming|arguing|insisting|repeating|pointing out|observing|telling|reminding|warning|declaring|complaining|suggesting|asserting|believing|thinking|maintaining|predicting|boasting|stressing|announcing|explaining|assuring|lamenting|hinting|implying|admitting|conceding|wondering';

const POINTING_OUT = '(?:points?|pointed) out';
const PRETENDING = 'pretends?|pretended';

export const REPORTING = `${POINTING_OUT}|${PRETENDING}|${NEUTRAL}|${FACTIVE}`;
export const WITHOUT_THAT = `${SAYING}|${regular('fear claim predict warn complain expect maintain reckon estimate promise suppose suggest assume imagine')}|${forms('admit admits admitted')}`;

const IS_FACTIVE = new RegExp(`^(?:${FACTIVE}|${POINTING_OUT})$`, 'i');
const IS_PRETENDING = new RegExp(`^(?:${PRETENDING})$`, 'i');

/** The author's stance shown by the reporting words. */
export function stanceOf(verb: string, manner: string): Stance {
  if (IS_PRETENDING.test(verb) || /\b(?:wrongly|falsely|mistakenly|naively|absurdly|erroneously)\b/i.test(manner))
    return 'rejects';
  if (
    /(?<!not )\bwithout (?:giving |offering |citing |showing |producing |any |a |an |single |shred |of |much |the slightest )*(?:evidence|proof|sources?|reasons?|figures?)\b|\b(?:dubiously|supposedly|allegedly|ostensibly|purportedly)\b/i.test(
      manner,
    )
  )
    return 'questions';
  if (/\b(?:us|you|people|voters|readers|everyone) (?:to )?(?:believe|think|suppose|accept)\b/i.test(manner))
    return 'questions';
  if (/\b(?:rightly|correctly|with (?:some|good|every) (?:justice|reason))\b/i.test(manner)) return 'endorses';
  return isFactive(verb) ? 'endorses' : 'reports';
}

export function isFactive(verb: string): boolean {
  return IS_FACTIVE.test(verb);
}
