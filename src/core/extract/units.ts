import { isBlank, isDigit } from '../text/chars';

/**
 * Units of measure and of time with their UCUM codes (The Unified Code for Units of Measure, 2.1) and their size in the
 * base unit of their dimension, after NIST Special Publication 811, appendix B.
 */

/** A unit by its UCUM code; only values of one dimension are comparable. */
export interface Unit {
  readonly code: string;
  readonly dimension: string;
  /** Size in the dimension's base unit. */
  readonly factor: number;
}

type Row = readonly [names: string, symbols: string, code: string, dimension: string, factor: number];

const DAY = 86400;
// "Ton" is read as the tonne: outside trade statistics of the United States news means it so or does not say.
const ROWS: readonly Row[] = [
  ['second sec', 'secs sec', 's', 'time', 1], ['minute min', 'min mins', 'min', 'time', 60], ['hour hr', 'h hr hrs', 'h', 'time', 3600],
  ['day', '', 'd', 'time', DAY], ['week', '', 'wk', 'time', 7 * DAY], ['fortnight', '', 'fortnight', 'time', 14 * DAY],
  ['month', '', 'mo', 'time', 30.4375 * DAY], ['year yr', 'yrs', 'a', 'time', 365.25 * DAY], ['decade', '', 'decade', 'time', 3652.5 * DAY],
  ['century', '', 'century', 'time', 36525 * DAY], ['millisecond', 'ms', 'ms', 'time', 0.001], ['microsecond', 'µs', 'us', 'time', 1e-6],
  ['kilometre kilometer', 'km kms', 'km', 'length', 1000], ['metre meter', 'm', 'm', 'length', 1], ['centimetre centimeter', 'cm', 'cm', 'length', 0.01],
  ['millimetre millimeter', 'mm', 'mm', 'length', 0.001], ['micrometre micrometer micron', 'µm μm', 'um', 'length', 1e-6], ['nanometre nanometer', 'nm', 'nm', 'length', 1e-9],
  ['mile', 'mi', '[mi_i]', 'length', 1609.344], ['nautical mile', 'nmi', '[nmi_i]', 'length', 1852], ['yard', 'yd', '[yd_i]', 'length', 0.9144],
  ['astronomical unit', '', 'AU', 'length', 149597870700], ['foot feet', 'ft', '[ft_i]', 'length', 0.3048], ['inch', '', '[in_i]', 'length', 0.0254], ['light-year light year', '', '[ly]', 'length', 9.4607304725808e15],
  ['kilogram kilogramme kilo', 'kg kgs', 'kg', 'mass', 1], ['gram gramme', 'g', 'g', 'mass', 0.001], ['milligram milligramme', 'mg', 'mg', 'mass', 1e-6],
  ['microgram', 'µg mcg', 'ug', 'mass', 1e-9], ['tonne metric ton ton', 't', 't', 'mass', 1000], ['kilotonne kiloton', 'kt', 'kt', 'mass', 1e6], ['megatonne megaton', 'Mt', 'Mt', 'mass', 1e9],
  ['gigatonne gigaton', 'Gt', 'Gt', 'mass', 1e12], ['pound', 'lb lbs', '[lb_av]', 'mass', 0.45359237], ['ounce', 'oz', '[oz_av]', 'mass', 0.028349523125],
  ['stone', 'st', '[stone_av]', 'mass', 6.35029318], ['short ton', '', '[ston_av]', 'mass', 907.18474], ['long ton', '', '[lton_av]', 'mass', 1016.0469088], ['carat', '', '[car_m]', 'mass', 0.0002],
  ['hectare', 'ha', 'har', 'area', 10000], ['acre', '', '[acr_us]', 'area', 4046.8564224],
  ['square kilometre square kilometer sq km sq kilometre sq kilometer', 'km2 km² sqkm', 'km2', 'area', 1e6], ['square metre square meter sq m sq metre sq meter', 'm2 m² sqm', 'm2', 'area', 1], ['square mile sq mile sq mi', '', '[smi_us]', 'area', 2589988.110336],
  ['square nautical mile', '', '[nmi_i]2', 'area', 3429904],
  ['square foot square feet sq ft sq foot sq feet', 'sqft', '[sft_i]', 'area', 0.09290304], ['square inch', '', '[sin_i]', 'area', 0.00064516], ['square yard', '', '[syd_i]', 'area', 0.83612736],
  ['megalitre megaliter', 'ML', 'ML', 'volume', 1000], ['gigalitre gigaliter', 'GL Gl', 'GL', 'volume', 1e6], ['litre liter', 'L l', 'L', 'volume', 0.001], ['millilitre milliliter', 'ml mL', 'mL', 'volume', 1e-6], ['gallon', 'gal', '[gal_us]', 'volume', 0.003785411784],
  ['pint', '', '[pt_us]', 'volume', 0.000473176473], ['barrel', 'bbl', '[bbl_us]', 'volume', 0.158987294928], ['bushel', '', '[bu_us]', 'volume', 0.03523907016688],
  ['cubic metre cubic meter', 'm3 m³', 'm3', 'volume', 1], ['cubic foot cubic feet', '', '[cft_i]', 'volume', 0.028316846592], ['cubic kilometre cubic kilometer', 'km3 km³', 'km3', 'volume', 1e9],
  ['cubic yard', '', '[cyd_i]', 'volume', 0.764554857984], ['acre-foot acre-feet', '', '[acr_us].[ft_us]', 'volume', 1233.48],
  ['watt', 'W', 'W', 'power', 1], ['kilowatt', 'kW', 'kW', 'power', 1e3], ['megawatt', 'MW', 'MW', 'power', 1e6], ['gigawatt', 'GW', 'GW', 'power', 1e9], ['terawatt', 'TW', 'TW', 'power', 1e12],
  ['horsepower', 'hp', '[HP]', 'power', 745.69987],
  ['joule', 'J', 'J', 'energy', 1], ['kilojoule', 'kJ', 'kJ', 'energy', 1e3], ['megajoule', 'MJ', 'MJ', 'energy', 1e6], ['gigajoule', 'GJ', 'GJ', 'energy', 1e9], ['terajoule', 'TJ', 'TJ', 'energy', 1e12],
  ['kilowatt-hour kilowatt hour', 'kWh', 'kW.h', 'energy', 3.6e6], ['megawatt-hour megawatt hour', 'MWh', 'MW.h', 'energy', 3.6e9], ['gigawatt-hour gigawatt hour', 'GWh', 'GW.h', 'energy', 3.6e12],
  ['terawatt-hour terawatt hour', 'TWh', 'TW.h', 'energy', 3.6e15], ['calorie', 'cal', 'cal', 'energy', 4.184], ['kilocalorie', 'kcal', 'kcal', 'energy', 4184], ['british thermal unit', 'Btu BTU', '[Btu]', 'energy', 1055.056],
  ['volt', 'V', 'V', 'voltage', 1], ['kilovolt', 'kV', 'kV', 'voltage', 1000], ['ampere amp', '', 'A', 'current', 1],
  ['hertz', 'Hz', 'Hz', 'frequency', 1], ['kilohertz', 'kHz', 'kHz', 'frequency', 1e3], ['megahertz', 'MHz', 'MHz', 'frequency', 1e6], ['gigahertz', 'GHz', 'GHz', 'frequency', 1e9],
  ['byte', '', 'By', 'data', 1], ['kilobyte', 'kB KB', 'kBy', 'data', 1e3], ['megabyte', 'MB', 'MBy', 'data', 1e6], ['gigabyte', 'GB', 'GBy', 'data', 1e9], ['terabyte', 'TB', 'TBy', 'data', 1e12],
  ['petabyte', 'PB', 'PBy', 'data', 1e15], ['megabit', 'Mb', 'Mbit', 'data', 125e3], ['gigabit', 'Gb', 'Gbit', 'data', 125e6], ['megabit per second', 'Mbps Mbit/s', 'Mbit/s', 'data rate', 1],
  ['gigabit per second', 'Gbps Gbit/s', 'Gbit/s', 'data rate', 1e3],
  ['degree celsius degrees celsius degree centigrade degrees centigrade degree c degrees c', '°C ºC ℃ C', 'Cel', 'temperature', 1],
  ['degree fahrenheit degrees fahrenheit degree f degrees f', '°F ºF ℉ F', '[degF]', 'temperature F', 1], ['kelvin', '', 'K', 'temperature K', 1], ['degree', '° º', 'deg', 'angle', 1],
  ['kilometre per hour kilometer per hour', 'km/h kph kmh kmph', 'km/h', 'speed', 1 / 3.6], ['mile per hour', 'mph', '[mi_i]/h', 'speed', 0.44704], ['metre per second meter per second', 'm/s', 'm/s', 'speed', 1],
  ['knot', 'kn', '[kn_i]', 'speed', 1852 / 3600], ['barrel per day barrel a day', 'bpd b/d', '[bbl_us]/d', 'flow', 1],
  ['decibel', 'dB', 'dB', 'level', 1], ['bar', '', 'bar', 'pressure', 1e5], ['pascal', 'Pa', 'Pa', 'pressure', 1], ['hectopascal', 'hPa', 'hPa', 'pressure', 100], ['millibar', 'mb', 'mbar', 'pressure', 100],
  ['part per million', 'ppm', '[ppm]', 'share', 1e-6], ['part per billion', 'ppb', '[ppb]', 'share', 1e-9], ['sievert', 'Sv', 'Sv', 'dose', 1], ['millisievert', 'mSv', 'mSv', 'dose', 0.001],
  ['microgram per cubic metre', 'µg/m3 µg/m³ μg/m³', 'ug/m3', 'concentration', 1], ['milligram per litre milligram per liter', 'mg/L mg/l', 'mg/L', 'concentration mass', 1],
];

