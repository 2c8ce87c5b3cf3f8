// For the page around frames of degafam: gives each the height that it tells of itself.
addEventListener("message", ({ data, source, origin }) => {
  const height = data?.degafam?.height;
  if (typeof height !== "number" || !(height > 0)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    // A frame speaks for itself alone, and only where it was put.
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.height = `${Math.ceil(height)}`;
  }
});
