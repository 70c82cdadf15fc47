import type { PlaceTable } from '../place-table.ts';

export const places = {
  generic: [
    [' autonomous region', ['admin1']], [' province', ['admin1']], [' governorate', ['admin1']], [' oblast', ['admin1']], [' prefecture', ['admin1', 'city']], [' region', ['region', 'admin1']], [' state', ['admin1', 'country']], [' county', ['other', 'admin1', 'city']],
    [' district', ['admin1', 'city']], [' city', ['city']], [' town', ['city']], [' municipality', ['city', 'admin1']], [' islands', ['country', 'admin1', 'region']], [' island', ['admin1', 'region', 'country']], [' peninsula', ['region', 'admin1']],
  ],
  genericBefore: [['province of ', ['admin1']], ['state of ', ['admin1', 'country']], ['city of ', ['city']], ['town of ', ['city']], ['republic of ', ['country', 'admin1']], ['kingdom of ', ['country']], ['greater ', ['city', 'admin1', 'region']]],
  directions: { 'national capital': [], northern: ['north'], southern: ['south'], eastern: ['east'], western: ['west'], central: ['centre', 'center'], north: ['northern'], south: ['southern'], east: ['eastern'], west: ['western'], centre: ['central'], 'north-western': ['north west', 'northwest'], 'north-eastern': ['north east', 'northeast'], 'south-western': ['south west', 'southwest'], 'south-eastern': ['south east', 'southeast'], 'north west': ['northwest', 'north-western'], 'north east': ['northeast', 'north-eastern'], 'south west': ['southwest', 'south-western'], 'south east': ['southeast', 'south-eastern'], 'north-west': ['north west', 'north-western'], 'north-east': ['north east', 'north-eastern'], 'south-west': ['south west', 'south-western'], 'south-east': ['south east', 'south-eastern'] },
  part: /^(?:(?:north|south|east|west)(?:[ -]?(?:east|west))?(?:ern)?|central|downtown|upper|lower|mainland|greater|rural|coastal|occupied|inner|outer|metropolitan|suburban)[ -](?<whole>\p{Lu}.+)$/iu,
  home: [],
  namesakes: ['US'],
  facility: /^(?:stade|estadio|stadio|plaza|piazza|rue|avenida|palacio|palais|palazzo) |\b(?:airport|airfield|air base|air force base|base|mosque|church|cathedral|temple|synagogue|hospital|clinic|university|college|school|prison|jail|embassy|consulate|stadium|arena|square|bridge|tunnel|port|harbou?r|crossing|checkpoint|station|plant|refinery|factory|dam|tower|hotel|mall|market|park|museum|theat(?:re|er)|palace|camp|barracks|headquarters|fort|cemetery|casino|mine|colliery|reservoir|courthouse|city hall|town hall|gurdwara|shrine|monastery|racecourse|racetrack|ferry terminal|terminal|street|road|avenue|boulevard|trail)$/u,
  sited: /(?!)/u,
  street: /\b(?:street|road|avenue|boulevard|lane)$/u,
  landform: /^(?:lake|mount|gulf of|strait of|sea of|bay of) |\b(?:ocean|atlantic|pacific|sea|gulf|strait|channel|river|lake|mountains?|volcano|desert|valley|delta|basin|plateau|gorge|canyon|fault|glacier|falls)$/u,
  sea: /^(?:gulf of|strait of|sea of) |\b(?:ocean|atlantic|pacific|sea|strait|channel)$/u,
  largest: [],
  settlement: /\bvillage$/iu,
  national: /^(?:the )?(?:state house|presidential palace|parliament (?:building|house)|national assembly(?: building)?|government house|royal palace|national palace|presidential residence|national stadium|national museum|capitol)$/iu,
  parentFirst: /^(?:'s|’s)?(?: (?:northern|southern|eastern|western|central|north-eastern|northeastern|north-western|northwestern|south-eastern|southeastern|south-western|southwestern))?(?: (?:city|town|province) of)? ?$/u,
  parentLast: /^(?: (?:city|town|village|district|province))?(?:,? in |, | \()(?:the )?(?:(?:state|province|region|county|district) of )?(?:(?:the )?(?:northern|southern|eastern|western|central|north-eastern|northeastern|north-western|northwestern|south-eastern|southeastern|south-western|southwestern) )?$/u,
  capitalLast: /^(?:'s|’s) (?:provincial |regional |state )?capital,? (?:city,? )?(?:of )?$/u,
  capitalFirst: /^,? (?:is |was )?(?:the )?(?:provincial |regional |state )?capital(?: city)? of (?:the )?(?:(?:northern|southern|eastern|western|central|north-eastern|northeastern|north-western|northwestern|south-eastern|southeastern|south-western|southwestern) )?$/u,
  siteLast: /^(?:'s|’s)? $/u,
  siteFirst: /^,? (?:in|near|outside|of)(?: (?:central|downtown|northern|southern|eastern|western))?(?: the)?(?: capital,?| city of)? $/u,
  listing: /^(?:, |,? and | or )$/u,
  sides: { suffix: /(?!)/u, part: /(?!)/u, countries: {} },
} as const satisfies PlaceTable;
