"""The folder of the embedded database, when root starts it and the PostgreSQL user is not trusted."""

import os
import pwd
import resource
import shutil
import signal
import stat
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from statehouse_server.postgres import embedded
from statehouse_server.postgres.embedded import EmbeddedError
from statehouse_server.postgres.private_folder import Account, PrivateFolder, UnsafePath
from tests.support.waiting import until

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root starts PostgreSQL as another user")
ROOTS_FILES = ("lock", "password", "postgresql.log", "root.key")


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that everybody may enter."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-tests-"))
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory)


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """A data folder that was used and stopped."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-tests-"))
    directory.chmod(0o755)
    use(directory / "data")
    (directory / "data/root.key").touch(mode=0o600)
    yield directory / "data"
    shutil.rmtree(directory)


@pytest.fixture
def data_dir(place: Path, made: Path) -> Path:
    """A copy of it."""
    copy(made, place / "data")
    return place / "data"


@pytest.fixture
def given_away(data_dir: Path, guest: Account) -> Path:
    """The same folder as the previous version left it: everything belongs to the PostgreSQL user."""
    for path in (data_dir, data_dir / "password"):
        os.chown(path, guest.uid, guest.gid)
    data_dir.chmod(0o700)
    for name in ("lock", "postgresql.log"):
        (data_dir / name).chmod(0o644)
    return data_dir


@pytest.fixture
def guest(made: Path) -> Account:
    """The user of PostgreSQL."""
    status = (made / "postgresql").stat()
    return Account(pwd.getpwuid(status.st_uid).pw_name, status.st_uid, status.st_gid)


def copy(source: Path, target: Path) -> None:
    subprocess.run(["cp", "-a", source, target], check=True)


def use(directory: Path) -> None:
    with embedded.running(directory) as database, psycopg.connect(database.url) as conn:
        assert conn.execute("SELECT 1").fetchone() == (1,)


def run_as(account: Account, script: str, *arguments: Path | str) -> str:
    """The output of a shell script that runs as another user."""
    done = subprocess.run(
        ["/bin/sh", "-c", script, "sh", *map(str, arguments)],
        user=account.uid, group=account.gid, extra_groups=[], cwd="/", stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True, check=False,
    )  # fmt: skip
    return done.stdout


class Outside:
    """Root's files and folders beside the data, which must not be touched."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "outside"
        (self.folder / "bin").mkdir(parents=True)
        self.file = self.folder / "file"
        self.file.write_text("root's own")
        self.file.chmod(0o644)
        self._before = self._seen()

    def _seen(self) -> list[tuple[object, ...]]:
        paths = sorted([self.folder, *self.folder.rglob("*")])
        return [
            (path, path.lstat().st_mode, path.lstat().st_uid, path.read_bytes() if path.is_file() else b"")
            for path in paths
        ]

    def check(self) -> None:
        assert self._seen() == self._before


@pytest.fixture
def outside(place: Path) -> Iterator[Outside]:
    outside = Outside(place)
    yield outside
    outside.check()


PLANTS: dict[str, Callable[[Path, Outside], None]] = {
    "link to a file": lambda path, outside: path.symlink_to(outside.file),
    "link to a folder": lambda path, outside: path.symlink_to(outside.folder),
    "link to nothing": lambda path, outside: path.symlink_to(outside.folder / "new"),
    "second name": lambda path, outside: path.hardlink_to(outside.file),
    "pipe": lambda path, _: os.mkfifo(path),
    "folder": lambda path, _: path.mkdir(),
}


def remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def plant(path: Path, kind: str, outside: Outside, guest: Account) -> None:
    remove(path)
    PLANTS[kind](path, outside)
    if kind != "second name":
        os.chown(path, guest.uid, guest.gid, follow_symlinks=False)


