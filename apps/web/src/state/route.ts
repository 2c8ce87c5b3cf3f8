/** Where everything about a hoster stands. */
export const hosterLink = (id: string): string => `#hoster=${encodeURIComponent(id)}`;
