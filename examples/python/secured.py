"""A channel to a server that asks who calls: the token in the header of each call, over TLS or within this machine."""

import os
from pathlib import Path

import grpc
from statehouse.v1 import access_pb2, access_pb2_grpc
from statehouse.v1.project_pb2 import ProjectRole


class Bearer(grpc.AuthMetadataPlugin):
    """Gives each call the token in a file, which may be replaced while the program runs."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self, _: grpc.AuthMetadataContext, callback: grpc.AuthMetadataPluginCallback) -> None:
        callback((("authorization", f"Bearer {self._file.read_text().strip()}"),), None)


def connect(address: str, token_file: Path, ca_file: str) -> grpc.Channel:
    """A channel that says who calls. Without TLS, gRPC connects to servers on this machine alone."""
    server = grpc.ssl_channel_credentials(Path(ca_file).read_bytes()) if ca_file else grpc.local_channel_credentials()
    caller = grpc.metadata_call_credentials(Bearer(token_file))
    return grpc.secure_channel(address, grpc.composite_channel_credentials(server, caller))


def main() -> None:
    address = os.environ.get("STATEHOUSE_ADDRESS", "127.0.0.1:50051")
    token_file = Path(os.environ["STATEHOUSE_TOKEN_FILE"])
    with connect(address, token_file, os.environ.get("STATEHOUSE_TLS_CA", "")) as channel:
        caller = access_pb2_grpc.AccessServiceStub(channel).GetCaller(access_pb2.GetCallerRequest())
    print("caller ", caller.principal)
    for granted in caller.roles:
        print("role   ", ProjectRole.Name(granted.role), "in", granted.project_id)


if __name__ == "__main__":
    main()
