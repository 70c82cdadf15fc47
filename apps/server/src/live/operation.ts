import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { Asked } from '../documents.ts';

/** What a request says, over whichever transport. */
export interface AskedLive extends Asked {
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** An operation that may run. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  /** The cursor in its extensions: for those who can set no header. */
  readonly after: string | null;
}

/** An operation that may not run, and all that is wrong with it. */
export class Refused extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}
