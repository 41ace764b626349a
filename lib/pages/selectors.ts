import type { Dom } from './dom.ts';

const SHADOW = / >>> /u;

/** Elements a selector finds; ` >>> ` steps into the open shadow roots of what stands before it. A broken selector finds nothing. */
export function selectAll(dom: Dom, root: ParentNode, selector: string): readonly Element[] {
  let roots: readonly ParentNode[] = [root];
  const steps = selector.split(SHADOW);
  for (const [index, step] of steps.entries()) {
    const found = roots.flatMap((at) => select(dom, at, step));
    if (index === steps.length - 1) return found;
    roots = found.map((element) => dom.shadowRoot(element)).filter((shadow) => shadow !== null);
  }
  return [];
}

function select(dom: Dom, root: ParentNode, selector: string): readonly Element[] {
  try {
    return dom.select(root, selector);
  } catch {
    return [];
  }
}
