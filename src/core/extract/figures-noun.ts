/** The noun a number counts: found by its plural form, since the core has no tagger. */

const IRREGULAR = new Map<string, string>(Object.entries({
  people: 'person', men: 'man', women: 'woman', children: 'child', feet: 'foot', teeth: 'tooth', mice: 'mouse', geese: 'goose', oxen: 'ox', lives: 'life', wives: 'wife',
  knives: 'knife', wolves: 'wolf', halves: 'half', shelves: 'shelf', leaves: 'leaf', loaves: 'loaf', thieves: 'thief', calves: 'calf', crises: 'crisis', analyses: 'analysis', bases: 'base',
  criteria: 'criterion', phenomena: 'phenomenon', data: 'data', media: 'media', bacteria: 'bacterium', fungi: 'fungus', cacti: 'cactus', alumni: 'alumnus', nuclei: 'nucleus', shoes: 'shoe', toes: 'toe',
  movies: 'movie', ties: 'tie', buses: 'bus', gases: 'gas', viruses: 'virus', campuses: 'campus', bonuses: 'bonus', statuses: 'status', censuses: 'census', quizzes: 'quiz',
  policemen: 'policeman', servicemen: 'serviceman', fishermen: 'fisherman', gunmen: 'gunman', spokesmen: 'spokesman', businessmen: 'businessman', congressmen: 'congressman', firemen: 'fireman',
  policewomen: 'policewoman', councilmen: 'councilman', crewmen: 'crewman', grandchildren: 'grandchild', schoolchildren: 'schoolchild', axes: 'axe', canvases: 'canvas', caches: 'cache', niches: 'niche', headaches: 'headache',
}));
/** Nouns that are one form in both numbers. */
const UNCHANGED = new Set(
  ('aircraft spacecraft hovercraft personnel staff police fish sheep deer cattle species series salmon trout cod tuna crew offspring swine bison livestock poultry youth elderly dead injured wounded missing ' +
    'headquarters means crossroads barracks works corps elk moose shrimp reindeer antelope krill homeless unemployed hostages').split(' ').filter((word) => word !== 'hostages'),
);
/** Third-person verbs and other words in -s that follow numbers without being counted. */
const NOT_PLURAL = new Set(
  ('is was has does says shows makes takes comes goes means becomes remains represents marks includes gives gets keeps seems appears follows stands reflects suggests indicates puts brings leads leaves lies ' +
    'this its his hers theirs yours ours as us plus versus perhaps always sometimes towards besides thus afterwards upwards downwards less unless across various previous religious serious famous ' +
    'indigenous numerous dangerous continuous consecutive press class access process progress success business congress loss mass pass glass gross cross address stress illness witness fitness ' +
    'status virus campus bonus census focus surplus consensus minus basis crisis analysis emphasis thesis news politics economics mathematics physics athletics diabetes thanks overseas yes').split(' '),
);
const STOP = new Set(
  ('a an the and or but nor of in on at by for with from to into onto upon as than that which who whom whose when where while if so because since until before after during between among against through over under ' +
    'about is are was were be been being am has have had do does did will would shall should can could may might must not no it its he she they we you i his her their our your my this these those there here ' +
    'said says more also each per including within without via apiece respectively').split(' '),
);