@as_root
def test_the_user_of_postgresql_owns_the_folders_of_postgresql_and_nothing_else(data_dir: Path, guest: Account) -> None:
    with embedded.running(data_dir):
        owned = {path.name for path in data_dir.iterdir() if path.stat().st_uid == guest.uid}
        assert owned == {"postgresql", "socket"}
        assert stat.S_IMODE(data_dir.stat().st_mode) == 0o711
        assert {stat.S_IMODE((data_dir / name).stat().st_mode) for name in ROOTS_FILES} == {0o600}
        assert {stat.S_IMODE((data_dir / name).stat().st_mode) for name in owned} == {0o700}


@as_root
def test_the_user_of_postgresql_can_neither_plant_nor_read_beside_its_folders(data_dir: Path, guest: Account) -> None:
    script = """
        attempt() { if "$@"; then echo "$@"; fi; }
        attempt touch "$1/postgresql/possible"
        attempt ln -s /etc/passwd "$1/planted"
        for name in lock password postgresql.log root.key; do
            attempt mv -f "$1/$name" "$1/moved"
            attempt ln "$1/$name" "$1/postgresql/$name"
            attempt cat "$1/$name"
        done
        attempt mv "$1/socket" "$1/moved"
        attempt mv "$1/postgresql" "$1/moved"
        attempt cat "/proc/$2/fd/2"
    """
    with embedded.running(data_dir):
        postgres = (data_dir / "postgresql/postmaster.pid").read_text().splitlines()[0]
        assert run_as(guest, script, data_dir, postgres) == f"touch {data_dir}/postgresql/possible\n"


@as_root
def test_postgresql_has_no_terminal_of_root_and_makes_files_for_itself_alone(data_dir: Path, guest: Account) -> None:
    with embedded.running(data_dir):
        postgres = psutil.Process(int((data_dir / "postgresql/postmaster.pid").read_text().splitlines()[0]))
        assert os.getsid(postgres.pid) == postgres.pid
        assert postgres.uids().effective == guest.uid
        assert "Umask:\t0077" in Path(f"/proc/{postgres.pid}/status").read_text()


@as_root
def test_a_data_folder_of_the_version_before_is_taken_over(given_away: Path, guest: Account) -> None:
    password = (given_away / "password").read_text()
    for _ in range(2):
        use(given_away)
        assert (given_away / "password").read_text() == password
        assert (given_away.stat().st_uid, stat.S_IMODE(given_away.stat().st_mode)) == (0, 0o711)
        for name in ROOTS_FILES:
            status = (given_away / name).stat()
            assert (status.st_uid, stat.S_IMODE(status.st_mode)) == (0, 0o600)


@as_root
@pytest.mark.parametrize("kind", PLANTS)
def test_what_is_planted_for_a_file_of_root_is_refused_and_leads_nowhere(
    given_away: Path, guest: Account, outside: Outside, kind: str
) -> None:
    for name in ROOTS_FILES:
        (given_away / name).rename(given_away / "kept")
        plant(given_away / name, kind, outside, guest)
        for _ in range(2):
            os.chown(given_away, guest.uid, guest.gid)
            with pytest.raises(EmbeddedError, match="must be a regular file"):
                use(given_away)
        outside.check()
        remove(given_away / name)
        (given_away / "kept").rename(given_away / name)
    use(given_away)


def test_a_file_that_the_system_does_not_open_is_not_said_to_be_a_wrong_one(place: Path) -> None:
    with PrivateFolder.opened(place) as folder:
        limits = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (folder.descriptor, limits[1]))
        try:
            with pytest.raises(OSError, match="Too many open files") as caught:
                folder.open("lock", os.O_RDWR | os.O_CREAT)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    assert caught.value.filename == "lock"


@as_root
@pytest.mark.parametrize("kind", PLANTS)
def test_what_is_planted_for_what_is_made_anew_is_removed_and_leads_nowhere(
    given_away: Path, guest: Account, outside: Outside, kind: str
) -> None:
    for name in ("socket", ".password.new"):
        plant(given_away / name, kind, outside, guest)
    use(given_away)


