/** What one linear pass over the source of a page takes out of it, before any parser sees it. */
export interface ScannedPage {
  /** The page's body with few attributes, no scripts and bounded nesting; no `html`, `head` or `body` tags. */
  readonly body: string;
  /** Contents of `<title>`, entities and all. */
  readonly title: string;
  /** `name`, `property`, `itemprop` or `http-equiv` of each `<meta>`, lower case → its contents in order, entities and all. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Targets of `<link rel="canonical">`, entities and all. */
  readonly canonical: string;
  /** Contents of the scripts of type `application/ld+json`. */
  readonly jsonLd: readonly string[];
  /** The address that browsers note when they save a page ("saved from url=(0021)https://…"), or "". */
  readonly savedFrom: string;
  /** What a parser makes nodes of: tags kept in `body`, entities and stray "<". */
  readonly nodes: number;
  /** Characters of text, each counted once for every element around it: Readability gathers the text of each element anew. */
  readonly weight: number;
}

/** Elements whose content is dropped whole. */
const UNSPOKEN = new Set('script style template noscript iframe object embed svg math canvas audio video textarea select button noembed noframes xmp'.split(' '));
/** Of these, those that swallow the rest of a page when their end tag is missing, in every browser. */
const RAW = new Set('script style title textarea xmp noembed noframes iframe'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr frame'.split(' '));
/** A start tag of these ends the element of the same name (or of its group) that stands open, as HTML allows leaving their ends out. */
const SELF_CLOSING = new Set('p li dt dd tr td th option thead tbody tfoot'.split(' '));
/** What the reader looks at; the rest of the attributes is weight. */
const KEPT = new Set('class id itemprop role rel href datetime hidden aria-hidden style start colspan'.split(' '));
const LONGEST_VALUE = 1_000;
/** Readability compares each list with all lists inside it: 200 levels of lists cost it 19 s on 60 kB (measured). Real pages stay below 60. */
const DEEPEST = 80;
/** How far back the start tag of an end tag is looked for. */
const REACH = 60;
const LONGEST_JSON = 500_000;

const ATTRIBUTE = /([^\s"'<>/=]{1,100})(?:\s{0,100}=\s{0,100}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Splits a page into its metadata and a lean body. Tags past the deepest level are dropped, their words stay. Any input, one pass. */
export function scanPage(source: string): ScannedPage {
  const parts: string[] = [];
  const meta = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const open: { readonly name: string; readonly kept: boolean }[] = [];
  let [title, canonical, savedFrom] = ['', '', ''];
  let nodes = 0;
  let weight = 0;
  let depth = 0;
  const pop = (): void => {
    const last = open.pop();
    if (last?.kept) depth--;
  };
  /** Elements whose end tag stands nowhere further on: looked for once, so that a page full of them stays linear. */
  const endless = new Set<string>();
  let at = 0;
  while (at < source.length) {
    const less = source.indexOf('<', at);
    if (less < 0) break;
    if (less > at) {
      const words = source.slice(at, less);
      parts.push(words);
      nodes += entitiesIn(words);
      weight += words.length * (depth + 1);
    }
    at = less;
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4);
      if (savedFrom === '') savedFrom = /^ saved from url=\(\d{4,6}\)(\S{1,2000}) ?/.exec(source.slice(at + 4, at + 2_100))?.[1] ?? '';
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const second = source.charCodeAt(at + 1);
    const closes = second === 47;
    if (!isLetter(closes ? source.charCodeAt(at + 2) : second)) {
      // A declaration or processing instruction goes; "<" before anything but a letter is a character.
      const end = second === 33 || second === 63 || closes ? source.indexOf('>', at) : -2;
      if (end === -2) {
        parts.push('&lt;');
        nodes++;
      }
      at = end === -2 ? at + 1 : end < 0 ? source.length : end + 1;
      continue;
    }
    const nameEnd = endOfName(source, at + (closes ? 2 : 1));
    const name = source.slice(at + (closes ? 2 : 1), Math.min(nameEnd, at + 40)).toLowerCase();
    const end = tagEnd(source, nameEnd);
    if (end < 0) break;
    const attributes = source.slice(nameEnd, end);
    at = end + 1;
    if (closes) {
      let from = open.length - 1;
      const least = Math.max(0, open.length - REACH);
      while (from >= least && open[from]?.name !== name) from--;
      if (from < least || name === 'p' && crossesBlock(open, from)) continue;
      if (open[from]?.kept) parts.push(`</${name}>`);
      while (open.length > from) pop();
      continue;
    }
    if (name === 'html' || name === 'head' || name === 'body') continue;
    if (name === 'title' && title === '') {
      const close = endOfRaw(source, at, 'title');
      title = source.slice(at, Math.min(close, at + 2_000)).trim();
      at = tagEnd(source, close) + 1 || source.length;
      continue;
    }
    if (UNSPOKEN.has(name) || name === 'title') {
      if (name === 'embed' || endless.has(name) || (attributes.endsWith('/') && !RAW.has(name))) continue;
      const close = endOfRaw(source, at, name);
      if (close === source.length) {
        endless.add(name);
        if (!RAW.has(name)) continue;
      }
      if (name === 'script' && /\bapplication\/ld\+json\b/i.test(attributes.slice(0, LONGEST_VALUE)) && close - at < LONGEST_JSON) jsonLd.push(source.slice(at, close));
      at = tagEnd(source, close) + 1 || source.length;
      parts.push(' ');
      continue;
    }
    if (name === 'meta' || name === 'link') {
      const found = attributesOf(attributes);
      const content = found.get('content');
      const key = (found.get('property') ?? found.get('name') ?? found.get('itemprop') ?? found.get('http-equiv'))?.toLowerCase();
      if (name === 'meta' && content && key) meta.set(key, [...(meta.get(key) ?? []), content].slice(0, 20));
      if (name === 'link' && canonical === '' && found.get('rel')?.toLowerCase() === 'canonical') canonical = found.get('href') ?? '';
      continue;
    }
    if (SELF_CLOSING.has(name) && open[open.length - 1]?.name === name) pop();
    const isVoid = VOID.has(name) || attributes.endsWith('/') && !SELF_CLOSING.has(name) && name !== 'div' && name !== 'a';
    const kept = isVoid || depth < DEEPEST;
    if (kept) {
      nodes++;
      parts.push(isVoid && name !== 'br' && name !== 'hr' && name !== 'img' ? ' ' : `<${name}${leanAttributes(attributes)}>`);
    } else parts.push(' ');
    if (isVoid) continue;
    open.push({ name, kept });
    if (kept) depth++;
  }
  if (at < source.length && !source.startsWith('<', at)) {
    const words = source.slice(at);
    parts.push(words);
    nodes += entitiesIn(words);
    weight += words.length * (depth + 1);
  }
  return { body: parts.join(''), title, meta, canonical, jsonLd, savedFrom, nodes, weight };
}

function entitiesIn(words: string): number {
  let found = 0;
  for (let at = words.indexOf('&'); at >= 0; at = words.indexOf('&', at + 1)) found++;
  return found;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function endOfName(source: string, from: number): number {
  let at = from;
  while (at < source.length && !' \t\r\n\f/>'.includes(source.charAt(at))) at++;
  return at;
}

/** Offset of the `>` that ends a tag, quoted values passed over; -1 where the text ends first. */
function tagEnd(source: string, from: number): number {
  let value = false;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62) return at;
    // A quote opens a value only after "=": elsewhere it is a slip of the page, and must not swallow what follows.
    if (value && (code === 34 || code === 39)) {
      at = source.indexOf(source.charAt(at), at + 1);
      if (at < 0) return -1;
    }
    if (code > 32) value = code === 61;
  }
  return -1;
}

/** Start of the end tag `</name`, or the text's end. */
function endOfRaw(source: string, from: number, name: string): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name && ' \t\r\n\f/>'.includes(source.charAt(at + 2 + name.length))) return at;
  }
  return source.length;
}

/** Attributes of a tag by name, lower case; the first of a name counts. */
function attributesOf(written: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of written.slice(0, 20_000).matchAll(ATTRIBUTE)) {
    const name = match[1]!.toLowerCase();
    if (!found.has(name)) found.set(name, match[2] ?? match[3] ?? match[4] ?? '');
  }
  return found;
}

function leanAttributes(written: string): string {
  if (written.length < 3) return '';
  let lean = '';
  for (const [name, value] of attributesOf(written)) {
    if (KEPT.has(name) && value.length <= LONGEST_VALUE) lean += ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  }
  return lean;
}

/** An end tag of a paragraph ends none that lies outside the nearest cell, item or division. */
function crossesBlock(open: readonly { readonly name: string }[], from: number): boolean {
  return open.slice(from + 1).some(({ name }) => name === 'div' || name === 'td' || name === 'li' || name === 'table');
}
