/**
 * Names of world news that neither their shape nor what stands beside them tells: pairs of surnames that are firms, clubs called after a place
 * and a word, races, prizes, works and products of one word. After the member lists of UEFA, CAF and CONMEBOL, the Forbes Global 2000 and the
 * calendars of the sports' federations. Whatever two plain sentences already tell right ("Critics of General Motors met") is left out.
 */
const KNOWN: Readonly<Record<'organisation' | 'place' | 'other', string>> = {
  organisation:
    'aston villa|crystal palace|nottingham forest|leyton orient|port vale|preston north end|accrington stanley|crewe alexandra|west ham|west brom|st mirren|st johnstone|boca juniors|' +
    'river plate|ac milan|paris saint-germain|red bull salzburg|rb leipzig|young boys|rayo vallecano|red star belgrade|al ahly|al hilal|al nassr|al ittihad|al ain|orlando pirates|' +
    'mamelodi sundowns|la scala|mariinsky|young vic|red cross|red crescent|blue cross|white helmets|black lives matter|extinction rebellion|rolls royce|novo nordisk|hewlett packard|' +
    'estee lauder|louis vuitton|ralph lauren|colgate palmolive|kraft heinz|eli lilly|saudi aramco|credit agricole|bnp paribas|intesa sanpaolo|sumitomo mitsui|larsen and toubro|' +
    'hindustan unilever|bharti airtel|jardine matheson|hon hai|ernst and young|levi strauss|harley davidson|jaguar land rover|aston martin|alfa romeo|johnson and johnson|marks and spencer|' +
    'procter and gamble|goldman sachs|morgan stanley|merrill lynch|lehman brothers|credit suisse|standard chartered|rio tinto|fine gael|fianna fail|sinn fein|plaid cymru|forza italia|' +
    'golden dawn|boko haram|al shabaab|al qaeda|khmer rouge|downing street',
  place:
    'the oval|brands hatch|roland garros|santiago bernabeu|spa-francorchamps|times square|fukushima daiichi|al aqsa|pas de calais',
  other:
    'tour de france|giro d italia|grand national|grand slam|super bowl|champions league|europa league|premier league|la liga|serie a|ligue 1|six nations|eurovision|brexit|magna carta|' +
    'mona lisa|game of thrones|harry potter|les miserables|la traviata|la boheme|tosca|otello|rigoletto|aida|carmen|hamlet|macbeth|great depression|black death|silk road|belt and road|' +
    'black friday|pulitzer|nobel|booker|bafta|baftas|golden globe|golden globes|bafta tv|turner prize|oscars|palme d or|golden lion|golden bear|purple heart|medal of honor|victoria cross|george cross|emmy|emmys|grammy|grammys|iphone|ipad|playstation|xbox|chatgpt|ozempic|wegovy|viagra|botox|minecraft|bitcoin|ethereum|starlink|sputnik|' +
    'soyuz|apollo|artemis',
};

const kinds = new Map<string, 'organisation' | 'place' | 'other'>();
for (const [kind, names] of Object.entries(KNOWN) as [keyof typeof KNOWN, string][]) for (const name of names.split('|')) if (!kinds.has(name)) kinds.set(name, kind);

/** The kind of a name of world news that its shape does not tell; undefined for any other. Expects it folded by `foldName`. */
export function knownKind(folded: string): 'organisation' | 'place' | 'other' | undefined {
  return kinds.get(folded);
}

