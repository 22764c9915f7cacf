import { useEffect, useRef } from 'preact/hooks';
import type { Compared } from '../compiler/compare-answers.ts';
import { buildNode } from '../preview/build-node.ts';

/** The redline on a sheet of its own. */
export function Redline({ compared }: { readonly compared: Compared }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.replaceChildren(buildNode(compared.tree));
  }, [compared]);
  return (
    <div class="preview">
      <div class="sheet redline" ref={holder} />
    </div>
  );
}
