"""The documents agree with the repository: tests, files, settings, services and packages that they name exist."""

import ast
import dataclasses
import re
import tomllib
from functools import cache
from pathlib import Path

import pytest
from google.protobuf.descriptor import ServiceDescriptor
from statehouse.v1.options_pb2 import Permission, role
from statehouse.v1.project_pb2 import ProjectRole

from benchmarks.scenarios import ROOMS
from statehouse_server.cli.client.settings import SETTINGS as CLIENT_SETTINGS
from statehouse_server.config import Config
from statehouse_server.services.registry import SERVICES

ROOT = Path(__file__).parents[2]
FOLDERS = ("benchmarks", "docs", "examples", "generated")
FOUND = [*ROOT.glob("*.md"), *(path for name in FOLDERS for path in (ROOT / name).rglob("*.md"))]
DOCUMENTS = sorted(path for path in FOUND if "node_modules" not in path.parts)
RULES = (ROOT / "docs/rules.md").read_text(encoding="utf-8")
PROMISES = (ROOT / "docs/promises.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
SETTINGS = {setting.name for setting in dataclasses.fields(Config)}
INVENTED = {"proto/statehouse/v1/note.proto", "services/note.py", "tests/integration/test_notes.py", "first_call.py"}
"""Files that a reader is told to write."""


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def functions(file: Path) -> frozenset[str]:
    """The names of all functions of a module, also of those in classes."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def named_tests(text: str) -> list[tuple[str, str]]:
    """The file and name of each test that a text names."""
    return re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)


@pytest.mark.parametrize(("file", "name"), sorted(set(named_tests(PROMISES))), ids=lambda one: one)
def test_each_test_that_shows_a_promise_exists(file: str, name: str) -> None:
    assert name in functions(ROOT / file)


def test_each_promise_has_its_tests() -> None:
    rows = dict(re.findall(r"(?m)^\| (P\d+) \| (.*)$", PROMISES))
    assert list(rows) == [f"P{number}" for number in range(1, 13)]
    listed = {(promise, name) for promise, row in rows.items() for _, name in named_tests(row)}
    numbered = {
        (f"P{match[1]}", name)
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in functions(file)
        if (match := re.match(r"test_p(\d+)_", name))
    }
    assert numbered <= listed
    assert {promise for promise, _ in numbered} == rows.keys()


def test_the_table_of_roles_is_that_of_the_protos() -> None:
    lines = RULES.partition("## Roles")[2].splitlines()
    header, _, *rows = (line.strip("|").split("|") for line in lines if line.startswith("|"))
    written = {
        label.strip(): {row[0].split("`")[1] for row in rows if row[place].strip()}
        for place, label in enumerate(header)
        if place
    }
    assert written == {
        value.name.removeprefix("PROJECT_ROLE_"): {
            Permission.Name(one).removeprefix("PERMISSION_") for one in value.GetOptions().Extensions[role].permissions
        }
        for value in ProjectRole.DESCRIPTOR.values[1:]
    }


SWITCHING = (ROOT / "docs/switching.md").read_text(encoding="utf-8")


def names_in(text: str, column: int) -> set[str]:
    """The names in a column of the tables of a text whose first column has names."""
    rows = [row.split("|")[column] for row in text.splitlines() if row.startswith("| `")]
    return {name for row in rows for name in re.findall(r"`(\w+)`", row)}


@pytest.mark.parametrize("file", sorted((ROOT / "tests/integration").glob("test_switching_*.py")), ids=relative)
def test_the_methods_of_a_store_are_those_of_its_table(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    stores = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("Test")]
    methods = {one.name for store in stores for one in store.body if isinstance(one, ast.FunctionDef)}
    after = SWITCHING.partition(f"`{relative(file)}`")[2]
    table = re.split(r"as in `|\n## ", after)[0] if stores else ""
    assert names_in(table, 1) == {name for name in methods if not name.startswith("_")}


def test_each_call_instead_of_such_a_method_exists() -> None:
    calls = {name for name in names_in(SWITCHING, 2) if re.match("[A-Z]+[a-z]", name)}
    methods = {method.name for service in SERVICES for method in service.descriptor.methods}
    assert calls - methods == {"Check"}, "of the health service of gRPC"


def anchors(document: Path) -> set[str]:
    """What links can lead to inside a document."""
    headings = re.findall(r"(?m)^#+ (.*)$", document.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=relative)
def test_each_link_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", document.read_text(encoding="utf-8")):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        path = (document.parent / name).resolve() if name else document
        assert path.exists(), target
        assert not anchor or anchor in anchors(path), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=relative)
def test_each_file_that_is_named_exists(document: Path) -> None:
    server = ROOT / "server/statehouse_server"
    folders = (ROOT, document.parent, ROOT / "migrations", server, server / "services")
    named = set(re.findall(r"`([\w./-]+\.(?:py|sql|proto|toml|sh))`", document.read_text(encoding="utf-8")))
    for name in named - INVENTED:
        places = [folder / name for folder in folders]
        if "/" not in name:
            places += server.rglob(name)
        assert any(place.exists() for place in places), name


@pytest.mark.parametrize("document", DOCUMENTS, ids=relative)
def test_each_variable_is_a_setting(document: Path) -> None:
    named = set(re.findall(r"\bSTATEHOUSE_([A-Z_]+)\b", document.read_text(encoding="utf-8")))
    known = SETTINGS | CLIENT_SETTINGS.keys() | {"config", "debug", "like_this"}
    assert named <= {name.upper().replace("-", "_") for name in known}


@pytest.mark.parametrize("text", [ARCHITECTURE, PROMISES], ids=["architecture", "promises"])
def test_each_flag_is_a_setting(text: str) -> None:
    named = {name.replace("-", "_") for name in re.findall(r"`--([a-z-]+)[^`]*`", text)}
    assert named
    assert named <= SETTINGS


def test_the_picture_of_the_packages_is_the_contract() -> None:
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    (stacked,) = (one["layers"] for one in contract["contracts"] if one["type"] == "layers")
    layers = [re.findall(r"statehouse_server\.(\w+)", layer) for layer in stacked]
    picture = ARCHITECTURE.partition("```text\n")[2].partition("```")[0]
    lines = [line for line in picture.splitlines() if line.strip(" │")]
    assert len(lines) == len(layers)
    for line, names in zip(lines, layers, strict=True):
        assert line.split()[: len(names)] == names


def test_each_decision_is_in_the_list() -> None:
    folder = ROOT / "docs/decisions"
    listed = re.findall(r"\| (\d+) \| \[(.*)\]\((.*)\) \|", (folder / "README.md").read_text(encoding="utf-8"))
    assert [name for _, _, name in listed] == sorted(path.name for path in folder.glob("[0-9]*.md"))
    for number, title, name in listed:
        assert (folder / name).read_text(encoding="utf-8").startswith(f"# {number}. {title}\n")


@pytest.mark.parametrize("service", [service.descriptor for service in SERVICES], ids=lambda one: one.name)
def test_each_service_is_in_the_readme(service: ServiceDescriptor) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    name, file = service.name, service.file.name
    assert f"| [{name}](proto/{file}) |" in readme
    assert f"\n{service.full_name}\n" in readme


@pytest.mark.parametrize("file", sorted((ROOT / "proto").rglob("*.proto")), ids=relative)
def test_each_comment_of_a_proto_fits_into_its_line(file: Path) -> None:
    lines = enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
    assert [number for number, line in lines if "//" in line and len(line) > 120] == []


def test_each_room_of_the_benchmarks_is_listed_in_the_order_in_which_they_run() -> None:
    text = (ROOT / "benchmarks/README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE) == list(ROOMS)
