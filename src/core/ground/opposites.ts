import { stem } from '../text/tokens';

/**
 * Words of which one denies the other about the same matter, as used in news; verbs, nouns and adjectives by their base form, `stem` does the rest.
 * Grouped by us after the antonym relations of WordNet 3.1 (Princeton University): direct antonyms and those of near synonyms, of the words of news prose.
 */
const FOR = 'welcome praise applaud hail endorse commend approve'.split(' ');
const AGAINST = 'condemn criticise criticize denounce oppose reject disapprove deplore regret slam blast disapproval'.split(' ');
/** Whoever welcomes a thing does not deplore it: each word for a favourable stance against each for its contrary. */
const STANCES = FOR.flatMap((one) => AGAINST.map((other) => `${one} ${other}`));

const PAIRS: readonly (readonly [string, string])[] = (
  'man woman|men women|boy girl|son daughter|father mother|brother sister|husband wife|king queen|uncle aunt|nephew niece|gentleman lady|back against|support against|favour against|favor against|maximum minimum|maximize minimize|maximise minimise|advantage disadvantage|top bottom|' +
  'upper lower|same different|similar different|identical different|right wrong|true false|truth lie|correct incorrect|accurate inaccurate|happy unhappy|glad sad|often rarely|often seldom|frequently rarely|frequent rare|' +
  'always rarely|common rare|common uncommon|usual rare|many few|warm cool|hot cool|heat cool|fast slow|quickly slowly|quicker slower|easier harder|easily hardly|fuller emptier|thick thin|wide narrow|broad narrow|wider narrower|' +
  'tall short|taller shorter|deeper shallower|darker lighter|dark light|dark bright|sharp blunt|rough smooth|loud quiet|noisy quiet|clean dirty|fresh stale|raw cooked|ripe unripe|tight loose|hardened softened|harden soften|' +
  'soft hard|brave cowardly|generous stingy|polite rude|kind cruel|calm angry|proud ashamed|honest dishonest|loyal disloyal|visible invisible|formal informal|official unofficial|direct indirect|complete incomplete|' +
  'perfect imperfect|mature immature|patient impatient|moral immoral|rational irrational|regular irregular|relevant irrelevant|responsible irresponsible|literate illiterate|logical illogical|balanced unbalanced|certain uncertain|' +
  'clear unclear|employed unemployed|employment unemployment|expected unexpected|familiar unfamiliar|fit unfit|healthy unhealthy|important unimportant|injured unhurt|injured unharmed|intended unintended|just unjust|' +
  'married divorced|marry divorce|named unnamed|necessary unnecessary|occupied vacant|occupied empty|paid unpaid|pleasant unpleasant|predictable unpredictable|prepared unprepared|protected unprotected|qualified unqualified|' +
  'realistic unrealistic|reasonable unreasonable|related unrelated|reliable unreliable|satisfied dissatisfied|satisfaction dissatisfaction|comfort discomfort|comfortable uncomfortable|convenient inconvenient|' +
  'dependent independent|dependence independence|independence occupation|effective ineffective|efficient inefficient|sufficient insufficient|adequate inadequate|tolerant intolerant|valid invalid|armed unarmed|aware unaware|' +
  'broken intact|damaged intact|damaged undamaged|destroyed intact|destroyed preserved|demolish preserve|demolish restore|conserve destroy|ruin restore|harm help|help hinder|harm benefit|harmful harmless|harmful beneficial|' +
  'hopeful hopeless|useful useless|careful careless|painful painless|powerful powerless|peaceful violent|friendly unfriendly|qualify disqualified|hire sack|hired sacked|hire dismiss|appoint sack|employ sack|employ dismiss|' +
  'recruit sack|reinstate dismiss|enlist discharge|enrol withdraw|enroll withdraw|nominate withdraw|inaugurate close|establish abolish|introduce abolish|introduce withdraw|impose lift|imposed lifted|ban legalise|ban legalize|' +
  'ban lift|legalise outlaw|legalize outlaw|legalise criminalise|criminalise decriminalise|enforce relax|enforce waive|enact repeal|adopt repeal|pass repeal|approve veto|approve refuse|approve dismiss|approve oppose|' +
  'authorise forbid|authorize forbid|authorise ban|authorize ban|authorise revoke|authorize revoke|grant refuse|grant revoke|grant withdraw|award strip|accept dispute|affirm deny|acknowledge deny|concede deny|agree object|' +
  'consent object|consent refuse|comply defy|obey defy|obey disobey|respect violate|honour breach|honor breach|fulfil breach|observe violate|follow ignore|heed ignore|trust suspect|believe doubt|believe disbelieve|love hate|' +
  'admire despise|praise attack|praise condemn|praise blame|praise denounce|applaud condemn|applaud criticise|applaud criticize|hail condemn|hail denounce|defend criticise|defend criticize|defend condemn|welcome reject|' +
  'welcome oppose|welcome criticise|welcome criticize|welcome regret|celebrate mourn|thank blame|exonerate convict|exonerate blame|acquit jail|acquit sentence|cleared convicted|cleared charged|guilty cleared|imprison free|' +
  'imprison release|jail release|capture release|captured freed|kidnap free|detain free|rescue abandon|save kill|survive kill|survived killed|injure heal|wound heal|sicken recover|deteriorate recover|recover worsen|' +
  'relapse recover|improve decline|improvement decline|improvement deterioration|upgrade downgrade|promote relegate|promotion relegation|ascend descend|climb descend|rise plummet|rise plunge|rise slide|rise tumble|rise slump|' +
  'rise dip|rally slump|rally fall|rally tumble|jump fall|jump drop|jump plunge|jump tumble|surge fall|surge drop|surge slump|surge collapse|soar fall|soar drop|soar slump|gain fall|gain drop|gain slip|boost cut|boost reduce|' +
  'boost harm|boost hurt|boost dent|boom slump|boom bust|growth decline|growth contraction|growth recession|growth slowdown|growth fall|upturn downturn|upward downward|upwards downwards|uptick downtick|appreciate depreciate|' +
  'inflate deflate|inflation deflation|swell shrink|multiply divide|add subtract|addition removal|attach detach|lock unlock|fasten unfasten|pack unpack|tie untie|enter exit|entry exit|entrance exit|arrive exit|arrival exit|' +
  'board disembark|land take-off|immigrate emigrate|immigrant emigrant|immigration emigration|attend miss|attract repel|approach retreat|approach recede|' +
  'advance withdraw|deploy withdraw|deployment withdrawal|invade withdraw|occupy withdraw|conquer lose|surrender resist|yield resist|submit resist|unify split|merge split|merge demerge|combine separate|join separate|' +
  'connect separate|together apart|gather disperse|gather scatter|assemble disperse|collect distribute|concentrate disperse|expand cut|expand reduce|expand downsize|extend shorten|extend curtail|extend reduce|prolong shorten|' +
  'prolong curtail|hasten delay|speed slow|quicken slow|accelerate decelerate|advance delay|early delayed|postpone advance|install remove|insert remove|instal remove|plant uproot|sow reap|fill empty|fill drain|flood drain|' +
  'freeze thaw|freeze melt|ignite extinguish|light extinguish|activate deactivate|enable disable|enable prevent|facilitate hinder|facilitate obstruct|aid hinder|assist hinder|assist obstruct|permit block|permit deny|' +
  'permit refuse|allow deny|admit exclude|admit refuse|admit bar|invite exclude|include omit|included omitted|mention omit|insist waive|require exempt|obliged exempt|mandatory optional|mandatory voluntary|compulsory voluntary|' +
  'compulsory optional|obligatory optional|required optional|permanent interim|permanent provisional|temporary lasting|permanently temporarily|short-term long-term|long-lived short-lived|ancient modern|modern outdated|' +
  'new obsolete|recent old|past future|previous next|previous following|preceding following|former latter|prior subsequent|former future|present absent|presence absence|attendance absence|available unavailable|' +
  'availability shortage|abundance shortage|abundance scarcity|glut shortage|surplus shortage|excess shortage|plenty shortage|abundant scarce|oversupply shortage|enough insufficient|creditor debtor|asset liability|' +
  'assets liabilities|income expenditure|revenue expenditure|deposit withdraw|deposit withdrawal|save spend|savings spending|saver spender|invest divest|investment divestment|buyout sale|purchase sell|acquire sell|acquire divest|' +
  'acquisition divestment|acquisition sale|nationalise privatise|nationalize privatize|privatise nationalised|solvent insolvent|solvency insolvency|solvent bankrupt|profitable unprofitable|profitable loss-making|' +
  'employer employee|landlord tenant|winner loser|victor loser|winning losing|victorious defeated|triumph defeat|triumph failure|victory loss|win defeat|won defeated|lead trail|leading trailing|ahead behind|overtake trail|' +
  'favourite outsider|favorite outsider|amateur professional|expert novice|senior junior|superior inferior|superiority inferiority|better inferior|good bad|good evil|well badly|well poorly|strongly weakly|strength weakness|' +
  'strengthening weakening|strengthened weakened|robust weak|robust fragile|sturdy fragile|solid shaky|resilient fragile|stable volatile|steady volatile|calm turbulent|quiet busy|empty crowded|crowded deserted|simple complicated|' +
  'simple intricate|plain elaborate|cheap costly|cheap pricey|inexpensive costly|affordable expensive|affordable unaffordable|free expensive|heavier lighter|large tiny|huge tiny|huge small|big tiny|big little|bigger lesser|' +
  'greater lesser|greater smaller|greater fewer|greatest least|greatest smallest|main minor|main secondary|primary secondary|major secondary|whole partial|entire partial|everybody nobody|everyone nobody|everything nothing|' +
  'everywhere nowhere|unanimous divided|unanimously narrowly|overwhelmingly narrowly|broadly narrowly|comfortably narrowly|fully partly|fully partially|completely partly|entirely partly|wholly partly|exactly roughly|' +
  'precisely roughly|deliberate accidental|deliberately accidentally|intentional accidental|intentionally accidentally|voluntary forced|voluntarily forcibly|willingly reluctantly|eager reluctant|keen reluctant|willing reluctant|' +
  'ready reluctant|openly secretly|publicly privately|publicly secretly|public secret|overt covert|transparent opaque|local foreign|local international|native foreign|native immigrant|domestic overseas|' +
  'domestic international|domestically abroad|home abroad|inland coastal|inland offshore|onshore offshore|indoor outdoor|indoors outdoors|internal external|inner outer|interior exterior|inbound outbound|incoming outgoing|' +
  'upstream downstream|uphill downhill|upstairs downstairs|overground underground|surface underground|forward backward|forwards backwards|vertical horizontal|eastward westward|northward southward|eastbound westbound|' +
  'northbound southbound|north-east south-west|north-west south-east|northeast southwest|northwest southeast|northeastern southwestern|northwestern southeastern|northernmost southernmost|easternmost westernmost|' +
  'clockwise anticlockwise|sunny cloudy|sunny rainy|mild harsh|mild severe|mild cold|lenient harsh|lenient strict|slight severe|minor severe|minor serious|moderate extreme|moderate severe|gentle violent|gradual sudden|' +
  'gradual abrupt|gradually suddenly|slowly rapidly|slow rapid|sluggish brisk|weekday weekend|daytime night|dawn dusk|sunrise sunset|summer winter|spring autumn|breakfast dinner|living dead|alive deceased|' +
  'begin finish|start finish|launch close|launch end|launch cancel|open shut|reopen close|reopen shut|reopened closed|unveil scrap|unveil conceal|announce cancel|schedule cancel|confirm dispute|confirm refute|confirm retract|' +
  'prove disprove|prove refute|verify refute|proven unproven|solved unsolved|resolved unresolved|settled unsettled|succeeded failed|succeed failure|pass fail|passed failed|achieve miss|exceed undershoot|surpass trail|' +
  'outperform underperform|overestimate underestimate|overstate understate|overvalue undervalue|overvalued undervalued|overpaid underpaid|overweight underweight|oversubscribed undersubscribed|overfunded underfunded|' +
  'optimism gloom|hope despair|confidence doubt|confident doubtful|confident pessimistic|confident worried|confident uncertain|calm worried|relaxed worried|relieved worried|reassure alarm|reassured alarmed|' +
  'encouraging discouraging|encouraged discouraged|encouraged dismayed|pleased displeased|pleased disappointed|pleased angry|delighted disappointed|impressed disappointed|proud embarrassed|popular hated|respected despised|' +
  'famous unknown|well-known unknown|famous obscure|beautiful ugly|attractive unattractive|attractive ugly|sweet bitter|sweet sour|smart stupid|clever stupid|wise foolish|sane insane|sober drunk|awake asleep|young elderly|' +
  'younger elder|childhood adulthood|children adults|experienced inexperienced|skilled unskilled|trained untrained|educated uneducated|religious secular|sacred profane|civil military|civilian military|civilian soldier|' +
  'democratic authoritarian|democracy dictatorship|monarchy republic|liberal conservative|left-wing right-wing|progressive conservative|radical moderate|hardline moderate|loyalist rebel|ruling opposition|incumbent challenger|' +
  'plaintiff defendant|prosecution defence|prosecution defense|prosecutor defender|victim perpetrator|attacker victim|ceasefire fighting|truce war|truce fighting|peaceful armed|disarm arm|disarmament rearmament|' +
  'mobilise demobilise|nuclear conventional|offensive defensive|allied hostile|friendship hostility|cooperation confrontation|cooperate compete|agreement dispute|harmony discord|harmony conflict|' +
  'consensus disagreement|legal unlawful|lawful illegal|legitimate illegitimate|constitutional unconstitutional|authorised unauthorised|authorized unauthorized|licensed unlicensed|registered unregistered|documented undocumented|' +
  'declared undeclared|regulated unregulated|taxable exempt|gross net|wholesale retail|fixed variable|fixed floating|rigid flexible|strict lax|strict loose|tighter looser|tightening easing|tightened eased|tightened relaxed|' +
  'stricter looser|raise slash|increase slash|increase halve|double cut|triple halve|expand curtail|expansion cutback|expansion reduction|expansion retrenchment|rise reduction|hike cut|increase lower|rising shrinking|' +
  'growing shrinking|growing declining|growing falling|increasingly decreasingly|ascending descending|plus minus|positive adverse|favourable unfavourable|favorable unfavorable|favourable adverse|lucky unlucky|' +
  'fortunate unfortunate|fortunately unfortunately|innocent convicted|benign malignant|toxic harmless|poisonous harmless|edible poisonous|safe hazardous|safe risky|safely dangerously|secure insecure|secure vulnerable|' +
  'protected vulnerable|immune vulnerable|contagious harmless|infected healthy|vaccinated unvaccinated|fertile barren|fertile infertile|lush barren|native invasive|endangered abundant|extinct living|extinct surviving|wild tame|' +
  'wild domesticated|natural artificial|natural synthetic|organic synthetic|genuine fake|genuine counterfeit|real fake|authentic fake|original replica|real imaginary|literal figurative|theoretical practical|abstract concrete|' +
  'objective subjective|absolute relative|finite infinite|limited unlimited|restricted unrestricted|conditional unconditional|conditionally unconditionally|exclusive inclusive|unique common|individual collective|separate joint|' +
  'separately jointly|unilateral bilateral|unilateral multilateral|unilaterally jointly|odd even|singular plural|active inactive|active passive|active dormant|operational idle|busy idle|working broken|functioning broken|' +
  'manned unmanned|staffed unstaffed|guarded unguarded|supervised unsupervised|accompanied unaccompanied|furnished unfurnished|insured uninsured|' +
  'rise fall|rise drop|rise decline|rise shrink|rose fell|rose dropped|rose declined|risen fallen|grow shrink|grew shrank|grew fell|increase decrease|increase decline|increase reduce|increase fall|increase drop|increase cut|raise lower|raise cut|raise reduce|raise drop|' +
  'gain lose|gain loss|win lose|won lost|win loss|victory defeat|profit loss|surplus deficit|surge plunge|soar plunge|jump slump|climb slide|higher lower|highest lowest|more fewer|more less|most least|larger smaller|largest smallest|bigger smaller|biggest smallest|faster slower|stronger weaker|strengthen weaken|expand shrink|expand contract|expansion contraction|improve worsen|improve deteriorate|better worse|best worst|widen narrow|lengthen shorten|longer shorter|deepen ease|tighten loosen|tighten ease|accelerate slow|' +
  'accept reject|approve reject|adopt reject|accept refuse|agree refuse|agree disagree|allow ban|allow forbid|permit ban|permit prohibit|allow prevent|allow block|support oppose|back oppose|favour oppose|favor oppose|praise criticize|praise criticise|welcome condemn|confirm deny|admit deny|grant deny|uphold overturn|pass defeat|ratify reject|endorse reject|' +
  'open close|opened closed|start end|begin end|started ended|began ended|launch scrap|start stop|resume suspend|continue stop|continue halt|maintain abandon|keep drop|join leave|joined left|enter leave|arrive leave|arrive depart|arrival departure|appoint dismiss|hire fire|elect oust|promote demote|recruit dismiss|' +
  'buy sell|bought sold|buyer seller|purchase sale|import export|importer exporter|lend borrow|lent borrowed|lender borrower|send receive|sent received|pay receive|donate receive|' +
  'before after|earlier later|early late|first last|oldest newest|oldest youngest|older younger|old new|former current|' +
  'ally rival|ally enemy|friend enemy|partner rival|supporter opponent|majority minority|public private|domestic foreign|rural urban|legal illegal|lawful unlawful|guilty innocent|convict acquit|convicted acquitted|guilty acquitted|safe dangerous|safe unsafe|likely unlikely|possible impossible|able unable|willing unwilling|popular unpopular|stable unstable|successful unsuccessful|success failure|succeed fail|fair unfair|known unknown|usual unusual|equal unequal|' +
  'attack defend|invade liberate|advance retreat|escalate calm|war peace|hostile friendly|tense calm|unite divide|united divided|include exclude|hide reveal|conceal reveal|remember forget|build demolish|create destroy|protect endanger|save waste|rich poor|wealthy poor|cheap expensive|cheaper costlier|hot cold|warm cold|warmer colder|wet dry|north south|northern southern|east west|eastern western|left right|inside outside|alive dead|survive die|survived died|healthy sick|male female|positive negative|optimistic pessimistic|pessimism optimism|hope fear|trust distrust|respect ignore|full empty|heavy light|high low|long short|strong weak|hard easy|difficult easy|simple complex|major minor|temporary permanent|partial full|free jailed|release detain|released detained|freed arrested|free arrest|release arrest|attend skip|attend boycott|increase fall|doubled halved|double halve|above below|rise sink|climb sink|climb fall|climb drop|exceed miss|beat miss|fewer more|with without|earliest latest|biggest small|large small|opening closing|success failure|refuse allow|after until|loss gain|increase reduction|rising falling|beginning ending|encourage discourage|appear disappear|connect disconnect|agreement disagreement|approve block|support reject|accept decline|deep shallow|near far|quick slow|early late'
).split('|').concat(STANCES).map((pair) => pair.split(' ') as [string, string]);

