/// <reference path="./pdfmake-internals.d.ts" />

import documentContext from 'pdfmake/js/DocumentContext.js';
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import pageElementWriter from 'pdfmake/js/PageElementWriter.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';

/** A CommonJS module's class: Node gives the module, most bundlers give what its `default` names. */
function unwrap<T>(module: T): T {
  return (module as { default?: T }).default ?? module;
}

export const DocumentContext = unwrap(documentContext);
export const LayoutBuilder = unwrap(layoutBuilder);
export const PageElementWriter = unwrap(pageElementWriter);
export const PDFDocument = unwrap(pdfDocument);
export const Renderer = unwrap(renderer);
