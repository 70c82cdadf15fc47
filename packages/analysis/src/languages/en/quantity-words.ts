import type { Bound } from '@dateline/document';

/** Words before a number that say on which side of it the truth lies. */
export const BOUNDS_BEFORE = {
  'about': 'about', 'around': 'about', 'roughly': 'about', 'approximately': 'about', 'an estimated': 'about', 'some': 'about', 'nearly': 'about', 'almost': 'about', 'close to': 'about', 'or so': 'about',
  'more than': 'more-than', 'over': 'more-than', 'well over': 'more-than', 'upwards of': 'more-than', 'greater than': 'more-than', 'above': 'more-than', 'exceeding': 'more-than',
  'at least': 'at-least', 'no fewer than': 'at-least', 'no less than': 'at-least', 'not less than': 'at-least', 'a minimum of': 'at-least',
  'at most': 'at-most', 'up to': 'at-most', 'as many as': 'at-most', 'as much as': 'at-most', 'no more than': 'at-most', 'not more than': 'at-most', 'a maximum of': 'at-most',
  'fewer than': 'less-than', 'less than': 'less-than', 'under': 'less-than', 'below': 'less-than',
} as const satisfies Record<string, Bound>;

/** Words after it. */
export const BOUNDS_AFTER = { 'or more': 'at-least', 'or so': 'about', 'or fewer': 'at-most', 'or less': 'at-most' } as const satisfies Record<string, Bound>;

/** Units of measure, as written; what is counted otherwise is a noun of its own. */
export const UNITS = [
  '%', 'percent', 'per cent', 'percentage points', 'percentage point', 'km', 'kilometers', 'kilometer', 'kilometres', 'kilometre', 'miles', 'mile', 'meters', 'metres', 'meter', 'metre', 'feet', 'foot', 'inches', 'inch',
  'centimeters', 'centimetres', 'cm', 'mm', 'kg', 'kilograms', 'kilogram', 'kilos', 'grams', 'pounds', 'tonnes', 'tons', 'ton', 'tonne', 'barrels', 'litres', 'liters', 'gallons', 'hectares', 'acres', 'square miles', 'square kilometers', 'square kilometres',
  'square feet', 'square metres', 'square meters', 'degrees', 'mph', 'kph', 'km/h', 'dollars', 'euros', 'yuan', 'rupees', 'rubles', 'roubles', 'yen', 'pesos', 'lira', 'afghanis', 'points', 'point', 'times', 'megawatts', 'gigawatts', 'light years',
] as const;

/** Plurals without s, which end the name of what is counted as one with s does. */
export const PLURALS = ['people', 'men', 'women', 'children', 'police', 'troops', 'personnel', 'staff', 'aircraft', 'dead', 'wounded', 'injured', 'crew', 'cattle', 'sheep', 'lawmakers', 'others', 'lives', 'congressmen', 'fishermen'] as const;

/** What a bare `one` counts; elsewhere it is a pronoun. */
export const SINGULARS = ['person', 'man', 'woman', 'child', 'soldier', 'civilian', 'officer', 'policeman', 'worker', 'protester', 'death', 'suspect', 'student', 'journalist', 'firefighter', 'passenger'] as const;

/** Vague sizes, with the least and the most that they say. */
export const SIZES = {
  'dozens of': [24, 99], 'scores of': [40, 99], 'hundreds of thousands of': [200_000, 900_000], 'tens of thousands of': [20_000, 90_000], 'hundreds of': [200, 900], 'thousands of': [2_000, 9_000],
  'millions of': [2_000_000, 9_000_000], 'billions of': [2e9, 9e9], 'tens of millions of': [2e7, 9e7],
} as const;

/** What happened to people who are counted and not named: dozens were killed. */
export const FATES = ['killed', 'dead', 'died', 'injured', 'wounded', 'hurt', 'missing', 'arrested', 'detained', 'displaced', 'fled', 'evacuated', 'homeless', 'trapped', 'stranded'] as const;

/** What was done to people who are counted and not named: the crash killed seven. */
export const HARMS = ['killed', 'killing', 'kills', 'injured', 'injuring', 'injures', 'wounded', 'wounding', 'wounds', 'hospitalised', 'hospitalising', 'hospitalized', 'hospitalizing', 'arrested', 'arresting', 'detained', 'detaining', 'displaced', 'displacing', 'evacuated', 'rescued'] as const;

export const FRACTIONS = {
  'half': 0.5, 'one-half': 0.5, 'a third': 0.333333, 'one-third': 0.333333, 'two-thirds': 0.666667, 'two thirds': 0.666667, 'a quarter': 0.25, 'one-quarter': 0.25, 'three-quarters': 0.75, 'three quarters': 0.75, 'a fifth': 0.2,
} as const;

/** Words that cannot belong to the name of what is counted. */
export const COUNTED_ENDS = [
  'a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'and', 'or', 'but', 'as', 'per', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'be', 'been', 'will', 'would', 'who', 'which', 'that', 'this', 'his', 'her', 'its', 'their',
  'while', 'after', 'before', 'since', 'than', 'more', 'when', 'where', 'not', 'said', 'killed', 'told', 'against', 'into', 'over', 'under', 'out', 'up', 'down', 'off', 'near', 'across', 'it', 'he', 'she', 'they', 'we', 'you', 'i', 'times',
] as const;