/** Nouns right before a name that say it is a thing: "the trawler …", "the film …". */
const THINGS_BEFORE = new Set(
  (
    'minelayer minesweeper icebreaker dredger longliner catamaran cruiser gunboat galleon clipper bulker trawler tanker freighter ferry ship vessel yacht tug tugboat frigate destroyer ' +
    'beer ale cider whisky whiskey gin wine cheese locomotive handset smartphone console ' +
    'submarine warship corvette liner boat schooner steamer dinghy barge carrier probe satellite spacecraft rover lander telescope rocket missile drone film movie opera ballet musical ' +
    'novel book album song single play drama comedy series sitcom app game drug vaccine software horse gelding mare stallion racehorse comet asteroid typhoon hurricane cyclone storm ' +
    'explosive poison toxin painkiller antibiotic pesticide herbicide insecticide fabric alloy ' +
    'operation codenamed dubbed called titled entitled'
  ).split(' '),
);
/** Nouns right before a name that say it is a place: "the crater …", "the village …". */
const LANDS_BEFORE = new Set(
  (
    'crater volcano mountain peak summit island isle islet village town city hamlet suburb neighbourhood neighborhood river lake resort valley glacier township commune favela oasis'
  ).split(' '),
);

/** True for a noun before a name that makes it a place; expects it in lower case. */
export function landBefore(noun: string): boolean {
  return LANDS_BEFORE.has(noun);
}

/** Letters before the names of ships: merchant and research vessels, and the navies of the world. */
const SHIP_PREFIXES = new Set(
  (
    'MV MS MT MY SS RMS RV FV TS SV ST HMS HMAS HMCS HMNZS USS USNS USCGC INS PNS BNS KRI BRP RSS KD FS FGS ITS ROKS JS ARA BAP TCG HNLMS HDMS HNoMS HSwMS ORP LÉ LE'
  ).split(' '),
);

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
const THINGS_AFTER = new Set(
  (
    'virus fever disease vaccine variant outbreak satellite probe rocket missile spacecraft rover telescope pipeline oilfield gasfield mine refinery reactor affair scandal syndrome ' +
    'trilogy franchise app smartphone handset console tablet engine'
  ).split(' '),
);
/** Nouns after two places joined by a hyphen: "the Hanoi-Vinh line". */
const ROUTES = new Set(
  (
    'line lines route routes road railway rail highway motorway border flight flights train trains service services corridor pipeline ferry link links leg stretch expressway bridge ' +
    'canal crossing'
  ).split(' '),
);
/** Nouns before "of" that a place follows: "residents of …". */
const PEOPLE_OF = new Set(
  (
    'residents villagers inhabitants people streets outskirts suburb suburbs town city village district port coast mayor bishop archbishop collector governor north south east west ' +
    'centre center hills hamlet parish streets university citizens island islands province region county council seaport township'
  ).split(' '),
);

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
  return PEOPLE_OF.has(noun) || /^(?:north|south)-?(?:east|west)$/.test(noun);
}

/** Words that head names of bodies in other languages, before their own name: "Banco …", "Teatro …". After the same nouns as in English. */
const FOREIGN_HEADS = new Set(
  (
    'banco banque banca caixa caja caisse cassa sparkasse universidad universidade universite universita universitat universitas institut istituto academia academie partido parti parte ' +
    'partei partij federacion federacao federazione confederacion sociedad sociedade societe societa gesellschaft stiftung fundacion fundacao fondation fondazione ministerio ministere ' +
    'ministero agencia agence agenzia asociacion associacao associazione sindicato syndicat sindacato consejo conselho conseil consiglio empresa compania companhia compagnie compagnia ' +
    'teatro museo musee museu biblioteca bibliotheque bibliotheca orquesta orquestra orchestre minera mineracao petroleos medecins verband verein klinik krankenhaus hopital ospedale ' +
    'colegio lycee liceo grupo groupe gruppo bundesamt bundesverband conservatorio galeria galerie galleria editora edizioni editions cia observatorio observatoire osservatorio reseau ' +
    'rete centro colectivo collectif frente movimiento movimento mouvement liga ligue junta comision comissao commissione corporacion cooperativa cooperative fundatia uniwersytet ' +
    'universitatea universitas yayasan badan lembaga partai bundesverband bundesbank landesbank genossenschaft foreningen stiftelsen forening selskabet unione uniao huis casa verlag ' +
    'redaktion radio tele canal diario jornal gazeta'
  ).split(' '),
);

/** True for a foreign head of a body that opens its name; expects it folded. */
export function isForeignHead(word: string): boolean {
  return FOREIGN_HEADS.has(word);
}
