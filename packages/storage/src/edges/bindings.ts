/** Values that a statement is sent with: every value goes through here, none into the text. */
export interface Bindings {
  readonly values: unknown[];
  /** @returns the placeholder, cast to the type. */
  bind(value: unknown, type: string): string;
}

export function openBindings(): Bindings {
  const values: unknown[] = [];
  return { values, bind: (value, type) => `$${String(values.push(value))}::${type}` };
}

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The id, or one that nothing has where it is none. */
export const idOrNobody = (id: string): string => (ID.test(id) ? id : NOBODY);
