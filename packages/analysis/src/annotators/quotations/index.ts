export { quotationsOf } from './quotations.ts';
export { sourceAt } from './source-at.ts';
