import { foldName } from './names';

/** What firms call their trade by, at the end of their names. After the industries of the Global Industry Classification Standard. */
const TRADES = 'robotics biotech biosciences therapeutics genomics diagnostics optics photonics materials minerals metals mining resources renewables properties realty estates developers construction engineering cement textiles apparel cosmetics beverages breweries distillers farms foods seafood fisheries seeds packaging plastics glass ceramics tyres tires automotive motorcycles mobility freight cargo couriers cinemas gaming interactive digital wireless payments finance leasing equity analytics wines dairies dairy memory labs retail fashion cycles biologics aviation propulsion turbines batteries ports ' +
  'castings forgings foundries precision orchards nurseries healthcare homes buses coaches haulage civils housing dredging salvage subsea offshore hospitality leisure waste recycling aggregates quarries joinery interiors creamery distillery distilleries winery roasters bakeries furniture appliances machinery tractors fertilisers fertilizers hatcheries processors refineries alloys cables pumps bearings elevators cranes locomotives drones satellites avionics sensors lasers imaging implants devices vaccines staffing recruitment advisory advisors advisers sekuritas trawlers ferries primary comprehensive montessori';

/**
 * Nouns that head the name of an organisation wherever they end it ("Wilson Foundation") or open it before "of" or "for"
 * ("Bank of …"). After the types of bodies in the ISNI and Wikidata class tree under "organization" (Q43229).
 */
const HEADS = new Set(
  ('ministry department agency authority administration bureau office commission committee council board court tribunal parliament congress senate assembly house cabinet treasury government junta secretariat directorate inspectorate ' +
    'party union federation confederation league alliance coalition front movement association society club federation institute institution university college school elementary kindergarten academy faculty polytechnic seminary centre center laboratory laboratories lab observatory museum library gallery theatre theater orchestra choir ballet opera ' +
    'bank fund foundation trust charity group holdings company corporation corp partners partnership ventures capital securities investments insurance exchange market airlines airways airline air railways railway railroad motors motor electric electronics energy petroleum oil gas power steel chemicals pharmaceuticals pharma technologies technology systems software semiconductor semiconductors industries industry international enterprises brands foods media news press times post journal gazette herald tribune chronicle telegraph guardian observer daily broadcasting television radio network networks entertainment pictures studio studios records publishing ' +
    'hospital clinic church diocese mosque temple synagogue police army navy forces force guard corps command regiment brigade battalion division squadron militia brigades constabulary service services registry consulate embassy mission delegation chamber guild cooperative co-operative syndicate consortium network initiative campaign organization organisation hotel hotels restaurant restaurants stores supermarket supermarkets bakery brewery ' +
    'management united city fc afc rovers wanderers athletic albion hotspur team committee reserve associates consulting solutions logistics shipping lines line monitor insight insights aerospace aviation airspace aeronautics dynamics instruments mills works telecom communications mobile pact caucus secretariat watch workers teamsters institutes parliament coastguard enforcement zoo aquarium conservatory conservatoire philharmonic troupe ensemble brotherhood sorority fraternity authorities holding mutual assurance reinsurance underwriters letters annals proceedings bulletin quarterly weekly newsletter newswire bancorp bancshares steelworks shipyard shipyards legion telekom cars heritage guards survey chapel infirmary hospice pharmacy cafe nursery creche playgroup cinema playhouse ladies lionesses hotspurs academicals thistle argyle ' + TRADES).split(' '),
);
/** Heads that end place, event or product names as often; they count only before "of" or with other evidence. */
const WEAK_HEADS = new Set(('city house market line air power post guard front mission monitor insight insights front pact works gas oil energy united market technology industry watch workers lines division union movement team capital campaign initiative international exchange service services survey school church chapel nursery cafe cinema temple mosque hotel restaurant mills ' + TRADES).split(' '));

const SUFFIXES = new Set('inc corp co ltd llc plc gmbh ag nv bv kg oyj spa pty llp ltda srl kk bhd tbk asa sarl oao ooo jsc pjsc incorporated limited'.split(' '));

/** Heads of geographic names: before "of" or at the end, they make a place. After the designations of the GEBCO and GeoNames feature codes. */
const GEOGRAPHY = new Set(
  ('sea ocean gulf bay strait straits channel canal river creek lake lakes falls reservoir dam mount mountain mountains hill hills valley canyon desert plateau plain plains peninsula cape island islands isle isles atoll reef archipelago shoal coast beach harbor harbour port forest park jungle glacier volcano delta basin ' +
    'province district region prefecture territory municipality borough township village town heights cove loch isle crescent terrace gorge abbey corner farm crematorium cemetery graveyard prison jail gardens garden monastery priory shrine basilica citadel fortress ranch vineyard ground quarry hall dock docks steppe savannah lagoon oasis cataract shores county street avenue road boulevard square highway bridge tunnel airport station stadium arena tower palace castle cathedral plaza quarter suburb republic kingdom emirate sultanate empire peninsula trench ridge fjord swamp pass cave caves cavern crater caldera moor heath dune dunes rapids springs wells meadow meadows massif lighthouse courthouse circus quay quays wharf waterside embankment esplanade promenade viaduct roundabout interchange foothills wetlands marshes').split(' '),
);

