import { OWN_NAMES } from './own/names.data.ts';

const HAN = /\p{Script=Han}/u;

/** Names that we wrote for a country (`AF`), division (`AF-NAN`) or GeoNames id. */
export const ownNames = (key: string): readonly string[] => OWN_NAMES[key] ?? [];

export const isHan = (name: string): boolean => HAN.test(name);

/** Latin letters only, whatever accents they carry. */
export const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\s\d'’‘ʼ`.,()/-]+$/u.test(name);
