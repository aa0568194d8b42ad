/**
 * Names that shape does not tell: sports clubs, grounds, opera houses, races, prizes, newspapers, companies and works that news in English
 * names without a noun for what they are. Clubs after the member lists of UEFA and the English, Scottish and Australian leagues; grounds and
 * events after the lists of the sports' federations; houses after Opera Europa; bodies after the list of Nobel peace prizes and the Forbes Global 2000.
 * Left out are names that are people's or words as often.
 */
const KNOWN: Readonly<Record<'organisation' | 'place' | 'other', string>> = {
  organisation:
    'aston villa|crystal palace|nottingham forest|sheffield wednesday|leyton orient|port vale|preston north end|queens park rangers|accrington stanley|crewe alexandra|plymouth argyle|partick thistle|west ham|west bromwich albion|west brom|manchester united|manchester city|man utd|man city|tottenham|spurs|newcastle united|leeds united|' +
    'hibernian|st mirren|st johnstone|raith rovers|boca juniors|river plate|inter milan|inter miami|ac milan|as roma|paris saint-germain|bayer leverkusen|bayern munich|borussia dortmund|red bull salzburg|rb leipzig|young boys|sporting lisbon|santos fc|atletico madrid|real madrid|real sociedad|athletic bilbao|rayo vallecano|red star belgrade|al ahly|al hilal|al nassr|al ittihad|al ain|orlando pirates|kaizer chiefs|mamelodi sundowns|' +
    'la scala|covent garden opera|bolshoi|mariinsky|sadlers wells|old vic|young vic|medecins sans frontieres|red cross|red crescent|red crystal|blue cross|white helmets|black lives matter|just stop oil|extinction rebellion|greenpeace|oxfam|unison|rolls royce|novo nordisk|ap moller maersk|hewlett packard|texas instruments|general motors|general mills|estee lauder|louis vuitton|ralph lauren|colgate palmolive|kraft heinz|bristol myers squibb|eli lilly|abbott laboratories|medtronic|saudi aramco|credit agricole|societe generale|bnp paribas|intesa sanpaolo|mitsubishi heavy|sumitomo mitsui|larsen and toubro|hindustan unilever|bharti airtel|jardine matheson|hon hai|foxconn|tata consultancy services|ernst and young|levi strauss|harley davidson|jaguar land rover|aston martin|alfa romeo|mercedes benz|royal enfield|nature|lancet|new scientist|jama|johnson and johnson|marks and spencer|procter and gamble|goldman sachs|morgan stanley|merrill lynch|lehman brothers|credit suisse|deutsche bank|standard chartered|berkshire hathaway|general electric|rio tinto|bhp billiton|anglo american|blackrock|vanguard|' +
    'fine gael|fianna fail|sinn fein|plaid cymru|forza italia|likud|podemos|vox|law and justice|civic platform|five star|golden dawn|syriza|boko haram|al shabaab|al qaeda|houthi|houthis|hezbollah|islamic state|khmer rouge|wagner|janjaweed|downing street|white house|black sabbath|coldplay|manchester united fc|tata steel|tata motors|air india|air france|british airways|delta air lines|scotland yard|whitehall|fifa|uefa',
  place:
    'old trafford|anfield|goodison park|villa park|elland road|st james park|stamford bridge|white hart lane|hampden park|celtic park|ibrox|murrayfield|twickenham|lords|the oval|trent bridge|edgbaston|headingley|silverstone|brands hatch|aintree|epsom|ascot|cheltenham|flushing meadows|roland garros|wembley|wimbledon|camp nou|santiago bernabeu|bernabeu|san siro|maracana|eden gardens|wankhede|monza|suzuka|interlagos|spa-francorchamps|augusta national|pebble beach|carnoustie|st andrews|madison square garden|carnegie hall|albert hall|royal albert hall|covent garden|times square|trafalgar square|tahrir square|tiananmen square|red square|capitol hill|buckingham palace|windsor castle|notre dame|eiffel tower|hyde park|central park|ground zero|guantanamo bay|chernobyl|fukushima daiichi|three gorges|hoi an|lao cai|hua hin|angkor wat|machu picchu|taj mahal|temple mount|al aqsa|panama canal|suez canal|' +
    'pas de calais|champs elysees|cote d azur|rust belt|bible belt|corn belt|midwest|deep south|new england|bay area|west coast|east coast|gold coast|ivory coast|third world|global south|silicon valley',
  other:
    'tour de france|giro ditalia|giro d italia|vuelta a espana|grand national|grand slam|super bowl|champions league|europa league|premier league|la liga|serie a|ligue 1|six nations|ryder cup|davis cup|copa america|copa libertadores|eurovision|eurovision song contest|brexit|good friday agreement|belfast agreement|magna carta|mona lisa|star wars|game of thrones|harry potter|les miserables|la traviata|la boheme|tosca|otello|rigoletto|aida|carmen|hamlet|macbeth|strictly come dancing|downton abbey|arab spring|cold war|cultural revolution|great depression|black death|silk road|belt and road|belt and road initiative|green new deal|new deal|marshall plan|boxing day|bastille day|black friday|pulitzer|nobel|booker|bafta|baftas|emmy|emmys|grammy|grammys|iphone|ipad|playstation|xbox|chatgpt|ozempic|wegovy|viagra|botox|roundup|photoshop|minecraft|bitcoin|ethereum|starlink|sputnik|soyuz|apollo|artemis',
};

const kinds = new Map<string, 'organisation' | 'place' | 'other'>();
for (const [kind, names] of Object.entries(KNOWN) as [keyof typeof KNOWN, string][]) for (const name of names.split('|')) if (!kinds.has(name)) kinds.set(name, kind);