const MANY_WORDS = new Set(['metric', 'sq', 'square', 'cubic', 'nautical', 'astronomical', 'light', 'short', 'long', 'degree', 'degrees', 'british', 'kilowatt', 'megawatt', 'gigawatt', 'terawatt']);
const byName = new Map<string, Unit>();
const bySymbol = new Map<string, Unit>();
const byCode = new Map<string, Unit>();
/** First words of all unit names: most words after a number are passed over here. */
const firstWords = new Set<string>();
for (const [names, symbols, code, dimension, factor] of ROWS) {
  const unit: Unit = { code, dimension, factor };
  byCode.set(code, unit);
  for (const name of splitNames(names)) {
    byName.set(name, unit);
    firstWords.add(name.split(/[ -]/)[0]!);
  }
  for (const symbol of symbols.split(' ')) if (symbol !== '') bySymbol.set(symbol, unit);
}

/** "square kilometre square kilometer" → both names: a name of several words starts with a word that only opens such names. */
function splitNames(names: string): string[] {
  const words = names.split(' ');
  const found: string[] = [];
  let open: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    open.push(word);
    const next = words[at + 1];
    const continues = next !== undefined && (next === 'per' || next === 'a' || word === 'per' || word === 'a' || (MANY_WORDS.has(word) && !(open.length > 1 && open[0] === word)) || (word === 'thermal'));
    if (!continues) {
      found.push(open.join(' '));
      open = [];
    }
  }
  return found;
}

