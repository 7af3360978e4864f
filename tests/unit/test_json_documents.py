"""Which JSON documents are stored without loss."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from statehouse_server.resource import json_documents
from statehouse_server.resource.json_documents import MAX_BYTES, MAX_DEPTH, problem

NESTED = "[" * MAX_DEPTH + "]" * MAX_DEPTH


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        '"text"',
        "0",
        "-1.5e3",
        '{"a": [1, {"b": null}]}',
        "[" * MAX_DEPTH + "]" * MAX_DEPTH,
        '"\\u00e9"',
        "1e308",
    ],
)
def test_these_are_stored(text: str) -> None:
    assert problem(text) == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{", "not valid JSON"),
        ("{'a': 1}", "not valid JSON"),
        ("[1] [2]", "not valid JSON"),
        ("NaN", "has NaN"),
        ("[-Infinity]", "has -Infinity"),
        ('{"a": 1, "a": 2}', "same key twice"),
        ("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "nested deeper"),
        ("[" * 100_000 + "]" * 100_000, "nested deeper"),
        ("1" * 65, "more than 64 characters"),
        ("1e309", "exponent beyond"),
        ("[" + ",".join(["1e300"] * 14_000) + "]", "written in full"),
        ('"\\u0000"', "\\u0000"),
        ('["\\ud800"]', "surrogate"),
        ('{"\\udc00": 1}', "surrogate"),
        ('"' + "x" * MAX_BYTES + '"', "more than 4 MB"),
        ('"' + "é" * (MAX_BYTES // 2) + '"', "more than 4 MB"),
    ],
)
def test_these_are_refused_with_a_reason(text: str, found: str) -> None:
    assert found in problem(text)


def test_a_pair_of_surrogates_is_one_character() -> None:
    assert problem('"\\ud83d\\ude00"') == ""


@pytest.mark.parametrize(("size", "most"), [(json_documents.LARGE + 1, 1), (10, 4)])
def test_large_documents_are_examined_one_at_a_time(monkeypatch: pytest.MonkeyPatch, size: int, most: int) -> None:
    """Decoded, a document can take 25 times its size."""
    running = Counter[str]()
    together = threading.Barrier(most)

    def examine(_: str) -> None:
        running["now"] += 1
        running["most"] = max(running["most"], running["now"])
        together.wait(5)
        running["now"] -= 1

    monkeypatch.setattr(json_documents, "_examine", examine)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(problem, ["x" * size] * 4))
    assert running["most"] == most
