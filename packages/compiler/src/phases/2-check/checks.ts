import type { Check } from './check.ts';
import { checkConditions } from './check-conditions.ts';
import { checkContent } from './check-content.ts';
import { checkFields } from './check-fields.ts';
import { checkLabels } from './check-labels.ts';
import { checkNotes } from './check-notes.ts';

/** All checks; a new one is a file and a line here. */
export const CHECKS: readonly Check[] = [checkConditions, checkFields, checkLabels, checkNotes, checkContent];
