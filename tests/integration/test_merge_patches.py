"""JSON Merge Patches of documents: the examples of RFC 7396, sizes, and methods of their own."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from statehouse.v1 import cluster_pb2, credential_pb2, task_pb2

from tests.support.client import MARKER, Client, fails
from tests.support.transactions import Transaction

LIMIT = 4_000_000
"""Bytes of all documents of an entity."""


def patch(client: Client, task: task_pb2.Task, text: str, **fields: Any) -> task_pb2.Task:
    given = task_pb2.Task(project_id=task.project_id, id=task.id, metadata_json=text, **fields)
    request = task_pb2.UpdateTaskRequest(task=given, merge_patch_mask={"paths": ["metadata_json"]})
    return client.tasks.UpdateTask(request).task


@pytest.mark.parametrize(
    ("document", "change", "result"),
    [
        ('{"a":"b"}', '{"a":"c"}', '{"a":"c"}'),
        ('{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'),
        ('{"a":"b"}', '{"a":null}', "{}"),
        ('{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'),
        ('{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'),
        ('{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'),
        ('{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'),
        ('{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'),
        ('["a","b"]', '["c","d"]', '["c","d"]'),
        ('{"a":"b"}', '["c"]', '["c"]'),
        ('{"a":"foo"}', "null", "null"),
        ('{"a":"foo"}', '"bar"', '"bar"'),
        ('{"e":null}', '{"a":1}', '{"e":null,"a":1}'),
        ("[1,2]", '{"a":"b","c":null}', '{"a":"b"}'),
        ("{}", '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'),
        ("null", '{"a":1}', '{"a":1}'),
        ('{"a":1}', "{}", '{"a":1}'),
        ('{"a":{"b":1}}', '{"a":{}}', '{"a":{"b":1}}'),
        ('{"":1,"a":{"":2}}', '{"":null,"a":{"":null,"ä":3}}', '{"a":{"ä":3}}'),
        ("{}", '{"a":[{"b":null},[null]],"c":{"d":null}}', '{"a":[{"b":null},[null]],"c":{}}'),
    ],
)
def test_a_document_is_patched_as_rfc_7396_says(
    client: Client, project: str, document: str, change: str, result: str
) -> None:
    task = client.create_task(project_id=project, metadata_json=document)
    assert json.loads(patch(client, task, change).metadata_json) == json.loads(result)


def test_a_patch_is_as_deep_as_a_document_may_be(client: Client, project: str) -> None:
    def deep(inner: str) -> str:
        return '{"a":' * 63 + inner + "}" * 63

    task = client.create_task(project_id=project, metadata_json=deep('{"kept":1,"gone":2}'))
    patched = patch(client, task, deep('{"gone":null,"new":3}')).metadata_json
    assert json.loads(patched) == json.loads(deep('{"kept":1,"new":3}'))


def test_no_number_is_rounded(client: Client, project: str) -> None:
    numbers = '{"a": 12345678901234567890.123456789, "b": {"c": 1.10, "d": 9007199254740993}}'
    task = client.create_task(project_id=project, metadata_json=numbers)
    assert patch(client, task, '{"b": {"e": 0.1000}}').metadata_json == numbers.replace("}}", ', "e": 0.1000}}')


def test_a_document_does_not_grow_beyond_its_limit(client: Client, project: str) -> None:
    task = client.create_task(project_id=project, metadata_json=json.dumps({"a": "x" * (LIMIT - 100)}))
    grown = json.dumps({"b": "y" * 200})
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
        patch(client, task, grown)
    assert failure.metadata == {"limit": str(LIMIT)}
    status = task_pb2.UpdateTaskStatusRequest(
        project_id=project, id=task.id, status=task_pb2.TASK_STATUS_RUNNING, output_json=grown,
        merge_patch_mask={"paths": ["output_json"]},
    )  # fmt: skip
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        client.tasks.UpdateTaskStatus(status)
    patched = patch(client, task, json.dumps({"a": "x", "b": "y" * 200}))
    assert len(patched.metadata_json) < 300


def test_a_document_at_its_limit_can_shrink(client: Client, project: str) -> None:
    widest = json.dumps({"a": "x" * (LIMIT - 17), "b": 1})
    task = client.create_task(project_id=project, metadata_json=widest)
    assert len(task.metadata_json) == LIMIT
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        patch(client, task, '{"c": "longer than before"}')
    assert len(patch(client, task, '{"b": null}').metadata_json) == LIMIT - 8
    assert patch(client, task, '{"a": null}').metadata_json == "{}"


def test_a_patch_keeps_to_the_version_and_a_key_applies_it_once(client: Client, project: str) -> None:
    task = client.create_task(project_id=project, metadata_json='{"a": [1]}')
    patched = patch(client, task, '{"b": 1}', version=1)
    with fails("ABORTED", "VERSION_MISMATCH"):
        patch(client, task, '{"c": 1}', version=1)
    request = task_pb2.UpdateTaskRequest(
        task={"project_id": project, "id": task.id, "metadata_json": '{"d": 1}'},
        merge_patch_mask={"paths": ["metadata_json"]},
    )
    for _ in range(2):
        answer = client.tasks.UpdateTask(request, metadata=[("idempotency-key", "patch")]).task
    assert answer.version == patched.version + 1
    assert json.loads(answer.metadata_json) == {"a": [1], "b": 1, "d": 1}


def test_a_patch_in_a_transaction_sees_the_one_before(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    requests = [
        task_pb2.UpdateTaskRequest(
            task={"id": task.id, "metadata_json": text}, merge_patch_mask={"paths": ["metadata_json"]}
        )
        for text in ('{"a": {"b": 1}}', '{"a": {"b": null, "c": 2}}')
    ]
    with Transaction(client, project_id=project) as transaction:
        for request in requests:
            transaction.call(request)
        transaction.commit()
    assert json.loads(client.get_task(task).metadata_json) == {"a": {"c": 2}}


def test_an_output_can_be_patched_alone(client: Client, project: str) -> None:
    task = client.create_task(project_id=project, output_json='{"a": 1}')
    request = task_pb2.UpdateTaskOutputRequest(
        project_id=project, id=task.id, output_json='{"b": 2}', merge_patch_mask={"paths": ["output_json"]}
    )
    assert json.loads(client.tasks.UpdateTaskOutput(request).task.output_json) == {"a": 1, "b": 2}
    request.output_json = ""
    with fails("INVALID_ARGUMENT", field="output_json"):
        client.tasks.UpdateTaskOutput(request)
    request.merge_patch_mask.paths[:] = ["metadata_json"]
    with fails("INVALID_ARGUMENT", field="merge_patch_mask"):
        client.tasks.UpdateTaskOutput(request)


def test_the_other_outputs_of_a_cluster_can_be_patched(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project)

    def merge(**outputs: str) -> cluster_pb2.ClusterOutputs:
        request = cluster_pb2.SetClusterOutputsRequest(
            project_id=project, cluster_id=cluster.id, outputs=outputs, merge_patch_mask={"paths": ["extra_json"]}
        )
        return client.clusters.SetClusterOutputs(request).outputs

    first = merge(extra_json='{"sa_name": "x", "none": null}', api_url="https://api")
    assert (json.loads(first.extra_json), first.api_url) == ({"sa_name": "x"}, "https://api")
    assert first.create_time == first.update_time
    second = merge(extra_json='{"zone": {"a": 1}}')
    assert (json.loads(second.extra_json), second.api_url) == ({"sa_name": "x", "zone": {"a": 1}}, "https://api")
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda number: merge(extra_json=f'{{"zone": {{"{number}": 1}}}}'), range(32)))
    stored = json.loads(merge(extra_json='{"sa_name": null}').extra_json)
    assert stored == {"zone": {"a": 1, **{str(number): 1 for number in range(32)}}}
    with fails("INVALID_ARGUMENT", field="outputs.extra_json"):
        merge(api_url="https://other")
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        merge(extra_json=json.dumps({"a": "x" * (LIMIT - 100)}))
    with fails("NOT_FOUND"):
        cluster.id = "nowhere"
        merge(extra_json="{}")


def test_metadata_of_a_credential_are_patched_beside_its_secret(client: Client, project: str) -> None:
    given = {"id": "c", "provider": "p", "name": "n", "secret": MARKER, "metadata_json": '{"a": 1}'}
    client.credentials.CreateCredential(credential_pb2.CreateCredentialRequest(project_id=project, credential=given))
    changed = {"id": "c", "secret": f"{MARKER}-2", "metadata_json": '{"b": 2}'}
    request = credential_pb2.UpdateCredentialRequest(
        project_id=project, credential=changed, merge_patch_mask={"paths": ["metadata_json"]}
    )
    updated = client.credentials.UpdateCredential(request).credential
    assert (json.loads(updated.metadata_json), updated.secret_version) == ({"a": 1, "b": 2}, 2)


def test_the_largest_patch_takes_seconds_at_most(sql: psycopg.Connection[Any]) -> None:
    """Each object of a patch that meets another one takes some microseconds."""
    document, change = (json.dumps({f"k{number}": {key: 1} for number in range(170_000)}) for key in ("kept", "new"))
    assert len(document) < LIMIT
    sql.execute("SET statement_timeout = '10s'")
    row = sql.execute("SELECT merge_patch(%s, %s) -> 'k9'", [document, change]).fetchone()
    assert row == ({"kept": 1, "new": 1},)
