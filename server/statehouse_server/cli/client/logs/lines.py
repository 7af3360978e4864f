"""The lines of a log in each form of output, written as they arrive."""

import sys
from collections.abc import Mapping

from statehouse.v1 import log_pb2 as pb

from statehouse_server.cli.client.output.rows import JsonRows, NameRows, Rows, YamlRows
from statehouse_server.cli.client.output.watch import Change
from statehouse_server.cli.console import printable, printable_lines
from statehouse_server.descriptors import enum_labels

Response = pb.ListLogLinesResponse | pb.WatchLogLinesResponse
LABELS = enum_labels(pb.LogStream.DESCRIPTOR)
SUBJECT = pb.ListLogLinesResponse.DESCRIPTOR.fields_by_name["lines"]
FORMS: Mapping[str, type[JsonRows | YamlRows | NameRows]] = {"json": JsonRows, "yaml": YamlRows, "name": NameRows}


class Lines:
    """Prints lines: as they were printed once, or in another form of output."""

    def __init__(self, form: str, *, follow: bool) -> None:
        self._rows: Rows | None = FORMS[form](SUBJECT) if form in FORMS else None
        self._wide = form == "wide"
        self._follow = follow

    def add(self, response: Response) -> None:
        if self._rows is None:
            sys.stdout.write("".join(map(self._written, response.lines)))
        elif self._follow:
            self._rows.change([Change("", line) for line in response.lines])
        elif response.lines:
            self._rows.add(response)
        sys.stdout.flush()

    def end(self) -> None:
        if self._rows is not None:
            self._rows.end(whole=True)

    def _written(self, line: pb.LogLine) -> str:
        text = line.text.removesuffix("\n").removesuffix("\r")
        # A terminal would obey what is in a log; another program gets it as it is.
        shown = printable_lines(text.expandtabs()) if sys.stdout.isatty() else text
        return f"{self._before(line) if self._wide else ''}{shown}\n"

    def _before(self, line: pb.LogLine) -> str:
        stream = LABELS.get(line.stream, str(line.stream)).lower()
        attempt = f"  attempt {line.attempt}" if line.attempt else ""
        return printable(f"{line.number:>6}  {line.time.ToJsonString():<27}  {stream:<6}{attempt}  ")
