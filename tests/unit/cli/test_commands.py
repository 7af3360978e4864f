"""The commands that are made of the descriptors, without a server."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from statehouse.v1 import job_pb2, lock_pb2, options_pb2, project_pb2, task_pb2, team_pb2, user_pb2, user_session_pb2

from statehouse_server.cli.client.methods import Method, kind_named, kinds, methods
from statehouse_server.cli.client.values import Label, Mask, Moment, Span
from statehouse_server.cli.client.verbs.commands import ELSEWHERE, EVERYDAY_VERBS, VerbCommand, command, group_names
from statehouse_server.cli.client.verbs.fields import AUTOMATIC, RESERVED, spread_field
from statehouse_server.cli.client.verbs.forms import Form
from statehouse_server.cli.main import COMMANDS, cli
from statehouse_server.descriptors import behaves, plural


def commands() -> Iterator[VerbCommand]:
    for kind, verbs in kinds().items():
        for verb in verbs:
            found = command(kind, verb)
            assert isinstance(found, VerbCommand)
            yield found


def test_each_method_is_one_command() -> None:
    named = [form.method.name for one in commands() for form in one.forms]
    assert sorted(named) == sorted(method.name for method in methods())


def test_each_name_means_one_thing() -> None:
    verbs = {verb for named in kinds().values() for verb in named}
    names = [*verbs, *COMMANDS, *(kind.replace("_", "-") for kind in kinds())]
    assert len(names) == len(set(names))
    assert set(EVERYDAY_VERBS) <= verbs


@pytest.mark.parametrize("one", list(commands()), ids=lambda one: f"{one.kind}-{one.name}")
def test_no_flag_has_two_meanings(one: VerbCommand) -> None:
    flags = [
        flag for param in one.params if isinstance(param, click.Option) for flag in (*param.opts, *param.secondary_opts)
    ]
    assert len(flags) == len(set(flags))
    assert len({param.name for param in one.params}) == len({*map(id, one.params)})


@pytest.mark.parametrize("method", methods(), ids=lambda method: method.name)
def test_each_field_of_a_request_can_be_given(method: Method) -> None:
    given = {parameter.place for parameter in Form(method).parameters}
    for field in method.descriptor.input_type.fields:
        if field == spread_field(method):
            wanted = {
                (field.name, inner.name)
                for inner in field.message_type.fields
                if not behaves(inner, "OUTPUT_ONLY") and not behaves(inner, "IMMUTABLE") and inner.name != "project_id"
            }
            of_status = {(field.name, name) for name in ("status", "start_time", "end_time")}
            version = set() if method.verb in ("update", "upsert") else {(field.name, "version")}
            assert wanted - of_status - version - {(field.name, name) for name in method.request_fields} <= given
        elif field.name == "filters":
            assert {place[1] for place in given if place[0] == "filters"} == set(field.message_type.fields_by_name)
        elif field.name not in AUTOMATIC:
            assert any(place[0] == field.name for place in given), field.name


@pytest.mark.parametrize("width", [40, 80])
def test_each_command_has_help_that_fits(width: int) -> None:
    for one in commands():
        shown = CliRunner().invoke(one, ["--help"], terminal_width=width, prog_name="statehouse")
        assert shown.exit_code == 0
        for param in one.params:
            assert getattr(param, "help", None), (one.kind, one.name, param.name)


@pytest.mark.parametrize("typed", ["tool-execution", "tool_executions", "Tool-Executions", "TOOL_EXECUTION"])
def test_a_kind_is_known_by_any_of_its_names(typed: str) -> None:
    assert kind_named(typed) == "tool_execution"


def test_all_kinds_are_known_in_the_plural() -> None:
    assert [kind_named(plural(kind)) for kind in kinds()] == list(kinds())


def test_the_verb_and_the_kind_come_in_any_order() -> None:
    for path in (["task", "list"], ["list", "tasks"], ["tasks", "list"], ["move", "task"], ["task", "move"]):
        found: Any = cli
        for name in path:
            found = found.get_command(click.Context(found), name)
        assert found.single.method.name in ("TaskService.ListTasks", "TaskService.MoveTask")


def request(path: str, *arguments: str, **own: Any) -> Any:
    """The request that a command line makes."""
    kind, verb = path.split()
    found: Any = command(kind, verb)
    ctx = found.make_context(verb, [*arguments, *(["-f", "a file"] if "body" in own else [])])
    with ctx:
        form = found._chosen(ctx.params)
        (values,) = form.each(ctx.params)
        return form.request(values, **own)


def test_a_lifetime_may_be_given_as_what_expires() -> None:
    for flag in ("--ttl", "--expires"):
        made = request("token create", "--name", "ci", "--role", "WORKER", flag, "90d").token
        assert (made.ttl.seconds, made.role) == (90 * 86_400, project_pb2.PROJECT_ROLE_WORKER)
    assert "--ttl, --expires DURATION" in CliRunner().invoke(cli, ["token", "create", "--help"]).output


def test_a_command_without_arguments_says_how_a_project_is_named() -> None:
    told = CliRunner().invoke(cli, ["get", "project-limits", "shop"])
    assert told.exit_code == 2
    assert "named by --project" in told.output


def test_what_proves_something_is_a_flag() -> None:
    """A command line shows its arguments to everybody, and a flag may be taken from a file."""
    for one in commands():
        assert not any(key.secret for form in one.forms for key in form.keys)


@pytest.mark.parametrize("path", [["token", "create"], ["create", "token"]])
def test_a_variant_is_another_command(path: list[str]) -> None:
    runner = CliRunner()
    assert "--admin" in runner.invoke(cli, [*path, "--help"]).output
    shown = runner.invoke(cli, [*path, "--admin", "--help"])
    assert "--data-dir" in shown.output
    assert "--address" not in shown.output


def test_flags_are_the_fields_of_what_is_created() -> None:
    made = request(
        "task create", "t-1", "--name", "hello", "--status", "Running", "--workflow", "w", "--priority", "-3",
        "--output-json", "[1]", "--start-time", "2026-11-20T10:00:00+02:00",
    )  # fmt: skip
    assert made == task_pb2.CreateTaskRequest(
        task=task_pb2.Task(
            id="t-1", name="hello", status="TASK_STATUS_RUNNING", workflow_id="w", priority=-3, output_json="[1]",
            start_time=datetime(2026, 11, 20, 8, tzinfo=UTC),
        )
    )  # fmt: skip


def test_flags_are_the_fields_of_one_filter() -> None:
    made = request(
        "task list", "--status", "running,PENDING", "--status", "TASK_STATUS_FAILED", "--workflow", "a,b",
        "--parent", "", "--create-time-after", "2026-11-20", "--name", "a, b", "--root-only", "--order-by", "name-asc",
        "--filter", '{"types": ["x"]}',
    )  # fmt: skip
    assert [task_pb2.TaskStatus.Name(one) for one in made.filters[0].statuses] == [
        "TASK_STATUS_RUNNING", "TASK_STATUS_PENDING", "TASK_STATUS_FAILED",
    ]  # fmt: skip
    assert made.filters[0].workflow_ids.ids == ["a", "b"]
    assert made.filters[0].parent_ids.ids == [""], "those without a parent"
    assert made.filters[0].names == ["a, b"]
    assert made.filters[0].root_only
    assert made.filters[0].create_time.start_time.ToDatetime(UTC) == datetime(2026, 11, 20, tzinfo=UTC)
    assert not made.filters[0].create_time.HasField("end_time")
    assert made.filters[1].types == ["x"]
    assert made.order_by == task_pb2.TASK_ORDER_NAME_ASC


def test_an_update_changes_what_is_given_and_clears_what_is_empty() -> None:
    made = request("task update", "t", "--agent", "", "--metadata", '{"a": 1}', "--version", "3")
    assert set(made.update_mask.paths) == {"agent_id", "metadata_json"}
    assert (made.task.id, made.task.version) == ("t", 3)
    patched = request("task update", "t", "--name", "n", "--metadata", "{}", merge=True)
    assert patched.merge_patch_mask.paths == ["metadata_json"]


def test_what_was_printed_can_be_edited_and_sent_back() -> None:
    printed = {
        "id": "t",
        "createTime": "2026-11-20T10:00:00Z",
        "version": "2",
        "status": "TASK_STATUS_RUNNING",
        "name": "n",
    }
    made = request("task update", body=printed)
    assert made.update_mask.paths == ["name"]
    assert made.task.version == 2
    assert request("task create", "--name", "other", body=printed).task.name == "other"
    assert request("task create", body={"task": printed}) == request("task create", body=printed)


def test_other_methods_have_their_own_flags() -> None:
    assert request("job release", "j", "--lease-token", "t", "--delay", "1h30m") == job_pb2.ReleaseJobRequest(
        id="j", lease_token="t", delay={"seconds": 5400}
    )
    assert request("job fail", "j", "--lease-token", "t", "--error-message", "no", "--permanent").failure.permanent
    assert request("lock acquire", "l", "--holder", "me", "--ttl", "10") == lock_pb2.AcquireLockRequest(
        name="l", holder="me", ttl={"seconds": 10}
    )
    assert request("team_member add", "t", "a", "--role", "lead") == team_pb2.AddTeamMemberRequest(
        team_id="t", agent_id="a", role="lead"
    )
    assert request("task count", "--by", "status,workflow-id").group_by == [1, 4]


def test_one_or_many_is_told_by_the_ids() -> None:
    assert isinstance(request("task delete", "t"), task_pb2.DeleteTaskRequest)
    assert isinstance(request("task delete", "--status", "failed"), task_pb2.DeleteTasksRequest)
    assert isinstance(request("job claim", "--worker", "w"), job_pb2.ClaimJobsRequest)
    assert isinstance(request("job claim", "j", "--worker", "w"), job_pb2.ClaimJobRequest)
    changed = request("task update-status", "--status", "pending", "--where-status", "failed", "--limit", "3")
    assert (changed.status, list(changed.filters[0].statuses), changed.limit) == (1, [6], 3)


@pytest.mark.parametrize(
    ("path", "arguments", "said"),
    [
        ("task delete", (), "Give an ID, filters, or --all."),
        ("task delete", ("t", "--status", "failed"), "--status is for a command without an ID."),
        ("task delete", ("--version", "3", "--status", "failed"), "--version is for a command with an ID."),
        ("task get", (), "ID is missing. To see all: statehouse list tasks"),
        ("task update", ("t",), "Nothing to change is given."),
        ("team_member list", ("--team", "t"), "TEAM is an argument: give its value alone, without --team."),
        ("team_member list", ("--team-id", "t"), "TEAM is an argument: give its value alone, without --team-id."),
        ("team_member add", ("t",), "AGENT is missing"),
        ("job fail", ("--lease-token", "t"), "ID is missing"),
        ("task list", ("--status", "nonsense"), "'nonsense' is not one of"),
        ("task list", ("--filter", "{"), "is not JSON"),
        ("task list", ("--statuss", "x"), "Did you mean '--status'?"),
        ("job release", ("j", "--delay", "soon"), "'soon' is not a duration"),
        ("task list", ("--create-time-after", "yesterday"), "'yesterday' is not a time"),
        ("task create", ("--priority", "high"), "is not a valid integer"),
        ("task update", ("t", "--status", "running"), "task update-status"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_told(path: str, arguments: tuple[str, ...], said: str) -> None:
    with pytest.raises(click.UsageError) as caught:
        request(path, *arguments)
    assert said in caught.value.format_message()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["list", "taks"], "'tasks'"),
        (["get", "taks", "t"], "'task'"),
        (["taks", "list"], "'task'"),
        (["task", "mvoe"], "'move'"),
        (["cancle", "job"], "'cancel'"),
        (["ls", "tasks"], "Here it is list."),
        (["rm", "task", "t"], "Here it is delete or remove."),
        (["job", "create"], "Here it is enqueue."),
        (["task", "add"], "Here it is create."),
        (["lock", "show", "l"], "Here it is get."),
    ],
)  # fmt: skip
def test_a_name_that_is_none_leads_to_those_that_may_be_meant(arguments: list[str], said: str) -> None:
    found = CliRunner().invoke(cli, arguments)
    assert found.exit_code == 2
    assert said in found.output


def test_each_name_of_another_command_line_leads_to_a_command() -> None:
    names = {*COMMANDS, *group_names()}
    assert {name for meant in ELSEWHERE.values() for name in meant} <= names


@pytest.mark.parametrize(
    ("path", "usage"),
    [
        ("task create", "--name TEXT [OPTIONS] [ID]"),
        ("lock acquire", "--holder TEXT --ttl DURATION [OPTIONS] [NAME]..."),
        ("team_member add", "[OPTIONS] TEAM AGENT"),
        ("job fail", "--lease-token TEXT [OPTIONS] [ID]..."),
        ("job claim", "[OPTIONS] [ID]..."),
        ("task delete", "[OPTIONS] [ID]..."),
    ],
)
def test_the_usage_shows_what_must_be_given(path: str, usage: str) -> None:
    kind, verb = path.split()
    one = command(kind, verb)
    assert one is not None
    assert one.get_usage(click.Context(one, info_name=verb, terminal_width=100)).endswith(f" {usage}")


@pytest.mark.parametrize("arguments", [[], ["task"], ["list"], ["context"]], ids=" ".join)
def test_help_lists_the_commands_of_a_group_before_its_options(arguments: list[str]) -> None:
    shown = CliRunner().invoke(cli, [*arguments, "--help"]).output
    assert -1 < max(shown.find("\nCommands"), shown.find("\nOther commands")) < shown.find("\nOptions")


def test_what_is_created_is_sent_even_if_it_is_empty() -> None:
    """So that the server names the fields that it lacks."""
    assert request("task create").HasField("task")
    assert request("job enqueue").HasField("job")


def test_one_value_has_the_name_before_several() -> None:
    heartbeat = request("job heartbeat", "--lease", "5m", "--leases", '{"job_id": "j", "lease_token": "t"}')
    assert (heartbeat.lease.seconds, heartbeat.leases[0].job_id) == (300, "j")


@pytest.mark.parametrize(("typed", "sent"), [
    ("90s", "90s"), ("5m", "300s"), ("1h30m", "5400s"), ("2d", "172800s"), ("250ms", "0.25s"), ("30", "30s"),
    ("1w", "604800s"), ("0", "0s"), ("1.5h", "5400s"),
])  # fmt: skip
def test_a_duration_has_units(typed: str, sent: str) -> None:
    assert Span().convert(typed, None, None) == sent


@pytest.mark.parametrize("typed", ["", "s", "5x", "1h30", "-5s", "1 h", "٣s"])
def test_other_texts_are_no_durations(typed: str) -> None:
    with pytest.raises(click.BadParameter):
        Span().convert(typed, None, None)


@pytest.mark.parametrize(("typed", "sent"), [
    ("now", "2026-11-20T12:00:00Z"), ("-1h", "2026-11-20T11:00:00Z"), ("+1d", "2026-11-21T12:00:00Z"),
    ("2026-11-20", "2026-11-20T00:00:00Z"), ("2026-11-20T10:00:00.5+02:00", "2026-11-20T08:00:00.500000Z"),
    ("2026-11-20T10:00Z", "2026-11-20T10:00:00Z"),
])  # fmt: skip
def test_a_time_may_be_relative(typed: str, sent: str) -> None:
    assert Moment(lambda: datetime(2026, 11, 20, 12, tzinfo=UTC)).convert(typed, None, None) == sent


@pytest.mark.parametrize("typed", ["", "1h", "yesterday", "-99999999d", "2026-13-01", "0001-01-01T00:00:00+12:00"])
def test_other_texts_are_no_times(typed: str) -> None:
    with pytest.raises(click.BadParameter):
        Moment().convert(typed, None, None)


@pytest.mark.parametrize("typed", ["timed-out", "TIMED_OUT", "Timed_Out", "TASK_STATUS_TIMED_OUT"])
def test_a_label_is_known_in_any_form(typed: str) -> None:
    assert Label(task_pb2.TaskStatus.DESCRIPTOR).convert(typed, None, None) == "TASK_STATUS_TIMED_OUT"


@pytest.mark.parametrize(("path", "called"), [
    ("task.name", "--name"), ("task.id", "ID"), ("task.parent_id", "--parent"), ("task", "task"), ("", ""),
])  # fmt: skip
def test_a_field_that_is_wrong_is_called_as_it_was_given(path: str, called: str) -> None:
    assert Form(kinds()["task"]["create"].method).called(path) == called


def test_a_field_of_a_filter_is_called_by_its_flag() -> None:
    form = Form(kinds()["task"]["list"].method)
    assert form.called("filters[0].statuses[3]") == "--status"
    assert form.called("filters[0].workflow_ids.ids[0]") == "--workflow"
    assert form.called("filters[0].create_time.end_time") == "--create-time-before"
    assert form.called("filters") == "filters"


def test_a_mask_has_the_names_of_fields() -> None:
    assert Mask().convert("name, create_time,metadata-json", None, None) == "name,createTime,metadataJson"


def test_flags_of_fields_leave_those_of_all_commands_alone() -> None:
    for one in commands():
        for form in one.forms:
            assert not {flag.name for flag in form.flags} & RESERVED


def test_each_command_is_listed_by_the_beginning_of_its_help() -> None:
    for name, listed in COMMANDS.items():
        found = cli.get_command(click.Context(cli), name)
        assert found is not None
        assert str(found.help).startswith(listed.summary.removesuffix(".")), name


def test_what_is_changed_for_an_owner_is_named_by_a_flag_instead_of_an_id() -> None:
    revoked = request("user_session revoke", "--user", "ada", "--except", "login-1")
    assert revoked == user_session_pb2.RevokeUserSessionsRequest(user_id="ada", except_id="login-1")
    assert request("user_session revoke", "login-2") == user_session_pb2.RevokeUserSessionRequest(id="login-2")
    of_ada = user_session_pb2.RevokeUserSessionRequest(id="login-2", user_id="ada")
    assert request("user_session revoke", "login-2", "--user", "ada") == of_ada
    misused = ["login-2", "--except", "login-1"]
    for arguments, told in (([], "Give an ID, or --user."), (misused, "--except is for a command")):
        with pytest.raises(click.UsageError, match=told):
            request("user_session revoke", *arguments)
    helped = CliRunner().invoke(cli, ["api-key", "revoke", "--help"]).output
    assert "[required without ID]" in " ".join(helped.split())


def test_a_name_that_comes_after_other_fields_names_nothing_that_is_there() -> None:
    found = request("user find-or-create", "--provider", "github", "--provider-user", "7", "--name", "Ada")
    assert found == user_pb2.FindOrCreateUserRequest(provider="github", provider_user_id="7", name="Ada")
    assert request("lock acquire", "deploy", "--holder", "h").name == "deploy"


def test_whatever_is_secret_can_be_read_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("sh_key_1\n")
    for path in ("user_session verify", "api_key verify", "invitation get-by-token", "invitation accept"):
        flag = f"--{path.split()[0].replace('_', '-')}-token"
        assert request(path, flag, f"@{tmp_path / 'token'}").token == "sh_key_1"


def test_no_command_offers_a_key_that_its_method_refuses() -> None:
    for one in commands():
        if one.single.method.descriptor.GetOptions().Extensions[options_pb2.method].returns_secret:
            assert not {param.name for param in one.params} & {"idempotency_key", "idempotency_key_ttl"}, one.name


def test_what_a_service_has_besides_is_described_by_its_message() -> None:
    helped = CliRunner().invoke(cli, ["user-session", "--help"]).output
    assert "A login of a user" in helped
    assert "Users: the people" in CliRunner().invoke(cli, ["user", "--help"]).output
    assert "Reservations of idempotency keys" in CliRunner().invoke(cli, ["idempotency", "--help"]).output
