/**
 * Currencies of the world with their ISO 4217 codes (list one, maintained by SIX), the signs that precede or follow
 * amounts and the English words for them. A word that several countries share leads to a code only where one of them is
 * meant almost always in English news ("dollar", "euro", "pound", "yen", "yuan"); others need their country ("Kuwaiti dinar").
 */

/** All ISO 4217 codes of national currencies, without funds and metals. */
const CODES = new Set(
  ('AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK ' +
    'DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR ' +
    'KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN ' +
    'PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH ' +
    'UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL').split(' '),
);

/** Signs and letter prefixes before an amount, lower case. "$" alone is the United States dollar, as in every agency style guide. */
const PREFIXES: Readonly<Record<string, string>> = {
  $: 'USD', 'us$': 'USD', 'u.s.$': 'USD', 'u.s. $': 'USD', 'us $': 'USD', 'a$': 'AUD', 'au$': 'AUD', 'aus$': 'AUD', 'c$': 'CAD', 'ca$': 'CAD', 'can$': 'CAD', 'nz$': 'NZD', 's$': 'SGD',
  'sg$': 'SGD', 'hk$': 'HKD', 'nt$': 'TWD', 'r$': 'BRL', 'mx$': 'MXN', 'z$': 'ZWL', 'n$': 'NAD', 'fj$': 'FJD', 'j$': 'JMD', 'tt$': 'TTD', 'bz$': 'BZD', 'c¥': 'CNY', 'rmb': 'CNY', 'cn¥': 'CNY',
  '€': 'EUR', '£': 'GBP', '¥': 'JPY', 'jp¥': 'JPY', '₫': 'VND', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₺': 'TRY', '₴': 'UAH', '₦': 'NGN', '₱': 'PHP', '฿': 'THB', '₪': 'ILS', '₡': 'CRC',
  '₲': 'PYG', '₵': 'GHS', '₸': 'KZT', '₮': 'MNT', '₭': 'LAK', '៛': 'KHR', '₼': 'AZN', '₾': 'GEL', '֏': 'AMD', '৳': 'BDT', 'e£': 'EGP', 'le': 'SLE', 'rs': 'INR', 'rs.': 'INR', 'rp': 'IDR',
  'rp.': 'IDR', 'rm': 'MYR', 'r': 'ZAR', 'k': 'PGK', 'sfr': 'CHF', 'fr.': 'CHF', 'zł': 'PLN', 'kr': 'SEK', 'kč': 'CZK', 'ksh': 'KES', 'kshs': 'KES', 'ush': 'UGX', 'tsh': 'TZS', 'php': 'PHP',
  '$us': 'USD', '$a': 'AUD', '$nz': 'NZD', '$c': 'CAD', '$s': 'SGD', '$hk': 'HKD', '$nt': 'TWD', 'ec$': 'XCD', 'bds$': 'BBD', 'b$': 'BND', 't$': 'TOP', 'ws$': 'WST', 'si$': 'SBD', 'l$': 'LRD', 'ci$': 'KYD', 'g$': 'GYD', '₨': 'PKR', nrs: 'NPR', tk: 'BDT', 'tk.': 'BDT', kz: 'AOA', qr: 'QAR', sr: 'SAR', kd: 'KWD', bd: 'BHD',
  'gh₵': 'GHS', 'gh¢': 'GHS', sh: 'KES', 's/': 'PEN', 's/.': 'PEN', 'b/.': 'PAB', dm: 'DEM', 'q': 'GTQ', 'dh': 'AED', 'dhs': 'AED',
};

/** One-letter signs that other things start with too ("N95", "P5", "K2"): money only before thousands in groups or a scale. */
const LETTERS: Readonly<Record<string, string>> = { N: 'NGN', P: 'PHP', K: 'PGK' };
const GREAT = /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?:\s(?:million|billion|trillion)\b|(?:m|bn|tn)\b)/y;

function isGreat(prose: string, at: number): boolean {
  GREAT.lastIndex = at;
  return GREAT.test(prose);
}

