import type { ObjectNouns } from '../../annotators/events/clause-words.ts';

/** Nouns that tell what some triggers take. Separated by spaces. */
export const OBJECT_NOUNS = {
  territory: 'power city cities town towns village villages capital capitals province provinces territory airport base bases district districts crossing territories region control island port palace barracks headquarters',
  law: 'measures package rules law laws bill bills legislation act resolution amendment budget measure reform reforms constitution treaty decree',
  accord: 'agreement deal accord treaty ceasefire truce pact contract memorandum consensus',
  troops: 'troops soldiers forces personnel police reinforcements warships aircraft fighters units guard guards ships marines battalion',
  violence: 'bomb bomber bombing militants militant insurgents suicide attacker attackers gunmen terrorist terror explosives grenade rebels shelling attacks? attacked missiles? rockets? airstrikes?',
  election: "election elections re-election referendum vote presidency primary primaries caucus caucuses runoff poll polls seats majority governorship (?:presidential|Democratic|Republican|Labour|Conservative|party|party's)\\snomination",
  prize: 'title titles championship gold silver bronze medal medals cup trophy final league crown',
  nature: 'volcano storm hurricane typhoon cyclone tornado earthquake quake tsunami flood floods flooding blizzard wildfire wildfires rain rains heatwave tremor',
  residents: 'residents civilians people families villagers homes',
  relief: 'aid supplies food medicine medicines water tents relief rescuers doctors medics vaccines assistance blankets generators shelter loans? grants? rations',
  weapons: 'missile missiles rocket rockets shells grenade grenades bomb bombs bullets gas volleys shots torpedo drone drones',
  claims: 'claim claims claimed claiming',
  /** After the name of a place these go on naming it; any other noun after it is who or what comes from there. */
  site: 'city town village province region district area airport state county border coast capital island international port neighbo(?:u)?rhood suburb municipality prefecture governorate peninsula valley river mountains? base camp square street avenue road highway bridge tunnel station railway metro stadium hospital clinic university college school mosque church cathedral temple market mall hotel prison jail courthouse embassy consulate mine harbo(?:u)?r bay strait sea beach park headquarters outskirts metropolitan central northern southern eastern western',
  /** Nouns of those who can act. */
  people: "\\d+-year-olds? more$ employers? supporters? survivors? officials? police officers? workers? drivers? staff unions? governments? army military troops soldiers? rebels? militants? gunm[ae]n insurgents? bombers? attackers? fighters? protesters? demonstrators? residents? villagers? migrants? refugees? civilians? people m[ae]n wom[ae]n child(?:ren)? boys? girls? suspects? courts? judges? jury prosecutors? lawyers? leaders? president premier governor mayor ministers? spokes(?:man|woman|person) lawmakers? parliament congress senators? senate compan(?:y|ies) firms? authorities agenc(?:y|ies) commission committee council opposition part(?:y|ies) teams? clubs? players? coach doctors? nurses? teachers? students? farmers? fisherm[ae]n pilots? passengers? crew victims? hostages? prisoners? shareholders? board executives? chief ceo founder employees? banks? fund groups? organi[sz]ations? ministry department office forces? countr(?:y|ies) states? allies dozens scores hundreds thousands sides? famil(?:y|ies) regulators? watchdogs? airlines? carriers? operators? owners? tenants? commuters? tourists? guests pedestrians? cyclists? motorists? teenagers? toddlers? bab(?:y|ies) infants? pensioners? mothers? fathers? sons? daughters? brothers? sisters? husband wife couple parents? relatives? neighbou?rs? chair(?:man|woman)? chancellor secretary directors? managers? captain striker defender midfielder goalkeeper aides? advisers? candidates? critics? rivals? dissidents? separatists? smugglers? traffickers? hackers? pirates? kidnappers? thie(?:f|ves) robbers? magistrates? coroner sheriff detectives? militias? navy coastguard climbers? hikers? divers? miners? sailors? seafarers? shoppers? worshippers? pilgrims? peacekeepers? contractors? engineers? economists? legislators? deput(?:y|ies) councillors? trustees directors investors? creditors? customers? patients? recruits? cadets? generals? admirals? colonels? voters? citizens? nationals? mission association federation king queen prince pope bishops? priests? journalists? reporters? activists? campaigners? investigators? rescuers? firefighters? experts? scientists? observers? mediators? negotiators? diplomats? ambassador envoy delegation delegates? members? mobs? gangs? crowds? inmates? bodyguards? guards? medics? paramedics? aid\\sworkers? schoolchildren schoolgirls? schoolboys? pupils? adults? grand(?:mother|father|son|daughter|parents?|children) uncles? aunts? cousins? nephews? nieces? widows? wives bride groom friends? colleagues? classmates? housemates? roommates? partners? lovers? fianc[ée]e? girlfriends? boyfriends? stepfather stepmother stepson strangers? bystanders? onlookers? passers-?by retirees? musicians? singers? rappers? actors? actress(?:es)? comedians? writers? authors? poets? artists? athletes? footballers? cricketers? runners? riders? racers? mountaineers? skiers? surfers? swimmers? backpackers? holidaymakers? campers? labourers? laborers? mechanics? electricians? chefs? waiters? waitress(?:es)? bartenders? cleaners? postm[ae]n couriers? clerks? cashiers? shopkeepers? traders? vendors? merchants? butchers? bakers? herders? shepherds? ranchers? loggers? poachers? rangers? lifeguards? wardens? constables? sergeants? lieutenants? corporals? servicem[ae]n servicewom[ae]n conscripts? reservists? veterans? paratroopers? airm[ae]n marines? cops? troopers? jurors? defendants? convicts? fugitives? assailants? assassins? killers? murderers? rapists? stalkers? spies spy agents? operatives? jihadists? extremists? terrorists? warlords? bosses kingpins? mobsters? gangsters? dealers? addicts? clergym[ae]n clerics? imams? rabbis? monks? nuns? pastors? preachers? missionaries missionary scholars? professors? lecturers? academics? researchers? graduates? interns? astronauts? cosmonauts? settlers? foreigners? expatriates? he she they him her them who",
  unrest: 'protests? protesters? demonstrat\\w+ strikes? union riots? rally rallies unrest marched march',
  games: 'match matches season league cup tournament championship final semi-final quarter-final coach players? innings? playoffs? quarterback touchdowns? \\d{1,3}-\\d{1,3}(?=\\s(?:on|at|in|to|over|win|victory|loss|defeat|triumph)\\b)',
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
  wonBy: '^\\d{1,3}-\\d{1,3}\\b',
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
  homes: 'from\\s(?:their|his|her)\\s(?:homes?|houses?|villages?|land) out\\sof\\stheir\\s(?:homes?|houses?)',
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
  supplies: '(?:trucks?|lorr(?:y|ies)|convoys?|shipments?|planes?|consignments?|tons?|tonnes?)\\sof\\s(?:\\w+\\s)?(?:aid|food|supplies|relief|medicine|fuel) (?:aid|relief)\\s(?:convoys?|trucks?|supplies|shipments?|flights?)',
  /** What a threat says will come of it. */
  menace: 'retaliat\\w+ respond\\w* response consequences? strikes? attack\\w* sanctions? war force action punish\\w* shut cut quit walk resign block arrest\\w* detain\\w* prosecut\\w+ pay price tariffs? escalat\\w+',
  limbs: 'fingers? limbs? legs? arms? eyes? eyesight sight hands? foot feet toes?',
  /** What is ordered to be done. */
  inquiries: 'investigations? inquir(?:y|ies) probes? reviews? (?:extra|safety|further|urgent|additional)\\s(?:checks?|inspections?) inspections? audits? recount evacuations? lockdowns? closure retrial autops(?:y|ies) halt withdrawal',
  holdings: 'assets? accounts? licen[cs]es? permits? visas? passports? citizenship funds',
  captives: 'soldiers? suspects? fugitives? gunm[ae]n pilots? fighters? commanders? leader militants? insurgents? hostages? killer escapee',
  freed: '(?!)',
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
  opponents: '(?!)',
  opposed: '(?!)',
  wrongs: '(?!)',
  urged: '(?!)',
  menaced: '(?!)',
  barred: '(?!)',
  statutes: '(?!)',
  struck: 'targets drones tanks',
} as const satisfies ObjectNouns;
