import type { Context } from '@dateline/schema';
import { GraphQLError } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { unfoldedFields } from './unfolded.ts';

type Compiled = (context: Context, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult> | ExecutionResult;

/** Whoever asks a document once does not wait for it to be compiled. */
const WORTH_COMPILING = 2;

/** A field takes some 0.3 ms to compile, in which nothing else is answered. */
const MOST_FIELDS = 200;

/** Fields of all functions that are kept, some 2.4 kB each: 24 MB at most. */
const MOST_KEPT = 10_000;

/** Faults beyond successes from which a document is answered by graphql-js alone: each took both. */
const PATIENCE = 5;

/** One operation of a document. */
class CompiledOperation {
  asked = 0;
  fields = 0;
  run: Promise<Compiled | null> | undefined;
  #faults = 0;

  /** @returns whether it is still worth asking. */
  note(fault: boolean): boolean {
    this.#faults = Math.max(0, this.#faults + (fault ? 1 : -1));
    return this.#faults < PATIENCE;
  }
}

async function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null): Promise<Compiled | null> {
  // Loaded with the first document that is worth it: no start waits for it.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, name ?? undefined);
  // What throws outside of a resolver throws out of the whole function. (Once a promise has come it throws out of that, which nobody could catch: so no property of the graph's values may be more than a value.)
  return isCompiledQuery(compiled) ? async (context, variables) => {
    try {
      return await compiled.query({}, context, variables);
    } catch (error) {
      return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
    }
  } : null;
}

/** Makes functions of documents that are asked again, and keeps those that were asked last. */
export class Compiler {
  readonly #known = new WeakMap<DocumentNode, Map<string | null, CompiledOperation>>();
  /** Those that have a function, the one that was asked longest ago first. */
  readonly #kept = new Set<CompiledOperation>();
  #fields = 0;

  constructor(readonly schema: GraphQLSchema, readonly mostKept = MOST_KEPT) {}

  /** The answer, where it is a plain success of a compiled query; null for whatever graphql-js is to answer. */
  async answer(document: DocumentNode, node: OperationDefinitionNode, context: Context, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult | null> {
    const operation = this.#operation(document, node);
    if (++operation.asked < WORTH_COMPILING) return null;
    const run = await (operation.run ??= this.#compiled(operation, document, node));
    if (!run) return null;
    this.#keep(operation);
    const result = await run(context, variables);
    if (!operation.note(result.errors !== undefined)) this.#drop(operation, Promise.resolve(null));
    return result.errors ? null : result;
  }

  /** What its functions hold, in fields. */
  get size(): number {
    return this.#fields;
  }

  #operation(document: DocumentNode, { name }: OperationDefinitionNode): CompiledOperation {
    const operations = this.#known.get(document) ?? new Map<string | null, CompiledOperation>();
    this.#known.set(document, operations);
    const operation = operations.get(name?.value ?? null) ?? new CompiledOperation();
    operations.set(name?.value ?? null, operation);
    return operation;
  }

  #compiled(operation: CompiledOperation, document: DocumentNode, node: OperationDefinitionNode): Promise<Compiled | null> {
    const fields = node.operation === 'query' ? unfoldedFields(this.schema, document, node, MOST_FIELDS) : null;
    if (fields === null) return Promise.resolve(null);
    operation.fields = fields;
    return compile(this.schema, document, node.name?.value ?? null);
  }

  #keep(operation: CompiledOperation): void {
    if (!this.#kept.delete(operation)) this.#fields += operation.fields;
    this.#kept.add(operation);
    for (const oldest of this.#kept) {
      if (this.#fields <= this.mostKept) break;
      this.#drop(oldest, undefined);
    }
  }

  #drop(operation: CompiledOperation, instead: CompiledOperation['run']): void {
    if (this.#kept.delete(operation)) this.#fields -= operation.fields;
    operation.run = instead;
    operation.asked = 0;
  }
}
