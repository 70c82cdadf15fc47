import { Kind, parse } from 'graphql';
import type { DirectiveNode } from 'graphql';

const graphOf = ({ arguments: given = [] }: DirectiveNode): string[] =>
  given.flatMap(({ name, value }) => (name.value === 'graph' && value.kind === Kind.ENUM ? [value.value.toLowerCase()] : []));

/** Of a supergraph, the fields that only one subgraph answers: `Article.title` to article. */
export function ownersOf(supergraphSdl: string): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const type of parse(supergraphSdl).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const named = (directives: readonly DirectiveNode[] | undefined, name: string) => (directives ?? []).filter((directive) => directive.name.value === name).flatMap(graphOf);
    const graphs = new Set(named(type.directives, 'join__type'));
    for (const { name, directives } of type.fields ?? []) {
      const own = named(directives, 'join__field');
      const [owner, ...others] = own.length > 0 ? own : graphs;
      if (owner !== undefined && others.length === 0) owners.set(`${type.name.value}.${name.value}`, owner);
    }
  }
  return owners;
}
