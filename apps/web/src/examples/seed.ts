import text from '../../../../fixtures/regulations/sferum/sferum.polozh?raw';
import type { Project } from '../store/store.ts';

/** The regulation that is open at the first visit: a real one, with four variants. */
export const seedProject = (): Project => ({ entry: 'sferum.polozh', files: new Map([['sferum.polozh', text]]) });
