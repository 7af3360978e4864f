"""The tests of Statehouse."""

import os

# As in the server: else a child that is forked beside clients of gRPC dies now and then before it is another program.
os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")
