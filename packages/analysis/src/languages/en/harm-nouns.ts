const VEHICLES = '(?:car|van|lorry|lorries|truck|bus|buses|coach|minibus|taxi|tram|train|motorbike|motorcycle|vehicle|ambulance|tractor|4x4|suv|pick-?up)s?';
const CRAFT = `(?:${VEHICLES}|(?:air)?planes?|aircraft|jets?|jetliners?|airliners?|helicopters?|choppers?|gliders?|balloons?|boats?|ferry|ferries|ships?|vessels?|tankers?|carriages?|wagons?|locomotives?|coaches|cable\\scars?)`;
const GARRISON = 'troops soldiers? servicem[ae]n forces? peacekeepers paratroopers marines? battalions? brigades? contingents? diplomats? reinforcements mercenaries';
const ARMIES = 'army armies military militar(?:y|ies) troops soldiers? forces rebels? militants? insurgents? fighters jihadists? militia(?:s|men)? warplanes? jets? navy';
/** What flies and explodes, where it is not the strike itself that is named. */
const MUNITIONS = '(?:missiles?|rockets?|drones?|shells?|mortars?|bombs?)(?!\\s(?:strikes?|attacks?|blasts?))';
const DISEASES = '(?:cholera|ebola|measles|dengue|polio|mpox|malaria|typhoid|diphtheria|meningitis|marburg|zika|anthrax|plague|influenza|flu|yellow\\sfever|lassa\\sfever|norovirus|legionnaires|e\\.?\\scoli|salmonella|foot-and-mouth)';

