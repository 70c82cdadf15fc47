import { DatelineError } from '@dateline/document';
import type { Limits } from './limits.ts';
import type { Measure, PagedField } from './measure.ts';

/** The page that would bring an operation under the limit if this field alone were to ask for less; 0 where none would. */
const passing = ({ cost, page }: PagedField, total: number, limit: number): number => Math.floor((page * (limit - (total - cost))) / cost);

/** The way out of a cost that is too high: the field whose page has to shrink least, and to what. */
function advice({ cost, paged }: Measure, limit: number): string {
  const [best] = paged
    .map((field) => ({ ...field, fits: passing(field, cost, limit) }))
    .filter(({ fits, page }) => fits >= 1 && fits < page)
    .sort((a, b) => b.fits / b.page - a.fits / a.page || b.path.length - a.path.length);
  if (best) return `${best.path} asks for ${String(best.page)}: ask for ${best.argument}: ${String(best.fits)} there`;
  const widest = [...paged].sort((a, b) => b.page - a.page || b.path.length - a.path.length)[0];
  return widest ? `ask for smaller pages (${widest.path} asks for ${String(widest.page)}) or fewer levels` : 'ask for fewer fields';
}

/** Lets an operation pass or says which field is too much and what would pass.
 *  @throws DatelineError `LIMIT_EXCEEDED` */
export function judge(measured: Measure, limits: Limits): void {
  const { depth, deepest, aliased, cost } = measured;
  if (depth > limits.depth) {
    throw new DatelineError('LIMIT_EXCEEDED', `${deepest} is ${String(depth)} fields deep, and at most ${String(limits.depth)} are allowed: start a second query from the id of a node on the way.`);
  }
  const beyond = aliased[limits.aliases];
  if (beyond !== undefined) {
    throw new DatelineError('LIMIT_EXCEEDED', `the operation has ${String(aliased.length)} aliases, and at most ${String(limits.aliases)} are allowed: send ${beyond} and the aliases after it as a second operation.`);
  }
  if (cost > limits.cost) {
    const could = Number.isFinite(cost) ? `could answer ${String(cost)} objects` : 'unfolds into more fields than can be counted';
    throw new DatelineError('LIMIT_EXCEEDED', `the operation ${could}, and at most ${String(limits.cost)} are allowed: ${advice(measured, limits.cost)}.`);
  }
}
