// English words for groups that are actors without a name of their own.

import type { GroupNounWords } from '../actor-words.ts';
import type { GroupWords } from '../pack.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const blocs: ReadonlySet<string> = new Set([
  'the west',
  'the east',
  'the left',
  'the right',
  'the gulf',
  'the opposition',
  'the church',
]);

/** Nouns that are not persons in WordNet, but can be groups of people. */
const plurals = list(`
  countries states nations powers governments forces troops rebels militias militants organisations organizations agencies corporations
  companies firms courts groups movements media unions parties authorities institutions communities regimes associations families
  banks newspapers charities universities schools hospitals councils businesses tribes factions armies insurgents housebuilders
  broadcasters publishers insurers retailers employers outlets regulators ministries elites circles households
  democracies monarchies lobbies think-tanks churches intellectuals progressives conservatives liberals evangelicals youths confederacies assemblies legislatures departments cities provinces peoples teams camps factions parliaments committees
  boards unions districts republics kingdoms cantons`);

const bodies = list(`
  administration government regime coalition military army police community campaign leadership opposition lobby establishment junta
  alliance industry press media movement camp bloc public youth elite electorate diaspora clergy judiciary bureaucracy
  delegation resistance insurgency universe monarchy navy parliament council union court congress senate committee commission board party
  ministry agency team crew jury cabinet convention nation society church company firm bank faculty staff family crowd mob majority minority
  legislature state executive force faction electors corporation council assembly world`);

const nobody = list(`
  things ones others persons guys folks someone everyone anybody souls
  ancestors descendants generations figures forces' models stars subjects
  hundreds thousands millions billions dozens powers' heads hands faces bodies minds hearts eyes sides parties' matters examples
  characters pieces signs cases reasons results means numbers sources agents factors leads drivers players' judges' rulers' settings
  twins ears nails angles bits cookies keys rings followers' users' strangers dead living winners losers heroes villains demons
  ghosts gods angels cooks counters containers stickers rockets tanks bloomers steamers clippers rulers sitters rollers crackers trawlers`);

const pointing = /^(?:this|that|these|those|such|no|any|every|each|what|which|whose|own|same)$/;

export const groups: GroupWords = { blocs, plurals, bodies, nobody, pointing };

export const nouns: GroupNounWords = {
  people: 'people',
  and: 'and',
  who: 'who',
  afterHead: / (?:of|in|at|from|for|on|who|with|to) /,
  adjectives: /(?:ed|ing|al|ic|ous|ive|ary|ish|ful|an|ern)$/,
  relatives: /^(?:who|which|that)$/,
  is: /^(?:is|are|was|were|be|'s|'re)$/,
  article: /\b(?:the|a|an) $/i,
  which: /^ (?:of|at|in|from) /,
  bloc: /^The (\p{Lu}\p{Ll}+)$/u,
  joins: /^(?:of|in|at|from|for|on|with|to|behind|within|against)$/,
  notCounted: /^(?:the|an?|few|fewer|no)$/,
  articles: /^(?:the|an?|no)$/,
  times: /^(?:yesterday|today|tomorrow|time|year|week|month|day)$/,
  deals: /^(?:by|against|with|between|among|for|to|of|from|on|and|or|that|as|,)$/,
  plural: /s$|men$|folk$|people$/,
  peoples: /^\p{Lu}\p{Ll}+(?:ans|ims|ists|ites|erners|crats|ots|urds|ews)$/u,
  counts: /^(?:many|most|some|several|few|fewer|other|certain|various|numerous|countless|more|such|all|both|only)$/,
  be: /^(?:is|are|was|were|be)$/,
  counted: /^(?:many|most|some|several)$/,
  institutions:
    /\b(\p{Lu}\p{L}+) (parliament|senate|congress|army|navy|judiciary|central bank|supreme court|constitutional court)\b/gu,
  body: /\b[Tt]he ((?:city|town|district|county|borough|parish|village|provincial|regional|municipal|federal|central|national|state|royal|high|supreme|constitutional|planning|health|water|police|school|housing|education|electoral|election|teachers[’']|nurses[’']|farmers[’']|doctors[’']) (?:council|commission|committee|board|authority|court|parliament|assembly|legislature|union|association|federation|bank|agency|ministry|department))(?=([’']s? \p{Ll}|\b))/gu,
  peopleOf:
    /(?<![\p{L}’'-])((?:\p{L}[\p{Ll}-]+ )?(\p{L}\p{Ll}+)) (?:at|from|with) ((?:the )?\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|the|and) ){0,2}\p{Lu}[\p{L}’'-]+)*)/gu,
  viewGroup:
    /\b((?:opponents|critics|supporters|advocates|proponents|defenders|champions|enemies|friends|backers|sceptics|skeptics) of (?:(?:the|a|an) )?)((?:\p{L}[\p{L}’'-]*(?: |\b)){1,5})/giu,
  doing:
    /^(?:say|argue|claim|insist|reply|believe|think|warn|point|dismiss|want|tell|call|fear|hope|like|love|see|note|object|complain|maintain|contend|suggest|respond|counter|oppose|agree|will|often|also|sometimes|[a-z]+ed|[a-z]+ing|[a-z]+ly)$/,
  pointing: /\b(?:this|that|these|those|its?|his|her|their|our|my|your|such|them|him|both|all|any)\b/i,
};
