import type { Check } from './check.ts';
import { checkAfterColon } from './check-after-colon.ts';
import { checkAppendixNouns } from './check-appendix-nouns.ts';
import { checkAppendixTitles } from './check-appendix-titles.ts';
import { checkBrackets } from './check-brackets.ts';
import { checkCarriedOff } from './check-carried-off.ts';
import { checkChains } from './check-chains.ts';
import { checkConditions } from './check-conditions.ts';
import { checkContent } from './check-content.ts';
import { checkDashes } from './check-dashes.ts';
import { checkDefinitionEndings } from './check-definition-endings.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkEmphasis } from './check-emphasis.ts';
import { checkEmptyText } from './check-empty-text.ts';
import { checkFields } from './check-fields.ts';
import { checkGaps } from './check-gaps.ts';
import { checkGovernedCases } from './check-governed-cases.ts';
import { checkHeadings } from './check-headings.ts';
import { checkJoints } from './check-joints.ts';
import { checkLabels } from './check-labels.ts';
import { checkLatinLetters } from './check-latin-letters.ts';
import { checkLineStarts } from './check-line-starts.ts';
import { checkListEndings } from './check-list-endings.ts';
import { checkMergedLines } from './check-merged-lines.ts';
import { checkMissedMarkers } from './check-missed-markers.ts';
import { checkNotes } from './check-notes.ts';
import { checkPastedTables } from './check-pasted-tables.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkSections } from './check-sections.ts';
import { checkShortLists } from './check-short-lists.ts';
import { checkSmallStarts } from './check-small-starts.ts';
import { checkSpacing } from './check-spacing.ts';
import { checkTables } from './check-tables.ts';
import { checkTerms } from './check-terms.ts';
import { checkTypedNumbers } from './check-typed-numbers.ts';
import { checkTypedOrder } from './check-typed-order.ts';
import { checkTypedReferences } from './check-typed-references.ts';

/** All checks; a new one is a file and a line here. */
export const CHECKS: readonly Check[] = [
  checkAfterColon,
  checkAppendixNouns,
  checkAppendixTitles,
  checkBrackets,
  checkCarriedOff,
  checkChains,
  checkConditions,
  checkContent,
  checkDashes,
  checkDefinitionEndings,
  checkDuplicates,
  checkEmphasis,
  checkEmptyText,
  checkFields,
  checkGaps,
  checkGovernedCases,
  checkHeadings,
  checkJoints,
  checkLabels,
  checkLatinLetters,
  checkLineStarts,
  checkListEndings,
  checkMergedLines,
  checkMissedMarkers,
  checkNotes,
  checkPastedTables,
  checkQuotes,
  checkSections,
  checkShortLists,
  checkSmallStarts,
  checkSpacing,
  checkTables,
  checkTerms,
  checkTypedNumbers,
  checkTypedOrder,
  checkTypedReferences,
];
