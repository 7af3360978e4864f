"""The entry point of the `statehouse` command."""

import sys


def main() -> None:
    """Run the command. Ctrl-C ends it with 130, also while it is being loaded."""
    try:
        from statehouse_server.cli.main import main as run  # noqa: PLC0415  loading it takes half a second

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
