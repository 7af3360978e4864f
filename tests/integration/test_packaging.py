"""What is installed, built and started is what is pinned, for serving, testing and measuring alike."""

import importlib.util
import json
import os
import re
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
SERVER = ROOT / "server/requirements.txt"
TOGETHER = [
    ROOT / name for name in ("server/build-requirements.txt", "tests/requirements.txt", "benchmarks/requirements.txt")
]
PINS = [SERVER, *TOGETHER, ROOT / "generated/requirements.txt"]
NPM = [ROOT / name / "package-lock.json" for name in ("generated/typescript-tools", "examples/typescript")]
LOCKS = [*PINS, *NPM, ROOT / "generated/go/go.sum", ROOT / "generated/go-tools/go.sum"]


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def requirements(file: Path) -> list[Requirement]:
    return [Requirement(line.removesuffix("\\")) for line in file.read_text().splitlines() if not line.startswith(" ")]


def versions(file: Path) -> dict[str, set[str]]:
    """The versions of each package: several where they depend on the platform."""
    found: dict[str, set[str]] = {}
    for requirement in requirements(file):
        found.setdefault(requirement.name, set()).add(str(requirement.specifier))
    return found


@pytest.mark.parametrize("file", TOGETHER, ids=relative)
def test_files_that_are_installed_together_agree_on_every_package(file: Path) -> None:
    here = versions(file)
    for other in (SERVER, *TOGETHER):
        there = versions(other)
        shared = here.keys() & there.keys()
        assert {name: here[name] for name in shared} == {name: there[name] for name in shared}, other


def test_the_tests_run_on_what_is_pinned_for_the_server() -> None:
    for requirement in requirements(SERVER):
        if requirement.marker is None or requirement.marker.evaluate():
            assert metadata.version(requirement.name) in requirement.specifier, requirement.name


@pytest.mark.parametrize("file", PINS, ids=relative)
def test_every_package_has_a_version_and_a_checksum(file: Path) -> None:
    entries = re.split(r"\n(?! )", file.read_text().strip())
    assert len(entries) > 3
    for entry in entries:
        assert re.match(r"[\w.-]+==\S+", entry)
        assert "--hash=sha256:" in entry


@pytest.mark.parametrize("file", NPM, ids=relative)
def test_every_package_of_npm_has_a_checksum(file: Path) -> None:
    packages = json.loads(file.read_text())["packages"]
    for name, package in packages.items():
        ours = not name.startswith("node_modules") or package.get("link") or "file:" in package.get("resolved", "")
        assert ours or package["integrity"].startswith("sha512-"), name


@pytest.mark.parametrize("file", LOCKS, ids=relative)
def test_no_lock_file_says_where_to_download(file: Path) -> None:
    assert not re.search(r"https?://|--\S*index|--find-links", file.read_text())


def test_the_generators_for_go_are_those_of_its_stubs() -> None:
    line = "google.golang.org/protobuf v"
    wanted, found = (
        {part.split()[1] for part in (ROOT / name / "go.mod").read_text().splitlines() if line in part}
        for name in ("generated/go", "generated/go-tools")
    )
    assert wanted == found


def test_the_generators_for_java_have_checksums_for_every_platform() -> None:
    pom = (ROOT / "generated/java/pom.xml").read_text()
    versions = {
        tool: re.search(rf"<{name}.version>(.*)</", pom)[1]  # type: ignore[index]
        for tool, name in (("protoc", "protobuf"), ("protoc-gen-grpc-java", "grpc"))
    }
    platforms = re.findall(r"platform=(\S+)", (ROOT / "generated/tools.sh").read_text())
    lines = (ROOT / "generated/java/tools.sha256").read_text().splitlines()
    listed = {name: checksum for checksum, name in map(str.split, lines)}
    wanted = {f"{tool}-{version}-{one}.exe" for tool, version in versions.items() for one in platforms}
    assert listed.keys() == wanted
    assert all(re.fullmatch(r"[0-9a-f]{64}", checksum) for checksum in listed.values())


@pytest.mark.parametrize("file", ["Makefile", "Dockerfile", "generated/tools.sh"])
def test_nothing_is_installed_without_checksums_or_built_with_what_is_newest(file: str) -> None:
    commands = re.findall(r"/pip (?:install|wheel) .*", (ROOT / file).read_text())
    assert commands
    for command in commands:
        assert "--require-hashes" in command or "--no-build-isolation" in command or "--no-index" in command


def test_the_containers_have_no_password_that_everybody_knows() -> None:
    used = re.findall(r"\$\{POSTGRES_PASSWORD[^}]*\}", (ROOT / "compose.yaml").read_text())
    assert len(used) == 2
    assert all(one.startswith("${POSTGRES_PASSWORD:?") for one in used)


@pytest.fixture
def generate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """generated/generate.py over copies of the files that name images."""
    spec = importlib.util.spec_from_file_location("generate", ROOT / "generated/generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in module.IMAGES:
        (tmp_path / name).write_text((ROOT / name).read_text())
    monkeypatch.setattr(module, "ROOT", tmp_path)
    return module


def test_images_are_pinned_by_the_digests_that_docker_finds(
    generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docker = tmp_path / "docker"
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    for digest in ("1" * 64, "2" * 64):
        docker.write_text(f"#!/bin/sh\necho sha256:{digest}\n")
        docker.chmod(0o755)
        generate.pin_images()
        for name, image in generate.IMAGES.items():
            assert re.findall(rf"{image}\S*", (tmp_path / name).read_text()) == [f"{image}@sha256:{digest}"]


def test_images_stay_as_they_are_where_docker_cannot_ask(
    generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    generate.pin_images()
    said = capsys.readouterr().err
    for name, image in generate.IMAGES.items():
        assert f"{image} in {name} stays as it is: docker is not installed" in said
        assert (tmp_path / name).read_text() == (ROOT / name).read_text()
