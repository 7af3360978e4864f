"""What is shown of something that failed, and the code with which the command then exits."""

import io
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Self

import click

from statehouse_server.cli.client.methods import Method
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.console import print_error, remark, wrapped

if TYPE_CHECKING:
    import grpc
    from google.rpc import status_pb2

DETAILS = "grpc-status-details-bin"
PREFIX = "ERROR_REASON_"
NEVER_SENT = ("failed to connect", "errors resolving", "DNS resolution failed")
"""How the messages of gRPC begin if there was no connection. It tells that in no other way; if they change, a call is
believed to have been sent, which is the safe side."""
DOCUMENTS = ("json", "yaml")
"""The forms of output in which a failure is a document too."""


class ExitCode(IntEnum):
    """How a command ends. 0 is success, and 130 is Ctrl-C."""

    FAILED = 1
    """It failed for another reason."""
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
    "CANCELLED": ExitCode.FAILED,
    "UNKNOWN": ExitCode.FAILED,
    "INVALID_ARGUMENT": ExitCode.USAGE,
    "DEADLINE_EXCEEDED": ExitCode.UNAVAILABLE,
    "NOT_FOUND": ExitCode.NOT_FOUND,
    "ALREADY_EXISTS": ExitCode.CONFLICT,
    "PERMISSION_DENIED": ExitCode.NOT_ALLOWED,
    "RESOURCE_EXHAUSTED": ExitCode.UNAVAILABLE,
    "FAILED_PRECONDITION": ExitCode.CONFLICT,
    "ABORTED": ExitCode.CONFLICT,
    "OUT_OF_RANGE": ExitCode.USAGE,
    "UNIMPLEMENTED": ExitCode.FAILED,
    "INTERNAL": ExitCode.FAILED,
    "UNAVAILABLE": ExitCode.UNAVAILABLE,
    "DATA_LOSS": ExitCode.FAILED,
    "UNAUTHENTICATED": ExitCode.NOT_ALLOWED,
}
"""The exit code by the gRPC code."""


class CallFailed(click.ClickException):
    """A call failed."""

    def __init__(self, code: str, message: str, **metadata: str) -> None:
        super().__init__(message)
        self.code = code
        """The gRPC code, as in `NOT_FOUND`."""
        self.reason = ""
        """The name of an ErrorReason without its prefix; empty if the error is not from Statehouse."""
        self.metadata = metadata
        self.violations: list[tuple[str, str]] = []
        """Fields of the request, and what is wrong with each."""
        self.method: Method | None = None
        """The method that was called, if it is known."""
        self.sent = True
        """Whether the request may have reached the server."""
        self.hints: list[str] = []
        """What to do about it, if that does not follow from the reason: a sentence, and perhaps a command."""

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        return EXIT_CODES.get(self.code, ExitCode.FAILED)

    @property
    def broke(self) -> bool:
        """Whether the connection broke, so that the outcome of the call is not known."""
        return self.code == "UNAVAILABLE" and not self.reason and self.sent

    @property
    def is_of_request(self) -> bool:
        """Whether a token in the request may be what is not valid, and not that of the caller."""
        request = self.method.descriptor.input_type.fields if self.method else ()
        return self.reason == "UNAUTHENTICATED" and any(field.GetOptions().debug_redact for field in request)

    def reworded(self, message: str, *hints: str) -> "CallFailed":
        """The same failure in other words."""
        failed = CallFailed(self.code, message, **self.metadata)
        failed.reason, failed.violations = self.reason, self.violations
        failed.method, failed.sent, failed.hints = self.method, self.sent, list(hints)
        return failed

    @classmethod
    def of(cls, error: "grpc.RpcError", method: Method | None = None) -> Self:
        """The failure that a call raised."""
        from google.rpc import status_pb2  # noqa: PLC0415  slow to load

        call: Any = error
        trailers = dict(call.trailing_metadata() or ())
        status = status_pb2.Status.FromString(trailers.get(DETAILS, b""))
        failed = cls.of_status(status, call.code().name, call.details() or "")
        failed.method = method
        failed.sent = not failed.message.startswith(NEVER_SENT)
        return failed

    @classmethod
    def of_status(cls, status: "status_pb2.Status", code: str = "", message: str = "") -> Self:
        """The failure that a status describes."""
        from google.rpc import code_pb2, error_details_pb2  # noqa: PLC0415  slow to load

        failed = cls(code or code_pb2.Code.Name(status.code), status.message or message)
        info, bad = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
        for detail in status.details:
            if detail.Unpack(info):
                failed.reason, failed.metadata = info.reason.removeprefix(PREFIX), dict(info.metadata)
            elif detail.Unpack(bad):
                failed.violations = [(one.field, one.description) for one in bad.field_violations]
        return failed


