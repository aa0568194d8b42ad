import { foldName } from './names-compare';
import { CITIES } from './places-cities';

/**
 * Countries and territories, one a line: canonical English name | capital | demonyms and adjectives | other forms of the name.
 * Names after ISO 3166-1 in the short English form of Unicode CLDR; capitals and demonyms after the CIA World Factbook
 * (fields "Capital" and "Nationality"); states that are gone but still written about stand at the end.
 */
const COUNTRIES = `
Afghanistan|Kabul|Afghan|
Albania|Tirana|Albanian|
Algeria|Algiers|Algerian|
Andorra|Andorra la Vella|Andorran|
Angola|Luanda|Angolan|
Antigua and Barbuda||Antiguan,Barbudan|Antigua
Argentina|Buenos Aires|Argentine,Argentinian,Argentinean|
Armenia|Yerevan|Armenian|
Australia|Canberra|Australian,Aussie|
Austria|Vienna|Austrian|
Azerbaijan|Baku|Azerbaijani,Azeri|
Bahamas|Nassau|Bahamian|
Bahrain|Manama|Bahraini|
Bangladesh|Dhaka|Bangladeshi|
Barbados|Bridgetown|Barbadian|
Belarus|Minsk|Belarusian,Belarusan|
Belgium|Brussels|Belgian|
Belize|Belmopan|Belizean|
Benin|Porto-Novo|Beninese|
Bhutan|Thimphu|Bhutanese|
Bolivia|La Paz|Bolivian|
Bosnia and Herzegovina|Sarajevo|Bosnian,Herzegovinian|Bosnia,Bosnia-Herzegovina
Botswana|Gaborone|Botswanan,Motswana,Batswana|
Brazil|Brasília|Brazilian|
Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam
Bulgaria|Sofia|Bulgarian|
Burkina Faso|Ouagadougou|Burkinabe,Burkinabé|
Burundi|Bujumbura|Burundian|
Cambodia|Phnom Penh|Cambodian|Kampuchea
Cameroon|Yaoundé|Cameroonian|
Canada|Ottawa|Canadian|
Cape Verde|Praia|Cape Verdean,Cabo Verdean|Cabo Verde
Central African Republic|Bangui|Central African|
Chad|N'Djamena|Chadian|
Chile||Chilean|
China|Beijing|Chinese|People's Republic of China,PRC
Colombia|Bogotá|Colombian|
Comoros|Moroni|Comoran,Comorian|
Costa Rica||Costa Rican|
Croatia|Zagreb|Croatian,Croat|
Cuba|Havana|Cuban|
Cyprus|Nicosia|Cypriot|
Czech Republic|Prague|Czech|Czechia
Democratic Republic of the Congo|Kinshasa|Congolese|DR Congo,DRC,D.R.C.,Democratic Republic of Congo
Denmark|Copenhagen|Danish,Dane|
Djibouti||Djiboutian|
Dominica|Roseau||
Dominican Republic|Santo Domingo|Dominican|
East Timor|Dili|Timorese,East Timorese|Timor-Leste
Ecuador|Quito|Ecuadorian,Ecuadorean|
Egypt|Cairo|Egyptian|
El Salvador|San Salvador|Salvadoran,Salvadorean|
Equatorial Guinea|Malabo|Equatorial Guinean,Equatoguinean|
Eritrea|Asmara|Eritrean|
Estonia|Tallinn|Estonian|
Eswatini|Mbabane|Swazi,Emaswati|Swaziland
Ethiopia|Addis Ababa|Ethiopian|
Fiji|Suva|Fijian|
Finland|Helsinki|Finnish,Finn|
France|Paris|French,Frenchman,Frenchwoman|
Gabon|Libreville|Gabonese|
Gambia|Banjul|Gambian|
Georgia|Tbilisi|Georgian|
Germany|Berlin|German|Federal Republic of Germany
Ghana|Accra|Ghanaian|
Greece|Athens|Greek,Hellenic|
Greenland|Nuuk|Greenlandic,Greenlander|
Grenada||Grenadian|
Guatemala||Guatemalan|
Guinea|Conakry|Guinean|
Guinea-Bissau|Bissau|Bissau-Guinean|
Guyana|Georgetown|Guyanese|
Haiti|Port-au-Prince|Haitian|
Honduras|Tegucigalpa|Honduran|
Hong Kong||Hongkonger,Hong Konger|Hongkong
Hungary|Budapest|Hungarian|
Iceland|Reykjavík|Icelandic,Icelander|
India|New Delhi|Indian|
Indonesia|Jakarta|Indonesian|
Iran|Tehran|Iranian|Islamic Republic of Iran
Iraq|Baghdad|Iraqi|
Ireland|Dublin|Irish,Irishman,Irishwoman|Republic of Ireland
Israel|Jerusalem|Israeli|
Italy|Rome|Italian|
Ivory Coast|Yamoussoukro|Ivorian|Côte d'Ivoire,Cote d'Ivoire
Jamaica|Kingston|Jamaican|
Japan|Tokyo|Japanese|
Jordan|Amman|Jordanian|
Kazakhstan|Astana|Kazakh,Kazakhstani|
Kenya|Nairobi|Kenyan|
Kiribati|Tarawa|I-Kiribati|
Kosovo|Pristina|Kosovar,Kosovan|
Kuwait|Kuwait City|Kuwaiti|
Kyrgyzstan|Bishkek|Kyrgyz,Kyrgyzstani|
Laos|Vientiane|Lao,Laotian|
Latvia|Riga|Latvian|
Lebanon|Beirut|Lebanese|
Lesotho|Maseru|Basotho,Mosotho|
Liberia|Monrovia|Liberian|
Libya|Tripoli|Libyan|
Liechtenstein|Vaduz|Liechtensteiner|
Lithuania|Vilnius|Lithuanian|
Luxembourg||Luxembourger,Luxembourgish|
Macau||Macanese|Macao
Madagascar|Antananarivo|Malagasy|
Malawi|Lilongwe|Malawian|
Malaysia|Kuala Lumpur|Malaysian|
Maldives|Malé|Maldivian|
Mali|Bamako|Malian|
Malta|Valletta|Maltese|
Marshall Islands|Majuro|Marshallese|
Mauritania|Nouakchott|Mauritanian|
Mauritius|Port Louis|Mauritian|
Mexico|Mexico City|Mexican|
Micronesia|Palikir|Micronesian|Federated States of Micronesia
Moldova|Chisinau|Moldovan|
Monaco||Monégasque,Monegasque|
Mongolia|Ulaanbaatar|Mongolian,Mongol|
Montenegro|Podgorica|Montenegrin|
Morocco|Rabat|Moroccan|
Mozambique|Maputo|Mozambican|
Myanmar|Naypyidaw|Burmese|Burma
Namibia|Windhoek|Namibian|
Nauru|Yaren|Nauruan|
Nepal|Kathmandu|Nepali,Nepalese|
Netherlands|Amsterdam|Dutch,Dutchman,Dutchwoman|Holland
New Zealand|Wellington|New Zealander|
Nicaragua|Managua|Nicaraguan|
Niger|Niamey|Nigerien|
Nigeria|Abuja|Nigerian|
North Korea|Pyongyang|North Korean|DPRK,D.P.R.K.,Democratic People's Republic of Korea
North Macedonia|Skopje|Macedonian,North Macedonian|Macedonia
Norway|Oslo|Norwegian|
Oman|Muscat|Omani|
Pakistan|Islamabad|Pakistani|
Palau|Ngerulmud|Palauan|
Palestine|Ramallah|Palestinian|Palestinian Territories,State of Palestine
Panama|Panama City|Panamanian|
Papua New Guinea|Port Moresby|Papua New Guinean,Papuan|PNG
Paraguay|Asunción|Paraguayan|
Peru|Lima|Peruvian|
Philippines|Manila|Philippine,Filipino,Filipina|
Poland|Warsaw|Polish,Pole|
Portugal|Lisbon|Portuguese|
Puerto Rico|San Juan|Puerto Rican|
Qatar|Doha|Qatari|
Republic of the Congo|Brazzaville||Congo,Congo-Brazzaville,Republic of Congo
Romania|Bucharest|Romanian|
Russia|Moscow|Russian|Russian Federation
Rwanda|Kigali|Rwandan|
Saint Kitts and Nevis|Basseterre|Kittitian,Nevisian|St. Kitts and Nevis
Saint Lucia|Castries|Saint Lucian,St. Lucian|St. Lucia
Saint Vincent and the Grenadines|Kingstown|Vincentian|St. Vincent and the Grenadines
Samoa|Apia|Samoan|
San Marino||Sammarinese|
São Tomé and Príncipe|São Tomé|São Toméan,Santomean|
Saudi Arabia|Riyadh|Saudi,Saudi Arabian|
Senegal|Dakar|Senegalese|
Serbia|Belgrade|Serbian,Serb|
Seychelles|Victoria|Seychellois|
Sierra Leone|Freetown|Sierra Leonean|
Singapore||Singaporean|
Slovakia|Bratislava|Slovak,Slovakian|
Slovenia|Ljubljana|Slovenian,Slovene|
Solomon Islands|Honiara|Solomon Islander|
Somalia|Mogadishu|Somali,Somalian|
South Africa|Pretoria|South African|
South Korea|Seoul|South Korean|Republic of Korea,ROK
South Sudan|Juba|South Sudanese|
Spain|Madrid|Spanish,Spaniard|
Sri Lanka|Colombo|Sri Lankan|
Sudan|Khartoum|Sudanese|
Suriname|Paramaribo|Surinamese|
Sweden|Stockholm|Swedish,Swede|
Switzerland|Bern|Swiss|
Syria|Damascus|Syrian|
Taiwan|Taipei|Taiwanese|
Tajikistan|Dushanbe|Tajik,Tajikistani|
Tanzania|Dodoma|Tanzanian|
Thailand|Bangkok|Thai|
Togo|Lomé|Togolese|
Tonga|Nuku'alofa|Tongan|
Trinidad and Tobago|Port of Spain|Trinidadian,Tobagonian|Trinidad
Tunisia|Tunis|Tunisian|
Turkey|Ankara|Turkish,Turk|Türkiye
Turkmenistan|Ashgabat|Turkmen|
Tuvalu|Funafuti|Tuvaluan|
Uganda|Kampala|Ugandan|
Ukraine|Kyiv|Ukrainian|
United Arab Emirates|Abu Dhabi|Emirati|UAE,U.A.E.
United Kingdom|London|British,Briton,Brit|UK,U.K.,Britain,Great Britain
United States|Washington|American|US,U.S.,USA,U.S.A.,United States of America,America
Uruguay|Montevideo|Uruguayan|
Uzbekistan|Tashkent|Uzbek,Uzbekistani|
Vanuatu|Port Vila|Ni-Vanuatu|
Vatican City||Vatican|Holy See
Venezuela|Caracas|Venezuelan|
Vietnam|Hanoi|Vietnamese|Viet Nam
Western Sahara|Laayoune|Sahrawi,Sahrawian|
Yemen|Sanaa|Yemeni|
Zambia|Lusaka|Zambian|
Zimbabwe|Harare|Zimbabwean|
England||English,Englishman,Englishwoman|
Scotland|Edinburgh|Scottish,Scot|
Wales|Cardiff|Welsh,Welshman|
Northern Ireland|Belfast|Northern Irish|
Catalonia|Barcelona|Catalan|
Tibet|Lhasa|Tibetan|
Chechnya|Grozny|Chechen|
Europe||European|
Africa||African|
Asia||Asian|
Latin America||Latin American|
North America||North American|
South America||South American|
Soviet Union||Soviet|USSR,U.S.S.R.
Yugoslavia||Yugoslav,Yugoslavian|
Czechoslovakia||Czechoslovak,Czechoslovakian|
East Germany||East German|GDR
West Germany||West German|
North Vietnam||North Vietnamese|
South Vietnam||South Vietnamese|Republic of Vietnam
Ottoman Empire||Ottoman|
Rhodesia||Rhodesian|
`;

