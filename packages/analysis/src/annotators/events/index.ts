export { eventsOf } from './events.ts';
