/**
 * Abbreviations that carry a stop of their own, after the lists of The Chicago Manual of Style (17th ed., chapter 10) and the AP Stylebook.
 * Case-sensitive where the lower-case form is an ordinary word.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Always followed by what they belong to: titles before a name, "e.g.", "vs.". */
export const LEADING = words(
  'Mr Mrs Ms Mx Dr Prof Messrs Mme Mlle Rev Hon Sen Sens Rep Reps Gov Govs Gen Col Lt Sgt Capt Cmdr Adm Maj Supt Insp Amb Pres Brig Pvt Cpl Det Fr Md Mohd Muhd Ma Lieut Cdr Engr Cllr Comdt Wg Sqn Vadm Radm Asst Atty ' +
    'mr mrs ms dr prof e.g i.e E.g I.e eg ie vs v cf approx ca viz al Lt.Gen Maj.Gen Lt.Col',
);

/** Followed by a number: "No. 4", "Fig. 2", "Sept. 3". */
export const NUMBERING = words(
  'Rs Rp No Nos no nos Fig Figs fig figs Eq Eqs p pp Vol Vols vol Art Arts Sec Secs Ch Para para paras Ref Refs Tab App ch art ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);

/** Part of a name, before or after its main word: a sentence ends here only before a word that starts sentences. */
export const NAMING = words('St Ste Mt Ft Jr Sr Ph.D Gens Bros');

/** End of a company's, body's or street's name: a sentence ends here before a word that starts sentences or a lone capitalised word. */
export const CLOSING = words('Inc Corp Co Ltd Cos LLC L.L.C plc Plc PLC Pty Bhd Pte GmbH Assn Dept Univ Ave Blvd Rd D.C');

/** American states as the AP abbreviates them; only after a comma ("Boston, Mass."), being ordinary words elsewhere. */
export const STATES = words(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo',
);

/** Words that start a sentence but, capitalised, hardly ever continue a name. */
export const STARTERS = words(
  'the a an this that these those it its he she they we you his her their our my i in on at by for from with without as but and or yet so if when while where ' +
    'after before since because although though however meanwhile moreover nevertheless still then there here according some many most both all no not each other ' +
    'another among during under until once despite also what who why how is are was were did does do has have had will would could should such nearly about almost only even',
);

/** What follows "a.m." and "p.m." within a sentence. */
export const AFTER_HOUR = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December ' +
    'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
    'Eastern Central Mountain Pacific Greenwich Moscow GMT UTC BST CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST KST AEST AEDT WIB SGT HKT',
);

/** Letters of the longest abbreviation without an inner dot; most words before a stop are longer, or shorter and none of them. */
export const LONGEST_ABBREVIATION = Math.max(...[LEADING, NUMBERING, NAMING, CLOSING, STATES].flatMap((list) => [...list].filter((word) => !word.includes('.')).map((word) => word.length)));
