"""Who calls from the command line: tokens, TLS, and what is told when they are wrong."""

import json
import os
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc
import pytest
import yaml
from statehouse.v1 import project_pb2, system_pb2, task_pb2, user_session_pb2

from tests.support.access import Guarded
from tests.support.client import Client
from tests.support.command import run
from tests.support.process import COMMAND
from tests.support.tls import Anonymous, Authority, Pair, over_tls

Command = Callable[..., str]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs the command with a configuration file of its own."""
    for name in [name for name in os.environ if name.startswith("STATEHOUSE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("STATEHOUSE_CONFIG", str(tmp_path / "config.yaml"))
    return run


@pytest.fixture
def owned(access: Guarded) -> str:
    """A project of the server that asks who calls."""
    return access.administrator.create_project()


@pytest.fixture
def member(access: Guarded, owned: str) -> str:
    """The token of a member of the project."""
    return access.token_of("MEMBER", owned)


@pytest.fixture
def file(tmp_path: Path, member: str) -> Path:
    """A file with that token, which nobody else can read."""
    return private(tmp_path / "member.token", member)


def private(file: Path, text: str) -> Path:
    file.touch(mode=0o600)
    file.write_text(f"{text}\n")
    return file


def remarks(*arguments: str, **environment: str) -> str:
    """What a command that succeeds prints to standard error."""
    done = subprocess.run(
        [COMMAND, *arguments], env=os.environ | environment, capture_output=True, text=True, check=True
    )
    return done.stderr


def test_a_token_is_taken_from_a_file_standard_input_a_variable_or_a_context(
    command: Command, access: Guarded, member: str, file: Path, owned: str
) -> None:
    call = ["list", "tasks", "--address", access.address, "--project", owned]
    assert command(*call, "--token", f"@{file}") == ""
    assert command(*call, "--token", "@-", stdin=member) == ""
    assert command(*call, STATEHOUSE_TOKEN=member) == ""
    assert command(*call, STATEHOUSE_TOKEN=f"@{file}") == ""
    command("context", "set", "here", "--address", access.address, "--token", f"@{file}", "--use")
    assert command(*call) == ""
    assert "UNAUTHENTICATED" in command(*call, "--token", "", code=6), "an empty one is none"


@pytest.fixture(scope="module")
def owner(access: Guarded) -> str:
    """The token of somebody who may do everything, where the project `local` has a task `root`."""
    task = task_pb2.CreateTaskRequest(task=task_pb2.Task(id="root", name="root"))
    access.administrator.tasks.CreateTask(task)
    return access.token_of("OWNER", "system")


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["create", "task", "--name", "another"], "another"),
        (["list", "tasks"], "root"),
        (["tree", "root"], "1 task"),
        (["call", "GetTask", '{"id": "root"}'], "root"),
        (["call", "StreamTasks"], "root"),
        (["call", "Transact", '{"begin": {}}\n{"commit": {}}'], "committed"),
        (["top", "--once", "--interval", "100ms"], "GetServerActivity"),
        (["keys", "rotate"], "local"),
        (["version"], "PostgreSQL"),
        (["health"], "SERVING"),
    ],
    ids=lambda one: one[0] if isinstance(one, list) else "",
)
def test_each_command_sends_the_token(
    command: Command, access: Guarded, owner: str, arguments: list[str], printed: str
) -> None:
    assert printed in command(*arguments, STATEHOUSE_ADDRESS=access.address, STATEHOUSE_TOKEN=owner)


def test_the_completion_sends_the_token(command: Command, access: Guarded, owner: str) -> None:
    asked = {"COMP_LINE": "statehouse get task ro", "_STATEHOUSE_COMPLETE": "bash_complete"}
    assert "root" in command(STATEHOUSE_ADDRESS=access.address, STATEHOUSE_TOKEN=owner, **asked)


def test_an_import_that_is_refused_says_what_to_do(command: Command, access: Guarded, tmp_path: Path) -> None:
    task = {"id": "a", "name": "a", "parents": [], "children": []}
    workflow = {
        "specification": {"tasks": [task], "files": []},
        "execution": {
            "makespanInSeconds": 1, "executedAt": "2026-01-01T00:00:00Z", "tasks": [{"id": "a", "runtimeInSeconds": 1}],
        },
    }  # fmt: skip
    run_ = tmp_path / "run.json"
    run_.write_text(json.dumps({"name": "run", "schemaVersion": "1.5", "workflow": workflow}))
    told = command("import", str(run_), "--address", access.address, code=6)
    assert "Nothing was stored. (UNAUTHENTICATED)" in told
    assert "No token was sent." in told


def test_who_calls_is_shown_in_every_form(
    command: Command, access: Guarded, file: Path, owned: str, grpc_addr: str
) -> None:
    call = ["whoami", "--address", access.address, "--token", f"@{file}"]
    shown = command(*call).split()
    principal = shown[1]
    assert principal.startswith(f"token:{owned}/")
    assert shown[-2:] == ["MEMBER", owned]
    assert "a token" in command(*call)
    assert command(*call, "-o", "wide").split()[1] == principal
    assert command(*call, "-o", "name") == f"{principal}\n"
    expected = {"principal": principal, "roles": [{"projectId": owned, "role": "PROJECT_ROLE_MEMBER"}]}
    assert json.loads(command(*call, "-o", "json")).items() >= expected.items()
    assert yaml.safe_load(command(*call, "-o", "yaml")).items() >= expected.items()
    assert command("whoami", "--address", grpc_addr, "-o", "name") == "anonymous\n"


def test_who_has_no_role_is_told_where_roles_come_from(command: Command, access: Guarded, tmp_path: Path) -> None:
    user = access.administrator.create_user()
    request = user_session_pb2.CreateUserSessionRequest(user_session=user_session_pb2.UserSession(user_id=user.id))
    token = access.administrator.users.CreateUserSession(request).token
    call = ["whoami", "--address", access.address, "--token", f"@{private(tmp_path / 'login', token)}"]
    assert f"user:{user.id}" in command(*call)
    assert remarks(*call).startswith("No roles. ")


def test_a_token_that_is_not_valid_is_told_with_its_place(command: Command, access: Guarded, tmp_path: Path) -> None:
    call = ["list", "tasks", "--address", access.address]
    stale = private(tmp_path / "stale", "sh_token_stale")
    assert "The token of --token is not valid here" in command(*call, "--token", f"@{stale}", code=6)
    assert "The token of STATEHOUSE_TOKEN is not" in command(*call, code=6, STATEHOUSE_TOKEN="sh_token_stale")
    assert "No token was sent. Give one with --token @FILE" in command(*call, code=6)
    command("context", "set", "prod", "--address", access.address, "--token", f"@{stale}", "--use")
    assert "The token of context prod is not valid here" in command("list", "tasks", code=6)
    found = json.loads(command("list", "tasks", "-o", "json", code=6))
    assert (found["reason"], found["exit_code"]) == ("UNAUTHENTICATED", 6)
    assert "context prod" in found["hint"]


def test_a_token_in_the_request_is_not_taken_for_that_of_the_caller(
    command: Command, access: Guarded, tmp_path: Path
) -> None:
    owner = private(tmp_path / "owner.token", access.token_of("OWNER", "system"))
    call = ["--address", access.address, "--token", f"@{owner}"]
    told = command("user-session", "verify", *call, "--user-session-token", "@-", stdin="sh_session_x", code=6)
    assert "not valid here" not in told


def test_whoever_lacks_a_permission_is_told_which_roles_have_it(
    command: Command, access: Guarded, owned: str, tmp_path: Path
) -> None:
    viewer = private(tmp_path / "viewer", access.token_of("VIEWER", owned))
    call = ["--address", access.address, "--project", owned, "--token", f"@{viewer}"]
    told = command("create", "task", *call, "--name", "x", code=6)
    assert f"In the project {owned}, WRITE is for the roles OWNER, ADMIN or MEMBER." in told
    assert f"    statehouse whoami --address {access.address} --project {owned} --token @{viewer}\n" in told


def test_a_token_of_a_context_is_for_its_address_alone(
    command: Command, access: Guarded, file: Path, owned: str
) -> None:
    command("context", "set", "prod", "--address", "prod:1", "--token", f"@{file}", "--tls-ca", "system", "--use")
    for arguments, environment in (
        (["--address", access.address], {}),
        (["--address", access.address, "--context", "prod"], {}),
        ([], {"STATEHOUSE_ADDRESS": access.address}),
    ):  # type: tuple[list[str], dict[str, str]]
        told = command("list", "tasks", "--project", owned, *arguments, code=6, **environment)
        assert "The token of context prod is for its own address alone." in told
    shown = json.loads(command("context", "show", "-o", "json", "--address", access.address))
    assert {one["value"] for one in shown if one["setting"] in ("token", "tls-ca")} == {""}
    command("context", "set", "anywhere", "--token", f"@{file}", "--use")
    assert command("list", "tasks", "--project", owned, "--address", access.address) == ""


def test_files_of_contexts_are_found_from_every_folder(
    command: Command, access: Guarded, file: Path, owned: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    command("context", "set", "here", "--address", access.address, "--token", f"@{file.name}", "--use")
    monkeypatch.chdir("/")
    assert command("list", "tasks", "--project", owned) == ""
    configuration = tmp_path / "config.yaml"
    assert str(file) in configuration.read_text()
    configuration.write_text(configuration.read_text().replace(str(file), file.name))
    assert command("list", "tasks", "--project", owned) == "", "relative to the configuration"


def test_a_token_that_a_context_keeps_is_hidden(
    command: Command, access: Guarded, member: str, owned: str, tmp_path: Path
) -> None:
    command("context", "set", "here", "--address", access.address, "--token", "@-", "--use", stdin=f"{member}\n")
    assert command("list", "tasks", "--project", owned) == ""
    assert member in (tmp_path / "config.yaml").read_text()
    for form in ("table", "json", "name"):
        for arguments in (["context", "list"], ["context", "show"], ["whoami"]):
            assert member not in command(*arguments, "-o", form)
    assert member not in command("context", "show", "-o", "yaml", STATEHOUSE_TOKEN=member)
    assert "(hidden)" in command("context", "list")
    assert "(hidden)" in command("context", "show")
    (tmp_path / "config.yaml").chmod(0o644)
    assert "Others can read" in remarks("whoami")


def test_a_file_with_a_token_that_others_can_read_is_remarked(access: Guarded, command: Command, file: Path) -> None:
    call = ["whoami", "--address", access.address, "--token", f"@{file}"]
    assert remarks(*call) == ""
    file.chmod(0o640)
    assert remarks(*call) == f"Others can read {file}, which has a token. Prevent it with: chmod 600 {file}\n"
    assert command(*call)


@pytest.mark.parametrize(
    ("arguments", "stdin", "told"),
    [
        (["--token", "sh_token_marked"], "", "it takes no token itself, since others can see the arguments"),
        (["--token", "@/nowhere"], "", "There is no token where --token says: /nowhere cannot be read: No such file"),
        (["--token", "@-"], "", "The token of --token is empty."),
        (["--token", "@-"], "two sh_token_marked", "The token of --token in - has several words"),
        (["--token", "@-"], "sh_token_marked\n\x1b", "The token of --token in - has several words"),
        (["--token", "@-"], "sh_token_markéd", "or characters that no token has"),
        (["--tls-client-cert", "x"], "", "--tls-client-cert asks for TLS, but nothing says whom to trust."),
        (["--tls-ca", "/nowhere"], "", "/nowhere cannot be read: No such file"),
        (["--tls-ca", "/etc/hostname"], "", "/etc/hostname does not have certificates in PEM."),
    ],
)
def test_what_cannot_be_sent_is_a_mistake_of_usage(
    command: Command, arguments: list[str], stdin: str, told: str
) -> None:
    printed = command("whoami", *arguments, code=2, stdin=stdin)
    assert told.replace(" in -", "") in printed.replace(" in -", "")
    assert "marked" not in printed


def test_a_header_is_no_way_around(command: Command) -> None:
    printed = command("call", "GetCaller", "-H", "Authorization: Bearer sh_token_marked", code=2)
    assert "others can see the arguments of a command: give the token with --token @FILE." in printed
    assert "marked" not in printed


@pytest.mark.parametrize("address", ["192.0.2.1:1", "prod.example:50051", "dns:///localhost:1"])
def test_a_token_is_not_sent_to_another_machine_without_tls(command: Command, address: str) -> None:
    given = {"STATEHOUSE_TOKEN": "sh_token_marked", "STATEHOUSE_ADDRESS": address}
    printed = command("whoami", code=2, **given)
    assert f"The token of STATEHOUSE_TOKEN is not sent to {address} without TLS" in printed
    assert "marked" not in printed
    assert "There is no server at" in command("whoami", "--insecure", code=5, **given)
    command("context", "set", "lax", "--insecure", "--use")
    assert "There is no server at" in command("whoami", code=5, **given)
    assert "is not sent to" in command("whoami", "--secure", code=2, **given)
    command("context", "set", "lax", "--secure")
    assert "is not sent to" in command("whoami", code=2, **given)


def test_a_proxy_gets_nothing_that_stays_on_the_machine(command: Command, access: Guarded, file: Path) -> None:
    call = ["whoami", "--address", access.address, "--token", f"@{file}"]
    assert command(*call, http_proxy="http://127.0.0.1:1", no_proxy="")


def test_no_process_shows_the_token(access: Guarded, command: Command, member: str, owned: str, file: Path) -> None:
    """While it waits for jobs. The variables of a process are shown to its user alone."""
    waiting = ["call", "WaitForJobs", '{"workerId": "w"}', "--address", access.address, "--project", owned]
    process = subprocess.Popen(
        [COMMAND, *waiting, "--token", f"@{file}"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        while not under_way(access.administrator, "WaitForJobs"):
            assert process.poll() is None
            time.sleep(0.05)
        for name in ("cmdline", "environ", "comm"):
            assert member.encode() not in Path(f"/proc/{process.pid}/{name}").read_bytes()
    finally:
        process.kill()
        assert member.encode() not in process.communicate()[0]


def under_way(client: Client, method: str) -> bool:
    """Whether calls of a method run."""
    (process,) = client.system.GetServerActivity(system_pb2.GetServerActivityRequest()).processes
    return any(one.method.endswith(method) and one.running for one in process.methods)


def test_a_defect_does_not_show_the_token() -> None:
    script = (
        "import sys; from statehouse_server.cli import main; from statehouse_server.cli.client import channel\n"
        "def broken(*a): raise ZeroDivisionError(repr(a))\n"
        "channel._secured = channel.grpc.insecure_channel = broken; sys.argv[1:] = ['whoami']; main.main()"
    )
    for debug in ("", "1"):
        done = subprocess.run(
            [str(Path(COMMAND).parent / "python"), "-c", script], capture_output=True, text=True, check=False,
            env=os.environ | {"STATEHOUSE_TOKEN": "sh_token_marked", "STATEHOUSE_DEBUG": debug},
        )  # fmt: skip
        assert "ZeroDivisionError" in done.stderr
        assert "marked" not in done.stderr + done.stdout


# TLS


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


def test_a_token_goes_over_tls(command: Command, authority: Authority) -> None:
    handler = Anonymous()
    with over_tls(authority.pair("127.0.0.1", "localhost"), handler) as address:
        ca = ["--tls-ca", str(authority.file)]
        command("whoami", "--address", address, *ca, STATEHOUSE_TOKEN="sh_token_t")
        command("whoami", "--address", address, STATEHOUSE_TLS_CA=str(authority.file))
        command("context", "set", "safe", "--address", address, *ca, "--use")
        command("whoami")
    assert [headers.get("authorization") for headers in handler.headers] == ["Bearer sh_token_t", None, None]


def test_a_server_is_known_by_another_name(command: Command, authority: Authority) -> None:
    with over_tls(authority.pair("prod.example"), Anonymous()) as address:
        call = ["whoami", "--address", address, "--tls-ca", str(authority.file)]
        told = command(*call, code=5)
        assert f"The server at {address}, as --address says: its certificate has another name. (UNAVAILABLE)" in told
        assert "--tls-server-name" in told
        command(*call, "--tls-server-name", "prod.example")


def test_certificates_that_are_not_trusted_are_told(command: Command, authority: Authority, tmp_path: Path) -> None:
    foreign = Authority(tmp_path, "foreign")
    for pair, told in (
        (authority.pair("127.0.0.1", age=3), "its certificate has expired"),
        (authority.pair("127.0.0.1", age=-3), "its certificate is not valid yet"),
        (foreign.pair("127.0.0.1"), "its certificate is not of a certificate authority that --tls-ca names"),
    ):
        with over_tls(pair, Anonymous()) as address:
            assert told in command("whoami", "--address", address, "--tls-ca", str(authority.file), code=5)
    with over_tls(authority.pair("127.0.0.1"), Anonymous()) as address:
        assert "not of a certificate authority" in command("whoami", "--address", address, "--tls-ca", "system", code=5)


def test_tls_on_one_side_alone_is_told(command: Command, authority: Authority, grpc_addr: str) -> None:
    with over_tls(authority.pair("127.0.0.1"), Anonymous()) as address:
        told = command("whoami", "--address", address, code=5)
        assert f"The server at {address}, as --address says: it speaks TLS alone. (UNAVAILABLE)" in told
        assert "--tls-ca FILE" in told
    told = command("whoami", "--address", grpc_addr, "--tls-ca", str(authority.file), code=5)
    assert f"The server at {grpc_addr}, as --address says: it does not speak TLS. (UNAVAILABLE)" in told


def test_a_client_says_who_it_is_by_a_certificate(command: Command, authority: Authority, tmp_path: Path) -> None:
    clients = Authority(tmp_path, "clients")
    ours, foreign = clients.pair("ada"), authority.pair("ada")

    def chain(pair: Pair) -> list[str]:
        return ["--tls-client-cert", str(pair.certificate), "--tls-client-key", str(pair.key)]

    with over_tls(authority.pair("127.0.0.1"), Anonymous(), clients=clients.file) as address:
        call = ["--address", address, "--tls-ca", str(authority.file)]
        command("whoami", *call, *chain(ours))
        assert "it asks for a certificate of the client. (UNAVAILABLE)" in command("whoami", *call, code=5)
        for pair in (foreign, clients.pair("ada", age=3)):
            assert "it rejects the certificate of the client." in command("whoami", *call, *chain(pair), code=5)
        both = tmp_path / "both.pem"
        both.write_bytes(b"".join(ours.texts))
        command("whoami", *call, "--tls-client-cert", str(both))
        assert "asks for a certificate" in command("create", "task", *call, "--name", "x", code=5), "a change, too"
    mixed = Pair(ours.certificate, foreign.key)
    told = command("whoami", *call, *chain(mixed), code=2)
    assert f"{mixed.certificate} does not have a certificate in PEM with the key in {mixed.key}." in told


def test_a_socket_is_an_address(command: Command, tmp_path: Path) -> None:
    server = grpc.server(ThreadPoolExecutor(4), handlers=[Anonymous()])
    server.add_insecure_port(f"unix:{tmp_path}/socket")
    server.start()
    try:
        command("whoami", "--address", f"unix:{tmp_path}/socket", STATEHOUSE_TOKEN="sh_token_t")
    finally:
        server.stop(None).wait()
    told = command("whoami", "--address", f"unix:{tmp_path}/other", code=5)
    assert f"There is no server at unix:{tmp_path}/other, as --address says: there is no such socket." in told


def test_what_the_project_is_called_is_not_looked_for_by_those_who_may_not(
    command: Command, access: Guarded, owned: str, tmp_path: Path
) -> None:
    worker = private(tmp_path / "worker", access.token_of("WORKER", owned))
    access.administrator.projects.GetProject(project_pb2.GetProjectRequest(id=owned))
    call = ["--address", access.address, "--project", owned, "--token", f"@{worker}"]
    assert command("job", "claim", *call, "--worker", "w", "-o", "json")
