/** Words with "-our" in Britain and "-or" in America, by what stands before it. */
const OUR = /^(arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misbehavi|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig|dishon|disfav|discol)our/;
/** Words with "-re" in Britain and "-er" in America. */
const RE = /^((?:amphi)?theat|cent|epicent|(?:kilo|centi|milli)?met|(?:milli)?lit|fib|calib|spect|lust|sab|somb|meag|och|louv)re(s|d)?$/;
/** Verbs whose last letter Britain doubles before an ending and America does not. */
const DOUBLED = /^(cance|channe|counse|dia|due|equa|fue|funne|imperi|initia|jewe|labe|leve|libe|marve|mode|pane|peda|quarre|reve|riva|shove|signa|spira|tota|trave|tunne|unrave)ll(ed|er|ers|ing|ings)$/;
/** "-ise", "-isation" and "-yse" with their endings. */
const ISE = /^([a-z]{2,}(?:i|ly))s(e|ed|es|er|ers|ing|ation|ations|ational)$/;
/** Words with "-ise" on both sides of the Atlantic, and those of which it is no ending. */
const ALWAYS_S = /^(?:ad?r|w|adv|rev|dev|exerc|surpr|prom|comprom|enterpr|franch|merchand|a?pra|ra|bra|no|po|cru|bru|prec|conc|parad|expert|otherw|likew|superv|telev|improv|desp|disgu|gu|dem|prem|exc|inc|chast|advert|circumc|compr|treat|tort|mal?a|v|pr|appr|repr|surm|un?pra|turquo|porpo|mayonna)is/;
/** Single words and their families, British before American; words of another meaning ("tonne", "cheque") stay. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  ('defence defense|defences defenses|offence offense|offences offenses|licence license|licences licenses|pretence pretense|programme program|programmes programs|aluminium aluminum|grey gray|plough plow|ploughed plowed|ploughing plowing|' +
    'sceptic skeptic|sceptics skeptics|sceptical skeptical|scepticism skepticism|mould mold|moulds molds|judgement judgment|judgements judgments|ageing aging|fulfil fulfill|fulfils fulfills|enrol enroll|enrols enrolls|instalment installment|' +
    'instalments installments|skilful skillful|wilful willful|jewellery jewelry|manoeuvre maneuver|manoeuvres maneuvers|paediatric pediatric|paediatrician pediatrician|catalogue catalog|catalogues catalogs|dialogue dialog|dialogues dialogs')
    .split('|').map((pair) => pair.split(' ') as [string, string]),
);

/**
 * A word in its American spelling, so that "favour" and "favor", "organised" and "organized" meet; the word itself where both write it alike. Expects a folded word.
 * The families of words were gathered by us; words whose two spellings mean two things stay apart.
 */
export function oneSpelling(word: string): string {
  if (word.length < 4) return word;
  const pair = PAIRS.get(word);
  if (pair !== undefined) return pair;
  if (word.includes('our')) return word.replace(OUR, '$1or');
  if (word.includes('ll')) return word.replace(DOUBLED, '$1l$2');
  if (/re[ds]?$/.test(word)) return word.replace(RE, '$1er$2');
  return ISE.test(word) && !ALWAYS_S.test(word) ? word.replace(ISE, '$1z$2') : word;
}
