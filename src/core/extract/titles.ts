/**
 * Nouns that name an office, rank or occupation. In front of a name, beside it or after "is" they make a role.
 * Offices after the titles in the CIA directory "Chiefs of State and Cabinet Members" and Debrett's; ranks after NATO STANAG 2116;
 * occupations after ISCO-08. Singular only: "analysts" describes nobody in particular.
 */
const OFFICES = (
  'president premier chancellor minister secretary ambassador envoy governor mayor senator congressman congresswoman representative deputy lawmaker legislator speaker leader chief head chair chairman chairwoman chairperson ' +
  'director commissioner administrator attorney prosecutor judge justice magistrate sheriff commander general admiral colonel major captain lieutenant sergeant marshal brigadier commodore corporal private officer inspector superintendent constable detective ' +
  'king queen prince princess emperor empress sultan emir sheikh shah duke duchess baron baroness earl count countess crown-prince pope cardinal archbishop bishop imam rabbi patriarch ayatollah pastor priest reverend monk lama ' +
  'ceo cfo coo cto cio executive founder co-founder cofounder owner manager partner trustee treasurer spokesman spokeswoman spokesperson counsel adviser advisor aide strategist diplomat consul delegate councillor councilman councilwoman councilor alderman mp mep ' +
  'chairwoman vice-president vice-chair vice-chancellor president-elect dean rector provost principal headteacher headmaster headmistress shipowner warden ombudsman auditor comptroller regulator politician candidate nominee dictator strongman ruler chieftain warlord ' +
  'coordinator rapporteur negotiator mediator whip taoiseach tanaiste coach captain recorder comrade bailiff undersecretary under-secretary garda chairperson-designate legate nuncio vizier pm'
).split(' ');