def present(error: click.ClickException, settings: Settings) -> None:
    """Print what failed to standard error: for people, or as a document if that is the form of the output."""
    form = _form(settings)
    if form in DOCUMENTS:
        click.echo(_written(document(error, settings), form), err=True)
    elif isinstance(error, CallFailed):
        _explain(error, settings)
    else:
        shown = io.StringIO()
        error.show(shown)
        remark(shown.getvalue().rstrip("\n"))


def document(error: click.ClickException, settings: Settings) -> dict[str, Any]:
    """A failure as an object for programs."""
    failed = error if isinstance(error, CallFailed) else CallFailed("", error.format_message())
    return {
        "code": failed.code,
        "reason": failed.reason,
        "message": failed.message,
        "metadata": failed.metadata,
        "violations": [
            {"field": field, "flag": settings.flag_of(field), "description": problem}
            for field, problem in failed.violations
        ],
        "hint": " ".join(_hints(failed, settings)),
        "exit_code": int(error.exit_code),
    }


def _form(settings: Settings) -> str:
    try:
        return settings.output
    except click.ClickException:  # which may be the failure itself
        return ""


def _written(found: dict[str, Any], form: str) -> str:
    if form == "yaml":
        import yaml  # noqa: PLC0415  only for those who ask for it

        return str(yaml.safe_dump(found, sort_keys=False)).rstrip()
    import json  # noqa: PLC0415

    return json.dumps(found, indent=2)


def _explain(failed: CallFailed, settings: Settings) -> None:
    """The sentence, below it what the server said besides, and then what to do about it."""
    named = [f"{settings.flag_of(field) or 'request'}: {problem}" for field, problem in failed.violations]
    joined = "; ".join(f"{field}: {problem}" if field else problem for field, problem in failed.violations)
    if len(named) == 1 and failed.message == joined:
        sentence, named = named[0], []
    else:
        sentence = "The request has several faults." if failed.message == joined and named else failed.message
    print_error(wrapped(f"{sentence} ({failed.code})", first="Error: ").removeprefix("Error: "))
    for line in [*_facts(failed), *named]:
        remark(wrapped(line, first="  "))
    for hint in _hints(failed, settings):
        # A command is not broken into lines, so that it can be copied.
        remark(f"    {hint}" if hint.startswith("statehouse ") else wrapped(hint))


def _facts(failed: CallFailed) -> list[str]:
    """The reason and its metadata in one line, unless they say no more than the code."""
    pairs = " ".join(f"{key}={value}" for key, value in sorted(failed.metadata.items()))
    return [f"{failed.reason} {pairs}".strip()] if pairs or failed.reason not in ("", failed.code) else []


def _hints(failed: CallFailed, settings: Settings) -> list[str]:
    """What to do about a failure: a sentence, and perhaps a command."""
    from statehouse_server.cli.client.advice import advise  # noqa: PLC0415  only when something failed

    if failed.hints or failed.is_of_request:
        return failed.hints
    return advise(failed.reason, failed.metadata | settings.known_of_token(), carried=settings.carried())
