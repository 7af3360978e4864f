"""What is shown of a call that failed, and the code with which the command then exits."""

from enum import IntEnum
from typing import IO, Any, Self

import click
import grpc
from google.rpc import code_pb2, error_details_pb2, status_pb2

from statehouse_server.cli.console import print_error, printable

DETAILS = "grpc-status-details-bin"
PREFIX = "ERROR_REASON_"


class ExitCode(IntEnum):
    """How a command ends. 0 is success, and 130 is Ctrl-C."""

    FAILED = 1
    """The call failed for another reason."""
    USAGE = 2
    """The command or the request makes no sense."""
    NOT_FOUND = 3
    """Something does not exist."""
    CONFLICT = 4
    """What is stored, or what others do, does not allow it."""
    UNAVAILABLE = 5
    """The server or its database cannot do it now."""
    NOT_ALLOWED = 6
    """The caller may not do it."""


EXIT_CODES = {
    "INVALID_ARGUMENT": ExitCode.USAGE,
    "OUT_OF_RANGE": ExitCode.USAGE,
    "NOT_FOUND": ExitCode.NOT_FOUND,
    "ALREADY_EXISTS": ExitCode.CONFLICT,
    "FAILED_PRECONDITION": ExitCode.CONFLICT,
    "ABORTED": ExitCode.CONFLICT,
    "UNAVAILABLE": ExitCode.UNAVAILABLE,
    "DEADLINE_EXCEEDED": ExitCode.UNAVAILABLE,
    "RESOURCE_EXHAUSTED": ExitCode.UNAVAILABLE,
    "UNAUTHENTICATED": ExitCode.NOT_ALLOWED,
    "PERMISSION_DENIED": ExitCode.NOT_ALLOWED,
}
"""The exit code by the gRPC code."""


class CallFailed(click.ClickException):
    """A call failed."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        """The gRPC code, as in `NOT_FOUND`."""
        self.reason = ""
        """The name of an ErrorReason without its prefix; empty if the error is not from Statehouse."""
        self.metadata: dict[str, str] = {}
        self.violations: list[tuple[str, str]] = []
        """Fields of the request, and what is wrong with each."""

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        return EXIT_CODES.get(self.code, ExitCode.FAILED)

    @classmethod
    def of(cls, error: grpc.RpcError) -> Self:
        """The failure that a call raised."""
        call: Any = error
        trailers = dict(call.trailing_metadata() or ())
        status = status_pb2.Status.FromString(trailers.get(DETAILS, b""))
        return cls.of_status(status, call.code().name, call.details() or "")

    @classmethod
    def of_status(cls, status: status_pb2.Status, code: str = "", message: str = "") -> Self:
        """The failure that a status describes."""
        failed = cls(code or code_pb2.Code.Name(status.code), status.message or message)
        info, bad = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
        for detail in status.details:
            if detail.Unpack(info):
                failed.reason, failed.metadata = info.reason.removeprefix(PREFIX), dict(info.metadata)
            elif detail.Unpack(bad):
                failed.violations = [(one.field, one.description) for one in bad.field_violations]
        return failed

    def show(self, file: IO[Any] | None = None) -> None:  # noqa: ARG002
        """Print the sentence, and below it what the server said besides."""
        print_error(f"{self.message} ({self.code})")
        for line in self.details():
            click.echo(f"  {printable(line)}", err=True)

    def details(self) -> list[str]:
        """What is known of the reason, in lines."""
        pairs = " ".join(f"{key}={value}" for key, value in sorted(self.metadata.items()))
        lines = [f"{self.reason} {pairs}".rstrip()] if self.reason and (pairs or self.reason != self.code) else []
        return lines + [f"{name}: {problem}" for name, problem in self.violations]


class NoServer(click.ClickException):
    """No server responds."""

    exit_code = ExitCode.UNAVAILABLE

    def __init__(self, address: str) -> None:
        shown = address.rpartition("@")[2]  # without a password, as in a URL
        super().__init__(
            f"There is no server at {shown}. Start one with: statehouse serve; or name another with --address or"
            " STATEHOUSE_ADDRESS."
        )
