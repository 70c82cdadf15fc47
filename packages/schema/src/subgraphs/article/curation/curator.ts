import { DatelineError } from '@dateline/document';
import type { Curation } from '@dateline/storage';
import type { Context } from '../../../context.ts';

/** Who may decide, and where decisions go.
 *  @throws DatelineError `UNAUTHENTICATED` without a known token, `FORBIDDEN` where it lacks the scope. */
export function curatorOf({ caller, scopes, curation }: Context): { readonly by: string; readonly curation: Curation } {
  if (caller === null || caller === undefined) throw new DatelineError('UNAUTHENTICATED', 'this takes a token: send the header Authorization: Bearer …, with a token that the server knows.');
  if (!scopes.has('curate')) throw new DatelineError('FORBIDDEN', `the token ${caller} lacks the scope curate, which this needs.`);
  if (!curation) throw new Error('the context has no curation');
  return { by: caller, curation };
}
