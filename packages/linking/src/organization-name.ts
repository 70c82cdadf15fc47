import { nameKey } from '@dateline/gazetteer';

/** What a company's name may end in, or not. */
const LEGAL_FORMS = /[\s,]+(?:inc|corp|corporation|co|ltd|llc|plc|ag|sa|nv|gmbh|limited|incorporated|company)\.?$|(?:股份)?(?:有限)(?:责任)?公司$/iu;

/** What two spellings of an organization's name share. */
export const organizationKey = (name: string): string => nameKey(name.trim().replace(LEGAL_FORMS, '')) || nameKey(name);
