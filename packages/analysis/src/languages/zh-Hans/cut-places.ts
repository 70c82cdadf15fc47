import { nameForms } from './name-forms.ts';
import { names } from './names.ts';

/** How a foreign place's name shows that a piece is missing from it. */
export const cutPlaces = {
  /** Characters that write the sounds of places: those of persons and a few more. */
  sounds: `${nameForms.sounds}列年泡季`,
  /** The word for what a place is, behind its sounds. */
  generic: /[镇村市州县省乡]/u,
  /** Endings of Slavic names, which are no names. */
  ending: /^(?:斯卡亚|斯科耶|斯科|斯基|斯克|耶夫卡|耶沃|诺耶|诺沃|纳亚|瓦亚|沃耶|科耶)[镇村市]?$/u,
  /** Code units before a name that may be its beginning. */
  most: 3,
  /** What ends right before it. */
  before: /(?:[的、在对向从至到与和及]|[东西南北中]部|地区|方向|[省州市])$/u,
  /** Words and shortest names of countries that stand there as well. */
  noHead: new RegExp(`^[${names.abbreviations.join('')}内大多本所因可尚若加各]$|[内达]$`, 'u'),
  /** The end of a name, before a word for what it is. */
  tail: /^[基耶沃卡亚诺科夫](?=地区|居民点|定居点|村|镇)/u,
  /** Code units in which it stands with that word. */
  reach: 4,
} as const;
