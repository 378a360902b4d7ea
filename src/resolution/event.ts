export { resolveEvent } from './events/event.ts';
