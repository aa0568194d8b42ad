/**
 * Past forms of English irregular verbs with their base form, so that "fell" and "fallen" meet "fall". After the list of irregular verbs in
 * Quirk et al., A Comprehensive Grammar of the English Language, 1985, section 3.15, those of news prose; forms that are another common word
 * ("saw" the tool, "found" a town) are here by what they mean in news.
 */
const FORMS =
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|die dies died dying|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lies lied lying lain|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|overcome overcame|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|tie ties tied tying|undergo underwent undergone|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written';

const bases = new Map<string, string>();
for (const line of FORMS.split('|')) {
  const [base = '', ...forms] = line.split(' ');
  for (const form of forms) if (!bases.has(form)) bases.set(form, base);
}

/** The base form of an irregular past form; undefined for every other word. Expects a folded word. */
export function irregularBase(word: string): string | undefined {
  return bases.get(word);
}
