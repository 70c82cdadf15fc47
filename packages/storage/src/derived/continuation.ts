/** That an article goes on from another. */
export interface Continuation {
  readonly articleId: string;
  /** Null where it begins a story. */
  readonly continuesId: string | null;
  readonly likeness: number;
}
