import { DatelineError } from '@dateline/document';
import { asOfInstant, presentId } from '@dateline/storage';

export const AS_OF_DESCRIPTION = 'RFC 3339 instant: as the graph was known then, and so everything that is asked below; as it is now where it is not given.';

/** Milliseconds since 1970; null where none is given.
 *  @throws DatelineError `ARGUMENT_INVALID` where it is no instant with its offset. */
export function instantOf(asOf: string | null | undefined): number | null {
  if (asOf === null || asOf === undefined) return null;
  const instant = Date.parse(asOf);
  if (Number.isNaN(instant) || instant < 0 || !/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/i.test(asOf)) {
    throw new DatelineError('ARGUMENT_INVALID', `asOf is ${JSON.stringify(asOf)}: it is an instant with its offset, such as "2021-08-13T09:00:00Z".`);
  }
  return instant;
}

/** The database id as of the instant; an id that an earlier look back answered keeps its own where none is given. */
export const keyAsOf = (key: string, asOf: string | null | undefined): string => {
  const instant = instantOf(asOf);
  return instant === null ? key : asOfInstant(presentId(key), instant);
};
