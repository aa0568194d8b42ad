import { stem } from '../text/tokens';

/**
 * Things that one can touch, hear or attend, by class. Whoever retells an article chooses verbs and abstract nouns freely, but brings in no helicopter. Words that are as often
 * meant otherwise ("road", "stage", "line", "field") are left out. Classes after the lexicographer files of WordNet 3.1 (Princeton University: noun.artifact, noun.food, noun.animal,
 * noun.event, noun.substance), words chosen by us. Of one class only what none of the articles has any word of counts as brought in; words behind a slash are
 * signs of the class that name none of its things.
 */
const CLASSES: readonly string[] = (
  'helicopter airship glider drone|flight airline|wreath tomb grave mausoleum cemetery|lorry truck van|bus tram taxi limousine|motorcycle motorbike scooter|bicycle|tractor bulldozer|locomotive railway railroad monorail|' +
  'ferry yacht tanker trawler tugboat submarine barge dinghy canoe kayak freighter lifeboat|generator turbine transformer boiler compressor|medicine drug vaccine pill antibiotic bandage syringe insulin painkiller|' +
  'mosque temple cathedral chapel synagogue monastery|gymnasium racecourse velodrome|casino nightclub|museum gallery|library|theatre theater cinema opera|aquarium zoo planetarium|heliport helipad hangar|swimming-pool sauna skatepark|' +
  'garage car-park parking-lot|cellar attic|roof rooftop balcony chimney|viaduct aqueduct|dam dyke levee|lighthouse pier jetty marina quay wharf|barn greenhouse silo granary|rifle pistol gun machine-gun|grenade bomb mortar artillery|missile rocket torpedo|' +
  'tent blanket mattress sleeping-bag|bread wheat flour sugar butter cheese|beef pork chicken meat|fruit vegetable potato|coffee tea|wine beer whisky|chocolate cake soup|shirt coat jacket shoe boot helmet glove scarf|' +
  'dog wolf fox|horse pony|cow sheep goat pig|elephant lion tiger|whale dolphin shark|eagle owl swan goose|butterfly snake crocodile|orchid shrub|aluminium aluminum lithium uranium cobalt nickel diamond marble timber|' +
  'concert ballet gig|carnival parade fireworks|banquet picnic barbecue buffet|wedding honeymoon baptism christening|auction raffle lottery tombola|marathon regatta|earthquake|hurricane typhoon tornado|landslide|tsunami|blizzard thunderstorm hailstorm|' +
  'derailment shipwreck|piano guitar violin trumpet|orchestra choir|sculpture statue monument plaque|mural fresco portrait|memoir autobiography|poem diary|balloon kite doll puppet|medal trophy|necklace bracelet jewellery jewelry|' +
  // What a ceremony, a journey or a day's news is furnished with: added as readily, and told by hardly any other word.
  'motorcade cavalcade|crowd onlooker spectator bystander throng/people rally protest|flag pennant bunting|anthem|handshake hug kiss|toast champagne|dinner lunch luncheon breakfast supper/meal ate eat|hotel hostel motel/room guest stay|restaurant cafe canteen/diner meal eat|bouquet tulip|gift souvenir/gave present donated|' +
  'rouble ruble|yuan renminbi|dong|rupee|peso|yen|cryptocurrency bitcoin|visa passport|tariff levy surcharge/duty tax cost price rate customs|scholarship bursary|police policeman policewoman policemen policewomen constable gendarme/officer detective sheriff arrest investigation|sniper bodyguard|warship frigate destroyer submarine cruiser/navy naval ship fleet|invitation/invite invited inviting|' +
  'student pupil schoolchild schoolchildren schoolboy schoolgirl undergraduate university college/school campus teacher lecture apprentice class|dancer acrobat|tree sapling/forest wood plant|golf tennis cricket football basketball hockey chess/sport league match goal team player club|film movie documentary/cinema director actor screen|song ballad hymn/sing singer music album track|airport runway/flight plane airline|elevator escalator|' +
  'hacker hacking malware ransomware cyberattack/virus cyber computer hacked|pneumonia cancer/disease illness tumour tumor lung oncology|diploma|petition/signed signature campaign|leaflet pamphlet poster placard|megaphone|tear-gas|candle|sermon|ceasefire truce armistice|referendum plebiscite|curfew|hostage ransom/captive kidnapped abducted held|amnesty pardon clemency|consulate embassy|' +
  'refugee asylum|satellite spacecraft|robot|smartphone laptop computer/phone mobile handset device digital online software virus|camera photograph photographer photo video footage/picture image film|microphone|telescope microscope|interpreter translator|monk nun|tourist holidaymaker sightseer/visitor holiday travel backpacker|orphan|toddler infant baby/child newborn birth maternity|rain downpour drizzle/wet flood weather storm|snow snowfall/winter ski avalanche|' +
  'fog mist|ankle wrist knee elbow/injury injured leg arm hand|concussion fracture|mask|umbrella|ribbon|envelope parcel|suitcase briefcase luggage|graffiti|tattoo|barricade roadblock checkpoint|lantern torch|' +
  'hammer shovel axe|brother sister|wife husband widow widower|son daughter|grandson granddaughter|nephew niece|cousin|grandmother grandfather'
).split('|');

const classes = new Map<string, ReadonlySet<string>>();
for (const list of CLASSES) {
  const [named = '', signs = ''] = list.split('/');
  const members = named.split(' ').flatMap((word) => [word, `${word}s`, `${word}es`, word.replace(/y$/, 'ies')]);
  const stems = new Set([...members, ...signs.split(' ')].map(stem));
  for (const member of members) classes.set(member, stems);
}

/** Stems of the class of things that a folded word names; undefined for a word that names none. */
export function thingsLike(word: string): ReadonlySet<string> | undefined {
  return classes.get(word);
}

/** What befalls or is done by somebody once: nobody is said to have resigned, died or wed of whom the sources say no such thing. By class, the words of a class told for one another. */
const EVENTS: readonly string[] = [
  'resign resigned resigns| resignation quit quits depart departed departure left leave', 'died dies die| dead death killed dying deceased passed funeral late drowned murdered',
  'married marries wed| wedding marriage wife husband bride groom spouse', 'divorced divorces divorce|', 'apologised apologized apologises apologizes| apology sorry regret regretted', 'retired retires| retirement retire pension',
  'was arrested|arrest arrests detained custody handcuffed jailed held seized prison police charged', 'was convicted|convict conviction guilty sentenced jailed verdict', 'was acquitted|acquittal innocent cleared', 'was sacked fired dismissed ousted|sack dismissal removed sacking',
  'was fined|fine penalty penalties', 'was stabbed shot|wounded shooting stabbing', 'was hospitalised hospitalized|hospital ward surgery clinic',
];
const events = new Map<string, { readonly passive: boolean; readonly told: ReadonlySet<string> }>();
for (const list of EVENTS) {
  const [verbs = '', signs = ''] = list.split('|');
  const passive = verbs.startsWith('was ');
  const words = verbs.replace(/^was /, '').split(' ');
  const told = new Set([...words, ...signs.trim().split(' ')].map(stem));
  for (const word of words) events.set(word, { passive, told });
}

/** Whether a folded word tells an event of its subject only in the passive, and the stems of the words that tell it or are signs of it; undefined for a word that tells none. */
export function eventLike(word: string): { readonly passive: boolean; readonly told: ReadonlySet<string> } | undefined {
  return events.get(word);
}