/** Singular of a plural noun by rule and table (Quirk et al. 1985, 5.74–5.104); words it cannot judge stay as they are. */
export function singularOf(plural: string): string {
  const word = plural.toLowerCase();
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (UNCHANGED.has(word) || NOT_PLURAL.has(word) || word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:her|ta|pota|toma|mosquit|torped|ec|vet|carg)oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function isPlural(word: string): boolean {
  if (IRREGULAR.has(word) || UNCHANGED.has(word)) return true;
  return word.length > 2 && word.endsWith('s') && !NOT_PLURAL.has(word) && !/(?:ss|us|is)$/.test(word);
}

/** The next word; a measure before the noun ("two 40-foot containers") and a model's letters and digits are passed over as one. */
const NEXT = /[ \t\r\n\u00a0]{1,4}([\p{L}][\p{L}’'-]*(?:\d[\p{L}\d-]*)?|\d[\d,.]*-\p{Ll}[\p{L}-]*)/uy;

const ADJECTIVE_AFTER = /^\s(?:former|current|future|senior|junior|recent|\p{Ll}+(?:al|ic|ive|ous|ary|ory|ing|ed|an|ual|ern|less|ful|ble)|young|old|new|large|small)\s\p{L}/u;

/** The noun that a number counts, and where it stands in the prose (UTF-16). */
export interface NounRead {
  /** Singular, lower case. */
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The noun counted by a number that ends at `at`: the first plural within five words, or a second one right after it
 * ("sales managers"); for one thing, or after a hyphen ("12-seat"), the word that follows. Null where a function word or a stop comes first.
 */
export function nounAfter(prose: string, at: number, end: number, plural: boolean): NounRead | null {
  let from = at;
  let found: NounRead | null = null;
  let joined = false;
  for (let turn = 0; turn < 6; turn++) {
    NEXT.lastIndex = from;
    const match = NEXT.exec(prose);
    const stated = match?.[1];
    if (match === null || stated === undefined || NEXT.lastIndex > end) break;
    const word = stated.toLowerCase().replace(/['’]s?$/, '');
    if (STOP.has(word)) {
      // "278 regular and recurring characters": two adjectives share their noun. "Serie A sides": the letter belongs to a name.
      const adjectives = plural && !joined && found === null && turn > 0 && (word === 'and' || word === 'or') && ADJECTIVE_AFTER.test(prose.slice(NEXT.lastIndex, NEXT.lastIndex + 24));
      if (!adjectives && !(stated === 'A' && turn > 0)) break;
      joined = true;
      from = NEXT.lastIndex;
      continue;
    }
    const start = NEXT.lastIndex - stated.length;
    const possessive = word.length !== stated.length;
    const capital = stated !== stated.toLowerCase();
    if (!plural) return word.length > 2 && !NOT_PLURAL.has(word) ? { noun: word, start, end: NEXT.lastIndex } : null;
    if (isPlural(word) && !possessive) {
      // A capitalised plural ("United States troops") opens a name more often than it is counted.
      const next: NounRead = { noun: singularOf(word), start, end: NEXT.lastIndex };
      if (found !== null) return capital ? found : next;
      found = next;
      if (!/^(?:sales|goods|arms|sports|States|rights|news|United)$/i.test(stated) && !capital && !followedByPlural(prose, NEXT.lastIndex, end)) return found;
    } else if (found !== null) return found;
    from = NEXT.lastIndex;
  }
  return found;
}

function followedByPlural(prose: string, at: number, end: number): boolean {
  NEXT.lastIndex = at;
  const match = NEXT.exec(prose);
  const word = match?.[1] ?? '';
  return NEXT.lastIndex <= end && /^(?:workers|managers|owners|officers|officials|members|leaders|makers|producers|exporters|users|teams)$/.test(word);
}

const HYPHENED = /-([\p{L}]{3,})/uy;

/** The noun joined to a number by a hyphen: "27-member", "12-seat"; null where none is. */
export function hyphenNoun(prose: string, at: number): NounRead | null {
  HYPHENED.lastIndex = at;
  const match = HYPHENED.exec(prose);
  const word = match?.[1];
  if (word === undefined || /^(?:year|plus|odd|fold|ish|and|the|to|under|over|for|out|off|down)$/i.test(word)) return null;
  return { noun: singularOf(word), start: at + 1, end: HYPHENED.lastIndex };
}

/** Groups of nouns that count the same things in news; the first stands for all. */
const KINDRED: readonly string[] = [
  'person people man woman individual civilian resident inhabitant citizen human life',
  'worker employee staff personnel job position post',
  'soldier troop serviceman fighter',
  'nation country state',
  'company firm business enterprise',
  'house home household dwelling',
  'student pupil',
  'case infection',
  'death fatality dead',
  'ship vessel boat',
  'aircraft plane airplane jet',
];
const kindred = new Map(KINDRED.flatMap((group) => group.split(' ').map((noun): [string, string] => [noun, group.slice(0, group.indexOf(' '))])));

/** The noun that stands for all that count the same ("firm" → "company"); the noun itself where none does. */
export function nounClass(noun: string): string {
  return kindred.get(noun) ?? noun;
}
