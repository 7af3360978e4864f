"""Write the reference of the API in HTML: the comments of the protos, and the rules that stand in their options.

    python generated/reference.py DESCRIPTORS FOLDER

`DESCRIPTORS` is a FileDescriptorSet with comments and all imports. sabledocs makes the pages by the templates in
`generated/reference`. It knows nothing of options, so they are added to the comments first.
"""

import contextlib
import io
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from sabledocs.__main__ import run_sabledocs

TEMPLATES = Path(__file__).resolve().parent / "reference"
PACKAGE = "statehouse.v1"
FORMATS = f"#enum-{PACKAGE}.Format"
INDEXES = f"#enum-{PACKAGE}.FilterIndex"
PERMISSIONS = f"#enum-{PACKAGE}.Permission"
STANDARD_METHODS = f"#enum-{PACKAGE}.StandardMethod"
Location = tuple[int, ...]
"""Where something stands in a file, as the comments are found by it: numbers of fields and places in lists."""
FILE_MESSAGES, FILE_ENUMS, FILE_SERVICES, MESSAGE_FIELDS, MESSAGE_MESSAGES, SERVICE_METHODS = 4, 5, 6, 2, 3, 2
ENUM_VALUES = 2
EFFECTS = {
    descriptor_pb2.MethodOptions.IDEMPOTENCY_UNKNOWN: "changes state",
    descriptor_pb2.MethodOptions.IDEMPOTENT: "changes state, idempotent",
    descriptor_pb2.MethodOptions.NO_SIDE_EFFECTS: "reads only",
}
"""What a method does to what is stored, by its `idempotency_level`."""


class Protos:
    """The protos with their options, whose types are in the same descriptors."""

    def __init__(self, data: bytes) -> None:
        self._pool = descriptor_pool.DescriptorPool()
        for file in descriptor_pb2.FileDescriptorSet.FromString(data).file:
            self._pool.Add(file)
        self.files: Any = self._class("google.protobuf.FileDescriptorSet").FromString(data).file

    def _class(self, name: str) -> Any:
        return message_factory.GetMessageClass(self._pool.FindMessageTypeByName(name))

    def option(self, owner: Any, name: str) -> Any:
        """The value of an option that is defined by an extension."""
        return owner.options.Extensions[self._pool.FindExtensionByName(name)]

    def label(self, enum: str, number: int) -> str:
        return self._pool.FindEnumTypeByName(enum).values_by_number[number].name

    def with_rules(self) -> descriptor_pb2.FileDescriptorSet:
        """The files of the package, whose comments have the rules of what they are about."""
        result = descriptor_pb2.FileDescriptorSet()
        for file in self.files:
            if file.package == PACKAGE:
                rules = dict([*self._field_rules(file), *self._method_rules(file), *self._role_rules(file)])
                for location in file.source_code_info.location:
                    if text := rules.get(tuple(location.path)):
                        location.leading_comments += f"\n\n {text}\n"
                result.file.add().ParseFromString(file.SerializeToString())
        return result

    def _field_rules(self, file: Any) -> Iterator[tuple[Location, str]]:
        for location, message in messages(file.message_type, (FILE_MESSAGES,)):
            for place, field in enumerate(message.field):
                rules = self.option(field, f"{PACKAGE}.field")
                parts = [
                    f"`{self.label('google.api.FieldBehavior', number)}`"
                    for number in self.option(field, "google.api.field_behavior")
                ]
                if rules.format:
                    parts.append(f"[`{self.label(f'{PACKAGE}.Format', rules.format)}`]({FORMATS})")
                parts += [f"`{name} {getattr(rules, name):.10g}`" for name in ("min", "max") if rules.HasField(name)]
                counts = {name: getattr(rules, name) for name in ("max_items", "max_values")}
                parts += [f"`{name} {count}`" for name, count in counts.items() if count]
                parts += [f"compares `{rules.filter_target}`"] if rules.filter_target else []
                if rules.filter_index:
                    parts.append(f"index [`{self.label(f'{PACKAGE}.FilterIndex', rules.filter_index)}`]({INDEXES})")
                parts += [f"id of {entity(rules.references)}"] if rules.references else []
                parts += ["`secret`"] if field.options.debug_redact else []
                if parts:
                    yield (*location, MESSAGE_FIELDS, place), f"Rules: {', '.join(parts)}"

    def _method_rules(self, file: Any) -> Iterator[tuple[Location, str]]:
        for index, service in enumerate(file.service):
            for place, method in enumerate(service.method):
                rules = self.option(method, f"{PACKAGE}.method")
                parts = [EFFECTS[method.options.idempotency_level]]
                streams = [("requests", method.client_streaming), ("responses", method.server_streaming)]
                parts += [f"a stream of {name}" for name, streaming in streams if streaming]
                if rules.standard:
                    name = self.label(f"{PACKAGE}.StandardMethod", rules.standard).removeprefix("STANDARD_METHOD_")
                    parts.append(f"standard method [`{name}`]({STANDARD_METHODS}) of {entity(rules.entity_kind)}")
                parts += ["may wait"] if rules.waits else []
                parts += ["returns a secret"] if rules.returns_secret else []
                yield (
                    (FILE_SERVICES, index, SERVICE_METHODS, place),
                    f"Kind: {', '.join(parts)}\n\n Permission: {self._needed(rules)}",
                )

    def _needed(self, rules: Any) -> str:
        """What the caller of a method needs."""
        needed = self._permission(rules.permission)
        needed += f" in the project `{rules.project_field}`" if rules.project_field else ""
        return needed + (f", or to be the user `{rules.own_user_field}`" if rules.own_user_field else "")

    def _role_rules(self, file: Any) -> Iterator[tuple[Location, str]]:
        for index, enum in enumerate(file.enum_type):
            for place, value in enumerate(enum.value):
                if permissions := self.option(value, f"{PACKAGE}.role").permissions:
                    names = ", ".join(map(self._permission, permissions))
                    yield (FILE_ENUMS, index, ENUM_VALUES, place), f"Permits: {names}"

    def _permission(self, number: int) -> str:
        return f"[`{self.label(f'{PACKAGE}.Permission', number).removeprefix('PERMISSION_')}`]({PERMISSIONS})"


def entity(kind: str) -> str:
    """A link to the message of a kind of entity: `tool_execution` -> `ToolExecution`."""
    name = kind.title().replace("_", "")
    return f"[`{name}`](#message-{PACKAGE}.{name})"


def messages(siblings: Any, location: Location) -> Iterator[tuple[Location, Any]]:
    """Messages and those nested in them, with their locations."""
    for index, message in enumerate(siblings):
        yield (*location, index), message
        yield from messages(message.nested_type, (*location, index, MESSAGE_MESSAGES))


def main(descriptors: Path, target: Path) -> None:
    protos = Protos(descriptors.read_bytes()).with_rules()
    settings = {
        "module-title": "Statehouse API",
        "template-path": str(TEMPLATES),
        "output-dir": str(target),
        "enable-lunr-search": False,
        "member-ordering": "preserve",
    }
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("descriptor.pb").write_bytes(protos.SerializeToString(deterministic=True))
        lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
        Path("sabledocs.toml").write_text("\n".join(lines), encoding="utf-8")
        with contextlib.redirect_stdout(io.StringIO()):
            run_sabledocs()


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
