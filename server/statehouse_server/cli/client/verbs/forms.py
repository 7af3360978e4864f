"""Requests from what was given on a command line: flags, arguments, and documents of a file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import click
from google.protobuf.descriptor import FieldDescriptor

from statehouse_server.cli.client.documents import requests, yaml_value
from statehouse_server.cli.client.documents.json_value import Unexpected, shown
from statehouse_server.cli.client.methods import Method
from statehouse_server.cli.client.values import mask, read
from statehouse_server.cli.client.verbs.fields import FILTERS, Parameter, parameters, spread_field
from statehouse_server.descriptors import behaves

Values = Mapping[str, Any]
"""What was given, by the names of the parameters."""


@dataclass(frozen=True)
class Form:
    """How a command line becomes requests of a method."""

    method: Method
    matching: bool = False
    """Whether its command takes the ids of single things for another method, so that this one has no arguments."""

    @cached_property
    def parameters(self) -> Sequence[Parameter]:
        found = parameters(self.method)
        if not self.matching:
            return found
        return [replace(one, positional=False, replaces_ids=True) if one.positional else one for one in found]

    @cached_property
    def keys(self) -> Sequence[Parameter]:
        """The arguments: what the method is about."""
        return [one for one in self.parameters if one.positional]

    @cached_property
    def flags(self) -> Sequence[Parameter]:
        return [one for one in self.parameters if not one.positional]

    @cached_property
    def filters(self) -> Sequence[Parameter]:
        """The flags of a filter."""
        return [one for one in self.parameters if one.place[0] == FILTERS]

    @cached_property
    def merges(self) -> bool:
        """Whether documents can be patched."""
        return "merge_patch_mask" in self.method.request_fields

    @cached_property
    def rows_field(self) -> str:
        """The field of a response that has rows; empty if none has."""
        fields = self.method.response_fields.values()
        return next((one.name for one in fields if one.is_repeated and one.message_type), "")

    @property
    def paged(self) -> bool:
        """Whether its method answers in pages."""
        by_token = "page_token" in self.method.request_fields and "next_page_token" in self.method.response_fields
        return by_token or self.numbered

    @property
    def numbered(self) -> bool:
        """Whether its pages continue after or before a number, and not by a token."""
        return "page_size" in self.method.request_fields and "next_sequence" in self.method.response_fields

    @property
    def portioned(self) -> bool:
        """Whether its method does what is left of its work when it is called again."""
        return self.method.mutates and "more" in self.method.response_fields

    @property
    def watched(self) -> bool:
        """Whether it makes sense to read again what it reads."""
        return self.method.unary and not self.method.mutates

    @property
    def counts_first(self) -> bool:
        """Whether its method only counts what it would do, unless it is forced."""
        return "force" in self.method.request_fields

    @property
    def needs_keys(self) -> bool:
        """Whether the arguments must be given: not the id of something new."""
        return self.method.verb == "update" or any(key.required for key in self.keys)

    def takes_several(self, key: Parameter) -> bool:
        """Whether an argument may be repeated: it names what is there, and nothing else does."""
        return key.several or (len(self.keys) == 1 and self.needs_keys)

    def knows(self, key: str) -> bool:
        return any(one.key == key for one in self.parameters)

    def called(self, path: str) -> str:
        """How people give a field of the request: by a flag or an argument; the path itself for other fields."""
        names = tuple(part.partition("[")[0] for part in path.split("."))
        near = [one for one in self.parameters if one.place == names[: len(one.place)]]
        best = max(near, key=lambda one: len(one.place), default=None)
        if best is None:
            return path
        return best.metavar if best.positional else f"--{best.name}"

    def narrowed(self, values: Values) -> bool:
        """Whether a filter is given, or that all are meant."""
        meant = [*(one.key for one in self.filters), "filter", "all"]
        return any(is_given(values.get(name)) for name in meant)

    def each(self, values: Values) -> Iterator[Values]:
        """The values of each request: one for each thing that is named, if a request is about one."""
        key = self.keys[0] if len(self.keys) == 1 else None
        if key is None or not isinstance(values[key.key], tuple):
            yield values
            return
        named = _lines(values[key.key])
        if "" in named or (values[key.key] and not named):
            raise click.UsageError(f"{key.metavar} is empty." if named else "Standard input names nothing.")
        if key.several or not named:
            yield {**values, key.key: named or None}
            return
        for value in named:
            yield {**values, key.key: value}

    def request(self, values: Values, *, merge: bool = False, body: Mapping[str, Any] | None = None) -> Any:
        """The request of these values, over those of a document. Raises UsageError."""
        sent: dict[str, Any] = self._whole(dict(body)) if body is not None else {}
        given = [one for one in self.parameters if is_given(values.get(one.key))]
        for parameter in given:
            if self.method.mutates:
                parameter.refuse_nothing(values[parameter.key])
            parameter.put(sent, values[parameter.key])
        if (spread := spread_field(self.method)) is not None:
            # Even if it is empty, so that the server names the fields that it lacks.
            sent.setdefault(spread.name if spread.json_name not in sent else spread.json_name, {})
        for text in values.get("filter") or ():
            sent.setdefault(FILTERS, []).append(_object(text))
        if "update_mask" in self.method.request_fields and sent.keys().isdisjoint(("update_mask", "updateMask")):
            changed = list(self._changed(sent, given))
            if not changed and body is None:
                raise click.UsageError("Nothing to change is given. --help shows the flags of what can be changed.")
            sent["update_mask"] = mask(changed)
        if merge:
            sent["merge_patch_mask"] = mask(name for name in self._changed(sent, given) if name.endswith("_json"))
        return requests.message(sent, self.method.request, "What is given")

    def of_a_project(self, request: Any) -> Any:
        """What names the project: the request, or else the message that it must have; None if neither does."""
        if "project_id" in self.method.request_fields:
            return request
        spread = spread_field(self.method)
        carried = None if spread is None else getattr(request, spread.name)
        return carried if hasattr(carried, "project_id") else None

    def _whole(self, body: dict[str, Any]) -> dict[str, Any]:
        """A document as a request: it is one, or what a request has in it."""
        spread = spread_field(self.method)
        if spread is None or spread.name in body or spread.json_name in body:
            return body
        return {spread.name: body}

    @property
    def takes_file(self) -> bool:
        """Whether a file may have what is sent."""
        return self.is_batch or spread_field(self.method) is not None

    @cached_property
    def is_batch(self) -> bool:
        """Whether a request has several things that it creates or changes."""
        return self._items is not None

    @cached_property
    def _items(self) -> FieldDescriptor | None:
        fields = self.method.request_fields.values()
        return next((one for one in fields if one.is_repeated and one.message_type and behaves(one, "REQUIRED")), None)

    def batch(self, items: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
        """A request that has these, or the one document that is a request itself."""
        assert self._items is not None  # noqa: S101
        whole = len(items) == 1 and {self._items.name, self._items.json_name} & items[0].keys()
        return items[0] if whole else {self._items.name: list(items)}

    def _changed(self, sent: Mapping[str, Any], given: Sequence[Parameter]) -> Iterator[str]:
        """The fields that an update changes: those of flags, also empty ones, and those of a document that can change.
        What `get` has printed can thus be edited and sent back."""
        spread = spread_field(self.method)
        changed = {one.place[-1]: None for one in self.flags if one in given and one.place[0] != FILTERS}
        if spread is None:
            yield from (name for name in changed if name in self.method.request_fields)
            return
        allowed = {one.field.name for one in self.flags if one.place[0] == spread.name} - {"version"}
        document = _by_field_name(sent.get(spread.name, {}), spread)
        yield from (name for name in {**changed, **document} if name in allowed)


def _by_field_name(document: Mapping[str, Any], field: FieldDescriptor) -> dict[str, Any]:
    """An object in JSON with the names of the proto, not those in camel case."""
    message: Any = field.message_type
    names = {one.json_name: one.name for one in message.fields}
    return {names.get(name, name): value for name, value in document.items()}


def is_given(value: Any) -> bool:
    """Whether a parameter was given."""
    return value is not None and value != ()


def _object(text: str) -> Any:
    """A filter in JSON. Raises BadParameter."""
    try:
        return requests.loaded(text)
    except Unexpected as error:
        raise click.BadParameter(f"{error}.", param_hint="--filter") from None


def _lines(values: Sequence[str]) -> list[str]:
    """Values of which - stands for the lines of standard input."""
    found: list[str] = []
    for value in values:
        found += filter(None, map(str.strip, _standard_input().split("\n"))) if value == "-" else [value]
    return found


def _standard_input() -> str:
    try:
        return read("-").decode()
    except UnicodeError:
        raise click.UsageError("Standard input is not UTF-8.") from None


def documents(file: str) -> list[Mapping[str, Any]]:
    """The objects in a file: one or several in JSON, a list of them, or YAML by the name of the file. Raises
    ClickException."""
    try:
        text = read(file).decode("utf-8-sig")
        read_all = yaml_value.loaded_all if file.endswith((".yaml", ".yml")) else requests.loaded_all
        found = list(read_all(text))
    except RecursionError:
        raise requests.BadRequest(f"{file} cannot be read: it is nested too deep.") from None
    except ValueError as error:
        raise requests.BadRequest(f"{file} cannot be read: {error}.") from None
    if not found:
        raise requests.BadRequest(f"{file} has nothing in it.")
    for one in found:
        if not isinstance(one, dict):
            raise requests.BadRequest(f"{file} has {shown(one)} where an object should be.")
    return found
