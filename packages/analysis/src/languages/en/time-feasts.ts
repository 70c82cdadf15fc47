import type { Feast } from '../../annotators/times/feast.ts';

/** Days with a name, as written with capitals. Those that differ from country to country (Independence Day, Labor Day) are not here. */
export const FEASTS = {
  'New Year’s Day': { month: 1, day: 1 }, 'New Year’s Eve': { month: 12, day: 31 }, 'Valentine’s Day': { month: 2, day: 14 }, 'International Women’s Day': { month: 3, day: 8 }, 'April Fools’ Day': { month: 4, day: 1 },
  'May Day': { month: 5, day: 1 }, 'Halloween': { month: 10, day: 31 }, 'Christmas Eve': { month: 12, day: 24 }, 'Christmas Day': { month: 12, day: 25 }, 'Christmas': { month: 12, day: 25 }, 'Boxing Day': { month: 12, day: 26 },
  'Fourth of July': { month: 7, day: 4 }, 'St. Patrick’s Day': { month: 3, day: 17 }, 'Earth Day': { month: 4, day: 22 }, 'Juneteenth': { month: 6, day: 19 }, 'Bastille Day': { month: 7, day: 14 }, 'Veterans Day': { month: 11, day: 11 }, 'Armistice Day': { month: 11, day: 11 },
  'Martin Luther King Jr. Day': { of: 1, weekday: 1, nth: 3 }, 'Presidents’ Day': { of: 2, weekday: 1, nth: 3 }, 'Mother’s Day': { of: 5, weekday: 7, nth: 2 }, 'Memorial Day': { of: 5, weekday: 1, nth: -1 }, 'Father’s Day': { of: 6, weekday: 7, nth: 3 },
  'Thanksgiving Day': { of: 11, weekday: 4, nth: 4 }, 'Thanksgiving': { of: 11, weekday: 4, nth: 4 },
  'Ash Wednesday': { easter: -46 }, 'Palm Sunday': { easter: -7 }, 'Good Friday': { easter: -2 }, 'Easter Sunday': { easter: 0 }, 'Easter Monday': { easter: 1 }, 'Easter': { easter: 0 }, 'Pentecost': { easter: 49 },
  'Lunar New Year': { lunar: [1, 1] }, 'Chinese New Year': { lunar: [1, 1] }, 'Lunar New Year’s Eve': { lunar: [1, 1], off: -1 }, 'Dragon Boat Festival': { lunar: [5, 5] }, 'Mid-Autumn Festival': { lunar: [8, 15] }, 'Lantern Festival': { lunar: [1, 15] },
} as const satisfies Readonly<Record<string, Feast>>;

/** After a feast: what belongs to it and is no day. */
export const NOT_AFTER_FEAST = 'tree|trees|card|cards|carol|carols|gift|gifts|present|presents|market|markets|shopping|shoppers|party|parties|dinner|lunch|bonus|egg|eggs|bunny|Island|Rising|Carol|song|songs|spirit|decorations|lights|message|speech|special|season|bombing|costume|costumes|turkey|sales|movie|film|tour|album|holidays|holiday|break|truce|Parade|parade';