/** Nouns that tell what the words of violence, harm and help take. Separated by spaces. */
export const HARM_NOUNS = {
  garrison: GARRISON,
  armies: ARMIES,
  munitions: MUNITIONS,
  /** What a driver drives into on purpose. */
  rammed: '^(?:[\\w\'’]+\\s){0,5}into\\s(?:\\w+\\s){0,3}(?:crowds?|pedestrians|shoppers|revell?ers|worshippers|protesters|spectators|marchers|passers-by|bystanders)',
  /** What rioters throw, at whom. */
  thrown: '(?:stones|rocks|bricks|bottles|fireworks|firebombs|stun\\sgrenades|petrol\\sbombs?|molotov\\scocktails?|firecrackers|missiles|projectiles)\\s(?:\\w+\\s){0,2}(?:at|towards|into)\\b',
  /** With what police break up a crowd. */
  dispersal: 'tear\\sgas teargas water\\scannons? rubber\\sbullets pepper\\sspray stun\\sgrenades batons live\\s(?:ammunition|rounds|bullets)',
  /** What is shot at, and no day on which somebody lost his post. */
  firedOn: '^(?!(?:.*\\bfired\\son\\s)?(?:the\\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|\\d))\\S+',
  /** With whom demonstrators and soldiers clash. */
  clashedWith: '^with\\s(?:the\\s)?(?:\\w+\\s){0,2}(?:police|security\\s(?:forces|personnel|guards)|troops|soldiers|officers|protesters|demonstrators|militants|rebels|gunmen|insurgents)\\b',
  onFire: 'on\\sfire ablaze alight',
  beaten: 'with\\s(?:\\w+\\s){0,2}(?:sticks?|batons?|clubs?|bats?|fists|rifle\\sbutts|hammers?|rods?|truncheons?|pipes?|belts?|cables?) unconscious severely savagely',
  /** Who is pushed out of a place that is taken. */
  driven: '^(?:the\\s)?(?:\\w+\\s){0,2}(?:rebels?|militants?|insurgents?|fighters?|forces|troops|soldiers|jihadists?|militias?)\\s(?:out\\sof|from)\\b',
  /** A place that is taken, named by what it is. */
  taken: '^(?:(?:the|several|two|three|four|key|more)\\s)(?:[\\w-]+\\s){0,2}(?:towns?|villages?|city|cities|capital|settlements?|airport|airbase)\\b(?!\\W(?:by\\sstorm|bus|hall|council|centre|center|officials?))',
  /** What a state is in until it leaves. */
  pacts: '^(?:the\\s)(?:[\\w\'’-]+\\s){0,5}(?:treaty|pact|accords?|agreement|bloc|alliance|organi[sz]ation|coalition|(?:european|african)\\sunion)\\b(?!\\s(?:in|without|with|dead|intact|open|vague|unclear|to|as|but|would|is|was|has))',
  reservists: 'guard reservists? reserves troops soldiers forces',
  aircraft: '(?:fighter\\s)?jets? fighters warplanes? aircraft helicopters? planes?',
  warships: 'warships? destroyers? frigates? aircraft\\scarriers? submarines? flotilla strike\\sgroup corvettes? gunboats? hospital\\sship (?:us|navy|coast\\s?guard|military)\\sships?',
  /** Who finds the dead, and what becomes of them. */
  recovered: '\\b(?:found|finds?|recover(?:ed|s)?|retriev(?:ed|es?)|pulled|discover(?:ed|s)?|unearthed|exhumed|dug\\sup)(?:\\s[\\w\'’,]+){0,3}$',
  wounds: '(?:injur(?:y|ies)|wounds?|burns?|fractures?|concussions?|smoke\\sinhalation|electric\\sshock|gunshot|lacerations|whiplash)\\b(?!\\s(?:time|list|crisis|record|worries|prevention)) ^(?:a|an)\\s(?:\\w+\\s){0,2}(?:broken|fractured|dislocated|ruptured|torn)',
  bones: '^(?:his|her|their|a|an|both|two|several)\\s(?:\\w+\\s){0,2}(?:legs?|arms?|ankles?|wrists?|hips?|ribs?|nose|collarbone|jaw|neck|foot|fingers?|pelvis|elbow|kneecap|tibia|femur|shoulder)\\b',
  enemies: '^(?:(?:the|a|an|top|senior|two|three|several|\\d+|suspected|dozens|of|alleged)\\s){0,3}(?:militants?|terrorists?|insurgents?|gunmen|(?:militant|rebel|militia|terror)\\s(?:leader|commander)s?)\\b',
  migrants: '(?:migrants?|refugees?|asylum[\\s-]seekers?|displaced\\s(?:people|persons|families))(?!\\W(?:camps?|crisis|agency|agencies|status|polic\\w+|rights?|groups?|issue|cent(?:re|er)s?))',
  exile: '(?:out\\sof|from)\\s(?:their|his|her)\\s(?:villages?|towns?|camps?|neighbou?rhoods?|farms?|country)',
  /** Money and goods that are said to be help. */
  help: '(?:million|billion|\\d)[^.;]{0,45}\\b(?:humanitarian|emergency\\s(?:aid|relief|fund\\w*|assistance|support)|relief|(?:military|food|financial|development|disaster|security|medical)\\s(?:aid|assistance)|in\\said|(?:grant|loan)s?\\s(?:to|for)) (?:aid|relief|assistance|arms|weapons)\\spackages? (?:food|emergency|medical|humanitarian|relief)\\s(?:parcels?|supplies|aid|assistance)',
  /** Arms, where they are given. */
  arms: '(?:tanks|weapons|missiles|ammunition|howitzers|fighter\\sjets|drones|artillery|air\\sdefen[cs]e\\ssystems?|f-16s?|armou?red\\svehicles|munitions|arms)\\b[^.;]{0,40}\\sto\\b',
  /** Out of what one is brought alive. */
  perils: '^(?!.*\\b(?:bod(?:y|ies)|dead|corpses?|remains)\\b).*(?:from\\s(?:the|under|beneath|a|an)\\s(?:\\w+\\s){0,3}(?:rubble|debris|wreckage|ruins|water|river|sea|flames|mud|mine|well|cave)|alive\\sfrom|from\\sthe\\s(?:collapsed|burning|sinking|flooded)\\s\\w+)',
  trapped: 'trapped stranded from\\s(?:the\\s)?(?:wreckage|wrecked\\s\\w+)',
  toSafety: 'to\\ssafety to\\shigher\\sground back\\sto\\sshore',
  searchers: 'rescuers? rescue divers firefighters coastguards? coast\\sguard lifeboats? rescue\\s(?:teams?|workers|crews) searchers volunteers',
  shelters: '(?:field\\shospitals?|(?:emergency|temporary|evacuation)\\sshelters?|relief\\s(?:camps?|cent(?:re|er)s?)|soup\\skitchens?|mobile\\sclinics?)',
  /** What strikes people from the sky and the ground, beside what is an event by its name. */
  elements: 'lightning snow hail (?:strong|high|fierce|gale-force|powerful|hurricane-force|damaging)\\swinds winds gales? gusts waves lava locusts? drought debris\\sflow river\\swaters? mud storm rain rains typhoon hurricane cyclone tornado',
  underwater: '(?:streets?|roads?|homes?|houses|villages?|towns?|fields|farmland|neighbou?rhoods?|areas?|parts\\sof|districts?|basements?|suburbs?|stations?|cit(?:y|ies)|crops)\\b(?!.*with\\s(?:calls|requests|tourists|messages|complaints|applications|migrants|visitors))',
  rivers: 'rivers? creek stream dam reservoir lake canal',
  outbreaks: `^of\\s(?:\\w+\\s)?${DISEASES}`,
  vehicle: `${CRAFT}(?:\\s(?:has|had|have|also|then|later|suddenly))*$ ${CRAFT}\\s(?:carrying|with|travelling|traveling|full|packed|heading|bound)\\s[^.;]{0,70}$`,
  /** Of an article that speaks of no bombs: in others what a truck hits is part of an attack. */
  peace: '^\\W*(?![\\s\\S]*\\b(?:bomb(?:s|ed|er|ers|ing|ings)?|explosives|militants?|insurgents?|gunm[ae]n|suicide)\\b)\\w+',
  /** By what somebody is run over, and what a vehicle runs into. */
  runOver: `(?:was|were|been|being|is|are)\\s[^.;]{0,60}\\bby\\s(?:(?:a|an|the|his|her|two)\\s)(?:[\\w-]+\\s){0,2}${VEHICLES}`,
  obstacles: `^(?:(?:a|an|the|another|several|two|into)\\s){0,2}(?:[\\w-]+\\s){0,2}(?:${VEHICLES}|trees?|walls?|lampposts?|poles?|pylons?|barriers?|fences?|crash\\sbarrier|bridge|pier|rocks?|iceberg|reef|sandbank|house|building|shop|bollard|cyclists?|pedestrians?|power\\slines?|kerb|ditch|embankment)\\b`,
  heights: '^(?:to\\s(?:his|her|their)\\sdeaths?\\s)?(?:\\d+\\s?(?:m|metres|meters|feet|ft|floors|storeys)\\s)?(?:(?:from|off|out\\sof)\\s(?:a|an|the|his|her|their)\\s(?:[\\w-]+\\s){0,4}(?:balcony|window|roof|ladder|cliff|floor|building|bridge|scaffold\\w*|tree|height|storey|horse|boat|platform|crane|block)|(?:into|down)\\s(?:a|an|the)\\s(?:[\\w-]+\\s){0,3}(?:ravine|gorge|well|river|pit|canal|shaft|valley|sea|lake|hole|crevasse|ditch|gully|sinkhole|reservoir|stairs))\\b',
  offRoad: '(?:road|track|tracks|rails|runway|highway|motorway|bridge|carriageway|pavement|cliff|lane)',
  fluids: '(?:crude\\s)?oil fuel diesel chemicals? gas ammonia chlorine sewage acid petrol toxic\\s\\w+ radioactive\\s\\w+',
  steering: '(?:his|her|the|their|a)\\s(?:\\w+\\s){0,2}(?:car|vehicle|bus|truck|lorry|van|bike|motorbike|motorcycle|plane|aircraft|helicopter|wheel|coach)',
} as const;
