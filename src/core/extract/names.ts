import { cutLoose } from '../text/cut-loose';
import { fold } from '../text/fold';

const memo = new Map<string, string>();
const MEMO_LIMIT = 100_000;
/** "Zelenskiy", "Zelenskyy" and "Zelenskyi" are one ending in several transliterations. */
const SLAVIC_END = /sk(?:iy|yy|yi|ij|ii)$/;

/**
 * A name comparable: case, accents, apostrophes, dots and hyphens go, initials run together, a leading "the" and a possessive
 * ending are dropped. "J. D. Vance" and "JD Vance" fold alike, so do "Park Min-su" and "Park Min Su".
 */
export function foldName(name: string): string {
  const known = memo.get(name);
  if (known !== undefined) return known;
  const words = fold(name).replace(/'s\b(?=$)/, '').replace(/[.',]/g, '').replace(/&/g, ' and ').split(/[\s-]+/).filter((word) => word !== '');
  if (words.length > 1 && words[0] === 'the') words.shift();
  let folded = '';
  let initials = false;
  for (const written of words) {
    const word = /[ijy]$/.test(written) ? written.replace(SLAVIC_END, 'sky') : written;
    const single = word.length === 1 && word >= 'a' && word <= 'z';
    folded += folded === '' || (single && initials) ? word : ' ' + word;
    initials = single;
  }
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(cutLoose(name), folded);
  return folded;
}

/** Endings of a person's name, folded. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Particles that belong to a family name and stand in lower case inside it (after the name-particle lists of the Chicago Manual of
 * Style, 8.7–8.14). Those marked strong may also open a name: "von der Leyen said".
 */
export const PARTICLES: ReadonlySet<string> = new Set('des vom dal dela von van der den de la las los del della di da dos das du bin bint ibn al el ul ur ter ten af av zu zum zur y abu abd do e arap ap ab ferch ould ole wa binti binte \'t'.split(' '));
/** Those of them that open a name. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set('von van bin ibn de del della der dos da di du al el'.split(' '));

/** True for a particle inside a name; expects it folded. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** True for a particle that may open a name. */
export function opensName(word: string): boolean {
  return OPENING_PARTICLES.has(word);
}

const HONORIFICS = new Set('rt alhaja alhaji hajia hajiya mallam datuk dato tunku maulana mullah ustaz pandit swami engr barr khun mzee sheikha sayyida ven venerable ato uncle auntie mr mrs ms miss mx dr sir dame lord lady madam madame monsieur herr frau senor senora signor prof professor rev reverend fr shri sheikh shaikh hon sayyid haji'.split(' '));

/** True for a form of address before a name ("Mr.", "Dame"); expects it folded, without dot. */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word);
}

const MONTHS = new Set('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri'.split(' '));
/** Months that are also words or given names, read as months only beside a number or a time word. */
const AMBIGUOUS_MONTHS = new Set(['march', 'may', 'june', 'april', 'august', 'mar', 'jan']);

/** How a word names a time: a weekday or month always does, "May" and its like only in the right company. */
export function timeWord(word: string): 'always' | 'perhaps' | 'never' {
  // "Thu" is a Vietnamese name as often.
  if (word === 'thu') return 'perhaps';
  if (WEEKDAYS.has(word)) return 'always';
  if (!MONTHS.has(word)) return 'never';
  return AMBIGUOUS_MONTHS.has(word) ? 'perhaps' : 'always';
}

/**
 * Capitalised words that name no actor of their own: languages and faiths, compass words, feasts, the first person, and letters that
 * stand for things, units, clocks and offices rather than bodies.
 */