/** The unit with this UCUM code; undefined for a counted noun. */
export function unitOfCode(code: string): Unit | undefined {
  return byCode.get(code) ?? composed(code);
}

/** Rates are composed where they are read ("t/a"): their dimension and size follow from their parts. */
function composed(code: string): Unit | undefined {
  const slash = code.lastIndexOf('/');
  if (slash < 0) return undefined;
  const above = byCode.get(code.slice(0, slash));
  const below = byCode.get(code.slice(slash + 1));
  return above === undefined || below === undefined ? undefined : { code, dimension: `${above.dimension}/${below.dimension}`, factor: above.factor / below.factor };
}

/** A unit found behind a number; `end` is the UTF-16 offset behind its words. */
export interface UnitRead {
  readonly end: number;
  readonly unit: Unit;
  /** Joined by a hyphen ("two-day"). */
  readonly hyphen: boolean;
}

const NAME = /(\s{0,4}|-|\s?-\s?)([A-Za-z]+)((?:[ -][A-Za-z]+){0,2})/y;
const SYMBOL = /[\s-]{0,2}([A-Za-z°º℃℉µμ][A-Za-z0-9/°²³µμ]{0,6})(?![A-Za-z0-9])/y;
const RATE = /(?:\s{1,3}(?:per|an?|each|every)\s{1,3}|\/)(second|minute|hour|day|week|month|year|hectare|acre|tonne|ton|litre|liter|kilogram|kilo|kilometre|kilometer|mile|kilowatt-hour|megawatt-hour)\b(?!\s(?:ago|earlier|before|later)\b|-)/iy;
const NEVER_SYMBOL_AFTER_SPACE = new Set(['V', 'J', 'W', 'l', 'h', 'kn', 'mi', 'mb', 'cal', 'K', 'Pa', 'C', 'F']);

