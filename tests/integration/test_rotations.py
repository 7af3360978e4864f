"""Key rotations: readers and writers of secrets are not affected, and a rotation can be interrupted at any point."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import credential_pb2 as pb
from statehouse.v1 import transaction_pb2

from statehouse_server.secrets import sealed_secrets
from statehouse_server.secrets.envelope import ProjectKey
from statehouse_server.secrets.sealed_secrets import SealedSecrets
from tests.support.client import MARKER, Client, pack_any
from tests.support.credentials import PUT, create, envelope, get, key_versions, reveal, rotate, update
from tests.support.interruptor import interrupted
from tests.support.transactions import Transaction


class TestRotation:
    def test_a_key_version_is_stored_before_it_is_used(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """Between the two steps, every server can learn of the new key."""
        create(client, project)
        with interrupted(sql, 4, after=False), pytest.raises(grpc.RpcError):
            rotate(client, project)
        assert key_versions(client, project) == [(2, False, 0), (1, True, 1)]
        assert create(client, project, name="meanwhile").key_version == 1
        assert rotate(client, project).done == 2

    def test_the_rest_of_a_rotation_is_no_new_one(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """A rotation that was killed after re-encrypting all secrets: only the old key has to be deleted."""
        create(client, project)
        rotate(client, project)
        sql.execute(
            "INSERT INTO project_keys SELECT project_id, 1, create_time, promote_time, root_key_uri, wrapped_key"
            " FROM project_keys WHERE project_id = %s",
            [project],
        )
        last = rotate(client, project)
        assert (last.key_version, last.done, list(last.retired_key_versions)) == (2, 0, [1])
        assert key_versions(client, project) == [(2, True, 1)]

    def test_a_key_that_is_retired_just_now_takes_no_secret(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A complete rotation between the choice of the key and the storing of the secret."""
        credential = create(client, project)
        choose = SealedSecrets.current_key
        rotations = iter([lambda: rotate(client, project)] * 2)

        def chosen(*args: Any) -> ProjectKey:
            key = choose(*args)
            next(rotations, lambda: None)()
            return key

        monkeypatch.setattr(SealedSecrets, "current_key", chosen)
        assert create(client, project, name="new").key_version == 3
        assert update(client, credential, secret=MARKER + "2").key_version == 3
        assert reveal(client, credential) == MARKER + "2"

    def test_a_secret_of_another_credential_with_the_same_id_stays(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Deleted and created again, still under the old key, while a rotation reads: the rotation must not restore
        what it read."""
        credential = create(client, project, id="again", secret=MARKER + "old")
        new = pb.Credential(id="again", provider="p", name="new", secret=MARKER + "new")
        transaction = Transaction(client, project_id=project)
        transaction.call(pb.DeleteCredentialRequest(id="again"))
        transaction.call(pb.CreateCredentialRequest(credential=new))
        take = sealed_secrets.SQL.lock_old_secrets
        commits = iter([transaction.commit])

        def taken(*args: Any) -> Any:
            rows = take.fetch_all(*args)
            next(commits, lambda: None)()
            return rows

        monkeypatch.setattr(sealed_secrets.SQL, "lock_old_secrets", SimpleNamespace(fetch_all=taken))
        rotate(client, project)
        assert reveal(client, credential) == MARKER + "new"
        assert key_versions(client, project) == [(2, True, 1)]

    def test_what_others_hold_is_passed_over(self, client: Client, project: str) -> None:
        credentials = [create(client, project, name=str(number)) for number in range(4)]
        changing, creating = Transaction(client, project_id=project), Transaction(client, project_id=project)
        item = pb.Credential(id=credentials[0].id, secret=MARKER + "2")
        changing.call(pb.UpdateCredentialRequest(credential=item))
        new = pb.Credential(provider="p", name="new", secret=MARKER)
        creating.call(pb.CreateCredentialRequest(credential=new))
        last = rotate(client, project)
        assert (last.done, last.total, last.failed, list(last.retired_key_versions)) == (3, 4, 0, [])
        changing.commit()
        creating.commit()
        last = rotate(client, project)
        assert (last.key_version, last.done, list(last.retired_key_versions)) == (2, 3, [1])
        assert reveal(client, credentials[0]) == MARKER + "2"

    def test_a_key_stays_for_whoever_is_about_to_use_it(self, client: Client, project: str) -> None:
        create(client, project)
        creating = Transaction(client, project_id=project)
        new = pb.Credential(provider="p", name="new", secret=MARKER)
        creating.call(pb.CreateCredentialRequest(credential=new))
        last = rotate(client, project)
        assert (last.done, last.total, list(last.retired_key_versions)) == (1, 1, [])
        creating.commit()
        last = rotate(client, project)
        assert (last.key_version, last.done, list(last.retired_key_versions)) == (2, 1, [1])

    def test_what_is_held_for_a_moment_is_waited_for(self, client: Client, project: str) -> None:
        credential = create(client, project)
        changing = Transaction(client, project_id=project)
        item = pb.Credential(id=credential.id, auth_type="x")
        changing.call(pb.UpdateCredentialRequest(credential=item))
        with ThreadPoolExecutor(1) as pool:
            rotating = pool.submit(rotate, client, project)
            time.sleep(0.5)
            assert not rotating.done()
            changing.commit()
            last = rotating.result()
        assert (last.done, list(last.retired_key_versions)) == (1, [1])

    def test_batches_in_any_order_do_not_stop_it(self, client: Client, project: str) -> None:
        credentials = [create(client, project, name=f"{number:02}") for number in range(30)]
        done = threading.Event()
        failures: list[str] = []

        def write(order: int) -> None:
            while not done.is_set():
                items = [pb.Credential(id=one.id, secret=MARKER) for one in credentials[::order]]
                calls = [pack_any(pb.UpdateCredentialRequest(credential=item)) for item in items]
                try:
                    client.transactions.ExecuteBatch(
                        transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls)
                    )
                except grpc.RpcError as error:
                    failures.append(str(error.details()))

        writer = threading.Thread(target=write, args=(-1,))
        writer.start()
        try:
            for _ in range(4):
                rotate(client, project)
        finally:
            done.set()
            writer.join()
        assert failures == []
        rotate(client, project)
        assert len(key_versions(client, project)) == 1

    def test_a_damaged_key_does_not_stop_rotations(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """Neither of its project's keys, old ones or the newest one, nor of the root key."""
        good = create(client, project)
        sql.execute(
            "INSERT INTO project_keys SELECT project_id, 2, create_time, promote_time, root_key_uri, 'damaged'"
            " FROM project_keys WHERE project_id = %s",
            [project],
        )
        last = rotate(client, project, pb.KEY_SCOPE_ROOT)
        assert (last.total, last.done, last.failed) == (2, 1, 1)
        last = rotate(client, project)
        assert (last.key_version, last.done, list(last.retired_key_versions)) == (3, 1, [1, 2])
        assert reveal(client, good) == MARKER
        assert create(client, project, name="new").key_version == 3

    def test_all_secrets_come_under_a_new_key_and_the_old_one_goes(self, client: Client, project: str) -> None:
        credentials = [create(client, project, name=str(number)) for number in range(5)]
        update(client, credentials[0], secret=MARKER + "2")
        steps = list(client.credentials.RotateKeys(pb.RotateKeysRequest(project_id=project)))
        assert (steps[0].total, steps[0].done, steps[0].key_version) == (6, 0, 2)
        assert (steps[-1].done, steps[-1].failed, list(steps[-1].retired_key_versions)) == (6, 0, [1])
        assert [step.finished for step in steps] == [False] * (len(steps) - 1) + [True]
        assert key_versions(client, project) == [(2, True, 6)]
        assert reveal(client, credentials[0], 1) == MARKER
        assert reveal(client, credentials[0]) == MARKER + "2"
        rotated = get(client, credentials[1])
        assert (rotated.key_version, rotated.version) == (2, 1), "nobody's version check fails by a rotation"
        assert create(client, project, name="new").key_version == 2

    def test_a_project_without_keys_has_nothing_to_rotate(self, client: Client, project: str) -> None:
        assert (rotate(client, project).total, rotate(client, project, pb.KEY_SCOPE_ROOT).total) == (0, 0)

    def test_a_large_rotation_reports_each_batch(self, client: Client, project: str) -> None:
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda number: create(client, project, name=str(number)), range(1100)))
        steps = list(client.credentials.RotateKeys(pb.RotateKeysRequest(project_id=project)))
        assert [step.done for step in steps if step.done][:6] == [200, 400, 600, 800, 1000, 1100]
        assert key_versions(client, project) == [(2, True, 1100)]

    def test_a_secret_that_does_not_open_keeps_its_key(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        good, bad = create(client, project), create(client, project, name="bad")
        whole = envelope(sql, bad)
        sql.execute(PUT, [b"x" * 60, project, bad.id, 1])
        last = rotate(client, project)
        assert (last.done, last.failed, list(last.retired_key_versions)) == (1, 1, [])
        assert key_versions(client, project) == [(2, True, 1), (1, False, 1)]
        again = rotate(client, project)
        assert (again.key_version, again.done, again.failed) == (3, 1, 1), "what is damaged does not stop rotations"
        assert list(again.retired_key_versions) == [2], "only its own key stays"
        sql.execute(PUT, [whole, project, bad.id, 1])
        assert rotate(client, project).done == 1
        assert reveal(client, bad) == reveal(client, good) == MARKER
        assert key_versions(client, project) == [(3, True, 2)]

    def test_the_key_version_of_a_credential_is_that_of_its_newest_secret(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        credential = update(client, create(client, project), secret=MARKER)
        sql.execute(PUT, [b"x" * 60, project, credential.id, 2])
        assert (rotate(client, project).failed, get(client, credential).key_version) == (1, 1)

    @pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
    def test_killed_at_any_step_it_goes_on(
        self, client: Client, project: str, sql: psycopg.Connection[Any], after: bool
    ) -> None:
        """Every secret can be read at any time, and repeating the rotation completes it."""
        credentials = [create(client, project, secret=f"{MARKER}{number}", name=str(number)) for number in range(3)]
        version, step, struck = 1, 0, 0
        while True:
            step += 1
            with interrupted(sql, step, after=after) as interruptor:
                try:
                    rotate(client, project)
                except grpc.RpcError as error:
                    assert error.code() == grpc.StatusCode.UNAVAILABLE
            if not interruptor.struck:
                break
            struck += 1
            for number, credential in enumerate(credentials):
                assert reveal(client, credential) == f"{MARKER}{number}"
            rotate(client, project)
            ((newest, primary, count),) = key_versions(client, project)
            assert (primary, count) == (True, 3)
            assert newest in (version, version + 1, version + 2)
            version = newest
        assert struck >= 8

    def test_nobody_fails_meanwhile(self, client: Client, project: str) -> None:
        """Readers, writers of new and of changed secrets, and two concurrent rotations, repeatedly."""
        credentials = [create(client, project, name=str(number)) for number in range(40)]
        failures: list[str] = []
        done = threading.Event()
        written: dict[str, str] = {credential.id: MARKER for credential in credentials[20:]}
        made: list[tuple[pb.Credential, str]] = []

        def until_done(act: Any) -> None:
            number = 0
            while not done.is_set():
                number += 1
                try:
                    act(number)
                except grpc.RpcError as error:
                    failures.append(f"{error.code().name}: {error.details()}")

        def read(number: int) -> None:
            if reveal(client, credentials[number % 20]) != MARKER:
                failures.append("another secret")

        def write(number: int) -> None:
            credential, secret = credentials[20 + number % 20], f"{MARKER}-{number}"
            update(client, credential, secret=secret)
            written[credential.id] = secret
            if reveal(client, credential) != secret:
                failures.append("not what was written")

        def make(number: int) -> None:
            made.append(
                (create(client, project, name=f"new {number}", secret=str(number) + MARKER), str(number) + MARKER)
            )

        threads = [threading.Thread(target=until_done, args=(act,)) for act in (read, read, write, make)]
        for thread in threads:
            thread.start()
        deadline = time.monotonic() + 5
        rotations = 0
        while time.monotonic() < deadline:
            with ThreadPoolExecutor(2) as pool:
                list(pool.map(lambda _: rotate(client, project), range(2)))
            rotations += 1
        done.set()
        for thread in threads:
            thread.join()
        assert failures == []
        assert rotations > 2
        assert made
        rotate(client, project)
        for credential in credentials[20:]:
            assert reveal(client, credential) == written[credential.id]
        for credential, secret in made:
            assert reveal(client, credential) == secret
        assert len(key_versions(client, project)) == 1
