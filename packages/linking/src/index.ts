export { cluster, type Verdicted } from './cluster.ts';
export { companionKey } from './company.ts';
export type { EventProfile, ProfileArgument, ProfileQuantity } from './event-profile.ts';
export { judge } from './judge.ts';
export { LINKING, type Finding } from './judging.ts';
export { keysOf } from './keys.ts';
export type { Profile, ProfilePlace } from './profile.ts';
export { profilesOf, type ProfileIds } from './profiles-of.ts';