/**
 * Regions, large cities and first-level divisions that news names without their country, so that they are told from people
 * and companies: planets (IAU), continents, seas and regions (UN geoscheme M49), the long rivers and high mountains (CIA World Factbook), cities above a million (UN World Urbanization Prospects 2018),
 * states and provinces of federal countries (ISO 3166-2). Other forms of one place follow its name after "=".
 */
const OTHER_PLACES =
  'Mars,Venus,Jupiter,Saturn,Neptune,Uranus,Antarctica,Oceania,Nile,Blue Nile,White Nile,Danube,Rhine,Volga,Dnieper,Thames,Seine,Loire,Rhône=Rhone,Elbe,Oder,Vistula,Tagus,Ebro,Tiber,Tigris,Euphrates,Indus,Ganges,Brahmaputra,Mekong,Irrawaddy,Salween,Yangtze,Yellow River,Pearl River,Yenisei,Potomac,Rio Grande,Orinoco,Zambezi,Mersey,Tyne,Clyde,Liffey,Everest=Mount Everest,Kilimanjaro=Mount Kilimanjaro,Vesuvius,Etna,Bosphorus=Bosporus,Dardanelles,Baltic,Aegean,Adriatic,Australasia,Central America,Central Asia,South Asia,Southeast Asia=South-East Asia,East Asia,Northeast Asia,Asia-Pacific=Asia Pacific,Indo-Pacific,Middle East=Mideast,Near East,Far East,North Africa,West Africa,East Africa,Southern Africa,Sub-Saharan Africa,' +
  'Horn of Africa,Sahel,Sahara,Maghreb,Levant,Balkans,Caucasus,South Caucasus,Baltics,Scandinavia,Crimea,Donbas=Donbass,Siberia,Kurdistan,Kashmir,Gaza=Gaza Strip,West Bank,Golan Heights,Korean Peninsula,Arctic,Caribbean,Mediterranean,Atlantic,Pacific,Himalayas,Alps,Andes,Amazon Basin,Mekong Delta,' +
  'Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe,Eurasia,Polynesia,Melanesia,Iberia,Bavaria,Saxony,Flanders,Wallonia,Brittany,Normandy,Tuscany,Sicily,Sardinia,Lombardy,Corsica,Andalusia,Galicia,Transylvania,Punjab,Bengal,Sindh,Xinjiang,Inner Mongolia,Manchuria,Guangdong,Sichuan,Hunan,Hubei,Yunnan,Fujian,Zhejiang,Jiangsu,Shandong,Henan,Hebei,Shanxi,Shaanxi,Gansu,Guangxi,Hainan,Okinawa,Hokkaido,Kyushu,Java,Sumatra,Borneo,Sulawesi,Bali,Mindanao,Luzon,Silicon Valley,' +
  'Beijing,Shanghai,Guangzhou,Shenzhen,Tianjin,Chongqing,Chengdu,Wuhan,Nanjing,Hangzhou,Suzhou,Qingdao,Dalian,Shenyang,Harbin,Zhengzhou,Changsha,Kunming,Xiamen,Urumqi,Kaohsiung,Osaka,Nagoya,Yokohama,Kyoto,Kobe,Fukuoka,Sapporo,Hiroshima,Nagasaki,Busan,Incheon,Daegu,Haiphong=Hai Phong,Da Nang=Danang,Saigon,Can Tho,Hue,Chiang Mai,Phuket,Cebu,Davao,Surabaya,Bandung,Medan,Penang,Yangon=Rangoon,Mandalay,Chittagong=Chattogram,' +
  'Mumbai=Bombay,Delhi,Bengaluru=Bangalore,Kolkata=Calcutta,Chennai=Madras,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Kanpur,Nagpur,Karachi,Lahore,Rawalpindi,Faisalabad,Peshawar,Multan,Quetta,Kandahar,Herat,Almaty,Samarkand,Isfahan,Mashhad,Shiraz,Tabriz,Basra,Mosul,Erbil,Kirkuk,Aleppo,Homs,Idlib,Tel Aviv,Haifa,Rafah,Khan Younis,Hebron,Jeddah,Mecca,Medina,Dubai,Sharjah,Aden,Istanbul,Izmir,Gaziantep,Antalya,' +
  'Saint Petersburg=St. Petersburg,Novosibirsk,Yekaterinburg,Kazan,Vladivostok,Murmansk,Kaliningrad,Sochi,Rostov-on-Don,Kharkiv=Kharkov,Odesa=Odessa,Lviv,Dnipro,Donetsk,Luhansk,Mariupol,Kherson,Zaporizhzhia,Bakhmut,Sevastopol,Krakow=Kraków,Gdansk=Gdańsk,Wroclaw=Wrocław,Poznan,Lodz,Brno,Cluj,Plovdiv,Thessaloniki,Novi Sad,Split,Dubrovnik,Srebrenica,' +
  'Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Düsseldorf=Dusseldorf,Dresden,Leipzig,Bremen,Hanover,Nuremberg,Bonn,Zurich=Zürich,Geneva,Basel,Lausanne,Davos,Salzburg,Graz,Innsbruck,Rotterdam,Utrecht,Antwerp,Ghent,Bruges,Lyon,Marseille=Marseilles,Toulouse,Nice,Bordeaux,Lille,Nantes,Strasbourg,Rennes,Calais,Milan,Naples,Turin,Florence,Venice,Genoa,Bologna,Palermo,Valencia,Seville,Málaga=Malaga,Bilbao,Zaragoza,Porto,Gothenburg,Malmö=Malmo,Aarhus,Bergen,Trondheim,Tampere,Turku,Tartu,Kaunas,' +
  'Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Glasgow,Aberdeen,Dundee,Swansea,Southampton,Portsmouth,Plymouth,Brighton,Oxford,Cambridge,York,Hull,Derry,Londonderry,Cork,Galway,Limerick,Essex,Kent,Surrey,Sussex,Yorkshire,Lancashire,Cornwall,Devon,Norfolk,Suffolk,Cumbria,Hampshire,' +
  'Lagos,Kano,Ibadan,Port Harcourt,Kumasi,Abidjan,Casablanca,Marrakesh=Marrakech,Fez,Tangier,Oran,Benghazi,Alexandria,Giza,Suez,Port Sudan,Darfur,Tigray,Mombasa,Kisumu,Dar es Salaam,Zanzibar,Lubumbashi,Goma,Bukavu,Douala,Bulawayo,Johannesburg,Cape Town,Durban,Soweto,Port Elizabeth,Bloemfontein,' +
  'São Paulo=Sao Paulo,Rio de Janeiro=Rio,Salvador,Belo Horizonte,Recife,Fortaleza,Porto Alegre,Curitiba,Manaus,Belém=Belem,Rosario,Córdoba=Cordoba,Mendoza,Valparaíso=Valparaiso,Santiago,Medellín=Medellin,Cali,Barranquilla,Cartagena,Guayaquil,Arequipa,Cusco=Cuzco,Santa Cruz,Maracaibo,San José=San Jose,Guadalajara,Monterrey,Puebla,Tijuana,Ciudad Juárez=Ciudad Juarez,Cancún=Cancun,Oaxaca,Chiapas,Sinaloa,' +
  'Toronto,Montreal=Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax,Ontario,Quebec=Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut,' +
  'Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Queensland,New South Wales,Tasmania,Western Australia,South Australia,Northern Territory,Auckland,Christchurch,Dunedin,' +
  'New York=New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,Austin,San Francisco,Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Baltimore,Milwaukee,Albuquerque,Tucson,Sacramento,Atlanta,Miami,Tampa,Orlando,New Orleans,Cleveland,Pittsburgh,Cincinnati,St. Louis,Minneapolis,Kansas City,Omaha,Honolulu,Anchorage,Salt Lake City,Charlotte,Raleigh,Richmond,Norfolk,Brooklyn,Manhattan,Queens,Bronx,Staten Island,Harlem,Hollywood,Long Island,' +
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,District of Columbia=D.C.,Guam,Bermuda,Gibraltar,Faroe Islands,Falkland Islands=Falklands,New Caledonia,French Polynesia,Washington D.C.=Washington DC,The Hague=Hague,' +
  'Maharashtra,Gujarat,Tamil Nadu,Kerala,Karnataka,Rajasthan,Uttar Pradesh,Bihar,Assam,Odisha,West Bengal,Madhya Pradesh,Andhra Pradesh,Telangana,Haryana,Jharkhand,Manipur,Goa,Balochistan,Khyber Pakhtunkhwa,Rakhine,Sabah,Sarawak,Johor,Aceh,Papua';