/** Currency words after an amount (singular, lower case) that mean one currency without a country. */
const WORDS = new Map<string, string>(Object.entries({
  dollar: 'USD', buck: 'USD', euro: 'EUR', pound: 'GBP', sterling: 'GBP', quid: 'GBP', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', dong: 'VND', rupiah: 'IDR', ringgit: 'MYR',
  baht: 'THB', kyat: 'MMK', kip: 'LAK', riel: 'KHR', taka: 'BDT', ruble: 'RUB', rouble: 'RUB', hryvnia: 'UAH', zloty: 'PLN', złoty: 'PLN', forint: 'HUF', koruna: 'CZK', lev: 'BGN', lira: 'TRY',
  shekel: 'ILS', rand: 'ZAR', naira: 'NGN', cedi: 'GHS', birr: 'ETB', kwacha: 'ZMW', kwanza: 'AOA', metical: 'MZN', pula: 'BWP', dalasi: 'GMD', ariary: 'MGA', real: 'BRL', reais: 'BRL', sol: 'PEN', guarani: 'PYG',
  boliviano: 'BOB', bolivar: 'VES', quetzal: 'GTQ', lempira: 'HNL', colon: 'CRC', balboa: 'PAB', gourde: 'HTG', tenge: 'KZT', som: 'KGS', manat: 'AZN', lari: 'GEL', dram: 'AMD', tugrik: 'MNT', tögrög: 'MNT',
  afghani: 'AFN', lek: 'ALL', denar: 'MKD', ngultrum: 'BTN', rufiyaa: 'MVR', kina: 'PGK', vatu: 'VUV', pataca: 'MOP', rupee: 'INR', tala: 'WST', 'paʻanga': 'TOP', leone: 'SLE', ouguiya: 'MRU', dobra: 'STN', nakfa: 'ERN', loti: 'LSL', maloti: 'LSL', lilangeni: 'SZL', emalangeni: 'SZL', markka: 'FIM', drachma: 'GRD', lire: 'ITL', peseta: 'ESP', escudo: 'PTE', guilder: 'NLG', deutschmark: 'DEM', won: 'KRW', leu: 'RON', lei: 'RON', krone: 'NOK', krona: 'SEK', krónur: 'ISK', kronur: 'ISK', króna: 'ISK', peso: 'MXN', franc: 'CHF',
}));

/** Country adjectives that decide between currencies of one word: "Canadian dollars", "Swiss francs". */
const NATIONAL = new Map<string, string>(Object.entries({
  'belgian franc': 'BEF', 'french franc': 'FRF', 'luxembourg franc': 'LUF', 'italian lira': 'ITL', 'spanish peseta': 'ESP', 'portuguese escudo': 'PTE', 'austrian schilling': 'ATS', 'irish pound': 'IEP', 'german mark': 'DEM', 'finnish mark': 'FIM', 'cape verdean escudo': 'CVE', 'us dollar': 'USD', 'u.s. dollar': 'USD', 'american dollar': 'USD', 'australian dollar': 'AUD', 'canadian dollar': 'CAD', 'new zealand dollar': 'NZD', 'singapore dollar': 'SGD', 'singaporean dollar': 'SGD',
  'hong kong dollar': 'HKD', 'taiwan dollar': 'TWD', 'taiwanese dollar': 'TWD', 'brunei dollar': 'BND', 'fijian dollar': 'FJD', 'jamaican dollar': 'JMD', 'namibian dollar': 'NAD', 'zimbabwean dollar': 'ZWL',
  'british pound': 'GBP', 'pound sterling': 'GBP', 'egyptian pound': 'EGP', 'lebanese pound': 'LBP', 'syrian pound': 'SYP', 'sudanese pound': 'SDG', 'chinese yuan': 'CNY', 'japanese yen': 'JPY', 'vietnamese dong': 'VND',
  'indian rupee': 'INR', 'pakistani rupee': 'PKR', 'pakistan rupee': 'PKR', 'sri lankan rupee': 'LKR', 'nepalese rupee': 'NPR', 'mauritian rupee': 'MUR', 'indonesian rupiah': 'IDR', 'korean won': 'KRW', 'south korean won': 'KRW',
  'north korean won': 'KPW', 'russian ruble': 'RUB', 'russian rouble': 'RUB', 'belarusian ruble': 'BYN', 'swiss franc': 'CHF', 'cfa franc': 'XOF', 'congolese franc': 'CDF', 'rwandan franc': 'RWF', 'burundian franc': 'BIF', 'guinean franc': 'GNF',
  'mexican peso': 'MXN', 'argentine peso': 'ARS', 'argentinian peso': 'ARS', 'chilean peso': 'CLP', 'colombian peso': 'COP', 'philippine peso': 'PHP', 'filipino peso': 'PHP', 'cuban peso': 'CUP', 'dominican peso': 'DOP', 'uruguayan peso': 'UYU',
  'swedish krona': 'SEK', 'norwegian krone': 'NOK', 'danish krone': 'DKK', 'icelandic krona': 'ISK', 'czech koruna': 'CZK', 'czech crown': 'CZK', 'swedish crown': 'SEK', 'norwegian crown': 'NOK', 'danish crown': 'DKK',
  'kuwaiti dinar': 'KWD', 'iraqi dinar': 'IQD', 'jordanian dinar': 'JOD', 'bahraini dinar': 'BHD', 'tunisian dinar': 'TND', 'algerian dinar': 'DZD', 'libyan dinar': 'LYD', 'serbian dinar': 'RSD', 'saudi riyal': 'SAR', 'qatari riyal': 'QAR',
  'omani rial': 'OMR', 'iranian rial': 'IRR', 'yemeni rial': 'YER', 'uae dirham': 'AED', 'emirati dirham': 'AED', 'moroccan dirham': 'MAD', 'kenyan shilling': 'KES', 'tanzanian shilling': 'TZS', 'ugandan shilling': 'UGX', 'somali shilling': 'SOS',
  'turkish lira': 'TRY', 'israeli shekel': 'ILS', 'south african rand': 'ZAR', 'brazilian real': 'BRL', 'brazilian reais': 'BRL', 'romanian leu': 'RON', 'romanian lei': 'RON', 'moldovan leu': 'MDL', 'bulgarian lev': 'BGN', 'polish zloty': 'PLN',
}));