/** Heads of events, agreements, laws, prizes and works. */
const EVENTS = new Set(
  ('war wars battle revolution uprising intifada massacre genocide holocaust treaty agreement accord accords pact protocol convention charter declaration constitution amendment act bill law statute directive regulation resolution code ' +
    'summit conference congress forum festival fair expo exhibition olympics games cup championship championships tournament league series open prix marathon derby masters election referendum census inquiry trial ' +
    'trophy shield regatta biennale biennial triennale triennial carnival parade gala proms stakes rally race show fest eisteddfod triathlon relay prize award awards medal oscar plan programme program project initiative incentive deal strategy doctrine partnership scheme operation crisis pandemic spring hurricane typhoon cyclone earthquake tsunami memorial telescope spacecraft satellite rover day week month report tour bowls age era index dialogue').split(' '),
);

/** Fields that ministries and commissions are named after, so that "and" may join them inside one name. */
const FIELDS = new Set(
  ('foreign internal home external affairs relations state defense defence security trade industry commerce economy economic economics finance finances planning investment investments budget revenue customs treasury health human social services welfare labour labor employment pensions work education higher training science sciences technology innovation research development culture arts art sport sports youth tourism ' +
    'agriculture agricultural forestry fisheries fishery food drug drugs rural urban housing communities local regional government environment environmental climate change energy water natural resources mines mining petroleum oil gas transport transportation infrastructure communications information media digital justice law legal immigration citizenship migration women gender children family families religious veterans statistics space aeronautics oceans oceanic atmospheric securities exchange commodity futures trading medicine prevention disease control engineering technical international cooperation co-operation strategic studies policy peace conflict rights public administration management emergency situations construction monetary nuclear atomic safety nutrition civil competition markets enforcement corruption integrity equality heritage antiquities applied land lands ports shipping aviation roads highways railways steel coal textiles minority tribal skill entrepreneurship empowerment endowments irrigation livestock marine maritime supply forests wildlife fish parks recreation standards broadcasting telecommunications consumer protection care healthcare').split(' '),
);

/** Bodies known by letters alone the world over: letters | full name. After the CIA World Factbook, appendix "International Organizations and Groups". */
const BODIES =
  'UN|United Nations,EU|European Union,NATO|North Atlantic Treaty Organization,WHO|World Health Organization,IMF|International Monetary Fund,WTO|World Trade Organization,OECD|Organisation for Economic Co-operation and Development,' +
  'OPEC|Organization of the Petroleum Exporting Countries,ASEAN|Association of Southeast Asian Nations,AU|African Union,IAEA|International Atomic Energy Agency,UNESCO|United Nations Educational Scientific and Cultural Organization,UNICEF|United Nations Children’s Fund,' +
  'OSCE|Organization for Security and Co-operation in Europe,ICRC|International Committee of the Red Cross,ECOWAS|Economic Community of West African States,ILO|International Labour Organization,FAO|Food and Agriculture Organization,ECB|European Central Bank,WFP|World Food Programme,UNDP|United Nations Development Programme,UNEP|United Nations Environment Programme,IOM|International Organization for Migration,WMO|World Meteorological Organization,ICAO|International Civil Aviation Organization,IMO|International Maritime Organization,ADB|Asian Development Bank,EBRD|European Bank for Reconstruction and Development';

/**
 * Clubs open with these words in many languages: "Real …", "Dynamo …", "FC …". After the naming customs of association football clubs
 * listed by UEFA, CONMEBOL and CAF.
 */
const CLUB_OPENERS = new Set('real atletico athletic athletico dynamo dinamo sporting deportivo racing inter borussia bayern bayer eintracht hertha werder vfb vfl tsg olympique girondins stade fc ac as sc cf cd sv rc afc psv cska lokomotiv spartak torpedo zenit shakhtar partizan slavia sparta steaua hapoel maccabi beitar club nacional gremio flamengo palmeiras corinthians botafogo fluminense esteghlal persepolis zamalek kaizer rapid'.split(' '));

/**
 * Companies, services, parliaments and clubs known by one word the world over, so that they are told from surnames. After the Interbrand and Forbes
 * Global 2000 rankings; words that are common surnames or places are left out.
 */
