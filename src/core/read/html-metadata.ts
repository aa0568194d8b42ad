import type { Metadata } from '../model';
import { isRecord, parseJson } from '../text/json';
import { isoDate } from './dates';
import type { PageDocument } from './html-dom';
import type { ScannedPage } from './html-scan';

/** What a page states about itself, in its head or beside its title. */
export type PageMetadata = Partial<Pick<Metadata, 'title' | 'outlet' | 'author' | 'date' | 'url'>>;

type Entry = Readonly<Record<string, unknown>>;
/** Nodes of JSON-LD looked at; pages carry a few dozen. */
const MOST_NODES = 2_000;
const ARTICLE = /(?:Article|Posting|Report|ReportageNewsArticle|Review|Story|Statement)$/;
const PAGE = /Page$|^CreativeWork$/;

/** Reads JSON-LD first, then the `<meta>` names in common use (Open Graph, Dublin Core, Parse.ly, citation_*), then what the page shows. Each value is one line. */
export function pageMetadata(page: ScannedPage, decode: (written: string) => string, document: PageDocument): PageMetadata {
  const nodes = page.jsonLd.flatMap(nodesOf);
  const stated = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type))) ?? nodes.find((node) => node['datePublished'] !== undefined && typesOf(node).some((type) => PAGE.test(type)));
  const line = (value: string | null | undefined): string | undefined => lineOf(decode(value ?? '')) || undefined;
  const meta = (...names: string[]): string | undefined => first(names, (name) => line(page.meta.get(name)?.[0]));
  const every = (...names: string[]): string | undefined => first(names, (name) => namesOf((page.meta.get(name) ?? []).map((value) => line(value) ?? '')));
  const shown = (selector: string): string | undefined => line(document.querySelector(selector)?.textContent);

  const split = titleAndSite(line(page.title) ?? '', document);
  const outlet = nameOf(stated?.['publisher'], nodes) ?? meta('og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name') ??
    nameOf(nodes.find((node) => typesOf(node).includes('WebSite')), nodes) ?? split?.site;
  const lone = document.querySelectorAll('h1').length === 1 ? shown('h1') : undefined;
  const title = textOf(stated?.['headline']) ?? meta('og:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title', 'sailthru.title') ?? split?.title ?? (page.title === '' ? lone : line(page.title));
  const author = namesOf(authorsOf(stated?.['author'], nodes)) ?? every('author', 'parsely-author', 'citation_author', 'dc.creator', 'dcterms.creator', 'article:author', 'byl', 'sailthru.author', 'og:article:author') ?? bylineOf(document);
  const written = [
    textOf(stated?.['datePublished']),
    ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'citation_publication_date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'sailthru.date', 'pubdate', 'publish-date', 'publish_date', 'article.published', 'date']
      .map((name) => meta(name)),
    ...timesOf(document),
  ];
  const date = first(written, (value) => dayOf(value ?? ''));
  const url = first([decode(page.canonical), meta('og:url'), textOf(stated?.['url']), idOf(stated?.['mainEntityOfPage']), page.savedFrom], addressOf);
  return {
    ...(title ? { title: withoutSite(title, outlet) } : {}), ...(outlet ? { outlet } : {}), ...(author ? { author } : {}), ...(date ? { date } : {}), ...(url ? { url } : {}),
  };
}

function first<T, R>(values: readonly T[], read: (value: T) => R | null | undefined): R | undefined {
  for (const value of values) {
    const result = read(value);
    if (result) return result;
  }
  return undefined;
}

function lineOf(value: string): string {
  return value.slice(0, 2_000).replace(/[\u00AD\u200B\uFEFF]/g, '').replace(/\s+/g, ' ').trim().slice(0, 500);
}

/** Every object of a JSON-LD script, outermost first; broken JSON is mended where pages commonly break it, else passed over. */
function nodesOf(script: string): Entry[] {
  const inside = script.replace(/^\s{0,200}(?:<!--|(?:\/\/|\/\*)?\s{0,20}<!\[CDATA\[(?:\*\/)?)/, '').replace(/(?:-->|(?:\/\/|\/\*)?\s{0,20}\]\]>(?:\*\/)?)\s{0,200};?\s{0,200}$/, '');
  // Line breaks inside strings are the commonest slip; between values they are blanks anyway.
  const value = parseJson(inside.replace(/[\u0000-\u001F]/g, ' '), '').value ?? parseJson(inside.replace(/[\u0000-\u001F]/g, ' ').replace(/,\s{0,50}([}\]])/g, '$1').replace(/;\s{0,50}$/, ''), '').value;
  const found: Entry[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const entry = queue[at];
    if (Array.isArray(entry)) for (const inner of entry) queue.push(inner);
    else if (isRecord(entry)) {
      found.push(entry);
      for (const inner of Object.values(entry)) if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
  return found;
}

function typesOf(node: Entry): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string').map((name) => name.slice(name.lastIndexOf('/') + 1));
}