/** Subunits: their currency and how many make one. */
const CENTS = new Map<string, readonly [string, number]>(Object.entries({ cent: ['USD', 2], penny: ['GBP', 2], pence: ['GBP', 2] }));

const SIGN_BEFORE = /(?:^|[^\p{L}\p{N}.])(DM|\$(?:US|A|NZ|C|S|HK|NT)|(?:u\.s\. ?|us |[a-z]{1,3})?\$|[a-z]{0,2}[¥€£₫₹₩₽₺₴₦₱฿₪₡₲₵₸₮₭៛₼₾֏৳₨]|[A-Z]{3}|RM|N?Rs\.?|Rp\.?|R|Sfr|KSh|KShs|Ksh|Sh|GH¢|USh|TSh|RMB|S\/\.?|Dhs?|Tk\.?|Kz|QR|SR|KD|BD)[\u00a0\u202f ]?$/iu;
/** Codes that may touch their amount ("EUR5"); others in that shape are names of things ("COP28", "ALL4"). */
const TOUCHING = /^(?:USD|EUR|GBP|JPY|CNY|INR|AUD|CAD|CHF|SGD|HKD|NZD|VND|SEK|NOK|DKK|KRW|BRL|ZAR|MXN)$/;
const CODE_WITH_CASE = /^(?:[A-Z]{3}|RM|DM|Sh|N?Rs\.?|Rp\.?|R|Sfr|K[Ss]hs?|[UT][Ss]h|RMB|S\/\.?|Dhs?|Tk\.?|Kz|QR|SR|KD|BD)$/;

