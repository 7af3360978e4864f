"""A channel to a server that asks who calls: the token in the header of each call, over TLS or within this machine.

STATEHOUSE_TOKEN=$(cat ci.token) STATEHOUSE_TLS_CA=ca.crt python secured.py
"""

import os
from pathlib import Path

import grpc
from statehouse.v1 import access_pb2, access_pb2_grpc
from statehouse.v1.project_pb2 import ProjectRole


def connect(address: str, token: str, ca_file: str) -> grpc.Channel:
    """A channel that says who calls. Without TLS, gRPC connects to servers on this machine alone. For a token that is
    replaced while the program runs, there is `grpc.metadata_call_credentials`."""
    server = grpc.ssl_channel_credentials(Path(ca_file).read_bytes()) if ca_file else grpc.local_channel_credentials()
    caller = grpc.access_token_call_credentials(token)
    return grpc.secure_channel(address, grpc.composite_channel_credentials(server, caller))


def main() -> None:
    address = os.environ.get("STATEHOUSE_ADDRESS", "127.0.0.1:50051")
    token = os.environ["STATEHOUSE_TOKEN"]
    with connect(address, token, os.environ.get("STATEHOUSE_TLS_CA", "")) as channel:
        caller = access_pb2_grpc.AccessServiceStub(channel).GetCaller(access_pb2.GetCallerRequest())
    print("caller ", caller.principal)
    for granted in caller.roles:
        print("role   ", ProjectRole.Name(granted.role), "in", granted.project_id)


if __name__ == "__main__":
    main()
