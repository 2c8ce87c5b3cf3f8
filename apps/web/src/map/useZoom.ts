import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { LEAST_ZOOM, MOST_ZOOM, type Size, type View } from "./projection";

export interface Zoom {
  readonly view: View;
  readonly size: Size;
  readonly show: (view: View) => void;
  readonly pan: (x: number, y: number) => void;
  readonly scale: (by: number) => void;
}

/**
 * Dragging, pinching and the wheel move the map. One finger and the bare wheel stay with the page, which would be hard to
 * leave behind otherwise.
 */
export function useZoom(svg: RefObject<SVGSVGElement | null>): Zoom {
  const [view, setView] = useState<View>({ k: 1, x: 0, y: 0 });
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([LEAST_ZOOM, MOST_ZOOM])
      .filter((event: Event) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
        if ("touches" in event) {
          const { length } = (event as TouchEvent).touches;
          // A marker that went away below a finger never tells that the finger left: d3 would go on with that gesture.
          if (length === 1) delete (element as { __zooming?: unknown }).__zooming;
          return length > 1;
        }
        return !(event instanceof MouseEvent && event.button);
      })
      .on("zoom", ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => setView({ k, x, y }));
    select(element).call(made);
    behavior.current = made;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      select(element).on(".zoom", null);
    };
  }, []);

  const run = useCallback((act: (made: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => {
    if (behavior.current && svg.current) act(behavior.current, svg.current);
  }, []);

  return {
    view,
    size,
    show: useCallback(
      ({ k, x, y }: View) =>
        run((made, element) => made.transform(select(element), zoomIdentity.translate(x, y).scale(k))),
      [run],
    ),
    pan: (x, y) => run((made, element) => made.translateBy(select(element), x / view.k, y / view.k)),
    scale: (by) => run((made, element) => made.scaleBy(select(element), by)),
  };
}