const NO_ACTORS = new Set(
  ('i ive im id ill western eastern northern southern west east north south central west westerners ' +
    'mass gp gps christian christians islamist islamists jihadist jihadists malay malays muslim muslims islamic islam jewish jew jews judaism christianity hindu hindus hinduism buddhist buddhists buddhism catholic catholics catholicism orthodox protestant protestants sunni sunnis shia shias shiite shiites sikh sikhs evangelical evangelicals ' +
    'communist communists communism socialist socialists marxist democrat democrats democratic republican republicans conservative conservatives liberal liberals tory tories nazi nazis labour ' +
    'mandarin cantonese arabic hebrew latin hindi urdu persian farsi swahili sanskrit tamil bengali pashto ' +
    'roman romans victorian victorians edwardian elizabethan tudor tudors viking vikings saxon saxons byzantine carthaginian carthaginians neanderthal neanderthals shakespearean dickensian lancastrian bayesian century centuries q&a qanda r&d randd god christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween lent lunar tet new year bible quran koran ' +
    'internet web wi-fi wifi covid covid-19 covid19 coronavirus sars aids ebola black white hispanic latino latinos latina arab arabs asian-american ' +
    'tv ceo cfo coo cto ceos pm mp mps gdp gnp cpi ai dna rna hiv ok usd eur gbp jpy am bc ad bce ce id it pr hr faq pdf vat lng ev evs suv suvs gps usb ufo cv phd md ba ma mba bsc msc llc vip diy iq ' +
    'gmt est edt pst pdt cet utc bst lgbt lgbtq ngo ngos ipo ipos pin atm api url http https html roi kpi kw kwh mw gw mwh twh co2 ppe icu er ' +
    'room gate vitamin flight terminal junction platform article section chapter figure fig table page part paragraph appendix annex clause no nos vol volume step phase day week tier level type class grade item question answer note photo image video source copyright caption updated editor read watch advertisement ' +
    'olympic olympics paralympic paralympics brexit neet isp isps odi odis t20 cctv bst mep meps mla mlas msp msps hrt ivf pcs x-ray x-rays nft nfts agm ep lp ' +
    'mr mrs ms dr sir st street president minister secretary chairman chairwoman governor ambassador general senator king queen prince princess congressman mayor judge justice captain colonel professor pope chancellor premier director').split(' '),
);

/** Letters that stand behind a person's name. */
const POSTNOMINALS = new Set('BL MBE OBE CBE KBE DBE GBE QC KC SC FRS FRSE FRCS FRCP FBA FSA RA PhD MD MP MEP MSP MLA MLC MHA MNA TD AM AO AC OAM CMG KCMG CVO LVO MVO VC GC MC DFC BEM CFA JP PC LLB LLM ONZM MNZM IAS IPS IFS RN SAN SJ OFM CPA DSO QPM'.split(' '));

/** True for letters behind a person's name ("OBE"); expects them as written. */
export function isPostnominal(text: string): boolean {
  return POSTNOMINALS.has(text);
}

/** Terms of years and halves: "FY24", "Q3", "H1", "1H". */
export const TERM = /^(?:fy\d{0,4}|[1-4]q\d{0,4}|q[1-4]\d{0,2}|h[12]|[12]h\d{0,4}|cy\d{2,4})$/;

/** True for a capitalised word that, alone, names no actor; expects it folded by `foldName`. */
export function namesNobody(word: string): boolean {
  return NO_ACTORS.has(word) || TERM.test(word) || word === 'aande' || word === 'a&e';
}

/**
 * Given names of many cultures, one of the signs that tells "Angela Merkel" from "Goldman Sachs". A sample after the lists of frequent
 * given names of statistical offices (US Social Security Administration, ONS, INSEE, Destatis and the like); it need not be complete.
 */
