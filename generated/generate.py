"""Regenerate the stubs of all languages, the reference in HTML, `migrations/schema.sql` and the lock files, or check
that they are current.

    python generated/generate.py            write
    python generated/generate.py --check    fail if writing would change something
    python generated/generate.py --lock     pin the newest versions of all dependencies
"""

import argparse
import difflib
import filecmp
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
PYTHON = TOOLS / "python/bin/python"
"""The generators of Python are apart from the server, which has a newer protobuf than they can bear."""
GENERATED = ROOT / "generated"
SOURCES = {
    "python": "python/statehouse",
    "go": "go/statehouse",
    "typescript": "typescript/src",
    "java": "java/src/main/java",
}
"""Folders that hold nothing but what is written here."""
STUB_CHANGES = {
    # Google's package has types and no py.typed that says so; those of gRPC are in a package of their own, without
    # which both of its kinds of channels are the same to a checker.
    r"^((?:from google\.(?:api|rpc)|from grpc|import grpc) .*)": r"\1  # type: ignore[import-untyped]",
    r"^( +def __new__\(cls, channel: _aio\.Channel\).*)": r"\1  # type: ignore[overload-cannot-match]",
    r"# type: ignore\[(.*)\]": r"# type: ignore[\1, unused-ignore]",
}
"""What makes the stubs of Python clean under strict checks, with the types of what they import and without."""
IMAGES = {"Dockerfile": "python:3.11-slim", "compose.yaml": "postgres:18"}
"""What the containers are made of, and where that is said."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--lock", action="store_true")
    arguments = parser.parse_args()
    if arguments.lock:
        lock()
        return
    with tempfile.TemporaryDirectory(dir=TOOLS) as scratch:
        fresh = Path(scratch)
        descriptors = fresh / "protos.binpb"
        run("buf", "build", "proto", "--as-file-descriptor-set", "--output", descriptors)
        write_stubs(fresh)
        run(PYTHON, GENERATED / "comments.py", descriptors, fresh / "python/statehouse/v1/comments.json")
        run(PYTHON, GENERATED / "reference.py", descriptors, fresh / "reference")
        write_schema(fresh / "schema.sql")
        if arguments.check:
            check(fresh)
        else:
            install(fresh)


def run(*command: str | Path, **environment: str) -> None:
    folders = [TOOLS / "bin", PYTHON.parent, Path(sys.executable).parent]
    path = os.pathsep.join([*map(str, folders), os.environ["PATH"]])
    env = {**os.environ, "PATH": path, **environment}
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True, env=env)


def write_stubs(target: Path) -> None:
    """The stubs of all languages: Go, TypeScript and Java by buf, Python by the protoc of grpcio-tools."""
    run("buf", "generate", "--output", target)
    protos = sorted(path.relative_to(ROOT / "proto") for path in (ROOT / "proto").rglob("*.proto"))
    python = target / "python"
    python.mkdir()
    run(
        PYTHON, "-m", "grpc_tools.protoc", f"--proto_path={ROOT / 'proto'}",
        f"--proto_path={TOOLS / 'googleapis'}", f"--python_out={python}", f"--grpc_python_out={python}",
        f"--mypy_out=quiet:{python}", f"--mypy_grpc_out=quiet:{python}", *protos,
    )  # fmt: skip
    for proto in protos:
        if not re.search(r"^service ", (ROOT / "proto" / proto).read_text(encoding="utf-8"), re.MULTILINE):
            for ending in ("py", "pyi"):
                (python / proto.parent / f"{proto.stem}_pb2_grpc.{ending}").unlink()
    for stub in python.rglob("*.pyi"):
        text = stub.read_text(encoding="utf-8")
        for pattern, replacement in STUB_CHANGES.items():
            text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
        stub.write_text(text, encoding="utf-8")
    (python / "statehouse/py.typed").touch()


def write_schema(target: Path) -> None:
    """What the migrations make, as dbmate dumps it from a database of their own."""
    from statehouse_server.postgres import embedded, migrations

    with embedded.running(Path(tempfile.mkdtemp(prefix="statehouse-schema-"))) as database:
        migrations.up(database.url)
        migrations.dump(database.url, target, database.binaries)
        dumped = target.read_text(encoding="utf-8")
        # The random words of pg_dump's \restrict, and its own version, change from run to run.
        target.write_text(re.sub(r"^(\\(un)?restrict .*|-- Dumped .*)\n+", "", dumped, flags=re.MULTILINE))
        shutil.rmtree(database.directory, ignore_errors=True)


def pairs(fresh: Path) -> list[tuple[Path, Path]]:
    """What was written just now, and where it belongs."""
    return [
        *((fresh / folder, GENERATED / folder) for folder in SOURCES.values()),
        (fresh / "reference", ROOT / "docs/reference"),
        (fresh / "schema.sql", ROOT / "migrations/schema.sql"),
    ]


def files(root: Path) -> dict[Path, Path]:
    if root.is_file():
        return {Path(): root}
    skipped = {"__pycache__", "node_modules"}
    return {path.relative_to(root): path for path in root.rglob("*") if path.is_file() and not skipped & {*path.parts}}


def check(fresh: Path) -> None:
    stale = []
    for new, old in pairs(fresh):
        wanted, found = files(new), files(old)
        for name in sorted(wanted.keys() | found.keys()):
            if name not in wanted or name not in found or not filecmp.cmp(wanted[name], found[name], shallow=False):
                stale.append(old / name)
                if name in wanted and name in found:
                    before, after = (one[name].read_text(encoding="utf-8").splitlines() for one in (found, wanted))
                    print("\n".join([*difflib.unified_diff(before, after, lineterm="")][:20]))
    if stale:
        names = "\n".join(f"  {path.relative_to(ROOT)}" for path in stale)
        sys.exit(f"Not current; run `make generate`:\n{names}")
    print("Everything generated is current.")


def install(fresh: Path) -> None:
    for new, old in pairs(fresh):
        if new.is_file():
            shutil.copy(new, old)
            continue
        shutil.rmtree(old, ignore_errors=True)
        shutil.copytree(new, old)


def lock() -> None:
    """Pin versions and hashes, without the addresses that they come from, and the images of the containers."""
    project = ROOT / "pyproject.toml"
    served: list[str | Path] = [project, "--extra", "embedded"]
    server, build, tests = "server/requirements.txt", "server/build-requirements.txt", "tests/requirements.txt"
    pin(server, *served)
    pin(build, "--group", f"{project}:build", agreeing_with=[server])
    pin(tests, *served, "--group", f"{project}:dev", agreeing_with=[server, build])
    pin("benchmarks/requirements.txt", *served, "--group", f"{project}:bench", agreeing_with=[tests])
    pin("generated/requirements.txt", "--group", f"{project}:generate")
    pin_images()


def pin(target: str, *what: str | Path, agreeing_with: list[str] | None = None) -> None:
    """Pin the newest versions of what is asked for that agree with other files: these are installed together."""
    constraints = [part for other in agreeing_with or [] for part in ("--constraint", ROOT / other)]
    run(
        "uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version", "3.11",
        "--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links",
        *what, *constraints, "--output-file", ROOT / target,
    )  # fmt: skip


def pin_images() -> None:
    """Name the images of the containers by their digests of today."""
    for file, image in IMAGES.items():
        command = ["docker", "buildx", "imagetools", "inspect", image, "--format", "{{.Manifest.Digest}}"]
        try:
            asked = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            asked = subprocess.CompletedProcess(command, 1, "", "docker is not installed")
        if asked.returncode:
            print(f"{image} in {file} stays as it is: {asked.stderr.strip().partition(chr(10))[0]}", file=sys.stderr)
            continue
        text = (ROOT / file).read_text(encoding="utf-8")
        pinned = f"{image}@{asked.stdout.strip()}"
        (ROOT / file).write_text(re.sub(rf"\b{re.escape(image)}(@sha256:\w+)?", pinned, text), encoding="utf-8")


if __name__ == "__main__":
    main()
