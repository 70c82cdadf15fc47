/** A dump of GeoNames' form, made up: the same number of places gives the same text. */
export interface SampleDump {
  placeLine(index: number): string;
  nameLines(index: number): readonly string[];
}

const COUNTRIES = ['AF', 'UA', 'CN', 'US', 'FR', 'BR', 'NG', 'IN'];
const FEATURES = [['P', 'PPL'], ['P', 'PPL'], ['P', 'PPL'], ['H', 'STM'], ['T', 'MT'], ['S', 'HTL'], ['A', 'ADM3'], ['L', 'LCTY'], ['S', 'SCH'], ['P', 'PPLX']] as const;
const SYLLABLES = ['ka', 'bul', 'ra', 'mi', 'ston', 'dor', 'né', 'gha', 'zni', 'vo', 'lin', 'esh'];
const HAN = ['卡', '布', '尔', '拉', '米', '斯', '顿', '多', '加', '兹', '尼', '林'];

/** Ids start where GeoNames has none. */
const FIRST_ID = 20_000_000;

/** Knuth's multiplier: neighbours get unlike numbers. */
const scattered = (index: number, of: number): number => (Math.imul(index + 1, 2_654_435_761) >>> 4) % of;

const word = (index: number, parts: readonly string[]): string => [1, 2, 3].map((salt) => parts[scattered(index * salt + salt, parts.length)] ?? '').join('');

export const sampleDump: SampleDump = {
  placeLine(index) {
    const name = word(index, SYLLABLES).replace(/^./u, (letter) => letter.toUpperCase());
    const [featureClass, featureCode] = FEATURES[index % FEATURES.length] ?? ['P', 'PPL'];
    const han = index % 50 === 0 ? word(index, HAN) : '';
    const population = featureClass === 'P' && index % 7 === 0 ? scattered(index, 200_000) : 0;
    const lat = (scattered(index, 1_700_000) / 10_000 - 85).toFixed(5);
    const lon = (scattered(index + 7, 3_590_000) / 10_000 - 179.5).toFixed(5);
    return [
      FIRST_ID + index, name, name.normalize('NFD').replace(/\p{M}/gu, ''), [`${name} alt`, han].filter((each) => each !== '').join(','), lat, lon, featureClass, featureCode, COUNTRIES[index % COUNTRIES.length], '',
      String(index % 30).padStart(2, '0'), '', '', '', population, '', scattered(index, 4000), 'Asia/Kabul', '2026-01-01',
    ].join('\t');
  },
  nameLines(index) {
    const id = FIRST_ID + index;
    const lines = [[2 * index + 1, id, 'fa', 'کابل', '', '', '', '', '', '']];
    if (index % 5 === 0) lines.push([2 * index + 2, id, 'zh', `${word(index, HAN)}市`, '1', '', '', '', '', '']);
    return lines.map((line) => line.join('\t'));
  },
};
