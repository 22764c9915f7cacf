export { type Article, renderArticle } from './article.ts';
export { renderHtml } from './render-html.ts';
