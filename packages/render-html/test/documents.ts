import { type Block, type Document, STYLE_PROFILES } from '@polozh/document';

/** A document of one main part. */
export const documentOf = (...blocks: Block[]): Document => ({
  metadata: { title: 'Положение', language: 'ru-RU', subject: '', keywords: [], variant: null, template: false },
  style: STYLE_PROFILES['gost-7.0.97-2025'],
  parts: [{ role: 'main', title: [], anchor: 'tekst', series: [], blocks }],
  notes: [],
});
