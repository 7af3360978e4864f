"""What can be the beginning of an id that the server has made."""

import re

import pytest

from statehouse_server.ids import UUID_PATTERN, UUID_SHAPE, is_uuid, new_id, uuid_beginning

UUID = "01937a2b-0c1d-7e2f-8a3b-4c5d6e7f8091"


@pytest.mark.parametrize("length", range(len(UUID) + 1))
def test_what_a_uuid_begins_with_is_a_beginning_from_eight_digits_on(length: int) -> None:
    text = UUID[:length]
    digits = text.replace("-", "")
    stored = UUID[: length + (len(digits) in (8, 12, 16, 20) and not text.endswith("-"))] if len(digits) >= 8 else ""
    for given in (text, text.upper(), digits, digits.upper()):
        assert uuid_beginning(given) == stored


@pytest.mark.parametrize(
    "text",
    [
        "", "fit-task-1234", "0193", "01937a2g", "0193-7a2b-0c1d", "01937a2b--0c1d", "-01937a2b", "01937a2b0-",
        f"{UUID}0", f"{UUID}-", "01937a2b 0c1d", "01937a2b\n", "０１９３７ａ２ｂ", "%%%%%%%%", "________", "0193.7a2b",
    ],
)  # fmt: skip
def test_other_texts_are_none(text: str) -> None:
    assert uuid_beginning(text) == ""


def test_hyphens_may_be_missing_in_part() -> None:
    assert uuid_beginning("01937a2b-0c1d7e2F-8a") == "01937a2b-0c1d-7e2f-8a"


def test_what_the_server_makes_is_a_uuid() -> None:
    id_ = new_id()
    assert is_uuid(id_)
    assert re.fullmatch(UUID_SHAPE.replace("_", "[0-9a-f]"), id_)
    for text in (id_.upper(), id_.replace("-", ""), id_[:-1], id_ + "0", id_ + "\n", "g" + id_[1:]):
        assert not is_uuid(text)
    assert re.search(UUID_PATTERN, id_)