/** The kind of a name of world news that its shape does not tell; undefined for any other. Expects it folded by `foldName`. */
export function knownKind(folded: string): 'organisation' | 'place' | 'other' | undefined {
  return kinds.get(folded);
}

/** Nouns right before a name that say it is a thing: "the trawler …", "the film …". */
const THINGS_BEFORE = new Set('minelayer minesweeper icebreaker dredger longliner catamaran cruiser gunboat galleon clipper bulker trawler tanker freighter ferry ship vessel yacht tug tugboat frigate destroyer submarine warship corvette liner boat schooner steamer dinghy barge carrier probe satellite spacecraft rover lander telescope rocket missile drone film movie opera ballet musical novel book album song single play drama comedy series sitcom app game drug vaccine software horse gelding mare stallion racehorse comet asteroid typhoon hurricane cyclone storm operation codenamed dubbed called titled entitled'.split(' '));
/** Nouns right before a name that say it is a place: "the crater …", "the village …". */
const LANDS_BEFORE = new Set('crater volcano mountain peak summit island isle islet village town city hamlet suburb neighbourhood neighborhood river lake resort valley glacier township commune favela oasis'.split(' '));

/** True for a noun before a name that makes it a place; expects it in lower case. */
export function landBefore(noun: string): boolean {
  return LANDS_BEFORE.has(noun);
}

/** Letters before the names of ships: merchant and research vessels, and the navies of the world. */
const SHIP_PREFIXES = new Set('MV MS MT MY SS RMS RV FV TS SV ST HMS HMAS HMCS HMNZS USS USNS USCGC INS PNS BNS KRI BRP RSS KD FS FGS ITS ROKS JS ARA BAP TCG HNLMS HDMS HNoMS HSwMS ORP LÉ LE'.split(' '));

/** True for letters that open the name of a ship ("MV"); expects them as written. */
export function isShipPrefix(text: string): boolean {
  return SHIP_PREFIXES.has(text);
}

/** Ends of the names of medicines, after the stems of the World Health Organization's International Nonproprietary Names. */
const MEDICINE = /(?:vir|mab|tinib|cillin|statin|prazole|glutide|gliptin|gliflozin|sartan|dipine|mycin|floxacin|conazole|parib|ciclib|zumab|vastatin|profen|azepam|triptan|cept)$/;

/** True for a word that ends as the names of medicines do; expects it folded. */
export function isMedicine(word: string): boolean {
  return word.length > 6 && MEDICINE.test(word);
}

/** Nouns right after a name that say so: "the … virus", "the … satellite". */
const THINGS_AFTER = new Set('virus fever disease vaccine variant outbreak satellite probe rocket missile spacecraft rover telescope pipeline oilfield gasfield mine refinery reactor affair scandal syndrome trilogy franchise app smartphone handset console tablet engine'.split(' '));
/** Nouns after two places joined by a hyphen: "the Hanoi-Vinh line". */
const ROUTES = new Set('line lines route routes road railway rail highway motorway border flight flights train trains service services corridor pipeline ferry link links leg stretch expressway bridge canal crossing'.split(' '));
/** Nouns before "of" that a place follows: "residents of …". */
const PEOPLE_OF = new Set('residents villagers inhabitants people streets outskirts suburb suburbs town city village district port coast mayor bishop archbishop collector governor north south east west centre center hills hamlet parish streets university citizens island islands province region county council seaport township'.split(' '));

/** True for a noun before a name that makes it a ship, a work or another thing; expects it in lower case. */
export function thingBefore(noun: string): boolean {
  return THINGS_BEFORE.has(noun);
}

/** True for a noun after a name that makes it a thing. */
export function thingAfter(noun: string): boolean {
  return THINGS_AFTER.has(noun);
}

/** True for a noun after two ends joined by a hyphen ("line", "route"). */
export function joinsEnds(noun: string): boolean {
  return ROUTES.has(noun);
}

/** True for a noun whose "of" a place follows ("residents", "mayor"). */
export function hasPlaceOf(noun: string): boolean {
  return PEOPLE_OF.has(noun);
}

/** Words that head names of bodies in other languages, before their own name: "Banco …", "Teatro …". After the same nouns as in English. */
const FOREIGN_HEADS = new Set('banco banque banca caixa caja caisse cassa sparkasse universidad universidade universite universita universitat universitas institut istituto academia academie partido parti parte partei partij federacion federacao federazione confederacion sociedad sociedade societe societa gesellschaft stiftung fundacion fundacao fondation fondazione ministerio ministere ministero agencia agence agenzia asociacion associacao associazione sindicato syndicat sindacato consejo conselho conseil consiglio empresa compania companhia compagnie compagnia teatro museo musee museu biblioteca bibliotheque bibliotheca orquesta orquestra orchestre minera mineracao petroleos medecins verband verein klinik krankenhaus hopital ospedale colegio lycee liceo grupo groupe gruppo bundesamt bundesverband conservatorio galeria galerie galleria editora edizioni editions cia observatorio observatoire osservatorio reseau rete centro colectivo collectif frente movimiento movimento mouvement liga ligue junta comision comissao commissione corporacion cooperativa cooperative fundatia uniwersytet universitatea universitas yayasan badan lembaga partai bundesverband bundesbank landesbank genossenschaft foreningen stiftelsen forening selskabet unione uniao huis casa verlag redaktion radio tele canal diario jornal gazeta'.split(' '));

/** True for a foreign head of a body that opens its name; expects it folded. */
export function isForeignHead(word: string): boolean {
  return FOREIGN_HEADS.has(word);
}
