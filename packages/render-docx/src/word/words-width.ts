import { wordsWidth as pointsOf } from '@polozh/document';

/** About how wide words are, twips. */
export const wordsWidth = (text: string, size: number): number => Math.round(pointsOf(text, size) * 20);