const canonical = new Map<string, string>();
const demonyms = new Map<string, string>();
const countries = new Set<string>();
const capitals = new Map<string, string>();
const governed = new Map<string, string>();

/** Prefixes that stand for a people in a compound adjective ("Sino-Russian"). */
const COMBINING: Readonly<Record<string, string>> = {
  sino: 'China', russo: 'Russia', franco: 'France', anglo: 'United Kingdom', indo: 'India', italo: 'Italy', greco: 'Greece', austro: 'Austria', nippo: 'Japan',
};

for (const line of COUNTRIES.trim().split('\n')) {
  const [name = '', capital = '', adjectives = '', others = ''] = line.split('|');
  countries.add(name);
  for (const form of [name, ...others.split(',')]) if (form !== '') canonical.set(foldName(form), name);
  if (capital !== '') capitals.set(name, capital);
  if (capital !== '' && capital !== name) governed.set(foldName(capital), foldName(name));
  if (capital !== '' && !canonical.has(foldName(capital))) canonical.set(foldName(capital), capital);
  for (const adjective of adjectives.split(',')) {
    if (adjective === '') continue;
    demonyms.set(foldName(adjective), name);
    if (!/(?:ese|ish|ch|ss|s)$/.test(adjective)) demonyms.set(foldName(adjective + 's'), name);
  }
}
for (const entry of `${OTHER_PLACES},${CITIES}`.split(',')) {
  const [name = '', ...forms] = entry.split('=');
  for (const form of [name, ...forms]) if (!canonical.has(foldName(form))) canonical.set(foldName(form), name);
}
demonyms.set('englishmen', 'England').set('frenchmen', 'France').set('irishmen', 'Ireland').set('dutchmen', 'Netherlands');
for (const [prefix, country] of Object.entries(COMBINING)) demonyms.set(prefix + '-', country);

