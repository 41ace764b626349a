import { placeStar, type Star, type StarFace, type StarOptions } from './star.ts';

export interface NamedStar extends StarFace {
  readonly customerId: string;
  readonly labels: StarOptions['labels'];
}

/** The one star of a page: placed once a customer, moved when the page redraws itself, gone when we leave. */
export interface PageStar {
  /** False where the page has no place for it. */
  show(name: HTMLElement | null, star: NamedStar): boolean;
  isPlaced(): boolean;
  remove(): void;
}

export function createPageStar(
  pressed: (customerId: string, favourite: boolean) => Promise<unknown>,
): PageStar {
  let placed: { readonly star: Star; readonly customerId: string } | null = null;
  const remove = (): void => {
    placed?.star.remove();
    placed = null;
  };
  return {
    show: (name, { customerId, labels, ...face }) => {
      if (placed?.customerId === customerId && placed.star.isPlaced()) {
        placed.star.show(face);
        return true;
      }
      remove();
      if (name?.isConnected !== true) return false;
      const star = placeStar(name, {
        face,
        labels,
        onPress: (favourite) => {
          // Where the book does not take it, the star says so by going back.
          pressed(customerId, favourite).catch(() => star.show({ ...face, favourite: !favourite }));
        },
      });
      placed = { star, customerId };
      return true;
    },
    isPlaced: () => placed?.star.isPlaced() === true,
    remove,
  };
}
