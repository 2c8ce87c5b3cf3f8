/** Milliseconds after which even a busy browser has fetched what was clicked. */
const TAKEN = 60_000;

/** Gives the reader a file to keep. */
export function save(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
