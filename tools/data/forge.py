"""A forge on this machine that takes reviews: python3 tools/data/forge.py FOLDER. Prints its port; keeps what it is sent
as FOLDER/N.json, and answers with the status that stands in FOLDER/status."""

import http.server
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])


class Forge(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers["Content-Length"]))
        number = len(list(folder.glob("*.json")))
        (folder / f"{number}.json").write_bytes(sent)
        (folder / f"{number}.head").write_text(f"{self.path}\n{self.headers['Authorization']}\n")
        self.send_response(int((folder / "status").read_text()))
        self.end_headers()
        self.wfile.write(b'{"message": "as you wish"}')

    def log_message(self, *_: object) -> None:
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Forge)
print(server.server_port, flush=True)
server.serve_forever()