/** JSON strings often carry entities as HTML does; the commonest ones are undone. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isRecord(value)) return textOf(value['@value'] ?? value['name']);
  if (typeof value !== 'string') return undefined;
  const plain = value.replace(/&(?:amp|#0?38);/g, '&').replace(/&(?:quot|#0?34);/g, '"').replace(/&(?:#0?39|apos);/g, "'").replace(/&(?:rsquo|#8217);/g, '\u2019').replace(/&nbsp;/g, ' ');
  return lineOf(plain.replace(/<\/?[a-z]{1,10}>/gi, '')) || undefined;
}

/** Name of a person or body, given in full, as a string, or by the `@id` of another node. */
function nameOf(value: unknown, nodes: readonly Entry[]): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0], nodes);
  if (!isRecord(value)) return textOf(value);
  const own = textOf(value['name'] ?? value['legalName']);
  const id = value['@id'];
  return own ?? (typeof id === 'string' ? textOf(nodes.find((node) => node['@id'] === id && node['name'] !== undefined)?.['name']) : undefined);
}

function authorsOf(value: unknown, nodes: readonly Entry[]): string[] {
  return (Array.isArray(value) ? value.slice(0, 20) : [value]).map((author) => nameOf(author, nodes) ?? '');
}

/** Names without "By", addresses and handles, each once, joined by commas. */
function namesOf(names: readonly string[]): string | undefined {
  const clean = names.map((name) => name.replace(/^(?:posted |written |text )?by:? /i, '').trim()).filter((name) => name !== '' && name.length < 150 && !/^(?:https?:|www\.|@|admin$|administrator$|unknown$|undefined$|null$)/i.test(name));
  return [...new Set(clean)].join(', ') || undefined;
}

/** The line that the page shows for its writers. */
function bylineOf(document: PageDocument): string | undefined {
  const marked = ['[rel="author"]', '[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '.p-author', '.author-name', '.byline-name', '.byline__name', '.byline', '.entry-author', '.post-author', '.article-author', 'address.author', 'p.author', '.author'];
  return first(marked, (selector) => {
    const words = lineOf(document.querySelector(selector)?.textContent ?? '').replace(/^(?:posted |written |text )?by:? /i, '');
    const name = words.split(/ (?:on|\||\u00B7|\u2022|\u2013|\u2014|-) |, (?=\d|\p{L}{3,9} \d)/u)[0]?.trim() ?? '';
    return /\p{L}/u.test(name) && name.length <= 80 && name.split(' ').length <= 10 ? name : null;
  });
}

/** Times that the page marks as its own, the one marked as published first. One lone `<time>` outside lists and comments counts, too. */
function timesOf(document: PageDocument): (string | undefined)[] {
  const marked = [...document.querySelectorAll('[itemprop="datePublished"],time[pubdate],time.published,time.entry-date,time.dt-published,time[class*="publish"],abbr.published')];
  const header = [...document.querySelectorAll('article header time, header.entry-header time, header.post-header time, article time')].slice(0, 1);
  const all = [...document.querySelectorAll('time')];
  return [...marked, ...header, ...(all.length === 1 ? all : [])].flatMap((time) => [time.getAttribute('datetime') ?? time.getAttribute('content') ?? undefined, lineOf(time.textContent ?? '')]);
}

const DAY = /(?<!\d)\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}/u;

/** The day as the page states it: in the offset of its own time, never this machine's. Also takes "Fri, 21 Jun 2024 10:00:00 +0700" and "20240621". */
export function dayOf(written: string): string | null {
  const text = written.trim().slice(0, 120).replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/, '$1-$2-$3');
  return isoDate(text) ?? isoDate(text.replace(/T.{0,60}$/, '')) ?? isoDate(DAY.exec(text)?.[0] ?? '');
}

function addressOf(written: string | undefined): string | null {
  const address = (written ?? '').trim();
  return /^https?:\/\/[^\s<>"]{3,1990}$/i.test(address) ? address : null;
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : isRecord(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined;
}

/** "Title | Site" or "Site | Title" taken apart where a heading of the page says which part is the title; null where none does. */
function titleAndSite(whole: string, document: PageDocument): { readonly title: string; readonly site?: string } | null {
  let title = '';
  let site = '';
  for (const element of [...document.querySelectorAll('h1,h2')].slice(0, MOST_HEADINGS)) {
    const heading = lineOf(element.textContent ?? '');
    if (heading.length < 8 || heading.length <= title.length) continue;
    if (whole === heading) return { title: heading };
    const after = whole.startsWith(heading) ? whole.slice(heading.length) : '';
    const before = whole.endsWith(heading) ? whole.slice(0, -heading.length) : '';
    const [mark, rest] = after !== '' ? [after.slice(0, 3), after.slice(Math.max(...MARKS.map((each) => after.lastIndexOf(each)), 0) + 3)] : [before.slice(-3), before.slice(0, -3)];
    if (MARKS.includes(mark)) [title, site] = [heading, rest.trim()];
  }
  if (title === '') return null;
  return { title, ...(site !== '' && site.length <= 60 ? { site } : {}) };
}

/** The title's own heading stands near the top. */
const MOST_HEADINGS = 50;
const MARKS = [' | ', ' - ', ' \u2013 ', ' \u2014 ', ' \u00B7 ', ' \u2022 ', ' \u00BB '];

/** "Title | Outlet" without the outlet. */
function withoutSite(title: string, outlet: string | undefined): string {
  const at = Math.max(...MARKS.map((mark) => title.lastIndexOf(mark)));
  const rest = at > 0 ? title.slice(at + 3).trim() : '';
  return outlet && rest.toLowerCase() === outlet.toLowerCase() ? title.slice(0, at).trim() : title;
}
