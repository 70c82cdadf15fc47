export { csv, type CsvOptions } from './csv.ts';
export { TABLES, type TableName } from './csv-tables.ts';
export type { Open } from './every.ts';
export { geoJson } from './geo-json.ts';
export { jsonLd } from './json-ld.ts';