const COMPANIES = new Set(
  ('google facebook twitter instagram youtube whatsapp tiktok netflix spotify amazon microsoft oracle intel nvidia cisco ibm adobe salesforce uber lyft airbnb ebay paypal dropbox linkedin snapchat pinterest reddit wikipedia yahoo alibaba tencent baidu huawei xiaomi samsung lg sony panasonic toshiba hitachi nintendo fujitsu nokia ericsson siemens bosch sap philips asml ' +
    'toyota honda nissan mazda subaru mercedes mercedes-benz suzuki mitsubishi hyundai kia volkswagen audi bmw porsche renault peugeot citroen fiat ferrari volvo saab skoda tesla boeing airbus embraer bombardier lockheed raytheon ryanair easyjet lufthansa klm qantas emirates aeroflot iberia alitalia finnair ' +
    'shell bp exxonmobil exxon chevron totalenergies equinor statoil petrobras aramco gazprom rosneft lukoil sinopec petronas eni repsol glencore vale antofagasta codelco anglogold arcelormittal thyssenkrupp posco basf bayer dupont monsanto syngenta pfizer novartis roche sanofi astrazeneca gsk glaxosmithkline moderna biontech merck ' +
    'walmart tesco sainsbury asda waitrose morrisons aldi lidl carrefour ikea zara nike adidas puma gucci prada unilever nestle danone heineken parliament congress bundestag bundesrat bundesliga knesset majlis duma politburo taliban hamas hezbollah interpol europol kremlin pentagon arsenal brentford millwall everton feyenoord fenerbahce galatasaray juventus benfica besiktas ajax anderlecht celtic carlsberg diageo pepsi pepsico starbucks mcdonald kfc disney paramount primark greggs argos debenhams ladbrokes wetherspoon hsbc barclays lloyds natwest santander bbva unicredit citigroup citibank jpmorgan ubs mastercard kpmg deloitte pwc accenture vodafone telefonica verizon at&t fedex dhl ups maersk cosco bloomberg nasdaq sotheby christie').split(' '),
);

const bodies = new Map<string, string>();
const bodyNames = new Set<string>(['islamic state']);
for (const entry of BODIES.split(',')) {
  const [letters = '', name = ''] = entry.split('|');
  bodies.set(foldName(letters), name);
  bodyNames.add(foldName(name));
}

/** True for a noun that heads an organisation's name; expects it folded. */
export function isOrganisationHead(word: string): boolean {
  return HEADS.has(word);
}

/** True for a head that also ends names of places, products or events, and alone decides nothing. */
export function isWeakHead(word: string): boolean {
  return WEAK_HEADS.has(word);
}

/** True for a company ending ("Inc", "GmbH"); expects it folded, without its dot. */
export function isCompanySuffix(word: string): boolean {
  return SUFFIXES.has(word);
}

/** True for an ending of companies and clubs that only its capitals tell from a common word ("Havn AS", "S.A."). */
export function isWrittenSuffix(word: string): boolean {
  return /^(?:A\/S|SK|FK|BK|NK|HNK|TSV|CD|UD|AS|ASA|SA|SE|AB|SpA|S\.A\.|S\.p\.A\.|N\.V\.|A\.G\.|A\.Ş\.|A\.Ş|AŞ|S\.A\.L\.|S\.A\.E\.|S\.A\.S\.|SAS|SGPS|KGaA|Tbk|JSC|PJSC|FC|CC|AFC|CF|SC)$/.test(word);
}

/** True for a noun that heads a geographic name ("Sea", "Province"). */
export function isGeographyHead(word: string): boolean {
  return GEOGRAPHY.has(word);
}

/** True for a noun that heads the name of an event, an agreement, a law or a work. */
export function isEventHead(word: string): boolean {
  return EVENTS.has(word);
}

/** True for a field a public body may be named after ("Trade", "Rural", "Affairs"). */
export function isField(word: string): boolean {
  return FIELDS.has(word);
}

/** True for the full name of an intergovernmental body ("United Nations"); expects it folded. */
export function isNamedBody(folded: string): boolean {
  return bodyNames.has(folded);
}

/** Full name of an intergovernmental body known by its letters; undefined otherwise, for other letters are spelt out in the text itself. */
export function bodyOfLetters(folded: string): string | undefined {
  return bodies.get(folded);
}

/** What teams call themselves after: "Salford Red Devils", "Newport Dragons". After the nicknames of leagues in rugby, cricket, ice hockey and American sports. */
const MASCOTS = new Set('dragons devils blues scarlets lions tigers bulls bears sharks eagles ravens giants warriors saints knights falcons hawks bulldogs panthers wolves cowboys patriots dolphins steelers packers raiders broncos chargers rams vikings jets bengals browns texans colts titans jaguars saints buccaneers cardinals seahawks yankees mets cubs dodgers astros braves phillies marlins orioles mariners padres lakers celtics knicks nets pistons pacers bucks heat spurs mavericks rockets grizzlies pelicans nuggets clippers suns blazers jazz thunder canucks oilers flames sabres bruins penguins rangers capitals hurricanes crusaders chiefs highlanders brumbies waratahs wallabies springboks stormers broncos roosters rabbitohs rhinos wildcats saracens wasps galaxy dons harlequins ospreys royals challengers'.split(' '));

/** True for what sports teams call themselves after, in the plural ("Dragons"); expects it folded. */
export function isMascot(word: string): boolean {
  return MASCOTS.has(word);
}

/** True for a word that opens the names of sports clubs ("Dynamo"); expects it folded. */
export function opensClubName(word: string): boolean {
  return CLUB_OPENERS.has(word);
}

/** True for a company, parliament or club known by that one word; expects it folded. */
export function isKnownCompany(word: string): boolean {
  return COMPANIES.has(word);
}
