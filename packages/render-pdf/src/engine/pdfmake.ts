/// <reference path="./pdfmake-internals.d.ts" />

import pdfDocument from 'pdfmake/js/PDFDocument.js';

/** A CommonJS module's class: Node gives the module, most bundlers give what its `default` names. */
function unwrap<T>(module: T): T {
  return (module as { default?: T }).default ?? module;
}

export const PDFDocument = unwrap(pdfDocument);
