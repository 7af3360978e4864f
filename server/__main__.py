"""Where the `statehouse` command begins."""

import sys


def main() -> None:
    """Run the command. Ctrl-C ends it with 130, also while it is being loaded."""
    try:
        from server import cli  # noqa: PLC0415  loading it takes half a second

        cli.main()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
