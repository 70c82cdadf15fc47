export { cluster, type Verdicted } from './cluster.ts';
export type { EventProfile, ProfileArgument, ProfileQuantity } from './event-profile.ts';
export { LINKING, type Finding } from './judging.ts';
export type { Profile, ProfilePlace } from './profile.ts';
