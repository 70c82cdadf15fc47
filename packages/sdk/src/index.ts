export { connect, type ConnectOptions, type Dateline } from './connect.ts';
export { ConnectionError, type FieldError, GraphError } from './errors.ts';
export { graphql } from './graphql.ts';
export type { Connection } from './pages.ts';
export type { ResultOf, VariablesOf } from 'gql.tada';
