import { gathered } from '../../gathered.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';

type At = ReadonlyMap<number, Candidate>;

const REGIONS = wordTree(listEntries(names.regions));

/** How the name of an institution ends, and that of an office which may be the second half of one. */
const WHOLE = /(?:部|局|署|厅|处|委|会|院|社|党|军|队|校|系|所|司|团|公司|集团|银行|大学|中心|组织|政府|机构|联盟|警方|[\p{Script=Latin}）)”》])$/u;
const HALF = /^[\p{Script=Han}]{1,7}(?:局|署|部|厅|处|委员会|中心|办公室|研究所)$/u;
/** What belongs to a town and stands behind its province. */
const OF_TOWN = /^[\p{Script=Han}]{2,4}[市县州区].*(?:法院|检察院|公安局|委员会|人民政府)$/u;

/** Institutions that a model finds in two pieces: 海军水文|与|海洋局, 山东省|聊城市中级人民法院. `ends` and `starts` have what was found by where it ends and begins. */
export const institutionsInParts = (text: string, ends: At, starts: At): Candidate[] => [...aroundAnd(text, ends, starts), ...inProvince(text, ends, starts)];

const aroundAnd = (text: string, ends: At, starts: At): Candidate[] =>
  gathered(matchesOf(text, /[与和及]/gu), ({ index }) => {
    const [left, right] = [ends.get(index), starts.get(index + 1)];
    if (left?.kind !== 'organization' || right?.kind !== 'organization' || WHOLE.test(text.slice(left.span.start, index)) || !HALF.test(text.slice(index + 1, right.span.end)) || REGIONS.at(text, index + 1)) return [];
    return [candidate({ start: left.span.start, end: right.span.end }, 'organization', 'pattern', 'an institution with “and” in its name', 0.9)];
  });

const inProvince = (text: string, ends: At, starts: At): Candidate[] =>
  gathered(matchesOf(text, /[省区市州](?=[\p{Script=Han}]{2,4}[市县州区旗])/gu), ({ index }) => {
    const [province, body] = [ends.get(index + 1), starts.get(index + 1)];
    return province?.kind === 'location' && body?.kind === 'organization' && OF_TOWN.test(text.slice(body.span.start, body.span.end)) ? [candidate({ start: province.span.start, end: body.span.end }, 'organization', 'pattern', 'a court or office with its province', 0.9)] : [];
  });
