/** How large an operation may be. A page's bound (100) is the field's own and not here. */
export interface Limits {
  /** Fields within fields: the route Article → Person → Event → Location → Article and a field of the last takes 16. */
  readonly depth: number;
  readonly aliases: number;
  /** Lexical tokens of the document: bounds parsing and validation, which run before all else is known. */
  readonly tokens: number;
  /** Objects that the answer could hold, page sizes multiplied. */
  readonly cost: number;
}

/** Wide enough for every query in the documents, narrow enough that the largest answer is some tens of megabytes. */
export const DEFAULT_LIMITS: Limits = { depth: 24, aliases: 60, tokens: 4000, cost: 250_000 };
