import { randomFrom } from './grounding-data';

/** A generated article: its file's name and text. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

interface Subject {
  readonly name: string;
  readonly bodies: readonly string[];
  readonly offices: readonly string[];
  readonly matters: readonly string[];
  readonly units: readonly string[];
}

/** Subjects far from each other, so that no stage is measured on one vocabulary. */
const SUBJECTS: readonly Subject[] = [
  { name: 'fisheries', bodies: ['Ministry of Fisheries', 'Northern Trawler Association', 'International Council for the Exploration of the Sea'], offices: ['fisheries minister', 'skipper', 'quota inspector'], matters: ['cod landings', 'the herring quota', 'exports of frozen fillets', 'bycatch'], units: ['tonnes', 'vessels', 'boxes', 'km'] },
  { name: 'chips', bodies: ['Department of Commerce', 'Semiconductor Industry Association', 'Tessaly Devices Inc.'], offices: ['chief executive', 'plant manager', 'trade analyst'], matters: ['wafer output', 'shipments of memory chips', 'capital spending', 'subsidies for new plants'], units: ['wafers', 'nanometres', 'engineers', 'MW'] },
  { name: 'councils', bodies: ['City Council', 'Planning and Housing Committee', 'Water Authority of the South'], offices: ['mayor', 'council leader', 'town clerk'], matters: ['the road budget', 'council tax', 'repairs to school roofs', 'planning fees'], units: ['homes', 'pupils', 'km', 'hectares'] },
  { name: 'health', bodies: ['World Health Organization', 'National Institute of Public Health', 'St. Brannoc Hospital'], offices: ['health secretary', 'professor of epidemiology', 'chief nurse'], matters: ['measles cases', 'spending on vaccines', 'waiting lists', 'hospital admissions'], units: ['patients', 'doses', 'beds', 'mg'] },
  { name: 'football', bodies: ['Football Association', 'Athletic Club of Morvane', 'Referees Committee'], offices: ['head coach', 'club president', 'captain'], matters: ['ticket sales', 'transfer fees', 'gate receipts', 'wages'], units: ['goals', 'spectators', 'matches', 'points'] },
];
const PLACES = 'Norway|Iceland|Japan|South Korea|Taiwan|the Netherlands|Kenya|Peru|Portugal|the United States|Vietnam|Canada|Chile|New Zealand'.split('|');
const DEMONYMS = 'Norwegian|Icelandic|Japanese|South Korean|Dutch|Kenyan|Peruvian|Portuguese|U.S.|Canadian|Chilean'.split('|');
const FIRST = 'Ada|Bram|Celia|Dario|Edda|Farid|Greta|Hiro|Inês|Jonas|Keiko|Lars|Mei|Nuno|Olga|Pere|Rana|Soren|Tuva|Yusuf'.split('|');
const SYLLABLES = 'bar|bel|cor|dan|fel|gar|hal|jor|kel|lin|mar|nor|ost|per|quin|ros|sel|tor|ul|ver|wes|yar'.split('|');
const ENDS = 'berg|dal|ez|ini|man|oto|sen|ska|ton|vik|well|wood'.split('|');
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday'.split('|');

type Fill = Readonly<Record<string, () => string>>;

/** Sentences of news with figures and dates in their usual shapes; slots are in braces. */
const FIGURED: readonly string[] = [
  '{Matter} in {place} rose {percent} to {money} in {year}, the {body} said on {day}.',
  '{person}, a {demonym} {office}, told reporters that {matter} had fallen to {count} {unit} since {month} {year}.',
  'The {body} ({initials}) expects {matter} to reach between {small} and {count} {unit} by {year}.',
  'According to the {body}, about {percent} of the {unit} came from {place} and {place2}.',
  'On {month} {dayNumber}, {year}, {demonym} officials and the {body} signed an agreement worth more than {money}.',
  'It was the {ordinal} time in {small} years that {matter} had been reviewed.',
  'In the early {decade}s {place} accounted for a third of {matter}; today it is less than {percent}.',
  '{person} noted that {plain} while {place} and {place2} recorded {percent} and {percent2} respectively.',
];
/** Sentences of names, quotations and plain prose. */
const WORDED: readonly string[] = [
  '“{plain},” said {person}, {office} of the {body}.', '{surname} added that “{plain}”, but gave no details.',
  '{person} of the {body} met {demonym} counterparts in {place} to discuss {matter}.', '{surname} and {person} have long argued over {matter}, in {place} and beyond.',
  'Both {place} and {place2} have asked the {body} to explain how {matter} are counted.', 'The {body} and its {demonym} partners did not comment.',
  '{plain}.', '{plain}, and {plain2}.', '{plain}, although {plain2}.',
];
/** As in reports of news agencies: two figures in a thousand letters. */
const FIGURED_SHARE = 0.15;
/** Who, what of it, and when or why: thousands of sentences without names or figures, so that articles share few. */
const PLAIN: readonly (readonly string[])[] = [
  'the talks|people who live near the works|the older members|critics of the plan|small firms|the night shift|those who signed the letter|the inspectors|most of the crews|two of the larger partners|the lawyers for both sides|families in the valley|the tenants|visitors to the hall|the clerks|the drivers|teachers at the school|the engineers on site|some of the owners|the volunteers'.split('|'),
  'went on longer than anyone had wanted|asked for a slower start|left many of the older questions open|carry most of the cost|saw few of the gains|had been warned of what was coming|would rather wait for the report|spoke of rules written in a hurry|agreed to look at the matter again|found little sign that prices would come down|took the long way round|kept to what had been promised|were told to stay at home|moved their boats and tools to higher ground|put the question to a vote|gave no reason for the change|hoped for a warmer season|came back without an answer|paid for the repairs themselves|walked out before the end'.split('|'),
  'after the summer|before the end of the season|in the hall by the old bridge|while the doors were still shut|although nobody had asked them to|once the snow had gone|as the papers had foretold|with hardly a word to the press|under the rules of the last contract|on the advice of their doctors|for want of a better plan|until the lights came on again|because the money had run out|from one week to the next|since the works were sold|without waiting for the courts|over the protests of the union|in spite of the storm|by a narrow margin|to the surprise of the board'.split('|'),
];

