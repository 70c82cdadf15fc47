import { DatelineError } from '@dateline/document';

/** Network errors, and Postgres's classes 08 (connection), 28 (authorization), 3D (no such database), 53 (resources), 57P (shutdown). */
const GONE = /^(ECONN\w+|EPIPE|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EAI_AGAIN|P1000|P1001|P1002|P1003|P1008|P1017|P2024|08\w{3}|28\w{3}|3D000|53\w{3}|57P\d\d)$/;

/** Words of the driver and of Prisma for a connection that was lost, where they give no code. */
const LOST = /Connection terminated|Client has encountered a connection error|Can't reach database server|Server has closed the connection|ECONNREFUSED|ECONNRESET|terminating connection|the database system is|timeout exceeded when trying to connect|Closed connection|after calling end on the pool/i;

/** The error as DATABASE_UNAVAILABLE where the database cannot be reached or went away; undefined for any other fault. */
export function unavailable(error: unknown): DatelineError | undefined {
  if (error instanceof DatelineError) return error;
  const reason = chain(error).find((one) => GONE.test(codeOf(one)) || LOST.test(one.message));
  return reason && new DatelineError('DATABASE_UNAVAILABLE', `the database cannot be reached: ${reason.message || codeOf(reason)}`, { cause: error });
}

/** The error and what caused it, outermost first; Prisma puts the driver's error under `meta`, Node several under `errors`. */
function chain(error: unknown): Error[] {
  if (!isError(error)) return [];
  const { cause, errors, meta } = error as Error & { errors?: unknown[]; meta?: { driverAdapterError?: unknown } };
  return [error, ...[cause, meta?.driverAdapterError, ...(errors ?? [])].flatMap(chain)];
}

/** Errors of Node itself may be of another realm, as in a test's sandbox: what has a message is one. */
const isError = (error: unknown): error is Error => typeof error === 'object' && error !== null && 'message' in error;

function codeOf(error: Error): string {
  const { code, cause } = error as Error & { code?: unknown; cause?: { originalCode?: unknown } };
  return String(code ?? cause?.originalCode ?? '');
}
