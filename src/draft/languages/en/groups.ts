// English words for groups that are actors without a name of their own.

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
