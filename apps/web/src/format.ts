/** An address that may become a link: those of the web and of mail, nothing that runs. */
export function href(address: string | null | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const { protocol, href } = new URL(address);
    return ["https:", "http:", "mailto:"].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** What a link shows of its address. */
export function host(address: string): string {
  try {
    const url = new URL(address);
    return (url.protocol === "mailto:" ? url.pathname : url.host).replace(/^www\./, "");
  } catch {
    return address;
  }
}

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A text of the core without the address at its end, which stands on the button instead. */
export function withoutAddress(text: string, address: string): string {
  return capital(text.replace(address, "").replace(/[\s:\u00a0\u202f]+$/u, ""));
}

/** What to do next as the core tells it: its text without the address, and where it leads. */
export function leading({
  text,
  data: { url: told, address },
}: {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}): { readonly text: string; readonly link: string | undefined } {
  const url = typeof told === "string" ? told : "";
  const mail = typeof address === "string" && address.includes("@") ? `mailto:${address}` : "";
  return { text: url ? withoutAddress(text, url) : capital(text), link: href(url || mail) };
}

/** Networks that write themselves otherwise than their id, as the core's `Membership::name` has them. */
const NETWORKS = new Map(
  ["APC", "CHATONS", "CoTech", "FFDN", "LibreHosters"].map((name) => [name.toLowerCase(), name]),
);

/** A network as it writes itself. */
export const network = (id: string): string => NETWORKS.get(id) ?? id;