const OCCUPATIONS = (
  'analyst expert economist scientist researcher professor lecturer scholar fellow historian sociologist psychologist anthropologist archaeologist biologist chemist physicist geologist ecologist engineer architect designer developer programmer ' +
  'lawyer solicitor barrister doctor physician surgeon nurse paramedic epidemiologist virologist teacher student journalist reporter correspondent editor columnist author writer novelist poet playwright critic broadcaster presenter anchor host commentator blogger ' +
  'actor actress singer musician composer conductor pianist violinist guitarist drummer dancer choreographer painter sculptor photographer artist filmmaker producer screenwriter comedian model chef ' +
  'player footballer striker midfielder defender goalkeeper forward winger quarterback pitcher batsman bowler golfer cyclist sprinter swimmer boxer athlete runner skier jockey driver pilot astronaut cosmonaut sailor fisherman fisher farmer rancher miner worker ' +
  'businessman businesswoman entrepreneur investor banker trader broker accountant consultant contractor billionaire tycoon magnate oligarch ' +
  'rapper soprano tenor baritone mezzo-soprano cellist bassist keyboardist trumpeter saxophonist organist harpist vocalist songwriter ballerina impresario librettist essayist translator lexicographer satirist cartoonist illustrator animator documentarian influencer vlogger youtuber podcaster newsreader newscaster weatherman ' +
  'scrum-half fly-half full-back wing-back lock flanker prop hooker seed umpire referee linesman team-mate teammate trainer gymnast wrestler fencer rower archer weightlifter triathlete decathlete hurdler marathoner mountaineer climber snowboarder surfer skater goalscorer wicketkeeper all-rounder skipper manager ' +
  'dentist pharmacist midwife carer psychiatrist neurologist cardiologist oncologist paediatrician pediatrician veterinarian vet astronomer astrophysicist mathematician statistician philosopher theologian linguist demographer criminologist botanist zoologist geographer oceanographer meteorologist seismologist volcanologist palaeontologist paleontologist glaciologist hydrologist agronomist nutritionist ' +
  'baker butcher brewer carpenter plumber electrician welder mechanic builder bricklayer tailor weaver potter blacksmith jeweller grocer shopkeeper waiter waitress bartender barista cleaner janitor caretaker housewife homemaker farmhand herder shepherd beekeeper forester gardener florist trawlerman docker stevedore seaman lifeguard firefighter policeman policewoman coroner hunter guide interpreter stockbroker financier actuary merchant salesman saleswoman landlord tenant commuter passenger customer shopper voter protester demonstrator unionist separatist rebel hostage survivor orphan migrant asylum-seeker immigrant parent grandmother grandfather widow widower nun friar missionary evangelist laureate winner champion medallist medalist ' +
  'boss heavyweight middleweight lightweight welterweight featherweight flyweight bantamweight lifeboatman countryman ' +
  'qualifier debutant substitute newcomer veteran incumbent challenger frontrunner runner-up contender shareholder stakeholder depositor creditor debtor claimant appellant juror breadwinner benefactor donor patron auctioneer seller buyer vendor forecaster climatologist stockman drover keeper elder headman co-defendant accused prosecutor fundraiser lobbyist landowner smallholder grower producer exporter importer caterer restaurateur hotelier innkeeper ' +
  'seamer spinner paceman batter opener left-hander right-hander jumper thrower shot-putter vaulter walker steeplechaser racer rider playmaker full-back centre-back left-back right-back centre-forward centre-half fullback point-guard shortstop catcher linebacker goaltender puncher kicker ' +
  'choirmaster concertmaster bandleader ceramicist glassblower printmaker calligrapher couturier stylist perfumer sommelier toxicologist pathologist immunologist microbiologist geneticist physiologist radiologist anaesthetist epigrapher egyptologist ethnographer musicologist ornithologist entomologist primatologist conservationist naturalist herpetologist ' +
  'firefighter lifesaver ranger gamekeeper tracker diver skydiver balloonist signalman conductor stoker bosun helmsman harbourmaster harbormaster stationmaster postmaster bandmaster housemaster quartermaster navigator purser steward stewardess porter courier postman milkman dustman machinist toolmaker foundryman steelworker millworker seamstress cobbler tanner saddler cooper thatcher stonemason plasterer roofer glazier ' +
  'gp guard sentry watchman bystander activist campaigner organiser organizer veteran soldier resident volunteer pensioner refugee witness victim suspect defendant plaintiff petitioner respondent inventor curator librarian archivist cleric dissident whistleblower inspector specialist technician planner surveyor member ' +
  'collector paedophile pedophile mogul pundit murderer killer rapist gunman gunwoman attacker bomber hacker smuggler thief burglar inmate prisoner detainee motorist motorcyclist pedestrian optometrist optician physiotherapist therapist psychotherapist counsellor counselor superstar frontman frontwoman heir heiress socialite magician entertainer statesman stateswoman sniper hijacker stalker offender perpetrator assassin kingpin gangster mobster fraudster trooper patrolman serviceman servicewoman airman paratrooper commando cadet crewman biographer ghostwriter ringleader enthusiast schoolboy schoolgirl codebreaker code-breaker'
).split(' ');

/** Persons by relation: evidence that a name is a person's, but no role. */
const RELATIONS = new Set('counterpart colleague wife husband son daughter brother sister father mother uncle aunt nephew niece cousin friend successor predecessor rival neighbour neighbor widow partner teenager man woman boy girl'.split(' '));

/** Words that stand before or within a title: "deputy prime minister", "vice president", "attorney general". */
const MODIFIERS = new Set(
  ('prime foreign defence defense interior finance justice health education trade energy environment home labour labor agriculture transport transportation economy culture sports information communications deputy vice acting interim assistant associate senior junior chief executive managing general lead principal special ' +
    'former ex then late outgoing incoming longtime long-time current new then-prime retired veteran first second lieutenant major rear crown grand supreme state regional national federal provincial district city police army navy military duty weather fire harbour harbor county town city estate works night day lead senior-most naval air opposition party parliamentary presidential congressional union trade research policy security political financial economic human rights legal press media communications science technology climate global international head staff under permanent honorary emeritus adjunct visiting distinguished nonresident resident independent main top ' +
    'co vice-chief right-wing left-wing far-right centre-right center-right conservative liberal socialist communist republican democratic democrat social catholic board company club team group campaign project program programme marketing operating technical commercial editorial creative medical nursing defence-force coast guard fire labour-party rebel militia terrorist gang cult religious spiritual minority majority house senate council bank central-bank central reserve fund space mission divisional zonal prosecuting defending sporting pol wing squadron flight').split(' '),
);

