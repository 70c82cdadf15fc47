export { connect, type Dateline } from './connect.ts';
export type { OperationKind, ResultOf, TypedDocument, VariablesOf } from './document.ts';
export {
  AccessError, BoundError, ConnectionError, CurationError, DatelineError, GraphError, isDatelineError, LimitError, MissingError, RateError, UnavailableError,
  type ClientCode, type ErrorCode, type ErrorOf, type FaultyAnswer, type FieldError, type GraphCode, type ProtocolCode,
} from './errors.ts';
export { graphql } from './graphql.ts';
export type { CallOptions, ConnectOptions, Retrying, SubscribeOptions } from './options.ts';
export type { Subscription } from './subscription.ts';
export type { Connection, Page, Walk } from './walk.ts';
