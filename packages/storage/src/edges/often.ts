/** Whether somebody is in news so often that what they are together with is counted: where a query of those begins. Looking back, nobody is, and all is counted anew. */
const IS_OFTEN = 'EXISTS (SELECT 1 FROM often f WHERE f.entity_id = p.id)';

/** Two queries of the same rows for the entity `p`, of which one is run: of what is counted, and of what is to be counted now. Both end in what a condition may follow. */
export const countedOr = (counted: string, anew: (condition: string) => string): readonly string[] => [counted, anew(`NOT ${IS_OFTEN}`)];
