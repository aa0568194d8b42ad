import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { PageDocument, PageElement } from './html-dom';
import { piecesOf, type Piece } from './html-pieces';
import { pageMetadata, type PageMetadata } from './html-metadata';
import type { ScannedPage } from './html-scan';

/** The words of a page worth reading, in reading order, and what the page says about itself. */
export interface PageArticle {
  readonly pieces: readonly Piece[];
  readonly metadata: PageMetadata;
  /** False where no article body stood out, and the pieces are everything that a reader of the page sees. */
  readonly isArticle: boolean;
}

/** Page parts that no article has, whatever their class; what is hidden; captions, which are about a picture; marks of footnotes and headings. */
const NEVER = [
  'nav', 'footer', 'dialog', 'figcaption', 'menu', '[hidden]', '[aria-hidden="true"]', '[role="navigation"]', '[role="contentinfo"]', '[role="complementary"]', '[role="search"]',
  '[role="dialog"]', '[role="alertdialog"]', '[role="banner"]', '[role="menu"]', '.sr-only', '.visually-hidden', '.screen-reader-text', '.wp-caption-text', '.noprint', '.toc', '#toc', '#TOC',
  'sup.reference', 'sup a[href*="#"]', 'a.footnote-ref', 'a.footnote-backref', 'a.footnote-back', 'a.headerlink', 'a.header-anchor', 'a.headerlink', 'a.anchor', 'a.anchorjs-link', 'a.hash-link',
].join(',');
const HIDDEN_STYLE = /\b(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)\b/i;
/** Class names of what stands around or between the paragraphs of an article. Whole words only: "sharecropping" is no "share". */
const AROUND = /(?:^|[\s_-])(?:newsletter|cookies?|consent|gdpr|related|recirc|recommended|read-?more|also-?read|share|sharing|social|subscribe|subscription|signup|sign-up|promo|advert|advertisement|ads?|ad-slot|sponsor(?:ed)?|comments?|disqus|breadcrumbs?|pagination|pager|next-?prev|prev-?next|paywall|outbrain|taboola|popup|modal|skip-?link|(?:photo|image|img|picture|media)-?(?:credits?|captions?)|caption|credits?|author-?(?:bio|box|card|info)|post-?tags|tag-?list|tags?|post-?nav|nav|navigation|sidebar|widget)(?:$|[\s_-])/i;
/** An element this much of the page's words lies in is the article itself, whatever its class says ("post-with-sidebar"). */
const MAIN_SHARE = 0.4;

/** Below this share of the page's prose, Readability has kept a part for the whole. On our pages it keeps 90 % or more, or 45 %. */
const LEAST_SHARE = 0.7;

/** Words an article has at the least; Readability itself gives up on less than 500 characters and tries again less strictly. */
const FEWEST = 140;

/** Parses a scanned page and takes its article out. Loaded on first need: it carries the parser. */
export function articleOf(page: ScannedPage): PageArticle {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${page.body}</body></html>`) as unknown as { readonly document: PageDocument };
  const decode = (written: string): string => {
    if (!written.includes('&')) return written;
    const holder = document.createElement('p');
    holder.innerHTML = written.replaceAll('<', '&lt;');
    return holder.textContent ?? '';
  };
  const metadata = pageMetadata(page, decode, document);
  clean(document);
  const whole = piecesOf(document.body);
  const article = new Readability(document as never, { disableJSONLD: true, charThreshold: 250, keepClasses: true, serializer: (node: unknown) => node as PageElement }).parse();
  const chosen = article?.content ? piecesOf(article.content) : [];
  // On pages whose sections are boxes of their own Readability keeps one section and drops the rest.
  const pieces = proseIn(chosen) < proseIn(whole) * LEAST_SHARE ? fromFirstToLastProse(whole) : chosen;
  const isArticle = lengthOf(pieces) >= FEWEST && pieces.some(isProse);
  return { pieces: isArticle ? pieces : whole, metadata, isArticle };
}

/** Two lines with a stop at their end: teasers, labels and controls have one or the other at most. */
function isProse({ kind, text }: Piece): boolean {
  return (kind === 'paragraph' || kind === 'block-quote') && text.length >= 80 && /[.!?]["'\u201D\u2019)]{0,3}$/.test(text.slice(-4));
}

function proseIn(pieces: readonly Piece[]): number {
  return lengthOf(pieces.filter(isProse));
}

/** What stands before the first and after the last paragraph goes, but for the heading above it and the short sentences below it. */
function fromFirstToLastProse(pieces: readonly Piece[]): readonly Piece[] {
  let from = pieces.findIndex(isProse);
  let to = pieces.length;
  while (to > 0 && !isProse(pieces[to - 1] as Piece)) to--;
  while (from > 0 && pieces[from - 1]?.kind === 'heading') from--;
  for (let next = pieces[to]; next && isClosing(next); next = pieces[to]) to++;
  return from < 0 ? [] : pieces.slice(from, to);
}

/** A short last sentence or the items of a list; the labels and links below an article end without a stop. */
function isClosing({ kind, text }: Piece): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && text.length >= 25 && /[.!?;]["'\u201D\u2019)]{0,3}$/.test(text.slice(-4));
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

function clean(document: PageDocument): void {
  for (const element of document.querySelectorAll(NEVER)) element.remove();
  for (const element of document.querySelectorAll('[style]')) if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) element.remove();
  const words = document.body.textContent?.length ?? 0;
  for (const element of document.querySelectorAll('[class],[id]')) {
    if (!AROUND.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`) || element.localName === 'article' || element.localName === 'main') continue;
    if ((element.textContent?.length ?? 0) < words * MAIN_SHARE) element.remove();
  }
}
