import { DEFAULT_LIMITS, judge, measure } from '@dateline/schema';
import { Kind, parse, validate } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { writeOperation } from './operation.fixture.ts';
import type { Material, Operation } from './operation.fixture.ts';

/** Answers stay small enough to read. */
const LIMITS = { ...DEFAULT_LIMITS, cost: 20_000 };

export interface ValidOperation extends Operation {
  readonly document: DocumentNode;
}

const isOperation = (node: { readonly kind: string }): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION;

function isWithinLimits({ schema }: Material, { variables, document }: ValidOperation): boolean {
  try {
    judge(measure(schema, document, document.definitions.find(isOperation) as OperationDefinitionNode, variables), LIMITS);
    return true;
  } catch {
    return false;
  }
}

/** Writes operations until one is valid and within limits; about every other is. */
export function validOperation(material: Material): ValidOperation {
  for (;;) {
    const written = writeOperation(material);
    const operation = { ...written, document: parse(written.query) };
    if (validate(material.schema, operation.document).length === 0 && isWithinLimits(material, operation)) return operation;
  }
}
