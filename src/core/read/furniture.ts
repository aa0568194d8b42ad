import type { Block } from '../model';
import { fold } from '../text/fold';
import { tokenize } from '../text/tokens';
import { authorOf, stampOf } from './byline';
import { isoDate } from './dates';

/** A block as the page shows it: its words on one line, markup gone. */
export interface Shown {
  readonly block: Block;
  readonly words: string;
}

/** Debris is short: a line longer than this is read as prose whatever it says. */
const LONGEST_LINE = 120;
/** A biography or licence notice may run to two or three sentences. */
const LONGEST_NOTICE = 400;

/** Whole lines that pages add around an article. Each alternative is anchored and bounded; words of prose around them never match. */
const LINES: readonly RegExp[] = [
  // Lone numbers, page numbers, reading time, counts.
  /^[#(]?\d{1,4}[)]?$/, /^(?:page|p\.)? ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i, /^[-\u2013\u2014] ?\d{1,4} ?[-\u2013\u2014]$/,
  /^(?:reading time:? ?)?(?:about )?\d{1,3}[ -]?min(?:ute)?s?\.?(?: ?read(?:ing time)?)?$/i, /^\d[\d.,]{0,8}k? (?:comments?|shares?|views?|likes?|reads?|followers?|replies)$/i,
  /^(?:no comments?(?: yet)?|leave a (?:comment|reply)|add a comment|post a comment|join the (?:conversation|discussion)|view (?:all )?comments?(?: \(\d+\))?|comments?(?: \(\d+\)| are closed\.?)?)$/i,
  // Credits of pictures.
  /^(?:(?:image|photo|picture|video|file|featured image|cover|graphic|illustration|map|chart)(?: (?:source|credit|courtesy(?: of)?|by|via|from))?|photograph|photographer|source|credits?|courtesy(?: of)?|caption)(?: ?[:|] ?| [\u2013\u2014-] ).{1,90}$/i,
  /^(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?) (?:by|courtesy of|via) .{1,80}$/i,
  // "Name Name/Agency": photographer and agency.
  /^\p{Lu}[\p{L}.'\u2019-]{0,25}(?: \p{Lu}[\p{L}.'\u2019-]{0,25}){1,3} ?[/|] ?\p{Lu}[\p{L}&-]{1,20}(?: \p{Lu}\p{L}{1,15}){0,2}(?: ?\/ ?\p{Lu}[\p{L} ]{1,30})?$/u,
  /^.{0,60}[/|] ?(?:getty images|ap photo|shutterstock|istock(?:photo)?|alamy|unsplash|wikimedia commons)(?: via .{1,30})?$/i,
  /^(?:getty images|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|ap photo|file photo|handout|unsplash|wikimedia commons)[.)]?$/i,
  // Controls of the page.
  /^(?:exit|view|switch to|go to)(?: the)? (?:mobile|desktop|full|amp|print|non-amp)(?: (?:version|site|page|view))?$/i,
  /^(?:skip to (?:main )?(?:content|navigation)|back to top|scroll (?:down|to top)|jump to .{1,30}|menu|search|close|home|print|print this (?:page|article)|listen(?: to this article)?|play|pause|save|bookmark|copy link|link copied!?|show (?:more|less)|load more(?: .{1,20})?|next|previous|next article|previous article|continue reading|loading\.{0,3}|open in app|toggle .{1,20}|expand|collapse|view all|see all|more|tags?:.{0,100}|filed under:?.{0,100}|categor(?:y|ies):.{0,100}|topics?:.{0,100})$/i,
  /^(?:log|sign) ?(?:in|out|up|on)(?:(?: here)?(?: to| for| with| now).{0,70})?[.!]?$/i, /^(?:create (?:an|a free) account|register(?: now| for free)?|my account|already (?:a (?:subscriber|member)|have an account)\??.{0,40})[.!]?$/i,
  /^(?:advertisement|advertisment|advertising|sponsored(?: content| post)?|promoted(?: content| stories)?|ad|paid post|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:the |this )?ad(?:vertisement)?)?\.?)$/i,
  // Sharing, subscribing, other articles.
  /^(?:share|share (?:this|on|via|with|the|it)\b.{0,60}|tweet|retweet|pin(?: it)?|email(?: this)?|e-mail|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|instagram|youtube|tiktok|threads|mastodon|bluesky|pinterest|messenger|flipboard)[.:!]?$/i,
  /^(?:(?:share|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|instagram|youtube|e?-?mail|print|copy link|tumblr|pinterest|save|tweet)(?:[ |,/\u2022\u00B7-]+|$)){2,12}$/i,
  /^(?:subscribe|subscribe (?:to|now|for|today|here)\b.{0,90}|(?:sign up|register) (?:for|to)\b.{0,90}|get (?:our|the|your) .{0,50}\b(?:newsletters?|inbox|updates|app)\b.{0,30}|(?:our |the )?(?:daily |weekly |free )?newsletters?|join our .{0,60}|follow (?:us|me)\b.{0,80}|follow @?[\w .]{1,30} on .{1,40}|download (?:our|the) app\b.{0,40}|support (?:us|our (?:work|journalism)).{0,60}|donate(?: now| today)?)[.!:]?$/i,
  /^(?:read (?:more|also|next|on|the full (?:story|article|report))|also read|see also|related(?: (?:articles?|stories|posts?|content|coverage|news|topics|links|reading))?|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in).{0,30}|more (?:on this (?:story|topic)|from .{1,40}|stories|news|like this)|most (?:read|popular|viewed)|trending(?: now)?|popular(?: posts| now)?|latest(?: news| stories| posts)?|top stories|don['\u2019]t miss|editor['\u2019]?s['\u2019]? picks?|up next|what to read next|in case you missed it)(?: ?[:|\u2013\u2014\u00BB>].{0,110})?[.:\u00BB>]{0,3}$/i,
  // Consent.
  /^(?:accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|consent)|cookie (?:policy|settings|preferences|notice)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|do not sell my .{1,40}|contact us|about us|contact)\.?$/i,
  // Where and when the page was published.
  /^(?:(?:first |originally |last )?(?:published|updated|posted|modified|created)|date)(?: on| at)?:? .{0,30}\d{4}.{0,30}$/i,
  /^(?:(?:first |originally |last )?(?:published|updated|posted|modified):? )?(?:about )?(?:an?|\d{1,2}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/i, /^\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?$/i,
  /^(?:reporting|writing|editing|additional reporting|compiled|translated|edited|with inputs?) (?:by|from) .{1,110}$/i,
  /^(?:-?ends-?|#{2,5}|\*{3,5}|-?30-?)$/i,
];

/** The same for lines that may end in a stop: rights, newsletters, consent, desk credits. */
const STOPPED: readonly RegExp[] = [
  /^(?:copyright (?:\u00A9|\(c\)|\d{4}|by )|\u00A9|\(c\) ?(?:\d{4}|copyright)).{0,110}$/i, /^.{0,60}\ball rights reserved\b.{0,50}$/i, /^.{0,50}\u00A9 ?\d{4}.{0,50}$/,
  /^(?:subscribe|sign up|register|join) (?:now )?(?:to|for) (?:our|the|your|a|free)\b.{0,60}\b(?:newsletters?|briefing|bulletin|alerts|updates|emails?|mailing list|channel)\b.{0,40}$/i,
  /^(?:follow|like|find|join) us on (?:twitter|x|facebook|instagram|linkedin|telegram|whatsapp|youtube|tiktok|mastodon|bluesky|threads|google news)\b.{0,50}$/i,
  /^(?:reporting|writing|additional reporting) (?:by|from) .{1,60}[;,.] ?(?:additional )?(?:editing|writing|reporting|translat\p{L}{2,5}) (?:by|from) .{1,60}$/iu,
  /^(?:this (?:site|website)|we) uses? cookies\b.{0,90}$/i,
];

/** How those lines begin, or what they hold: asked once before each of them is tried. */
const MAY_STOP = /^(?:copyright|subscribe|sign up|register|join|follow|like|find|reporting|writing|additional|this|we)\b|^\(c\)|\u00A9|rights reserved/i;

/** Notices of one to three sentences. */
const NOTICES: readonly RegExp[] = [
  /^(?:this|the) (?:article|story|post|piece|essay|op-ed|report|content|interview|commentary) (?:was |has been |is |had been )?(?:first |originally |also |re)(?:appeared|published|posted|ran|printed|publication)\b/i,
  /^(?:this|the) (?:article|story|post|piece) (?:was|is|has been) (?:produced|republished|reproduced|syndicated|provided|licensed|generated|published) (?:by|from|under|with|through|in partnership)\b/i,
  /^(?:originally|first) (?:published|appeared|posted) (?:in|on|at|by)\b/i,
  /^(?:about the (?:author|writer)s?\b|the (?:views?|opinions?)(?: and opinions?)? expressed\b|views expressed\b|(?:the )?(?:author|writer) is an? )/i,
  /^(?:we use cookies|this (?:site|website) uses cookies|by (?:continuing|using|clicking)\b.{0,60}\byou (?:agree|consent|accept))\b/i,
  /^(?:(?:our|the) standards: |click here to\b|please (?:enable|turn on|allow) (?:javascript|cookies)|your browser does not support\b|you must be logged in\b|your email address will not be published\b)/i,
];

/** How notices begin. */
const MAY_NOTIFY = /^(?:this|the|originally|first|about|views|author|writer|we|by|our|click|please|your?)\b/i;

/** A biography in the first person: "I'm a student of …", "I am an economist and …". */
const OWN_BIOGRAPHY = /^(?:I['\u2019]m|I am) (?:an?|the|currently|also|passionate|interested|based|studying|working)\b/;
/** A footing under the article in the third person: "… is a freelance writer based in …". */
const THIRD_BIOGRAPHY = /^\p{Lu}[\p{L}.'\u2019-]{0,30}(?: \p{Lu}[\p{L}.'\u2019-]{0,30}){1,3} (?:is|was) an? (?:[\p{L}-]{1,20} ){0,3}(?:writer|reporter|journalist|correspondent|columnist|contributor|blogger|intern|editor)\b.{0,60}\b(?:for|at|with|based|covering|who (?:covers|writes))\b/u;

/** Indexes of the blocks that are page debris, by shape and place. A paragraph of prose that merely mentions sharing or a photo is none. */
export function findFurniture(shown: readonly Shown[]): ReadonlySet<number> {
  const found = new Set<number>();
  shown.forEach(({ block, words }, index) => {
    if (isReadable(block) && (isDebrisLine(words) || isNotice(words))) found.add(index);
  });
  markByline(shown, found);
  markRepeatedTitle(shown, found);
  markBiography(shown, found);
  return found;
}

function isReadable(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'list-item';
}

function isDebrisLine(words: string): boolean {
  if (words === '' || words.length > LONGEST_LINE) return false;
  const sentence = isSentence(words);
  const stopped = MAY_STOP.test(words);
  if (sentence && !stopped || hasSentences(words)) return false;
  return stopped && STOPPED.some((line) => line.test(words)) || !sentence && LINES.some((line) => line.test(words));
}

/** Four words and a final stop make a sentence; the controls of a page have none. */
function isSentence(words: string): boolean {
  return /[.!?]["'\u201D\u2019)]?$/.test(words) && words.split(' ').length >= 4;
}

function isNotice(words: string): boolean {
  return words.length <= LONGEST_NOTICE && MAY_NOTIFY.test(words) && NOTICES.some((notice) => notice.test(words));
}

/** Two sentences on one line are prose ("Share prices fell. Traders …"), but for a rights line ("© 2024 Name. All rights reserved."). */
function hasSentences(words: string): boolean {
  return /[\p{Ll})"\u201D][.!?] \p{Lu}\p{L}{0,30} \p{Ll}/u.test(words) && !/all rights reserved/i.test(words);
}

/** "By Name Name", with an office or agency after a comma or bar. */
const BYLINE = /^(?:By|BY|by) \p{Lu}[\p{L}.'\u2019-]{0,25}(?: (?:(?:de|da|van|von|der|bin|al|and|of|the) ){0,2}\p{Lu}[\p{L}.'\u2019-]{0,25}){0,8}(?: ?[,|/\u2022\u00B7\u2013\u2014-] ?.{1,60})?$/u;

/** Between the title and the first paragraph: who wrote it and, alone on a line, when. */
function markByline(shown: readonly Shown[], found: Set<number>): void {
  for (let index = 0; index < Math.min(shown.length, 6); index++) {
    const { block, words } = shown[index] as Shown;
    if (!isReadable(block) || words.length > LONGEST_LINE) return;
    if ((BYLINE.test(words) && !isSentence(words)) || (isoDate(words)?.length ?? 0) >= 7 || authorOf(words) !== null || stampOf(words) !== null) found.add(index);
  }
}

/** Above the first real paragraph: a section label or teaser whose words all stand, in a row, in the title. */
function markRepeatedTitle(shown: readonly Shown[], found: Set<number>): void {
  const first = shown.findIndex(({ block }, index) => !found.has(index) && block.kind !== 'front-matter');
  const title = shown[first];
  if (!title || (title.block.kind !== 'heading' && title.words.length > LONGEST_LINE)) return;
  const spoken = key(title.words);
  for (let index = first + 1; index < Math.min(shown.length, first + 6); index++) {
    const { block, words } = shown[index] as Shown;
    if (found.has(index)) continue;
    if (!isReadable(block) || words.length > title.words.length + 20) return;
    if (spoken.includes(key(words))) found.add(index);
    else if (block.kind !== 'heading') return;
  }
}

function key(words: string): string {
  return ` ${tokenize(words).map((token) => fold(token.word)).join(' ')} `;
}

/** The author's own biography as the last paragraph that is no debris, in an article that does not speak in the first person. */
function markBiography(shown: readonly Shown[], found: Set<number>): void {
  let last = shown.length - 1;
  while (last >= 0 && (found.has(last) || !isReadable((shown[last] as Shown).block))) last--;
  const foot = shown[last];
  if (!foot || foot.words.length > LONGEST_NOTICE || last < 3) return;
  const own = OWN_BIOGRAPHY.test(foot.words) && !shown.slice(0, last).some(({ words }, index) => !found.has(index) && /^I (?:am|was|have|think|had|went|saw)\b/.test(words));
  if (own || (THIRD_BIOGRAPHY.test(foot.words) && !/[.!?] \p{Lu}.{0,400}[.!?] \p{Lu}/u.test(foot.words))) found.add(last);
}
