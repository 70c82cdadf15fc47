import { registerEnumType } from 'type-graphql';

/** What GraphQL writes for a value of ours: `try-in-court` is TRY_IN_COURT. */
export const enumName = (value: string): string => value.toUpperCase().replaceAll('-', '_');

/** Registers an enum from a table of values and what each means. */
export function enumeration<Value extends string>(name: string, description: string, meanings: Readonly<Record<Value, string>>): Record<string, Value> {
  const entries = Object.entries(meanings) as [Value, string][];
  const values = Object.fromEntries(entries.map(([value]) => [enumName(value), value]));
  const valuesConfig = Object.fromEntries(entries.map(([value, meaning]) => [enumName(value), { description: meaning }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
