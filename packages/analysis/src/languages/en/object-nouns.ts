import type { ObjectNouns } from '../../annotators/events/clause-words.ts';
import { HARM_NOUNS } from './harm-nouns.ts';
import { SAID_NOUNS } from './object-nouns-said.ts';

/** Nouns that tell what some triggers take. Separated by spaces. */
export const OBJECT_NOUNS = {
  ...HARM_NOUNS,
  territory: 'power city cities town towns village villages capital capitals province provinces territory airport base bases district districts crossing territories region control island port palace barracks headquarters outposts? strongholds? enclave checkpoints? settlements? hilltop stronghold',
  law: 'measures package rules law laws bill bills legislation act resolution amendment budget measure reform reforms constitution treaty decree',
  accord: 'agreement deal accord treaty ceasefire truce pact contract memorandum consensus',
  troops: 'troops soldiers forces personnel police reinforcements warships aircraft fighters units guard guards ships marines battalion destroyers? frigates? submarines? warplanes? bombers? paratroopers peacekeepers mercenaries servicem[ae]n',
  violence: 'bomb bomber bombing militants militant insurgents suicide attacker attackers gunmen terrorist terror explosives grenade rebels shelling attacks? attacked missiles? rockets? airstrikes?',
  election: "election elections re-election referendum vote presidency primary primaries caucus caucuses runoff poll polls seats majority governorship (?:presidential|Democratic|Republican|Labour|Conservative|party|party's)\\snomination",
  prize: 'title titles championship gold silver bronze medal medals cup trophy final league crown',
  nature: 'volcano storm hurricane typhoon cyclone tornado earthquake quake tsunami flood floods flooding blizzard wildfire wildfires rain rains heatwave tremor',
  residents: 'residents civilians people families villagers homes',
  relief: 'aid supplies food medicine medicines water tents relief rescuers doctors medics vaccines assistance blankets generators shelter loans? grants? rations rescue\\s(?:teams?|workers?|crews?|dogs) medical\\s(?:teams?|supplies|staff) search-and-rescue',
  weapons: 'missile missiles rocket rockets shells grenade grenades bomb bombs bullets gas volleys shots torpedo drone drones',
  claims: 'claim claims claimed claiming',
  /** After the name of a place these go on naming it; any other noun after it is who or what comes from there. */
  site: 'city town village province region district area airport state county border coast capital island international port neighbo(?:u)?rhood suburb municipality prefecture governorate peninsula valley river mountains? base camp square street avenue road highway bridge tunnel station railway metro stadium hospital clinic university college school mosque church cathedral temple market mall hotel prison jail courthouse embassy consulate mine harbo(?:u)?r bay strait sea beach park headquarters outskirts metropolitan central northern southern eastern western',
  /** Nouns of those who can act. */
  people: "\\d+-year-olds? more$ employers? supporters? survivors? officials? police officers? workers? drivers? staff unions? governments? army military troops soldiers? rebels? militants? gunm[ae]n insurgents? bombers? attackers? fighters? protesters? demonstrators? residents? villagers? migrants? refugees? civilians? people m[ae]n wom[ae]n child(?:ren)? boys? girls? suspects? courts? judges? jury prosecutors? lawyers? leaders? president premier governor mayor ministers? spokes(?:man|woman|person) lawmakers? parliament congress senators? senate mps? house cabinet legislatures? assembly representatives compan(?:y|ies) firms? authorities agenc(?:y|ies) commission committee council opposition part(?:y|ies) teams? clubs? players? coach doctors? nurses? teachers? students? farmers? fisherm[ae]n pilots? passengers? crew victims? hostages? prisoners? shareholders? board executives? chief ceo founder employees? banks? fund groups? organi[sz]ations? ministry department office forces? countr(?:y|ies) states? allies dozens scores hundreds thousands sides? famil(?:y|ies) regulators? watchdogs? airlines? carriers? operators? owners? tenants? commuters? tourists? guests pedestrians? cyclists? motorists? teenagers? toddlers? bab(?:y|ies) infants? pensioners? mothers? fathers? sons? daughters? brothers? sisters? husband wife couple parents? relatives? neighbou?rs? chair(?:man|woman)? chancellor secretary directors? managers? captain striker defender midfielder goalkeeper aides? advisers? candidates? critics? rivals? dissidents? separatists? smugglers? traffickers? hackers? pirates? kidnappers? thie(?:f|ves) robbers? magistrates? coroner sheriff detectives? militias? navy coastguard climbers? hikers? divers? miners? sailors? seafarers? shoppers? worshippers? pilgrims? peacekeepers? contractors? engineers? economists? legislators? deput(?:y|ies) councillors? trustees directors investors? creditors? customers? patients? recruits? cadets? generals? admirals? colonels? voters? citizens? nationals? mission association federation king queen prince pope bishops? priests? journalists? reporters? activists? campaigners? investigators? rescuers? firefighters? experts? scientists? observers? mediators? negotiators? diplomats? ambassador envoy delegation delegates? members? mobs? gangs? crowds? inmates? bodyguards? guards? medics? paramedics? aid\\sworkers? schoolchildren schoolgirls? schoolboys? pupils? adults? grand(?:mother|father|son|daughter|parents?|children) uncles? aunts? cousins? nephews? nieces? widows? wives bride groom friends? colleagues? classmates? housemates? roommates? partners? lovers? fianc[ée]e? girlfriends? boyfriends? stepfather stepmother stepson strangers? bystanders? onlookers? passers-?by retirees? musicians? singers? rappers? actors? actress(?:es)? comedians? writers? authors? poets? artists? athletes? footballers? cricketers? runners? riders? racers? mountaineers? skiers? surfers? swimmers? backpackers? holidaymakers? campers? labourers? laborers? mechanics? electricians? chefs? waiters? waitress(?:es)? bartenders? cleaners? postm[ae]n couriers? clerks? cashiers? shopkeepers? traders? vendors? merchants? butchers? bakers? herders? shepherds? ranchers? loggers? poachers? rangers? lifeguards? wardens? constables? sergeants? lieutenants? corporals? servicem[ae]n servicewom[ae]n conscripts? reservists? veterans? paratroopers? airm[ae]n marines? cops? troopers? jurors? defendants? convicts? fugitives? assailants? assassins? killers? murderers? rapists? stalkers? spies spy agents? operatives? jihadists? extremists? terrorists? warlords? bosses kingpins? mobsters? gangsters? dealers? addicts? clergym[ae]n clerics? imams? rabbis? monks? nuns? pastors? preachers? missionaries missionary scholars? professors? lecturers? academics? researchers? graduates? interns? astronauts? cosmonauts? settlers? foreigners? expatriates? politicians? democrats? republicans? conservatives? liberals? moderates? hardliners? loyalists? powers nations? bloc administration regime junta kremlin coalition alliance faction leadership legislature caucus intelligence charit(?:y|ies) ngos? newspapers? broadcasters? organi[sz]ers? publishers? plaintiffs? attorneys? counsel tribunal mps? congressm[ae]n congresswom[ae]n opponents? he she they him her them who counterparts? predecessors? tories",
  unrest: 'protests? protesters? demonstrat\\w+ strikes? union riots? rally rallies unrest marched march',
  games: 'match matches season league cup tournament championships? final semi-finals? quarter-finals? semifinals? quarterfinals? grand\\sprix olympics goalscorer midfielder striker coach players? innings? playoffs? quarterback touchdowns? \\d{1,3}-\\d{1,3}(?=\\s(?:on|at|in|to|over|win|victory|loss|defeat|triumph)\\b)',
  offence: 'manslaughter with over murder fraud theft assault rape treason terrorism',
  toll: 'dead death deaths died killed',
  sentence: 'years months life death prison jail',
  /** Those who gather, where gathering is a protest. */
  crowd: 'thousands hundreds dozens scores protesters? protestors? demonstrators? crowds? supporters? opponents? activists students? marchers',
  /** What one says, asks for or holds: withdrawn or dismissed it leaves no place and loses no office. */
  stance: '(?:any|all)\\stalk notions? prospects? allegations? accusations? claims? charges? criticisms? objections? support appeal petitions? requests? complaints? lawsuits? bids? applications? nominations? candidac(?:y|ies) offers? remarks? comments? statements? reports? suggestions? reservations? licen[cs]es? recognition concerns? calls? threats? assurances? warnings? ideas? arguments? ultimatums? demands? speculation rumou?rs',
  office: 'office posts? duties position role power command',
  court: 'courts? judges? tribunal jury magistrates? justices?',
  /** Who is sent to help: their sending is aid. */
  rescuers: 'rescuers? rescue medics doctors nurses paramedics medical',
  police: 'police officers? agents?',
  verdict: 'verdicts? convictions? sentences? rulings? appeals? bids? requests? petitions? lawsuits? cases? charges? motions? suits? pleas? applications? bail',
  war: 'missiles? rockets? shelling airstrikes? drones? warplanes? artillery bombardment militants? insurgents? bomb(?:s|ed|ing|ings)? soldiers ceasefire warheads?',
  targets: 'targets? positions? bases? compounds?',
  settlements: '(?:towns|villages|settlements)',
  /** What is lost where somebody is killed. */
  lives: 'lives life(?!-)',
  craft: 'submersible submarine capsule bus coach minibus van cars? trucks? lorry lorries vehicles? plane planes jet jetliner airliner aircraft helicopters? flight trains? tram ferry boats? ship vessel tanker trawler dinghy freighter barge motorcycle',
  /** What the winner of a contest takes. */
  medals: '^(?:(?!of|from|in|to|for|on|with|and\\b)[\\w\'’+.-]+\\s){0,4}(?:gold|silver|bronze|titles?(?!\\s(?:of|deeds?|role|track))|championship|trophy|crown)\\b(?!\\s(?:mine|coins?|bars?|jewell?ery))',
  /** By how much a side wins. */
  wonBy: '^\\d{1,3}-\\d{1,3}\\b ^by\\s\\S+\\s(?:wickets?|runs?|points|goals|strokes|shots)\\b ^on\\spenalties\\b ^in\\s(?:straight|three|four|five)\\ssets\\b',
  /** What an article speaks of in which people are attacked, and not only what they say or stand for. */
  harm: 'kill(?:s|ed|ing|ings)? dead deadly lethal deaths? died injur\\w+ wound(?:s|ed|ing)? casualties bomb\\w* guns? gunm[ae]n knife knives missiles? rockets? drones? militants? militia insurgents? soldiers? troops terror\\w* explo\\w+ blasts? stabb\\w+ shot shoot\\w* murder\\w* victims? weapons? airstrikes? army armies armed massacres? rebels? hostages? hack(?:ers?|ed|ing) shark raid(?:s|ed)? war wars burned beaten assault(?:s|ed)?',
  /** What somebody storms, and not to where: a racer storms to her title. */
  stormed: '^(?!(?:to|out|off|back|past|home|ahead|clear|through\\sto)\\b)\\w+',
  /** Who and what is sent into the field. */
  deployed: "troops soldiers? servicem[ae]n forces? personnel police officers? reinforcements? security warships? ships? vessels? boats? aircraft carriers? fighters? jets? planes? bombers? helicopters? drones? units? guards? coastguard marines? battalions? brigades? divisions? regiments? fleet teams? rescuers? firefighters? fire\\screws? crews? medics? doctors? nurses? paramedics ambulances? peacekeepers? observers? monitors? inspectors? investigators? experts? specialists? engineers? divers? agents? missiles? systems? weapons? tanks? artillery radars? submarines? navy army militar\\w+ reserv\\w+ militias? mercenar\\w+ vehicles? trucks? engines? dogs? volunteers? staff squads? snipers? commandos? gunboats? batter(?:y|ies) launchers? howitzers? equipment (?:hundreds|thousands|dozens|\\d+)\\s(?:of\\s)?(?:\\w+\\s){0,2}(?:people|workers|m[ae]n)",
  /** What stands and may fall. */
  built: 'buildings? bridges? towers? roofs? walls? stages? cranes? scaffold\\w* mines? dams? houses? homes? blocks? apartments? flats? structures? balcon(?:y|ies) floors? ceilings? stands? tunnels? piers? docks? jett(?:y|ies) hotels? schools? church(?:es)? temples? mosques? stadiums? shops? warehouses? factor(?:y|ies) garages? malls? platforms? pits? trench(?:es)? sheds? barns? hospitals? condos? condominium high-rise skyscrapers? store(?:y|ys) cliffs? embankments? roads? street highways? overpass flyover walkway footbridge bleachers grandstand pillars? chimneys? pylons? masts? spire dome levees? dykes? part section wing',
  /** Who goes on strike, and for what. */
  labour: 'unions? workers walkouts? pay wages? hunger staff employees',
  /** By how much a side loses, before to whom. */
  lostBy: '^\\d{1,3}-\\d{1,3}\\sto\\b',
  /** What is not yet law. */
  bill: 'bills? motions? legislation laws? act amendments? resolutions? constitution decree',
  rulers: 'governments? president leader prime regime king',
  /** Offices. */
  posts: 'presidents? premiers? primes? ministers? secretar(?:y|ies) chancellors? governors? mayors? ambassadors? envoys? commissioners? chiefs? chairman chairwoman chairs? chairpersons? heads? directors? ceos? executives? coach(?:es)? managers? captains? editors? commanders? generals? judges? justices? speakers? leaders? successors? spokesman spokeswoman spokespersons? treasurers? superintendents? boards? archbishops? bishops? popes?',
  blacklist: 'blacklist list',
  traded: 'imports? exports? trade flights?',
  sums: 'million billion trillion dollars euros pounds yen',
  /** Before a court. */
  orders: '(?:to|in|before)\\s(?:the\\s|a\\s)?(?:\\w+\\s)?court',
  suits: 'lawsuits? suit complaint petition appeal charges motion case claim',
  rounds: 'finals final(?!\\s(?:\\w+\\s)?(?:words?|agreements?|deals?|stages?|phases?|decisions?|settlement)) semi-finals? semifinals? quarter-finals? quarterfinals? playoffs? knockout (?:first|second|third|fourth|fifth|next|last)\\sround last\\s(?:16|eight|four)',
  ballot: 'elections? referendum ballot majority landslide mandate presidency nomination',
  phone: 'phone telephone',
  custody: 'custody arrest',
  casualties: 'wounded injured patients victims survivors casualties migrants',
  homes: 'from\\s(?:their|his|her)\\s(?:homes?|houses?|villages?|land) out\\sof\\stheir\\s(?:homes?|houses?|villages?|land)',
  /** What a court hands down. */
  term: 'sentences? terms? prison jail',
  /** What is said and decided, and found fault with. */
  policy: 'integrity legitimacy credibility record reputation character motives patriotism competence leadership critics? process decision plan policy policies move ruling government remarks comments handling deal proposal president minister administration verdict law bill takeover merger sale purchase acquisition transaction bid offer resolution results? vote allegations? claims? measures? demands? calls? moves? nomination appointment inquir(?:y|ies) investigations? probe',
  teams: 'teams? investigators? experts? observers? inspectors?',
  crews: 'rescuers? investigators? inspectors?',
  /** What one stays away from in protest: boycott takes whatever it is. */
  shunned: 'vote',
  tariffs: 'tariffs? duties levies',
  firms: 'company companies firms? rival airline banks? maker carmaker automaker insurer retailer brewer operator unit chain brand stake shares club publisher producer corp inc plc ltd steel motors airlines holdings',
  assets: 'stake shares? business assets? company unit',
  /** Money that is given to those in need. */
  grants: '(?:million|billion|\\d)[^.;]{0,30}(?:aid|relief|assistance|fund|victims?|families|survivors?|refugees|grants?|donations?) (?:aid|relief|assistance|help|compensation|family|families|victims)[^.;]{0,40}(?:million|billion)',
  supplies: '(?:trucks?|lorr(?:y|ies)|convoys?|shipments?|planes?|consignments?|tons?|tonnes?)\\sof\\s(?:\\w+\\s)?(?:aid|food|supplies|relief|medicine|fuel) (?:aid|relief)\\s(?:convoys?|trucks?|lorries|supplies|shipments?|flights?) (?:trucks?|lorr(?:y|ies)|convoys?|planes?|ships?|flights?)\\s(?:carrying|loaded\\swith)\\s(?:\\w+\\s){0,3}(?:aid|food|supplies|relief|medicine|fuel)',
  /** What a threat says will come of it. */
  menace: 'retaliat\\w+ respond\\w* response consequences? strikes? attack\\w* sanctions? war force action punish\\w* shut cut quit walk resign block arrest\\w* detain\\w* prosecut\\w+ pay price tariffs? escalat\\w+',
  limbs: 'fingers? limbs? legs? arms? eyes? eyesight sight hands? foot feet toes?',
  /** What is ordered to be done. */
  inquiries: 'investigations? inquir(?:y|ies) probes? reviews? (?:extra|safety|further|urgent|additional)\\s(?:checks?|inspections?) inspections? audits? recount evacuations? lockdowns? closure retrial autops(?:y|ies) halt withdrawal',
  holdings: 'assets? accounts? licen[cs]es? permits? visas? passports? citizenship funds',
  captives: 'soldiers? suspects? fugitives? gunm[ae]n pilots? fighters? commanders? leader militants? insurgents? hostages? killer escapee',
  offers: 'offers? proposals? deal terms ceasefire truce plan invitation resignation',
  guilt: 'guilty innocent liable',
  /** What one state keeps from another, or a body from its member, as a punishment. */
  withheld: '(?:aid|assistance|funding|support|loans?|arms\\ssales|shipments|supplies)\\sto membership (?:military|security|diplomatic|trade)\\s(?:aid|cooperation|co-operation|assistance|ties|relations)',
  /** What one country gets from another by wire and pipe, and from aid agencies. */
  supplied: 'power electricity gas oil water supplies aid',
  /** What a truce ends. */
  hostilities: 'hostilities fighting attacks? offensives? operations? bombing strikes? airstrikes?',
  /** What is called so is found fault with. */
  slurs: 'sham farce disgrace disgraceful shameful mockery betrayal coward cowards cowardly liar liars lies traitors? illegal unlawful unconstitutional outrageous unacceptable reckless irresponsible scandal scandalous barbaric criminals? absurd undemocratic power-grab',
  /** What protesters show. */
  banners: 'banners? placards? signs? flags? posters? effig(?:y|ies)',
  /** What becomes of the bodies of the dead, unlike those that regulate or govern. */
  bodies: '^(?:(?:had|have|has|were|was|been|are|being)\\s){1,3}(?:found|recovered|retrieved|pulled|discovered|identified|exhumed|brought|taken)',
  /** Who can lose a job, where a verb in the passive follows. */
  employed: '(?:he|she|who|employees|workers|staff|coach|manager|director|executive|official|chief|minister|officer|teacher|journalist)(?:\\s(?:had|has|have))?$',
  /** What one declines to do: a verb, not the figure to which a rate declines. */
  deeds: '^(?!about|around|almost|just|less|more|under|below|near|nearly|roughly|only|some|its|their|the|an?\\b|zero|record|an|levels?|lows?)[a-z]{3,}',
  /** Whom a host receives. */
  visitors: '^(?:him|her)$ ^(?:him|her)\\s(?:at|in|on|with|to|for|as|during) ^(?:(?!from|by|of|that|in|at|a\\b)[\\w’-]+\\s){0,5}(?:presidents?|premiers?|ministers?|leaders?|king|pope|chancellor|delegations?|delegates|envoys?|ambassadors?|secretary|commissioner)(?!\\W?s\\b)',
  stocks: 'resources stockpiles',
  victims: 'people civilians',
  struck: 'targets drones tanks',
  /** How somebody is held whose liberty is taken, in the passive or right behind the verb. */
  heldAs: '(?:be|been|being|is|was|were|are)\\s(?:\\w+\\s)?(?:held|kept|placed|put|thrown|taken|led|hauled|dragged|carted|sent)\\s(?:\\w+\\s)?(?:in|into|to|without|behind|for|by)\\s(?:\\S+\\s){0,3}?(?:detention|prison|jail|bars|cells?|custody|questioning|police(?!\\s(?:escort|car\\s))|charge|handcuffs) ^(?:\\S+\\s){0,4}(?:in\\s(?:pre-trial\\s|administrative\\s|police\\s)?detention|behind\\sbars|in\\sfor\\squestioning|in\\shandcuffs|in\\sjail|into\\spolice\\svans)',
  /** Whom police and kidnappers get hold of. */
  caught: '^(?:an?\\s|the\\s|(?:a\\s)?(?:dozens|hundreds|scores)\\sof\\s|\\d+\\s|two\\s|three\\s|four\\s|five\\s|six\\s|seven\\s|eight\\s|nine\\s|ten\\s)(?:\\S+\\s){0,2}(?:suspects?|fugitives?|fisherm[ae]n|sailors|activists|protesters|pupils|students|schoolgirls|schoolchildren|girls|villagers|hostages?|journalists?|crew|migrants|smugglers|suspected\\s\\w+|dissidents?|opposition\\s\\w+)\\b',
  /** How many arrests there were. */
  made: '\\b(?:made|makes|make|making)\\s(?:\\S+\\s){0,3}\\S+$ ^(?:\\S+\\s){0,2}(?:were|was|have\\sbeen|had\\sbeen|are)\\s(?:also\\s)?made',
  /** Who judges: at the head of a clause. */
  bench: "^(?:an?\\s|the\\s|\\S+’s\\s|\\S+'s\\s)?(?:\\S+\\s){0,4}(?:courts?|judges?|tribunals?|jury|jurors|magistrates?|justices?)\\b(?!\\s(?:documents?|papers?|filings?|cases?|order|records?|battle))",
  /** Who charges. */
  prosecution: 'prosecutors? police detectives attorney district\\sattorney authorities justice\\sdepartment jury fbi department',
  /** A charge that is brought, not a price or a battery. */
  charged: '(?:been|was|were|be|being)\\s(?:\\w+\\s){0,2}charged(?=$|\\s(?:in|after|by|on|following|under|as|together|separately|with|over|last|this)\\b)',
  /** Whom one charges. */
  accused: '^(?!.*\\bon\\scharges)(?!(?:an?\\s)?(?:fees?|\\$|£|€|\\d|extra|of\\b|on\\b|that\\b|and\\b|were\\b|are\\b|in\\b|in\\b|is\\b|more|up|into|toward|interest|tuition|batter))\\S+',
  /** Of what a court clears. */
  clearedOf: 'of\\s(?:\\S+\\s){0,3}(?:charges?|murder|manslaughter|rape|fraud|wrongdoing|assault|corruption|misconduct|treason|bribery|theft|perjury|conspiracy|terrorism|offen[cs]es?|counts?)',
  /** Where one takes somebody whom one sues. */
  toCourt: 'to\\scourt',
  /** What a prosecutor lets go of. */
  droppedCases: '(?:charges?|prosecution|indictment|lawsuit|case\\sagainst)',
  /** What the convicted get. */
  jailTerm: '^(?:an?\\s|the\\s)?(?:\\S+\\s){0,4}(?:sentences?|jail\\sterms?|prison\\sterms?|years\\s(?:in\\s(?:prison|jail)|behind\\sbars))',
  /** What courts tell somebody to pay. */
  damages: 'to\\spay\\s(?:\\S+\\s){0,8}?(?:damages|fines?|compensation|restitution|penalt(?:y|ies)|million|billion|costs)',
  /** What the accused own up to. */
  counts: '^(?:\\S+\\s){0,4}?(?:counts?\\sof|charges?(?!\\sof\\sthe)|manslaughter|murder(?:ing)?|murdering|assault|raping|rape|fraud|killing|causing\\sdeath|stealing|theft|offen[cs]es?)',
  /** What one wins or loses before a court. */
  legalFight: '^(?:an?\\s|the\\s|its\\s|his\\s|her\\s|their\\s)(?:\\S+\\s){0,4}(?:appeal|lawsuit|legal\\s(?:battle|challenge|fight|case|bid|action)|court\\s(?:battle|case|fight|challenge|bid)|libel\\s(?:case|battle))(?!s?\\s(?:to|for)\\b)',
  /** What judges hand down. */
  ruling: '^(?:an?\\s|the\\s|its\\s|their\\s)(?:\\S+\\s){0,3}(?:ruling|verdict|injunction|restraining\\sorder|judge?ment|stay|ban|law|order|policy|rule|decision|conviction|sentence|case|rules|charges|lawsuit|motion|suit|appeal|plan|merger|deportations?)',
  /** With what somebody is sought. */
  warrant: '^(?:an?\\s|the\\s)?(?:\\S+\\s){0,3}(?:arrest\\swarrants?|warrants?\\sfor\\s(?:\\S+\\s){0,2}arrest)',
  /** Who makes laws, at the head of a clause. */
  legislature: 'parliament senates? house congress lawmakers? legislators? legislatures? mps? deputies senators? cabinet council assembly knesset duma bundestag commission representatives chamber councillors? commissioners committee panel legislature',
  /** What legislatures decide on. */
  motion: '^(?:an?\\s|the\\s|its\\s|their\\s|his\\s|her\\s|new\\s)?(?:\\S+\\s){0,5}?(?:plans?|budgets?|bans?|proposals?|motions?|packages?|bills?|legislation|laws?|measures?|resolutions?|amendments?|changes|rules|regulations?|treat(?:y|ies)|reforms?|articles\\sof\\simpeachment|moratorium|ordinance|funding|aid|levy)',
  /** For what a vote is cast. */
  votedFor: '^(?:\\S+\\s){0,6}?(?:to\\s(?!(?:be|impeach|elect|re-elect|reject|expel|oust|remove|suspend|dismiss|approve|pass|adopt|endorse|ratify|censure|block|withdraw|strike|condemn|confirm|appoint|sanction|leave|go|acquit|convict)\\b)\\w+|in\\sfavou?r\\sof|on\\s(?:an?|the|whether))',
  /** Whose passage is told of. */
  enacted: '^(?:\\S+\\s){0,6}?(?:laws?|bills?|legislation|act|measures?|treat(?:y|ies)|amendments?|resolution|reforms?)',
  /** What a legislature overrides. */
  vetoes: 'vetoe?s?',
  /** What a president signs alone. */
  decrees: '^(?:an?\\s|the\\s|\\S+\\s)(?:\\S+\\s){0,2}?(?:executive\\sorders?|decrees?|edict|proclamation|pardon)',
  /** What a party wins or loses. */
  seats: '^(?:\\S+\\s){0,5}?(?:seats?\\b(?!\\s(?:belts?|covers?))|percent\\sof\\s(?:the\\s)?vote|per\\scent\\sof\\s(?:the\\s)?vote|%\\sof\\s(?:the\\s)?vote|landslide|majority|super-?majority)',
  /** What one loses to who is elected. */
  contest: '^(?:an?\\s|the\\s|his\\s|her\\s|their\\s|its\\s)?(?:\\S+\\s){0,3}?(?:elections?|re-election|referendum|primary|runoff|run-off|presidential\\s(?:race|vote)|(?:parliamentary\\s)?majority|popular\\svote)\\b',
  /** What a commission or a rival says who has won. */
  winner: '(?:the\\s)?(?:election\\s|presidential\\s)?winner victory president-elect defeat',
  /** For how long somebody is elected. */
  terms: '^(?:an?\\s|his\\s|her\\s|another\\s)?(?:\\S+\\s){0,2}?(?:second|third|fourth|fifth|new|another|first)\\s(?:\\S+\\s){0,2}?terms?\\b',
  /** How a match was lost. */
  lostTo: '^(?:in\\s(?:straight|three|four|five)\\ssets|by\\s\\S+\\s(?:wickets?|runs?|points|goals)|on\\spenalties|\\d{1,3}-\\d{1,3})\\b',
  /** What opens and closes on the day of an election. */
  polls: '^(?:the\\s)?(?:polls|polling\\s(?:stations?|places?|centres?|centers?)|voting)\\b',
  /** Who votes in an election. */
  electorate: '^(?:\\S+\\s){0,4}?(?:voters?|people|citizens|electorate|millions|\\S+(?:ans|ians|ese|ish|ns))\\s(?:\\S+\\s){0,5}?(?:are|will|have|is|were|had|began|started|in\\s\\S+)$',
  /** What somebody is chosen for. */
  chargeOf: 'to\\s(?:lead|head|run|chair|oversee|succeed|replace|serve\\sas|become|represent|fill)\\b running\\smates? attorney\\sgeneral cardinals? nominees? administrator',
  /** The office that somebody takes or leaves, as it is named. */
  asPost: '^(?!as\\b)(?:(?!from|where|when|with|that)\\S+\\s){0,6}?as\\s(?:\\S+\\s){0,5}?(?:presidents?|premier|prime\\sministers?|ministers?|secretary|chancellor|governor|mayor|ambassador|envoy|commissioner|chief|chairman|chairwoman|chair|chairperson|head|director|ceo|executive|coach|manager|captain|editor|commander|speaker|leader|spokesman|spokeswoman|boss|principal|partner|deputy)(?!s)\\b',
  /** What a new premier makes. */
  cabinets: '^(?:an?\\s|his\\s|her\\s|its\\s|the\\s|their\\s)(?:\\S+\\s){0,2}?(?:cabinet|governments?|coalition|administration)\\b',
  /** The office that is given up. */
  ownPost: '^(?:his|her|their)\\s(?:\\S+\\s){0,2}?(?:posts?|jobs?|roles?|positions?|office|seats?|chairmanship|presidency|leadership)\\b ^the\\s(?:post|presidency|chairmanship|white\\shouse|premiership|role\\s(?:of|as|at)|job|agency)\\b',
  /** Somebody in the passive who is fired, and not what is or at whom. */
  dismissed: '^(?!.*(?:missile|rocket|shot|shell|gun\\b|guns\\b|weapon|bullet|round|gas|drone|mortar|grenade|torpedo|cannon|projectile|salvo|\\bit\\b|artillery|flare|engine|thruster|volley|pistol|rifle|clay|kiln)).*\\b(?:was|were|been|being|is|are|be)\\s(?:\\w+\\s)?fired(?!\\s(?:on|upon|at|into|up|off|towards?)\\b)',
  /** A part of a company. */
  stakes: '^(?:an?\\s|its\\s|his\\s|her\\s|the\\s|their\\s)?(?:\\S+\\s){0,6}?(?:stake|shareholding)\\s(?:in|of|to|from|worth)',
  /** Money that goes into a thing. */
  investments: '(?:million|billion|trillion|[\\d.]+(?:bn|b|tn))\\b(?:\\s\\S+){0,5}?\\s(?:in|into|on)\\b',
  /** What is bid for a firm. */
  price: '(?:million|billion|[\\d.]+(?:bn|b))\\s(?:\\S+\\s){0,2}?(?:for|to\\s(?:buy|acquire)|takeover|bid)\\b',
  /** What a firm gets from a customer. */
  contracts: '^(?:an?\\s|the\\s|\\S+\\s)?(?:\\S+\\s){0,6}?(?:contracts?)\\b(?!\\s(?:extension|until|year))',
  /** What a firm cuts. */
  jobs: '^(?:\\S+\\s){0,6}?(?:jobs?|positions|workforce|workers|headcount)\\b(?!\\s(?:pay|wages|hours|benefits|approval|training|program))',
  /** What firms make of two. */
  mergers: '^(?:an?\\s|the\\s|its\\s|their\\s|his\\s)?(?:\\S+\\s){0,6}?(?:takeovers?|mergers?|acquisitions?|buyout|buy-out|tie-up|joint\\sventure)\\b',
  /** What an article about firms speaks of. */
  shares: 'shareholders? shares? takeover acquisition acquired? merger investors? compan(?:y|ies) startup',
  /** How a firm comes by money. */
  raised: '(?:million|billion|[\\d.]+(?:bn|b))\\b(?:\\s\\S+){0,6}?\\s(?:offering|ipo|funding|round|bonds?|investors)',
  /** How a match ended. */
  scored: '^\\d{1,3}-\\d{1,3}\\b ^(?:nil-nil|goalless)',
  /** A side that is beaten, by how much. */
  byScore: '^(?:\\S+\\s){1,4}?\\d{1,3}-\\d{1,3}\\b',
  /** A match that nobody wins. */
  toDraw: 'to\\s(?:an?\\s)?(?:\\S+\\s){0,2}?draw',
  /** What is won in sport. */
  races: '^(?:an?\\s|the\\s|her\\s|his\\s|their\\s|its\\s|\\S+\\s)?(?:\\S+\\s){0,4}?(?:grand\\sprix|stage|singles|doubles|marathon|race|championships?|tournament|open|masters|series|match|game|derby|sprint|world\\scup|olympic\\s\\S+|super\\sbowl|medals?|gold|wimbledon|metres|meters)\\b',
  /** From what a side goes out. */
  competitions: '^(?:an?\\s|the\\s|this\\s|last\\s)?(?:\\S+\\s){0,4}?(?:cup|league|tournament|championships?|open|olympics|games|competition|euros?|finals?|masters|playoffs?|round|wimbledon|heats?|world\\scup)\\b',
  /** What a side that goes on gets. */
  berths: '^(?:an?\\s|their\\s|her\\s|his\\s|its\\s|the\\s)(?:\\S+\\s){0,3}?(?:place|spot|berth|passage|ticket)\\s(?:in|at|to|into)\\b',
  /** What athletes beat. */
  records: '^(?:an?\\s|the\\s|his\\s|her\\s|its\\s|their\\s)?(?:\\S+\\s){0,4}?(?:world|olympic|course|national|european|games|championship|british|american|asian|league|club)\\srecords?\\b(?!\\s(?:label|high|low|books?))',
  /** As which of the field somebody comes in. */
  ranks: '^(?:\\S+\\s){0,1}?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|runner-up|runners-up|1st|2nd|3rd|\\d+th)\\b',
  /** What a country or city houses. */
  hosted: '^(?:an?\\s|the\\s|its\\s|this\\s|next\\s)?(?:\\S+\\s){0,5}?(?:tournament|olympics|games|world\\scup|championships?|finals|match|grand\\sprix|copa|euros)\\b',
  /** What the winner is called. */
  champions: '(?:\\w+\\s)?champions?',
  ...SAID_NOUNS,
} as const satisfies ObjectNouns;