/** Articles of about 4 KB, every second in Markdown with headings, links and lists, until `bytes` are reached. The same seed gives the same text. */
export function generateArticles(bytes: number, seed: number): Generated[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const surname = (): string => {
    const name = pick(SYLLABLES) + pick(SYLLABLES) + pick(ENDS);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  /** A word nobody knows after every third: no two articles tell the same story. */
  const plain = (): string =>
    PLAIN.map((part) => pick(part)).join(' ').split(' ').map((word, at) => (at % 3 === 2 ? `${word} ${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}` : word)).join(' ');
  const articles: Generated[] = [];
  for (let size = 0, at = 0; size < bytes; at++) {
    const subject = SUBJECTS[at % SUBJECTS.length]!;
    const people = Array.from({ length: 5 }, () => [pick(FIRST), surname()] as const);
    const matter = (): string => pick(subject.matters);
    const fill: Fill = {
      matter, Matter: () => { const words = matter(); return words.charAt(0).toUpperCase() + words.slice(1); },
      place: () => pick(PLACES), place2: () => pick(PLACES), demonym: () => pick(DEMONYMS), body: () => pick(subject.bodies), office: () => pick(subject.offices),
      initials: () => pick(subject.bodies).replace(/[^A-Z]/g, ''), person: () => pick(people).join(' '), surname: () => pick(people)[1], unit: () => pick(subject.units),
      money: () => `${pick(['$', '€', '£', 'US$'])}${number(1, 90)}.${number(1, 9)} ${pick(['million', 'billion'])}`, percent: () => `${number(2, 80)}${pick(['%', ' percent', '.5 percent'])}`, percent2: () => `${number(2, 80)} percent`,
      count: () => number(2000, 90000).toLocaleString('en-US'), small: () => `${number(12, 900)}`, year: () => `${number(2009, 2025)}`, decade: () => `${number(195, 201)}0`, month: () => pick(MONTHS), day: () => pick(DAYS), dayNumber: () => `${number(1, 28)}`,
      ordinal: () => pick(['second', 'third', '12th', '30th']), plain, plain2: plain,
    };
    const sentence = (): string => {
      const words = pick(random() < FIGURED_SHARE ? FIGURED : WORDED).replace(/\{(\w+)\}/g, (_, slot: string) => fill[slot]!());
      return words.charAt(0).toUpperCase() + words.slice(1);
    };
    const paragraphs = Array.from({ length: 10 }, () => Array.from({ length: number(2, 5) }, sentence).join(' '));
    const text = at % 2 === 0 ? plainPage(subject, fill, paragraphs) : markdownPage(subject, fill, paragraphs, at);
    articles.push({ path: `${subject.name}-${at}.${at % 2 === 0 ? 'txt' : 'md'}`, text });
    size += Buffer.byteLength(text);
  }
  return articles;
}

function plainPage(subject: Subject, fill: Fill, paragraphs: readonly string[]): string {
  return [`New Dispute Over ${subject.name} in ${fill['place']!()}`, `By ${fill['person']!()}`, `OSLO, ${fill['month']!()} ${fill['dayNumber']!()}, ${fill['year']!()} (Agency) — ${paragraphs[0]}`, ...paragraphs.slice(1), 'Share this article'].join('\n\n');
}

function markdownPage(subject: Subject, fill: Fill, paragraphs: readonly string[], at: number): string {
  const head = `---\ntitle: The ${subject.name} question\ndate: ${fill['year']!()}-05-12\noutlet: Daily Ledger\n---\n\n# The ${subject.name} question`;
  const linked = paragraphs.map((paragraph, index) => (index % 3 === 0 ? paragraph.replace(/the /, `the [*report*](https://example.org/${at}/${index}) `) : paragraph));
  return [head, ...linked.slice(0, 4), '## What the figures say', `- ${linked[4]}\n- ${linked[5]}`, ...linked.slice(6, 9), `> ${linked[9]}`].join('\n\n');
}