/** Canonical English name of a country, capital, region or large city; expects a name folded with `foldName`. */
export function placeNamed(folded: string): string | undefined {
  return canonical.get(folded);
}

/** The country a demonym or adjective of nationality leads to ("vietnamese" → "Vietnam"); plural forms too. Expects a folded name. */
export function countryOfDemonym(folded: string): string | undefined {
  return demonyms.get(folded);
}

/** The country a combining prefix leads to ("sino" in "Sino-Russian"); undefined for any other word. Expects it folded, without hyphen. */
export function countryOfPrefix(folded: string): string | undefined {
  return demonyms.get(folded + '-');
}

/** True for the canonical name of a country or continent, which takes all its forms as aliases. */
export function isCountry(name: string): boolean {
  return countries.has(name);
}

/** True where a folded name or any of its forms is a country's or continent's. */
export function isCountryNamed(folded: string): boolean {
  return isCountry(canonical.get(folded) ?? '');
}

/** The capital of a country by its canonical name; undefined for other places and where the two share a name. */
export function capitalOf(name: string): string | undefined {
  return capitals.get(name);
}

/** The folded name of the country a capital stands for ("hanoi" → "vietnam"); undefined for other names. Expects a folded name. */
export function capitalsCountry(folded: string): string | undefined {
  return governed.get(folded);
}
