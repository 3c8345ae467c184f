"""A server on loopback that gives files well and badly: python3 server.py FOLDER LOG

http://127.0.0.1:PORT/MODE/... is FOLDER/..., given as MODE says (see `answer`). Prints its port. A line of LOG is one
request: mode, path, Range, If-Range, status; "-" where there is none.
"""
import http.server
import os
import sys
import threading

FOLDER, LOG = sys.argv[1:]
asked = {}  # how often each path was asked for
lock = threading.Lock()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.close_connection = True
        mode, _, name = self.path.lstrip("/").partition("/")
        with lock:
            self.times = asked[self.path] = asked.get(self.path, 0) + 1
        path = os.path.join(FOLDER, name)
        if mode == "missing" or not os.path.isfile(path):
            return self.send(404, b"<html>not here</html>", {"Content-Type": "text/html"})
        with open(path, "rb") as file:
            self.answer(mode, file.read())

    def answer(self, mode, data):
        half = len(data) // 2
        first = self.first()
        if mode == "good":
            self.give(data, first)
        elif mode == "breaks":  # in the middle of what it says it sends; the rest is given when asked for
            self.give(data, first, until=None if first else half)
        elif mode == "breaks-always":  # a little further each time
            self.give(data, first, until=min(len(data), first + 700))
        elif mode == "truncated":  # ends early and never said how long it is
            self.give(data[:half], first if first < half else 0, length=None)
        elif mode == "ignores-range":  # breaks once, then sends everything although the rest was asked for
            self.give(data, 0, until=half if self.times == 1 else None)
        elif mode == "changed":  # breaks; by the time the rest is asked for it is another version
            self.give(data, 0 if self.times > 1 else first, until=half if self.times == 1 else None,
                      version=f'"{self.times}"')
        elif mode == "lies-about-range":  # says 206, and begins somewhere else
            first = 3 if first else 0
            self.give(data, first, until=half if self.times == 1 else None)
        elif mode == "nothing-more":  # 416 to whoever asks for the rest
            self.send(416, b"") if first else self.give(data, 0)
        elif mode == "stalls":
            self.give(data, first, until=half, hang=True)
        elif mode == "silent":
            self.hang()
        elif mode == "wrong":  # as long as the right one
            self.give(data[:-1] + bytes([data[-1] ^ 1]), first)
        elif mode == "short":
            self.give(data[:half], 0)
        elif mode == "long":
            self.give(data + b"0123456789", first)
        elif mode == "endless":
            self.endless(data)
        elif mode == "page":  # 200, and not the file
            self.send(200, b"<html>Please sign in</html>", {"Content-Type": "text/html; charset=utf-8"})
        elif mode == "page-without-length":
            self.send(200, b"<html>Please sign in</html>", {"Content-Type": "text/html"}, length=False)
        elif mode == "trouble":
            self.send(500, b"")
        elif mode == "trouble-once":
            self.send(503, b"") if self.times == 1 else self.give(data, first)
        elif mode == "forbidden":
            self.send(403, b"")
        elif mode == "moved":
            self.send(302, b"", {"Location": self.path.replace("/moved/", "/good/")})
        elif mode == "moved-to-disk":
            self.send(302, b"", {"Location": "file://" + os.path.abspath(FOLDER) + self.path.replace("/moved-to-disk", "")})
        elif mode == "circle":
            self.send(302, b"", {"Location": self.path})
        else:
            self.send(404, b"")

    def first(self):
        """The first byte that is asked for."""
        asked_for = self.headers.get("Range", "bytes=0-")
        return int(asked_for.removeprefix("bytes=").split("-")[0])

    def give(self, data, first, until=None, length=True, version='"1"', hang=False):
        """data[first:], of which only data[first:until] is sent before the connection breaks or hangs."""
        if self.headers.get("If-Range", version) != version:
            first = 0
        self.note(206 if first else 200)
        self.send_response(206 if first else 200)
        if first:
            self.send_header("Content-Range", f"bytes {first}-{len(data) - 1}/{len(data)}")
        if length:
            self.send_header("Content-Length", str(len(data) - first))
        self.send_header("ETag", version)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data[first:until])
        self.wfile.flush()
        if hang:
            self.hang()

    def endless(self, data):
        self.note(200)
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            while True:
                self.wfile.write(data)
        except OSError:
            pass  # whoever asked has had enough

    def hang(self):
        """Until whoever asked has gone."""
        self.connection.settimeout(60)
        try:
            self.connection.recv(1)
        except OSError:
            pass

    def send(self, status, body, headers={}, length=True):
        self.note(status)
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        if length:
            self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def note(self, status):
        mode, _, name = self.path.lstrip("/").partition("/")
        line = [mode, name, self.headers.get("Range", "-"), self.headers.get("If-Range", "-"), str(status)]
        with lock, open(LOG, "a") as log:
            log.write(" ".join(line) + "\n")


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass  # a client that goes away is part of the game


server = Server(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)


def end_with_parent():
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()
server.serve_forever()