@as_root
@pytest.mark.parametrize("kind", ["link to a folder", "pipe"])
def test_what_is_planted_for_new_data_is_removed_and_leads_nowhere(
    given_away: Path, guest: Account, outside: Outside, kind: str
) -> None:
    remove(given_away / "postgresql")
    plant(given_away / "postgresql.unfinished", kind, outside, guest)
    use(given_away)


@as_root
@pytest.mark.parametrize("kind", PLANTS)
def test_what_is_planted_for_the_data_is_refused_and_leads_nowhere(
    given_away: Path, guest: Account, outside: Outside, kind: str
) -> None:
    plant(given_away / "postgresql", kind, outside, guest)
    with pytest.raises(EmbeddedError):
        use(given_away)


@as_root
def test_planted_programs_are_not_run(
    given_away: Path, guest: Account, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = given_away.parent / "hidden"
    hidden.mkdir(mode=0o700)
    copy(embedded.installed_binaries().parent, hidden / "pginstall")
    monkeypatch.setattr(embedded, "installed_binaries", lambda: hidden / "pginstall/bin")
    use(given_away)
    (found,) = given_away.glob("binaries-*")
    for kind in ("link to a folder", "folder"):
        for name in (found.name, f"{found.name}.unfinished"):
            plant(given_away / name, kind, outside, guest)
        os.chown(given_away, guest.uid, guest.gid)
        with embedded.running(given_away) as database:
            assert database.binaries == found / "bin"
            assert found.lstat().st_uid == 0
            assert not found.is_symlink()


@as_root
def test_a_folder_that_the_user_of_postgresql_can_replace_is_refused(
    place: Path, guest: Account, outside: Outside
) -> None:
    home = place / "home"
    home.mkdir()
    (home / "link").symlink_to(outside.folder)
    os.chown(home, guest.uid, guest.gid)
    for name in ("data", "link", "link/new"):
        with pytest.raises(EmbeddedError, match="can replace"):
            use(home / name)
        shutil.rmtree(outside.folder / "new", ignore_errors=True)


@pytest.mark.parametrize(
    ("owner", "mode"), [pytest.param(12345, 0o755, marks=as_root), pytest.param(0, 0o775, marks=as_root), (None, 0o777)]
)
def test_a_folder_that_others_can_replace_is_refused(place: Path, owner: int | None, mode: int) -> None:
    home = place / "home"
    (home / "between").mkdir(parents=True)
    if owner is not None:
        os.chown(home, owner, owner)
    home.chmod(mode)
    for name in ("data", "between/data"):
        with pytest.raises(EmbeddedError, match=f"Other users can replace files in {home}, and so {home}/{name}"):
            use(home / name)
    home.chmod(mode | stat.S_ISVTX)
    if owner != 12345:
        use(home / "data")


@as_root
def test_a_user_keeps_data_below_folders_of_its_own_and_of_root(place: Path, guest: Account) -> None:
    for name, owner in (("own", guest.uid), ("other", 12345)):
        (place / name / "data").mkdir(parents=True)
        os.chown(place / name / "data", guest.uid, guest.gid)
        os.chown(place / name, owner, owner)
    os.seteuid(guest.uid)
    try:
        with PrivateFolder.opened(place / "own/data") as folder:
            folder.secure(None)
        with (
            PrivateFolder.opened(place / "other/data") as folder,
            pytest.raises(UnsafePath, match="Other users can replace"),
        ):
            folder.secure(None)
    finally:
        os.seteuid(0)


@as_root
def test_a_folder_of_a_third_user_is_refused(data_dir: Path) -> None:
    os.chown(data_dir, 12345, 12345)
    with pytest.raises(EmbeddedError, match="belongs to another user"):
        use(data_dir)


@as_root
def test_postgresql_runs_as_whoever_owns_its_data(data_dir: Path) -> None:
    subprocess.run(["chown", "-R", "12345:12345", data_dir / "postgresql"], check=True)
    with embedded.running(data_dir):
        postgres = psutil.Process(int((data_dir / "postgresql/postmaster.pid").read_text().splitlines()[0]))
        assert postgres.uids().effective == 12345


@as_root
def test_a_user_that_others_share_is_the_last_choice_and_said(
    place: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(embedded, "ACCOUNTS", ("no-such-user",))
    use(place / "data")
    assert "useradd --system" in caplog.text
    monkeypatch.setattr(embedded, "SHARED_ACCOUNTS", ())
    with pytest.raises(EmbeddedError, match="useradd --system"):
        use(place / "other")


def test_a_socket_whose_name_is_too_long_lies_elsewhere_until_the_end(place: Path, made: Path) -> None:
    data_dir = place / ("long" * 25)
    copy(made, data_dir)
    for _ in range(2):
        with embedded.running(data_dir) as database, psycopg.connect(database.url) as conn:
            folder = Path(conn.info.host)
            assert folder.parent != data_dir
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
            if os.geteuid() == 0:
                assert folder.parent.stat().st_uid == 0
        assert not folder.parent.exists()


def test_a_process_that_has_got_the_number_of_a_postgresql_that_is_gone_is_left_alone(
    data_dir: Path, guest: Account
) -> None:
    """As in a container that is restarted with a persistent folder: process ids are small and are reused."""
    file = data_dir / "postgresql/postmaster.pid"
    with embedded.running(data_dir):
        written = file.read_text()
    identity = {"user": guest.uid, "group": guest.gid, "extra_groups": []} if os.geteuid() == 0 else {}
    bystander = subprocess.Popen(["sleep", "60"], **identity)  # type: ignore[call-overload]
    file.write_text("\n".join([str(bystander.pid), *written.split("\n")[1:]]))
    os.chown(file, guest.uid, guest.gid)
    try:
        use(data_dir)
        assert bystander.poll() is None
    finally:
        bystander.kill()
        bystander.wait()


def test_a_postgresql_that_cannot_be_started_again_is_tried_again(
    data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with embedded.running(data_dir) as database:
        (data_dir / "postgresql.log").rename(data_dir / "kept")
        (data_dir / "postgresql.log").mkdir()
        os.kill(int((data_dir / "postgresql/postmaster.pid").read_text().splitlines()[0]), signal.SIGQUIT)
        until(lambda: caplog.text.count("PostgreSQL cannot be started: ") > 1)
        (data_dir / "postgresql.log").rmdir()
        until(lambda: answers(database.url))


def answers(url: str) -> bool:
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


def test_a_missing_password_is_said_with_its_place(data_dir: Path) -> None:
    (data_dir / "password").unlink()
    with pytest.raises(EmbeddedError, match=r"/password, is missing. Put it back"):
        use(data_dir)


@as_root
def test_the_end_of_the_log_is_shown_without_commands_to_a_terminal(data_dir: Path) -> None:
    (data_dir / "postgresql/postgresql.conf").write_text("\x1b]0;title\x07 = nonsense\n")
    with pytest.raises(EmbeddedError) as caught:
        use(data_dir)
    assert "did not start" in str(caught.value)
    assert "\x1b" not in str(caught.value)


@as_root
def test_a_folder_of_root_is_refused_to_others(data_dir: Path, guest: Account) -> None:
    use(data_dir)
    os.seteuid(guest.uid)
    try:
        with pytest.raises(EmbeddedError, match="cannot be used: Permission denied"):
            use(data_dir)
    finally:
        os.seteuid(0)


def test_a_table_that_fills_is_analysed_before_plans_of_its_empty_days_are_felt(data_dir: Path) -> None:
    analysed = "SELECT reltuples FROM pg_class WHERE relname = 'filling'"
    with embedded.running(data_dir) as database, psycopg.connect(database.url, autocommit=True) as conn:
        conn.execute("CREATE TABLE filling AS SELECT generate_series(1, 1000)")
        until(lambda: conn.execute(analysed).fetchone() == (1000,))
