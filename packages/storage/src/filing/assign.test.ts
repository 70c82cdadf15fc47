import { describe, expect, it } from '@jest/globals';
import { assignOwners } from './assign.ts';

const nodes = [
  { anchor: 'a', ownerId: 'X' }, { anchor: 'b', ownerId: 'X' }, { anchor: 'c', ownerId: 'Y' }, { anchor: 'd', ownerId: null }, { anchor: 'e', ownerId: null },
];

describe('clusters keep ids', () => {
  it.each([
    ['a node joins an entity', [['a', 'b', 'd']], ['X'], {}],
    ['a node alone is new', [['d']], [null], {}],
    ['two entities become the larger one', [['a', 'b', 'c', 'd']], ['X'], { Y: 'X' }],
    ['an entity that is divided keeps its larger part', [['a'], ['b', 'd'], ['c']], ['X', null, 'Y'], {}],
  ])('%s', (_, clusters, owners, merged) => {
    const assignment = assignOwners(clusters, nodes);
    expect(assignment.owners).toEqual(owners);
    expect(Object.fromEntries(assignment.merged)).toEqual(merged);
  });

  it('a successor takes over the id of what it replaces, unless somebody is there', () => {
    expect(assignOwners([['d'], ['c', 'e']], nodes, new Map([['d', 'Z'], ['e', 'Z']])).owners).toEqual(['Z', 'Y']);
  });
});
