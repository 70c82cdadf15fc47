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
