import { graphql } from '@dateline/sdk';

/** What every quote is shown with. */
export const PROOF = graphql(`
  fragment Proof on Evidence { exact start end article { id title publishedAt source { name } } }
`);
