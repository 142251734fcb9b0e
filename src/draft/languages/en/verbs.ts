// English verbs of saying and thinking, by class. The verbs of a class take the same complements and show the same
// stance of the author. Regular forms are derived from the verb. Irregular forms are listed after it:
// "say:says,said,saying".

import type { ReportWords, VerbClass } from '../pack.ts';

export const verbClasses: readonly VerbClass[] = [
  {
    name: 'saying',
    bare: true,
    aside: true,
    verbs: `say:says,said,saying think:thinks,thought,thinking feel:feels,felt,feeling believe insist argue hope suspect claim fear predict
      warn complain expect maintain reckon estimate suppose suggest assume imagine assert contend allege declare report announce guess
      conclude add explain write:writes,wrote,written,writing swear:swears,swore,sworn,swearing agree boast lament joke quip caution
      respond reply counter object protest worry figure confess repeat stress emphasise emphasize testify remark comment muse promise
      tweet post recall remember sense wager bet:bets,bet,betting concur trust brag rejoin riposte interject blog email text`,
  },
  {
    name: 'stating',
    aside: true,
    verbs: `state propose answer charge calculate demand urge recommend advise speculate pledge vow retort forecast:forecasts,forecast
      judge reiterate underline affirm profess proclaim preach hint imply insinuate venture opine scoff sneer grumble mutter confide
      decree theorise theorize surmise threaten plead moan fume crow signal indicate volunteer exclaim whisper sigh submit:submits,submitted,submitting
      posit postulate presume reason infer disclose divulge intimate stipulate marvel relate recount
      clarify intone thunder decide gather aver:avers,averred wish ordain conceive contemplate envisage envision
      deduce hypothesise hypothesize conjecture extrapolate intuit fancy presuppose anticipate foretell:foretells,foretold prophesy
      gripe grouse whine bemoan bewail deplore decry resent rejoice exult despair dread rant rage grieve
      attest certify verify corroborate guarantee vouch avow reaffirm reassert restate elaborate specify detail mention recollect reflect
      editorialise editorialize pontificate lecture gloat advocate resolve vote require command pray convey communicate
      bark bellow cry:cries,cried,crying groan growl howl mumble murmur roar scream shout shriek snap snarl snort splutter wail yell`,
  },
  {
    name: 'asking',
    verbs: 'ask beg:begs,begged,begging implore beseech entreat exhort request order instruct encourage invite wonder',
  },
  {
    name: 'denying',
    verbs: 'deny doubt dispute question contest refute rebut:rebuts,rebutted,rebutting disagree',
  },
  {
    name: 'holding',
    verbs: `hold:holds,held,holding foresee:foresees,foresaw,foreseen,foreseeing hear:hears,heard,hearing teach:teaches,taught,teaching
      read:reads,read,reading rule advertise fret:frets,fretted dream`,
  },
  {
    name: 'telling',
    bare: true,
    addressee: true,
    aside: true,
    verbs: 'tell:tells,told,telling assure remind inform warn notify advise caution counsel reassure alert lecture',
  },
  {
    name: 'wanting',
    verbs: 'want:wants,wanted,wanting seek:seeks,sought,seeking plan:plans,planned,planning refuse intend aim',
  },
  {
    name: 'raising',
    verbs: 'cite raise oppose support endorse criticise criticize reject express voice',
  },
  { name: 'persuading', addressee: true, verbs: 'persuade convince' },
  {
    name: 'knowing',
    factive: true,
    aside: true,
    verbs: `realize realise recognize recognise acknowledge concede reveal note observe discover confirm document establish learn notice
      appreciate accept regret know:knows,knew,known,knowing understand:understands,understood,understanding
      admit:admits,admitted,admitting show:shows,showed,shown,showing find:finds,found,finding see:sees,saw,seen,seeing grant prove:proves,proved,proven,proving
      demonstrate illustrate underscore highlight`,
  },
  { name: 'pretending', rejects: true, verbs: 'pretend' },
  {
    name: 'describing',
    describes: 'as',
    verbs: `describe regard depict portray dismiss denounce condemn see:sees,saw,seen,seeing view treat define characterize characterise
      interpret perceive present label brand cast:casts,cast,casting hail recognize recognise criticize criticise praise reject
      acclaim attack bill blast castigate celebrate censure chide cite class classify confirm construe credit decry defend deplore deride
      disparage envisage envision extol:extols,extolled,extolling frame herald identify imagine lambast lambaste laud list lampoon mock
      paint pan:pans,panned,panning pillory pitch promote rank rate rebuke represent revile ridicule salute scorn slam:slams,slammed,slamming
      style tag:tags,tagged,tagging tout vilify`,
  },
  {
    name: 'judging',
    describes: 'be',
    verbs: `call consider deem judge believe think:thinks,thought,thinking declare find:finds,found,finding pronounce dub:dubs,dubbed,dubbing
      term rate rank proclaim label brand`,
  },
  { name: 'accusing', describes: 'of', verbs: 'accuse suspect convict' },
  {
    name: 'blaming',
    describes: 'of',
    verbs: `blame charge criticise criticize condemn praise attack fault chide rebuke castigate censure denounce commend applaud berate scold
      reproach credit mock`,
  },
];

/** Adverbs beside a verb of saying, by the stance of the author that they show. */
export const manner: ReportWords['manner'] = {
  rejects: /\b(?:wrongly|falsely|mistakenly|naively|absurdly|erroneously)\b/i,
  questions:
    /(?<!not )\bwithout (?:giving |offering |citing |showing |producing |any |a |an |single |shred |of |much |the slightest )*(?:evidence|proof|sources?|reasons?|figures?)\b|\b(?:dubiously|supposedly|allegedly|ostensibly|purportedly)\b|\b(?:us|you|people|voters|readers|everyone) (?:to )?(?:believe|think|suppose|accept)\b/i,
  endorses: /\b(?:rightly|correctly|with (?:some|good|every) (?:justice|reason))\b/i,
};
