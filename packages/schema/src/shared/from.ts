import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

const FROM = 'dateline.from';

/** Says how a field's value is had from its record, where it is not a property of the same name.
 *  (A method of the class would do, but type-graphql copies the record over the instance first: a property of the
 *  record hides a method of the same name, silently.) */
export const From = <Row>(value: (row: Row) => unknown): PropertyDecorator => Extensions({ [FROM]: value }) as PropertyDecorator;

/** What `@From` said of a field, if anything. */
export const fromOf = (field: Pick<GraphQLField<unknown, unknown>, 'extensions'>): ((row: unknown) => unknown) | undefined => field.extensions[FROM] as ((row: unknown) => unknown) | undefined;
