import { Component, type ComponentChildren, type ComponentType, h } from "preact";

/** A part that is drawn again only when one of its properties is another. */
export function memo<P extends object>(Part: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const keys = Object.keys(next) as (keyof P)[];
      return keys.some((key) => next[key] !== (this.props as P)[key]);
    }
    override render(): ComponentChildren {
      return h(Part as ComponentType<object>, this.props);
    }
  };
}