const GIVEN = new Set(
  ('james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean arthur lawrence jesse dylan bryan bruce gabriel albert willie alan juan wayne elijah randy roy vincent ralph eugene russell bobby mason philip louis harry martin oliver simon graham stuart nigel colin duncan angus ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori jane fiona claire lucy chloe zoe imogen ' +
    'norman clarence ernest leslie clifford cecil herbert reginald arnold wilfred wilfrid geoffrey jeffery roderick alistair alasdair alastair hamish callum calum rory euan ewen evan ' +
    'huw gwyn ieuan aled geraint emyr glyn clive garry gerry derek damian declan kieran ciaran cian conor shaun shane fergus finn oisin eoin padraig seamus aidan aiden darragh cormac ' +
    'colm donal dermot alfie archie harvey frederick kieron jake zach zack danny stevie tommy timmy robbie billy jimmy joey jonny nicky ricky ronnie sammy teddy eddie andy allan allen ' +
    'alec lindsay lindsey benny brad brent brett cody corey cory darren darryl daryl dean derrick donnie doug dustin dwayne edgar edwin elliot elliott gilbert gregg howard isaac ' +
    'jermaine julian lonnie melvin micah morris nathaniel noel randall rodney rudy rufus seth shawn terrance theodore todd travis vince woodrow alana alexa alexandria alicia allison ' +
    'amie angie annette annie antonia arlene audrey becky belinda bernadette bernice bessie bethany betsy beverley bonnie camilla candice carole carrie cassandra cassie cathy cecilia ' +
    'celia cherie cindy colleen connie courtney dana daniella daphne deanna debbie deirdre delia dianne dolly dora doreen edna eileen elaine elise eliza elsie emilia enid erica esme ' +
    'ethel evie fern geraldine gertrude gina gladys glenda gwen gwendolyn harriet hayley helena hilary hilda inez irma isobel jackie jayne jeanette jeanne jemima jenna jennie jessie ' +
    'jillian joann joanna joanne jocelyn jodie juanita juliet kara kathy katrina kaye kitty kristen lara leanne leona leticia lila lillian lilly liza lizzie lois lola loretta lorna ' +
    'lorraine louisa lucille lucinda lynda mabel madeline maggie maisie mandy marcia margery margot marian marlene marsha martina mattie mavis maxine melanie melinda meredith michaela ' +
    'mildred millie minnie miranda moira mollie monica myra nellie nicolette pam patsy patty peggy penelope philippa phyllis priscilla ramona rhona rhonda rita roberta rochelle rosalie ' +
    'rosalind rosamund roxanne sadie sasha saskia scarlett selina selma serena sheila shelley sherry sienna stacey susanna sylvia tabitha tammy tanya tasha terri tess thelma toni traci ' +
    'trisha vanessa vicki vickie vivian vivien vivienne wanda wilma winifred yolanda zara usman luisa francesca olof henrik birgitta annika willem hendrik joost maarten wouter ruud ' +
    'geert sander niels sanne anneke femke jacek ewa sergey alexey andrei chinedu ' +
    'hans klaus jurgen wolfgang dieter heinz helmut karl franz stefan andreas matthias sebastian lukas felix jonas ursula ingrid monika petra sabine heike birgit anke olaf friedrich annalena ' +
    'pierre jacques francois michel philippe alain bernard jean-claude emmanuel nicolas laurent thierry olivier antoine julien guillaume marine ines sylvie isabelle nathalie valerie celine sophie camille amelie ' +
    'carlos luis miguel javier fernando manuel alejandro pedro pablo diego ricardo eduardo jorge francisco antonio rafael sergio alberto enrique raul mario roberto andres hector oscar felipe ramon gustavo carmen ana lucia rosa isabel pilar dolores mercedes beatriz elena gabriela claudia veronica ' +
    'joao paulo tiago rui fernanda luiz luiza marcos andre bruno thiago giuseppe giovanni francesco marco luca matteo giorgia silvio paolo enzo lorenzo alessandro chiara giulia federica ' +
    'sergei dmitry dmitri alexei aleksei nikolai mikhail boris igor oleg yuri pavel maxim anatoly viktor leonid volodymyr oleksandr andriy petro svetlana olga natalia tatiana yelena irina oksana yulia jan piotr andrzej tomasz krzysztof pawel marek donald jaroslaw katarzyna agnieszka janos laszlo gabor zoltan istvan viktor ferenc milos zoran dragan aleksandar nikola ivan goran ' +
    'mohammed muhammad mohammad mohamed ahmed ahmad mahmoud mustafa hassan hussein ali omar khalid abdullah abdul ibrahim yusuf youssef karim tariq salman hamad faisal saud rashid fatima aisha khadija zainab maryam layla leila noor amina yasmin reza mehdi hossein javad ebrahim recep mehmet ayse emine kemal ' +
    'david yitzhak benjamin avi moshe shimon ehud yair naftali golda tzipi ' +
    'rahul amit rajesh sanjay vijay anil sunil ravi suresh ramesh narendra arjun priya anjali sunita pooja deepak ashok manmohan sonia indira imran nawaz shehbaz asif bilal ranil mahinda sheikh hasina ' +
    'hiroshi takeshi kenji shinzo fumio yoshihide taro akira haruki yuki naoko yoko sakura satoshi junichiro shigeru ' +
    'jin ming wei lei jing fang min hui hao jian minh nguyen tran pham hoang vu ngo duong dang hong thanh tuan hung linh huong lan moon park jung hyun sung joon soo-jin min-jun ji-woo tae ' +
    'kwame kofi kwasi nana chinua chidi emeka ngozi olusegun muhammadu goodluck bola yemi uhuru raila wangari barack nelson cyril thabo jacob desmond winnie sipho paul yoweri abiy haile tedros mulatu tewodros hailemariam ellen ' +
    'lars erik anders nils sven bjorn magnus mette jens jonas gustav karin astrid sanna jussi mikko kari aino pekka ' +
    'bill bob jim tom mike steve dave dan ben sam tim greg ken ron don chris matt nick tony jeff phil pete rob rick ted fred ed al jon max leo alex kate liz beth sue meg jen jill nina eva lena ' +
    'alison amelia anne beatrice bella bridget caitlin carla caroline charlie clara connor craig dominic edith eilidh eleanor ella ellie erin esther ewan faye francis freddie gareth gavin geoff gemma georgina gerard gillian glen glenn gordon graeme hugh hugo hazel heidi holly iain ian irene isla ivan ivy jacqui jade jamie jane jasmine jenny jeremiah jim joe joel johnny josh katie katy keira kelvin kerry kirsty leah lee leonard leon lesley lewis lily liam louise luke lydia malcolm marcus marilyn marjorie maureen maurice miles miriam molly naomi natasha neil niall norma owen paula pauline percy phoebe polly rachael ray rhys robin roger rosemary rosie ross rowan rupert ruby russ ruth sally sian sidney sophie stella stewart stuart tamara tara terence tessa theo tina toby tracey tracy trevor valerie vera vernon vicky viv wendy wes winston yvonne whitney marvin bobby brendan duncan ' +
    'aleksandra alexandra anastasia arturo augusto aurelio benito bernardo bianca camila catalina cesar consuelo cristiano cristina daniela emiliano ernesto esteban eugenio eva federico fabio fabrizio gerardo gianluca gianni giulio gonzalo guillermo hugo ignacio inaki irene joaquin josefina julio leandro leonardo lionel lorena luciana manuela marcelo mariana mariano massimo mateo mauricio maurizio mauro maximo moises neymar nicola octavio osvaldo paola patricio piero raquel rafaela renato rocio rodolfo ronaldo ruben salvatore santiago stefano susana tomas ugo umberto valentina valentino vicente vittorio xavier ximena ' +
    'abdel adel aditya adnan akbar alisha aliya amir amal anand aneesa anita anwar arif aryan asma ayman aziz babak bashar bashir bushra dalia dina ehsan fadi farah farid farouk fouad ghassan habib haider hakim hala hamza hani haroon hatem hiba ibtisam idris ismail jamal jamil javed kamal kamran khadija laila latif lina lubna maha majid malik mansour mariam marwan maysa mona mounir murtaza nabil nadia nasser nawal nayef osama qasim rania rashida riyad saad sabah sadiq said sajid salim samir sara sami shahid sharif shireen siddiq suleiman tahir talal waleed wael yahya yasser younis zahra zaid ziad ' +
    'akash alok ananya aparna arvind ashish bhavna chandra devendra dinesh divya gaurav geeta girish gopal harish hema jaya jayesh jyoti kamala karan kavita kiran krishna kumar lakshmi lata madhu mahesh manish manoj meena meera mohan mukesh nandini naveen neha nikhil nisha nitin pankaj prakash pranav prasad pratibha puja radha raj rajiv rakesh ramesh rani ranjit rashmi rekha ritu rohit sachin sandeep sandhya sanjana santosh sarita satish seema shanti shashi shreya shyam smita subhash sumit sundar sushma swati uma usha varun vasant vikram vimala vinod vishal yash ' +
    'agnes aksel alfred alma anneli arne astri axel bengt bertil birgitte brigitte carina dag ebba einar elin elsa emil eskil espen eva freya frida georg gerd gerhard greta gudrun gunnar gustaf hakon hanna hannelore harald hedda heidi helga helge hilde ida ilse inga ingeborg inger ingmar ingvar iris johan johanna johannes jorgen jutta kaj katja katrin kirsten kjell knut konrad kristin kristina kurt leif lennart liv lotta ludwig maja manfred margit marianne markus marta marten matilda mats max mia mikael minna moritz morten norbert nora ole ove rainer ralf rasmus reinhard renate rolf rudolf rune sigrid silke siri solveig stina susanne svein tanja thea thorsten tobias tom torsten tove trygve ulf ulla ulrich ulrike uwe vera vidar walter werner wilhelm ylva yngve ' +
    'adrien agathe alice anais andre anne arnaud aurelie baptiste benoit bertrand brigitte cecile cedric charlene chloe christelle claude clement colette corinne damien delphine denis didier dominique edouard elodie emile estelle etienne fabrice florian francoise frederic gaston genevieve georges gerard gilles guy helene henri herve hubert ines jean jerome joel josephine lea lucie luc ludovic madeleine manon marc marcel margaux marianne mathieu maxime mireille monique muriel nadine noemie odile pascal patrice pauline philippine quentin raymond remi remy rene romain roland sabrina sandrine serge simone solange stephane suzanne sylvain theo thibault valentin veronique vincent virginie xavier yann yannick yves yvette ' +
    'adaeze adebayo adeola akinwumi amara amina ayodele babatunde bukola chiamaka chidinma chukwuma damilola ebele efua ekow ezekiel femi folake funke hauwa ifeoma ike ikechukwu kelechi kunle nkechi nneka nnamdi obi obinna ola olu oluwaseun onyeka sade segun tayo tobi tunde uche yaw abena adjoa ama akosua esi kojo kwaku kweku nii yaa achieng akinyi atieno kamau kipchoge moses mwangi njeri njoroge nyambura odhiambo ochieng omondi otieno wambui wanjiku bongani lerato lindiwe mandla mpho naledi nomsa nosipho palesa pieter precious refilwe sello sibusiso simphiwe thandi themba tshepo zanele zodwa tendai tinashe farai rudo chipo ' +
    'alina alla anton artem artur bohdan borys bogdan darya denis dinara ekaterina evgeny fedor galina gennady georgy ilya inna kirill konstantin ksenia larisa lev lidia ludmila lyudmila marat margarita marina mariya nadezhda nikita polina roman ruslan sofia stanislav stepan taras tetiana timur vadim valentina valery vasily vera viktoria vitaly vladimir vladislav vyacheslav yaroslav yelizaveta yuliya zhanna adrian ion mihai radu vasile gheorghe ioana bozena danuta grzegorz halina jerzy kazimierz lech maciej malgorzata mateusz michal pavol pawel stanislaw wojciech zbigniew zofia jiri jaroslav josef karel lubos lukas milan miroslav ondrej petr tomas vaclav zdenek zuzana agnes andras attila balazs bela csaba erzsebet eva gyorgy gyula imre jozsef judit katalin kinga klara mihaly peter sandor tamas tibor zsofia zsuzsa biljana dejan dragana gordana jelena jovan ljiljana luka marija marko mirjana nebojsa nenad nikola novak predrag radovan slobodan snezana srdjan stefan tamara vesna vladan vuk zdravko zeljko andrej ante bojan branko darko davor hrvoje ivica josip marin tomislav giorgos dimitris eleni ioannis katerina konstantinos kostas maria nikos panagiotis sofia stavros vasilis yannis agim arben besnik ilir ' +
    'cemal cem derya elif emre esra fatih fatma hakan halil hatice huseyin ibrahim ismet leyla meral mert metin murat nur omer orhan osman ozan selin selim serkan sevgi suleyman tayfun tolga ufuk umit volkan yilmaz yusuf zeynep aigerim aliya bolat daniyar gulnara nursultan ' +
    'akiko asuka ayumi daisuke eiji emi fumiko goro haruka hideki hideo hikaru hiroko hitoshi ichiro isamu jiro junko kaori kazuo keiko kei kenta kentaro kiyoshi koji kyoko makoto mariko masahiro masako masao mayumi megumi michiko mika minoru naomi nobuo osamu reiko rika ryo ryota sachiko saki satoru shinji shiro sho shoji shun susumu takashi takeo takuya tatsuya tetsuya tomoko toshio tsuyoshi yasuo yoshiko yukiko yumi yusuke yuta agus ahmad bambang budi dewi dian eko endang fitri hendra indah iwan ketut made nyoman putu ratna rini rizal siti slamet sri sugeng suharto sutrisno tuti wahyu wayan yanti aung khin kyaw myint nyan ohn soe tin zaw chai kittisak niran prasert somchai supaporn wichai arnel danilo efren ernesto jejomar leila maricel rowena ' +
    'joko prabowo megawati susilo anwar mahathir ferdinand rodrigo corazon benigno aung thein prayuth thaksin yingluck srettha sopheap ').split(/\s+/),
);

/** True for a frequent given name; expects the first word of a name folded. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word);
}
