import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { SINGLE_SURNAMES } from '../../languages/zh-Hans/surnames.ts';
import { knownNameOf } from './known-names.ts';

/** The pieces of a name that ends in a known organization. */
export function ofKnown(name: string): (readonly [from: number, to: number])[] | undefined {
  const joined = cutOfKnown(name);
  if (joined !== undefined) return [[0, joined], [joined, name.length]];
  const start = startOfKnown(name);
  if (start !== undefined) return [[start, name.length]];
  const end = endOfKnown(name);
  return end === undefined ? undefined : [[0, end], [end, name.length]];
}

/** 香港众志|周庭: where a party ends and who belongs to it begins. */
function endOfKnown(name: string): number | undefined {
  return [name.length - 3, name.length - 2].find((end) => end > 2 && SINGLE_SURNAMES.has(name.charAt(end)) && knownNameOf(name.slice(0, end), true)?.kind === 'organization' && !ENDS.test(name));
}
const ENDS = /(?:[部局署厅院会党军队校所司团处科组线网]|公司|集团|银行|大学|中心|机构|联盟)$/u;

/** 故|律政司, 社福界|立法会: where a known organization begins behind what is none of it. */
function startOfKnown(name: string): number | undefined {
  for (let cut = 1; cut <= Math.min(7, name.length - 3); cut++) if (knownNameOf(name.slice(cut), true)?.kind === 'organization' && nameForms.beforeKnown.test(name.slice(0, cut))) return cut;
  return undefined;
}

/** 北约|欧盟: where one known organization ends and another begins. */
function cutOfKnown(name: string): number | undefined {
  for (let cut = 2; cut <= name.length - 2; cut++) {
    const [left, right] = [knownNameOf(name.slice(0, cut), true), knownNameOf(name.slice(cut), true)];
    if (left?.kind === 'organization' && right?.kind === 'organization') return cut;
  }
  return undefined;
}
