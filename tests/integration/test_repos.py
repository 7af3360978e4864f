"""Repositories: their slugs, and what keeps them."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest
from statehouse.v1 import repo_pb2 as pb
from statehouse.v1 import session_pb2

from tests.support.client import Client, fails


def by_slug(client: Client, project: str, slug: str) -> pb.Repo:
    return client.repos.GetRepoBySlug(pb.GetRepoBySlugRequest(project_id=project, slug=slug)).repo


def delete(client: Client, repo: pb.Repo) -> None:
    client.repos.DeleteRepo(pb.DeleteRepoRequest(project_id=repo.project_id, id=repo.id))


def listed(client: Client, project: str, *slugs: str) -> list[pb.Repo]:
    request = pb.ListReposRequest(project_id=project, filters=[{"slugs": slugs}])
    return list(client.repos.ListRepos(request).repos)


@pytest.mark.parametrize(
    "slug", ["repo", "org/group/repo.git", "my repo", "R&D: 100%_done", "\u30ea\u30dd\u30b8\u30c8\u30ea", "x" * 255]
)
def test_a_slug_is_any_short_text(client: Client, project: str, slug: str) -> None:
    repo = client.create_repo(project_id=project, slug=slug)
    assert by_slug(client, project, slug) == repo
    assert listed(client, project, "other", slug) == [repo]


@pytest.mark.parametrize("slug", ["", " repo", "repo ", "a\nb", "a\0b", "\u202erepo", "x" * 256])
def test_what_cannot_be_seen_is_no_slug(client: Client, project: str, slug: str) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="repo.slug"):
        client.create_repo(project_id=project, slug=slug)


def test_a_slug_is_compared_in_its_case_and_in_one_normal_form(client: Client, project: str) -> None:
    lower, upper = (client.create_repo(project_id=project, slug=slug) for slug in ("org/cafe\u0301", "Org/caf\u00e9"))
    assert by_slug(client, project, "org/caf\u00e9") == lower
    assert by_slug(client, project, "Org/cafe\u0301") == upper


def test_a_slug_is_taken_until_its_repo_is_deleted(client: Client, project: str) -> None:
    repo = client.create_repo(project_id=project, slug="org/repo")
    other = client.create_repo(project_id=project, slug="org/other")
    with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
        client.create_repo(project_id=project, slug="org/repo")
    assert failure.metadata == {"entity_kind": "repo", "field": "slug", "value": "org/repo"}
    renamed = pb.UpdateRepoRequest(repo=pb.Repo(project_id=project, id=other.id, slug="org/repo"))
    with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
        client.repos.UpdateRepo(renamed)
    assert failure.metadata["field"] == "slug"
    assert client.create_repo(project_id=client.create_project(), slug="org/repo")
    delete(client, repo)
    assert client.repos.UpdateRepo(renamed).repo == by_slug(client, project, "org/repo")


def test_of_two_repos_of_one_slug_one_is_made(client: Client, project: str) -> None:
    def attempt(_: int) -> Any:
        try:
            return client.create_repo(project_id=project, slug="org/repo")
        except grpc.RpcError as error:
            return error.code()

    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(attempt, range(8)))
    assert answers.count(grpc.StatusCode.ALREADY_EXISTS) == 7
    assert by_slug(client, project, "org/repo") in answers


def test_a_repo_stays_while_a_session_works_on_it(client: Client, project: str) -> None:
    repo = client.create_repo(project_id=project)
    session = session_pb2.Session(name="s", repo_id=repo.id)
    client.sessions.CreateSession(session_pb2.CreateSessionRequest(project_id=project, session=session))
    with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
        delete(client, repo)
    assert failure.metadata["field"] == "session.repo_id"
    answer = client.repos.DeleteRepos(pb.DeleteReposRequest(project_id=project, all=True, force=True))
    assert (answer.count, answer.skipped) == (0, 1)
    assert listed(client, project, repo.slug) == [repo]