function singular(word: string): string {
  if (word === 'feet') return 'feet';
  if (word === 'inches') return 'inch';
  if (word === 'centuries') return 'century';
  if (word === 'hertz' || word === 'celsius' || word === 'horsepower') return word;
  return word.endsWith('s') && word.length > 2 ? word.slice(0, -1) : word;
}

/** The unit named right after a number that ends at `at`; null where none is. "in" is never inches, a lone letter needs to touch its number. */
export function unitAfter(prose: string, at: number): UnitRead | null {
  if (!mayBeUnit(prose, at)) return null;
  NAME.lastIndex = at;
  const name = NAME.exec(prose);
  const first = (name?.[2] ?? '').toLowerCase();
  if (name !== null && (firstWords.has(first) || firstWords.has(singular(first)))) {
    const rest = (name[3] ?? '').toLowerCase();
    const gap = name[1]!;
    const hyphen = gap.includes('-');
    const start = at + gap.length;
    const words = (first + rest).split(/[ -]/);
    for (let count = words.length; count > 0; count--) {
      if (gap === '' && count === 1) break;
      const length = words.slice(0, count).join(' ').length;
      const stated = (first + rest).slice(0, length);
      const plain = stated.replace(/-/g, ' ');
      const unit = byName.get(stated) ?? byName.get(singularName(stated)) ?? byName.get(plain) ?? byName.get(singular(first) + plain.slice(first.length));
      if (unit !== undefined) return withRate(prose, { end: start + length, unit, hyphen });
    }
  }
  SYMBOL.lastIndex = at;
  const symbol = SYMBOL.exec(prose);
  if (symbol === null) return null;
  const stated = symbol[1]!;
  const unit = bySymbol.get(stated) ?? ofSymbols(stated);
  const gap = symbol[0].length - stated.length;
  if (unit === undefined || (gap > 0 && NEVER_SYMBOL_AFTER_SPACE.has(stated))) return null;
  return withRate(prose, { end: SYMBOL.lastIndex, unit, hyphen: gap > 0 && prose.charAt(at) === '-' });
}

/** "t/ha", "g/t", "kWh/t": one symbol over another. */
function ofSymbols(stated: string): Unit | undefined {
  const slash = stated.indexOf('/');
  const above = slash <= 0 ? undefined : bySymbol.get(stated.slice(0, slash));
  const below = above === undefined || above.dimension === 'time' ? undefined : bySymbol.get(stated.slice(slash + 1));
  return above === undefined || below === undefined ? undefined : composed(`${above.code}/${below.code}`);
}

/** Whether the word after `at` opens a unit's name or is as short as a symbol: most nouns after numbers are passed over here without a pattern. */
function mayBeUnit(prose: string, at: number): boolean {
  let from = at;
  let gaps = 0;
  for (let code = prose.charCodeAt(from); gaps < 5 && (isBlank(code) || code === 45); code = prose.charCodeAt(++from)) gaps++;
  let end = from;
  let plain = true;
  for (let code = prose.charCodeAt(end); end < from + 20; code = prose.charCodeAt(++end)) {
    if (code >= 97 && code <= 122) continue;
    if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 128)) {
      if (code === 47 || isDigit(code)) return true;
      break;
    }
    plain = false;
  }
  if (end === from || !plain) return end > from || prose.charCodeAt(from) > 127;
  const word = prose.slice(from, end);
  return firstWords.has(word) || firstWords.has(singular(word)) || bySymbol.has(word);
}

function singularName(name: string): string {
  const space = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
  return name.slice(0, space + 1) + singular(name.slice(space + 1));
}

/** "barrels a day", "tonnes per year", "MW/h": the unit over a time. A duration has none. */
function withRate(prose: string, read: UnitRead): UnitRead {
  if (read.unit.dimension === 'time' || read.unit.dimension.startsWith('temperature')) return read;
  RATE.lastIndex = read.end;
  const match = RATE.exec(prose);
  const time = match === null ? undefined : byName.get(match[1]!.toLowerCase());
  if (match === null || time === undefined) return read;
  const code = `${read.unit.code}/${time.code}`;
  const unit = byCode.get(code) ?? composed(code);
  return unit === undefined ? read : { end: RATE.lastIndex, unit, hyphen: read.hyphen };
}
