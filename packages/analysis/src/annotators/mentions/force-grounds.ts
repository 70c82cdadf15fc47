import { forceGrounds } from '../../languages/zh-Hans/force-grounds.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { endTree, listEntries } from '../../words/word-tree.ts';
import { knownNameOf } from './known-names.ts';

const GROUNDS = endTree(listEntries(forceGrounds.grounds));
const BODIES = endTree(listEntries(forceGrounds.bodies));
const USES = endTree(listEntries(forceGrounds.uses));
const REGIONS: ReadonlySet<string> = new Set(names.regions);
/** 乌军, 伊方: a force or side by its country's shortest name. */
const SIDE = new RegExp(`^[${names.abbreviations.join('')}](?:军方?|方|[空海陆]军)?$`, 'u');

/** 乌军军用机场, 哈马斯指挥中心, 火箭弹发射场: words for a ground, what it is for and whose it is, without a name of its own. */
export function isForceGround(name: string): boolean {
  const ground = GROUNDS.before(name, name.length);
  const end = (ground ?? BODIES.before(name, name.length))?.start;
  if (end === undefined || end === 0) return false;
  let start = end;
  for (let use = USES.before(name, start); use; use = USES.before(name, start)) start = use.start;
  const owner = name.slice(0, start);
  // 中国中心, 美国基地 may be names; 伊朗情报中心 is none.
  if (start === end) return ground !== undefined && (SIDE.test(owner) || isBody(owner));
  return owner === '' || SIDE.test(owner) || REGIONS.has(owner) || isBody(owner);
}

const isBody = (owner: string): boolean => knownNameOf(owner, true)?.kind === 'organization' || /(?:武装|民兵)$/u.test(owner);
