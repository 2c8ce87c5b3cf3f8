/** Outlines on a grid of 24; drawn for this page. */
const PATHS = {
  locate: "M12 2v4m0 12v4M2 12h4m12 0h4M18 12a6 6 0 1 1-12 0 6 6 0 0 1 12 0z",
  find: "M16 16l4.500 4.500M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0z",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  all: "M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5",
  close: "M6 6l12 12M18 6L6 18",
  out: "M9 5h10v10M19 5L6 18",
  filter: "M4 6h16M7 12h10m-7 6h4",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  save: "M12 4v11m-5-5 5 5 5-5M5 20h14",
  deal: "M4 7h3c5 0 5 10 10 10h3m0 0-3-3m3 3-3 3M4 17h3c2 0 3-1.500 4-3m2-4c1-2 2-3 4-3h3m0 0-3-3m3 3-3 3",
  sun: "M12 3v2m0 14v2M3 12h2m14 0h2M5.600 5.600 7 7m10 10 1.400 1.400m0-12.800L17 7M7 17l-1.400 1.400M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0z",
  info: "M12 11v6m0-10v.500M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z",
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
