import type { ComponentChildren, JSX } from 'preact';

type ButtonProperties = Omit<JSX.IntrinsicElements['button'], 'type'> & {
  kind?: 'main' | 'quiet';
  children: ComponentChildren;
};

/** A button with words; `quiet` for what stands back. */
export function Button({ kind = 'main', children, ...rest }: ButtonProperties) {
  return (
    <button {...rest} type="button" class="button" data-kind={kind}>
      {children}
    </button>
  );
}
