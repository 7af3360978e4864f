"""Write the comments of the protos as JSON, by the full names of what they are about, for the help of programs.

    python generated/comments.py DESCRIPTORS FILE

`DESCRIPTORS` is a FileDescriptorSet with comments. The stubs of Python have none of them at run time.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from google.protobuf import descriptor_pb2

PACKAGE = "statehouse.v1"
WRAP = re.compile(r"(?<!\n)\n(?!\n|\* )")
"""A line break within a paragraph or an item of a list."""


def comments(file: descriptor_pb2.FileDescriptorProto) -> Iterator[tuple[str, str]]:
    """The comments of a file, with a line for each paragraph and item of a list."""
    for location in file.source_code_info.location:
        if location.leading_comments:
            lines = "\n".join(line.strip() for line in location.leading_comments.splitlines()).strip()
            yield name(file, location.path), WRAP.sub(" ", lines)


def name(file: Any, path: Any) -> str:
    """The full name of what is at a path: numbers of fields, each with the place in its list."""
    found, names = file, [file.package]
    for number, place in zip(path[::2], path[1::2], strict=False):
        found = getattr(found, found.DESCRIPTOR.fields_by_number[number].name)[place]
        names.append(found.name)
    return ".".join(names)


def main(descriptors: Path, target: Path) -> None:
    files = descriptor_pb2.FileDescriptorSet.FromString(descriptors.read_bytes()).file
    found = dict(pair for file in files if file.package == PACKAGE for pair in comments(file))
    target.write_text(json.dumps(found, indent=0, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