const opposites = new Map<string, Set<string>>();
const listed = new Set<string>();
for (const pair of PAIRS) {
  for (const word of pair) listed.add(word);
  const [a, b] = pair.map(stem) as [string, string];
  for (const [from, to] of [[a, b], [b, a]] as const) {
    const known = opposites.get(from);
    if (known) known.add(to);
    else opposites.set(from, new Set([to]));
  }
}

/** Endings that make another word of the same stem: a department does not depart, and closely is not closed. */
const DERIVED = /(?:ments?|ly|[ai]l|ities|ity|ists?|isms?|ships?|ness)$/;

/** Verbs and nouns of which "dis-" makes the opposite; of most words it makes another one ("discover", "dismiss"). */
const DIS = 'approv agre satisfi satisfact honest comfort respect trust belief believ advantag appear allow connect continu credit engag favor favour honor honour like loyal obei obedi order organ own pleas qualifi regard similar unit courag assembl arm integr content interest'.split(' ');
for (const base of DIS) {
  for (const [from, to] of [[base, `dis${base}`], [`dis${base}`, base]] as const) opposites.set(from, new Set([...(opposites.get(from) ?? []), to]));
}
/** Adjectives and participles of which "un-" or "in-" makes the opposite. */
const DENIABLE = /(?:able|ible|ed|ing|ful|ive|al|ent|ant|ate|ous|ary|ic|ct|ain|en)$/;
const DENIED = /^(?:un|in|im|ir|il|non-?)(?=\p{L}{4})/u;
/** Words that only look as if they denied another. */
const OWN_WORD = /^(?:in(?:clud|creas|vest|volv|tend|tent|form|spir|stal|sist|hibit|habit|herit|dustri|itial|dividu|stant|famous|ternal|tegra|ject|flict|ternat|fer|vit|sult|jur|cur|dic)|im(?:port|pos|prov|press|plement|pact|pli|min)|un(?:it|iv|ion|der|til)|ir(?:rit|rig|on)|il(?:lus|lum))/;

function deniedForms(word: string): string[] {
  const bare = word.replace(DENIED, '');
  if (bare !== word) return DENIABLE.test(word) && !OWN_WORD.test(word) ? [stem(bare)] : [];
  return DENIABLE.test(word) && word.length > 5 ? ['un', 'in', 'im', 'ir', 'il'].map((prefix) => stem(prefix + word)) : [];
}

const known = new Map<string, ReadonlySet<string>>();
const KNOWN_LIMIT = 20_000;

/** Stems that deny a folded word; an empty set for most words. */
export function oppositesOf(word: string): ReadonlySet<string> {
  const before = known.get(word);
  if (before) return before;
  // "The friendship has lasted": no opposite of "first".
  const given = /^last(?:s|ed)$/.test(word) ? undefined : DERIVED.test(word) && !listed.has(word) && !DIS.includes(stem(word).replace(/^dis/, '')) ? undefined : opposites.get(stem(word));
  const formed = listed.has(word) ? [] : deniedForms(word);
  const made = given === undefined && formed.length === 0 ? NONE : new Set([...(given ?? []), ...formed]);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(word, made);
  return made;
}

const NONE: ReadonlySet<string> = new Set();