/** The currency that ends right before `at` (a sign, prefix or code), with its start; null where none does. */
export function currencyBefore(prose: string, at: number): { start: number; unit: string } | null {
  if (at === 0) return null;
  const previous = prose.charCodeAt(at - 1);
  // Most numbers follow a plain space after a word in lower case: nothing to look for there.
  if (previous === 32) {
    const letter = prose.charCodeAt(at - 2);
    if (letter >= 97 && letter <= 122 && !/(?:Rs|Rp|Sfr|[KUT][Ss]hs?|Dhs?|Tk|Kz)$/.test(prose.slice(Math.max(0, at - 5), at - 1))) return null;
  }
  if (previous === 78 || previous === 80 || previous === 75) {
    GREAT.lastIndex = at;
    const own = previous === 75 ? kwachaOrKina(prose, at) : undefined;
    const unit = /(?:^|[\s(“"–-])[NPK]$/.test(prose.slice(Math.max(0, at - 2), at)) && GREAT.test(prose) ? own ?? LETTERS[prose.charAt(at - 1)] : undefined;
    return unit === undefined ? null : { start: at - 1, unit };
  }
  const match = SIGN_BEFORE.exec(prose.slice(Math.max(0, at - 10), at));
  const sign = match?.[1];
  if (match === null || sign === undefined) return null;
  const start = at - (match[0].length - match[0].indexOf(sign));
  if (/^[A-Za-z./]+$/.test(sign)) {
    if (!CODE_WITH_CASE.test(sign)) return null;
    if (CODES.has(sign)) return previous > 64 && !TOUCHING.test(sign) && !isGreat(prose, at) ? null : { start, unit: sign };
    // A single letter is a currency only when it touches the amount ("R500").
    if (sign.length === 1 && previous === 32) return null;
  }
  const unit = PREFIXES[sign.toLowerCase()] ?? (sign.endsWith('$') ? undefined : PREFIXES[sign.slice(-1)]);
  return unit === undefined ? null : { start, unit };
}

/** "K38 million" near Zambia or its kwacha, or near Malawi: else it is the kina of Papua New Guinea. */
function kwachaOrKina(prose: string, at: number): string | undefined {
  const land = /\b(?:(Zambian?|Lusaka|kwacha)|Malawian?|Lilongwe|Blantyre)\b/.exec(prose.slice(Math.max(0, at - NEAR), at + NEAR));
  return land === null ? undefined : land[1] === undefined ? 'MWK' : 'ZMW';
}

/** Letters around an amount in which its country is looked for. */
const NEAR = 2000;

const AFTER = [/[\s-]{0,3}([A-Za-z][A-Za-z.]*\s{1,3})([A-Za-złö]+)/y, /[\s-]{0,3}([A-Za-z][A-Za-z.]*\s{1,3}[A-Za-z][A-Za-z.]*\s{1,3})([A-Za-złö]+)/y];

/** The currency named right after `at` ("dollars", "Swiss francs", "EUR", "₫"), with its end; `power` is -2 for cents. Null where none is. */
export function currencyAfter(prose: string, at: number): { end: number; unit: string; power: number } | null {
  SIMPLE_AFTER.lastIndex = at;
  const simple = SIMPLE_AFTER.exec(prose);
  const word = simple?.[1];
  if (word === undefined) return null;
  if (word.length === 1 && word > '\u007f') {
    if (word === '¢') return { end: SIMPLE_AFTER.lastIndex, unit: 'USD', power: -2 };
    const unit = PREFIXES[word];
    // "Six £2 tickets": the sign is the next number's.
    const code = prose.charCodeAt(SIMPLE_AFTER.lastIndex);
    return unit === undefined || code >= 48 && code <= 57 ? null : { end: SIMPLE_AFTER.lastIndex, unit, power: 0 };
  }
  if (CODES.has(word)) return { end: SIMPLE_AFTER.lastIndex, unit: word, power: 0 };
  // "44c", where a price is told: cents of a dollar that the text leaves open.
  if (word === 'c' && SIMPLE_AFTER.lastIndex === at + 1 && (/^\s(?:per|an?|each)\b/.test(prose.slice(at + 1, at + 6)) || /(?:\d\.\d|\b(?:to|from|against|at|by|than|of|for|costs?|paid|rose|fell|up|down)\s{1,2}\d)\d*$/.test(prose.slice(Math.max(0, at - 12), at)))) return { end: at + 1, unit: 'USD', power: -2 };
  // "5p", "412p": pence touch their number; "1080p" is a picture.
  if (word === 'p' && SIMPLE_AFTER.lastIndex === at + 1 && !/(?:^|\D)(?:240|360|480|720|1080|1440|2160)$/.test(prose.slice(Math.max(0, at - 5), at))) return { end: at + 1, unit: 'GBP', power: -2 };
  const lower = singularCurrency(word.toLowerCase());
  const cents = CENTS.get(lower) ?? nationalCents(prose, at, word);
  if (cents !== undefined) return { end: CENTS.has(lower) ? SIMPLE_AFTER.lastIndex : NATIONAL_CENTS.lastIndex, unit: cents[0], power: -cents[1] };
  const unit = WORDS.get(lower);
  // "won" and "real", "sol", "colon", "lek" are ordinary words too: they need their plural, a scale or a country before them.
  if (unit !== undefined && !AMBIGUOUS.has(word)) return { end: SIMPLE_AFTER.lastIndex, unit, power: 0 };
  // A country is capitalised, except "us" in lower-cased text.
  const country = /^[A-Z]|^us$/.test(word) || AMBIGUOUS.has(word) ? nationalAfter(prose, at) : null;
  // "At 187,500 won.": with nothing behind it the word is no verb.
  if (country === null && unit !== undefined && word !== 'sol' && /^(?:[.,;)]|\s(?:per|a|an|each|from|in|on|and|to)\b|$)/.test(prose.slice(SIMPLE_AFTER.lastIndex, SIMPLE_AFTER.lastIndex + 6)) && /\d,\d{3}$/.test(prose.slice(Math.max(0, at - 5), at))) return { end: SIMPLE_AFTER.lastIndex, unit, power: 0 };
  if (country === null && unit === 'GBP' && isPaid(prose, at, SIMPLE_AFTER.lastIndex)) return { end: SIMPLE_AFTER.lastIndex, unit, power: 0 };
  return country ?? (unit !== undefined && AFTER_SCALE.test(prose.slice(Math.max(0, at - 9), at)) ? { end: SIMPLE_AFTER.lastIndex, unit, power: 0 } : null);
}

const PAID_BEFORE = /\b(?:pa(?:y|ys|id|ying)|repa(?:y|id)|costs?|costing|worth|pric(?:e|es|ed)|fares?|fin(?:e|es|ed)|fees?|wages?|salary|salaries|rents?|earn(?:s|ed|ing)?|spen(?:d|ds|t|ding)|charg(?:e|es|ed)|bills?|budget|tax|donat(?:ed|ion)|sold for|bought for|deposit|grants?|loans?|owe[sd]?|levy|subsid(?:y|ies)|compensation|damages)\b[^.;:]{0,24}$/i;
const PAID_AFTER = /^\s(?:(?:an?|per|each)\s(?:hour|day|week|month|year|head|person|child|night|household)\b|in\s(?:cash|damages|fines|compensation|fees|tax|rent)\b)/i;

/** Whether the pounds that follow a number ending at `at` are paid rather than weighed: pence behind the point, a price, fine or wage before them, an hour or a week behind; `end` is their own end. */
function isPaid(prose: string, at: number, end: number): boolean {
  return /\d\.\d\d$/.test(prose.slice(Math.max(0, at - 4), at)) || PAID_AFTER.test(prose.slice(end, end + 16)) || PAID_BEFORE.test(prose.slice(Math.max(0, at - 44), at));
}

const SIMPLE_AFTER = /[\s-]{0,3}([A-Za-złöó]+|[€£¥₫₹₩₽₺₴₱฿₪¢])(?![A-Za-z])/y;
const AMBIGUOUS = new Set(['won', 'real', 'sol', 'colon', 'lek', 'lev', 'som', 'pound', 'pounds', 'buck', 'bucks', 'kip', 'rand', 'dram', 'crown']);
const AFTER_SCALE = /(?:thousand|million|billion|trillion|crore|lakh|bn|mn|000)$/i;

const NATIONAL_CENTS = /[\s-]{0,3}([A-Z][A-Za-z.]*(?:\s{1,2}[A-Z][a-z]+)?)\s{1,3}cents?\b/y;

/** "29 Canadian cents", "40 Hong Kong cents": the hundredth part of a country's dollar. */
function nationalCents(prose: string, at: number, word: string): readonly [string, number] | undefined {
  if (word.charCodeAt(0) > 90) return undefined;
  NATIONAL_CENTS.lastIndex = at;
  const country = NATIONAL_CENTS.exec(prose)?.[1];
  const unit = country === undefined ? undefined : NATIONAL.get(`${country.toLowerCase()} dollar`);
  return unit === undefined ? undefined : [unit, 2];
}

function nationalAfter(prose: string, at: number): { end: number; unit: string; power: number } | null {
  // One word for the country, else two: "Lebanese pounds", "South African rand".
  for (const pattern of AFTER) {
    pattern.lastIndex = at;
    const match = pattern.exec(prose);
    if (match === null) continue;
    const unit = NATIONAL.get(`${match[1]!.toLowerCase().replace(/\s+/g, ' ')}${singularCurrency(match[2]!.toLowerCase())}`);
    if (unit !== undefined) return { end: pattern.lastIndex, unit, power: 0 };
  }
  // "5 pounds sterling": the country follows the word.
  STERLING.lastIndex = at;
  return STERLING.test(prose) ? { end: STERLING.lastIndex, unit: 'GBP', power: 0 } : null;
}
const STERLING = /\s{1,3}pounds?\s{1,3}sterling\b/iy;

function singularCurrency(word: string): string {
  if (word === 'kronor') return 'krona';
  if (word === 'kroner') return 'krone';
  if (word === 'pesos') return 'peso';
  if (word === 'pennies') return 'penny';
  return word.length > 3 && word.endsWith('s') && word !== 'reais' ? word.slice(0, -1) : word;
}
