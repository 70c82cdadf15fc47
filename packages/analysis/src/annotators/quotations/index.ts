export { quotationsOf } from './quotations.ts';
export { quotationAt, sourceAt } from './source-at.ts';
