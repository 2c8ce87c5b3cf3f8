import { useEffect, useState } from "preact/hooks";

/** The width below which list and map no longer stand side by side, as in `styles/hosters.css`. */
const NARROW = "(max-width: 62rem)";

export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const follow = () => setNarrow(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  return narrow;
}
