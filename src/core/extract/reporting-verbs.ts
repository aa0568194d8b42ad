/**
 * Verbs that report what somebody said or wrote, each with its past and third-person forms. After the reporting verbs in
 * Quirk et al., A Comprehensive Grammar of the English Language, 1985, 16.31 and 14.28 ff., and those news style guides list.
 */
type Frame = 'clause' | 'person' | 'object' | 'as' | 'quoting';

/** `clause`: said (that) …; `person`: told somebody (that) …; `object`: also takes a bare noun phrase as what was said; `as`: called it …; `quoting`: reports words only where they stand in marks. */
const VERBS: Readonly<Record<Frame, string>> = {
  clause:
    'say:said:saying state:stated:stating note:noted:noting add:added:adding remark:remarked:remarking claim:claimed:claiming argue:argued:arguing insist:insisted:insisting suggest:suggested:suggesting explain:explained:explaining announce:announced:announcing declare:declared:declaring report:reported:reporting confirm:confirmed:confirming ' +
    'acknowledge:acknowledged:acknowledging admit:admitted:admitting concede:conceded:conceding believe:believed:believing think:thought:thinking predict:predicted:predicting estimate:estimated:estimating allege:alleged:alleging assert:asserted:asserting maintain:maintained:maintaining contend:contended:contending observe:observed:observing caution:cautioned:cautioning warn:warned:warning ' +
    'reply:replied:replying respond:responded:responding recall:recalled:recalling reiterate:reiterated:reiterating repeat:repeated:repeating testify:testified:testifying complain:complained:complaining joke:joked:joking quip:quipped:quipping tweet:tweeted:tweeting write:wrote:writing conclude:concluded:concluding mention:mentioned:mentioning reveal:revealed:revealing pledge:pledged:pledging vow:vowed:vowing promise:promised:promising ' +
    'hint:hinted:hinting indicate:indicated:indicating propose:proposed:proposing deny:denied:denying affirm:affirmed:affirming continue:continued:continuing shout:shouted:shouting ask:asked:asking comment:commented:commenting recommend:recommended:recommending fear:feared:fearing expect:expected:expecting hope:hoped:hoping boast:boasted:boasting stipulate:stipulated:stipulating counter:countered:countering reckon:reckoned:reckoning radio:radioed:radioing remember:remembered:remembering doubt:doubted:doubting wonder:wondered:wondering lament:lamented:lamenting grumble:grumbled:grumbling recount:recounted:recounting opine:opined:opining plead:pleaded:pleading point:pointed:pointing posit:posited:positing tout:touted:touting retort:retorted:retorting exclaim:exclaimed:exclaiming whisper:whispered:whispering mutter:muttered:muttering proclaim:proclaimed:proclaiming profess:professed:professing swear:swore:swearing agree:agreed:agreeing disclose:disclosed:disclosing forecast:forecast:forecasting speculate:speculated:speculating imply:implied:implying signal:signalled:signalling concur:concurred:concurring elaborate:elaborated:elaborating muse:mused:musing post:posted:posting find:found:finding',
  person: 'tell:told:telling assure:assured:assuring inform:informed:informing remind:reminded:reminding convince:convinced:convincing notify:notified:notifying advise:advised:advising congratulate:congratulated:congratulating urge:urged:urging',
  object:
    'emphasize:emphasized:emphasizing emphasise:emphasised:emphasising stress:stressed:stressing highlight:highlighted:highlighting underline:underlined:underlining underscore:underscored:underscoring praise:praised:praising criticize:criticized:criticizing criticise:criticised:criticising condemn:condemned:condemning denounce:denounced:denouncing hail:hailed:hailing welcome:welcomed:welcoming reject:rejected:rejecting dismiss:dismissed:dismissing',
  quoting: 'accuse:accused:accusing blame:blamed:blaming mock:mocked:mocking thank:thanked:thanking slam:slammed:slamming blast:blasted:blasting laud:lauded:lauding applaud:applauded:applauding defend:defended:defending demand:demanded:demanding laugh:laughed:laughing smile:smiled:smiling sigh:sighed:sighing snap:snapped:snapping thunder:thundered:thundering gush:gushed:gushing fume:fumed:fuming chuckle:chuckled:chuckling scream:screamed:screaming yell:yelled:yelling growl:growled:growling murmur:murmured:murmuring interject:interjected:interjecting attack:attacked:attacking cite:cited:citing rule:ruled:ruling sing:sang:singing read:read:reading',
  as: 'call:called:calling describe:described:describing dub:dubbed:dubbing label:labelled:labelling term:termed:terming brand:branded:branding characterize:characterized:characterizing characterise:characterised:characterising',
};

const frames = new Map<string, Frame>();
for (const [frame, verbs] of Object.entries(VERBS) as [Frame, string][]) {
  for (const verb of verbs.split(' ')) {
    const [base = '', past = '', participle = ''] = verb.split(':');
    frames.set(base, frame).set(past, frame).set(participle, frame);
    frames.set(base.endsWith('y') && !/[aeiou]y$/.test(base) ? base.slice(0, -1) + 'ies' : /(?:s|sh|ch|x)$/.test(base) ? base + 'es' : base + 's', frame);
  }
}

/** What a reporting verb takes, or undefined for any other word; expects a word in lower case, in any of its forms. */
export function reportingFrame(word: string): Frame | undefined {
  return frames.get(word);
}

/** Verbs whose noun phrase alone says nothing without "that" or a quotation: they report thoughts, findings or acts as often as words. */
const NEEDS_THAT = new Set('concluding maintaining observing repeating point pointed points pointing remember remembers remembered doubt doubts doubted wonder wonders wondered radio radioed plead pleads pleaded recount recounts recounted lament laments lamented find found finds finding report reports agree agrees agreed agreeing swear swears swore signal signals signalled imply implies implied disclose discloses disclosed forecast forecasts post posts posted elaborate elaborates elaborated speculate speculates speculated proclaim proclaims proclaimed tout touts touted continue continues continued continuing comment comments ask asked asks asking fear fears expect expects expected expecting hope hopes state states estimate estimates claim claims promise promises pledge pledges vow vows recommend recommends note notes reveal reveals revealed write writes wrote writing recall recalls recalled propose proposes proposed deny denies denied denying joke jokes repeat repeats repeated mention mentions mentioned maintain maintains maintained indicate indicates indicated announce announced announces confirm confirmed confirms declare declared declares add added adds observe observed observes explain explained explains conclude concluded concludes respond responded acknowledge acknowledged'.split(' '));

/** True where the verb reports a clause only after "that". */
export function needsThat(word: string): boolean {
  return NEEDS_THAT.has(word);
}

/** Adjectives of thinking that take a clause ("is confident that …"). */
const ASSURANCES = new Set('confident certain sure convinced hopeful optimistic adamant worried concerned afraid disappointed pleased proud glad delighted sorry aware unaware satisfied clear'.split(' '));

/** True for an adjective that reports a clause after a verb of being ("confident"), or after "made" ("clear"). */
export function isAssurance(word: string): boolean {
  return ASSURANCES.has(word);
}

const SPEECH_NOUNS = new Set('hope hopes concern concerns confidence fear fears belief doubt doubts regret warning warnings claim allegation promise pledge assurance assurances complaint suggestion'.split(' '));

/** True for a noun of saying that a verb like "expressed" makes a report ("expressed hope that …"). */
export function isSpeechNoun(word: string): boolean {
  return SPEECH_NOUNS.has(word);
}
