import type { Style } from '../style.ts';

/** The style of a part's pages. A sheet that lies is turned with its margins: the one to bind it by is then the upper one. */
export function partStyle(style: Style, { landscape }: { readonly landscape?: boolean }): Style {
  if (landscape !== true) return style;
  const { page, margins } = style;
  return {
    ...style,
    page: { width: page.height, height: page.width },
    margins: { top: margins.left, right: margins.top, bottom: margins.right, left: margins.bottom },
  };
}
