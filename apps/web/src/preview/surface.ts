import { applyPatch } from './apply-patch.ts';
import type { TreePatch } from './tree-patch.ts';

/** The sheet on which the document is shown. It outlives the views that hold it, for patches are made for what is on it. */
export interface Surface {
  readonly element: HTMLElement;
  /** @returns whether the patch fitted; a browser's translator, say, may have changed the page behind our back */
  readonly apply: (patch: TreePatch, rules: string) => boolean;
}

export function createSurface(): Surface {
  const element = document.createElement('div');
  element.className = 'sheet';
  const columns = new CSSStyleSheet();
  document.adoptedStyleSheets.push(columns);
  let shownRules = '';
  return {
    element,
    apply: (patch, rules) => {
      if (rules !== shownRules) columns.replaceSync(`.sheet{${rules}}`);
      shownRules = rules;
      try {
        applyPatch(element, patch);
        return true;
      } catch {
        return false;
      }
    },
  };
}