const OFFICE_SET = new Set(OFFICES);
const ROLE_SET = new Set([...OFFICES, ...OCCUPATIONS]);

/** Makers that are firms: "chipmaker". */
const FIRMS = /^(?:auto|car|chip|device|drug|engine|phone|plane|truck|bus|bike|toy|snack|cement|paint|train|vaccine|software|battery)maker$/;

/** True for "chipmaker", "toolmaker": a firm or a trade, where "lawmaker" is a person. */
export function isMaker(word: string): boolean {
  return word.length > 7 && word.endsWith('maker') && !/^(?:law|film|home|watch|clock|dress|peace|policy|match|trouble|cabinet|book|play|decision|documentary|holiday|merry|pace|widow|king|rain|image)maker$/.test(word);
}

/** Abbreviated titles, with and without a dot. */
const SHORT = new Set('pres gov sen rep gen adm col maj capt lt sgt cmdr cpl pvt amb supt insp det brig cllr cllrs coun couns clr cr crs sens reps govs messrs ch pc dc dci acc mla msp mna td cs ps igp dgp ssp dcp acp'.split(' '));

/** Occupations written as one word: "schoolteacher", "landowner", "radiographer". */
const COMPOUND = /(?:teacher|worker|owner|maker|builder|keeper|holder|grower|farmer|writer|player|driver|breeder|dealer|trader|runner|fighter|manager|officer|reader|setter|cutter|seller|lifter|planner|watcher|designer|engineer|scientist|ologist|ographer|ician|woman)$/;

/** True for a noun that heads a role ("minister", "analyst"); expects one folded word, singular. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_SET.has(word) || SHORT.has(word) || word.length > 8 && COMPOUND.test(word) && !FIRMS.test(word)) return true;
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && ROLE_SET.has(word.slice(hyphen + 1));
}

/** Nouns that make an occupation only with another noun before them: "harbour master", "station chief", "aid worker". */
const COMPOUND_HEADS = new Set('master mistress officer worker keeper maker operator holder hand boss dealer grower breeder smith wright hunter fighter scout clerk'.split(' '));

/** The same for nouns that stand in names of bodies and papers too, where they have a capital ("Daily Star"). */
const SMALL_HEADS = new Set('star legend cap international ace guru lord baron official'.split(' '));

/** True for a noun in small letters that heads a role after another word ("film star"); expects it as written. */
export function isSmallRoleHead(word: string): boolean {
  return SMALL_HEADS.has(word);
}

/** True for a noun that heads a role after another noun ("harbour master"); expects one folded word. */
export function isCompoundRoleHead(word: string): boolean {
  return COMPOUND_HEADS.has(word);
}

/** True for an office or rank, which may stand capitalised before a name ("Senator"); expects one folded word without its dot. */
export function isTitle(word: string): boolean {
  return OFFICE_SET.has(word) || SHORT.has(word) || word === 'professor' || word === 'coach' || word.includes('-') && isHyphenTitle(word);
}

/** "vice-president", "president-elect", but not "Jones-Bishop". */
function isHyphenTitle(word: string): boolean {
  if (/^(?:then|ex|former|now)-/.test(word)) return isTitle(word.slice(word.indexOf('-') + 1));
  const at = word.lastIndexOf('-');
  const first = word.slice(0, at);
  return OFFICE_SET.has(word.slice(at + 1)) && (MODIFIERS.has(first) || OFFICE_SET.has(first) || /^(?:co|sub|attorney|brigadier|ex-vice|under)$/.test(first));
}

/** True for a word that may stand before a role noun within one title. */
export function isTitleModifier(word: string): boolean {
  return MODIFIERS.has(word);
}

/** True for "wife", "counterpart": what follows is a person, but the word is no role. */
export function isRelation(word: string): boolean {
  return RELATIONS.has(word);
}

/** True where the words of a role say that it is held no longer, or was held at another time. */
export function isFormer(role: string): boolean {
  return /^(?:(?:the|a|an|his|her|its|their)\s+)?(?:\S+\s+)?(?:former|then|ex|late|one-time|onetime|erstwhile|outgoing)(?:[\s-]|$)/i.test(role) || /\b(?:former|then|ex)-/i.test(role);
}
