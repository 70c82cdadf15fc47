import { JAPANESE_FAMILIES, SETTLED_FAMILY_NAMES, SETTLED_GIVEN_NAMES } from './name-forms.data.ts';
import { GIVEN_NAMES } from './names.data.ts';

/** The rows that a form stands in. */
function rowsOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, forms] of rows.entries()) for (const form of forms) found.set(form, [...(found.get(form) ?? []), index]);
  return found;
}

const given = rowsOf([...GIVEN_NAMES, ...SETTLED_GIVEN_NAMES]);
const families = rowsOf([...SETTLED_FAMILY_NAMES, ...Object.entries(JAPANESE_FAMILIES).map(([family, readings]) => [family, ...readings.split(' ')])]);

const share = (rows: ReadonlyMap<string, readonly number[]>, left: string, right: string): boolean => {
  const theirs = rows.get(right);
  return theirs !== undefined && (rows.get(left) ?? []).some((row) => theirs.includes(row));
};

export const isGivenName = (name: string): boolean => given.has(name);

/** Whether the tables have both as forms of one given name. */
export const areFormsOfGiven = (left: string, right: string): boolean => share(given, left, right);

/** Whether the tables have both as forms of one family name. */
export const areFormsOfFamily = (left: string, right: string): boolean => share(families, left, right);

/** What forms of one family name are found by: the rows that it stands in. */
export const familyRows = (family: string): string[] => (families.get(family) ?? []).map((row) => `row${String(row)}`);
