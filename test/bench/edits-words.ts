/** Words that edits are made from. Independent of the engine's own tables: nothing here is imported by src. */

/** Pairs that reverse a statement when one takes the place of the other; inflected forms are listed, so that the sentence stays grammatical. */
export const ANTONYMS: readonly (readonly [string, string])[] = (
  'rose/fell rise/fall rises/falls rising/falling increased/decreased increase/decrease increases/decreases increasing/decreasing grew/shrank higher/lower highest/lowest high/low ' +
  'more/fewer largest/smallest bigger/smaller biggest/smallest best/worst better/worse won/lost wins/loses win/lose victory/defeat accepted/rejected accept/reject approved/rejected ' +
  'supported/opposed support/oppose supports/opposes allowed/banned allow/forbid allows/forbids confirmed/denied confirms/denies confirm/deny opened/closed open/closed opening/closing ' +
  'early/late earlier/later earliest/latest before/after first/last old/new older/younger oldest/youngest strong/weak stronger/weaker strengthened/weakened success/failure successful/unsuccessful ' +
  'succeeded/failed guilty/innocent convicted/acquitted alive/dead legal/illegal safe/dangerous rich/poor buy/sell bought/sold arrived/departed joined/left hired/sacked ' +
  'increasingly/decreasingly positive/negative public/private male/female men/women man/woman boy/girl north/south northern/southern east/west eastern/western inside/outside above/below ' +
  'gained/lost improved/worsened improve/worsen included/excluded included/omitted include/exclude expanded/reduced cheap/expensive cheaper/dearer fast/slow faster/slower easy/difficult easier/harder ' +
  'up/down started/ended began/ended begin/end praised/criticised praised/criticized welcomed/condemned agreed/refused remembered/forgot common/rare popular/unpopular ' +
  'maximum/minimum majority/minority advantage/disadvantage likely/unlikely able/unable happy/unhappy possible/impossible same/different long/short longer/shorter longest/shortest ' +
  'top/bottom right/wrong true/false always/never many/few often/rarely heavy/light hot/cold warm/cool full/empty import/export imports/exports borrowed/lent'
).split(' ').map((pair) => pair.split('/') as unknown as readonly [string, string]);

export const PERSONS = ['Ottoline Brask', 'Teodor Vanchev', 'Imani Kowalczyk', 'Ruaridh Sembene', 'Leontyne Aguirre', 'Bastiaan Okwuosa', 'Marit Delacroix', 'Hesper Lindqvist', 'Ignatius Mbeki-Rowe', 'Zdenka Farrow'];
export const PLACES = ['Tromso', 'Ouagadougou', 'Paramaribo', 'Ulaanbaatar', 'Antofagasta', 'Windhoek', 'Thimphu', 'Chisinau', 'Vanuatu', 'Tasmania', 'Bhutan', 'Suriname'];
export const ORGANISATIONS = ['Halvard Institute', 'Corvane Holdings', 'Estuary Trust', 'Merrowdale University', 'Pelagic Union', 'Quillon Group', 'Northmoor Council', 'Brightwater Bank'];
export const ROLES = ['president', 'prime minister', 'foreign minister', 'finance minister', 'mayor', 'chief executive', 'chairman', 'spokesman', 'director', 'professor', 'coach', 'secretary', 'ambassador', 'governor', 'senator', 'captain', 'editor', 'analyst', 'manager', 'treasurer'];

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const NUMBER_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
export const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Hedged wording and what it becomes when the hedge is dropped. */
export const HEDGES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:may|might|could) (?=have )/, 'must '],
  [/(?<=[a-z\d] )(?:may|might|could)(?= (?!not|well|only|have)[a-z]+)/, 'will'],
  [/\b(?:is|are) (?:expected|likely|planning|hoping|due|set) to(?= [a-z]+)/i, 'will'],
  [/\b(?:was|were) (?:expected|likely|planning|hoping) to(?= [a-z]+)/i, 'would'],
  [/\b(?:plans|hopes|intends|aims|wants) to(?= [a-z]+)/i, 'will'],
  [/\b(?:plan|hope|intend|aim) to(?= [a-z]+)/i, 'will'],
  [/\b(?:reportedly|allegedly|possibly|probably|apparently|perhaps|potentially) /i, ''],
  [/(?<!\b(?:is|are|was|were|be|been|as|as a|as an) )\b(?:alleged|suspected|potential|possible|proposed) (?!to\b)(?=[a-z]+)/i, ''],
];

/** Verbs with which both sides do the same thing, so that swapping them changes nothing. */
export const SYMMETRIC = /\b(?:met|meets?|meeting|married|marry|played|plays?|drew|draws?|agreed|agrees?|joined|joins?|between|with|faced?|against|talks|versus|and|or|like|than|near|equals?)\b/i;

/** A word that is very probably a verb: an auxiliary, a past form, or one of the commonest irregular verbs. */
export const VERB = /\b(?:\p{Ll}{3,20}ed|said|told|beat|won|lost|took|gave|sent|sold|bought|left|led|saw|made|found|held|paid|hit|shot|killed|wrote|brought|caught|fought|taught|put|cut|became|replaces?|signs?|accuses?|beats?|tells?|asks?|calls?|urges?|visits?|attacks?|supports?|defeats?|criticis(?:es|ed)|criticiz(?:es|ed))\b/u;
