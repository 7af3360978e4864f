"""A server that answers what it was asked: what gRPC itself costs, on the same kind of server as ours."""

from concurrent.futures import ThreadPoolExecutor

import grpc

from statehouse_server.config import Config


class Echo(grpc.GenericRpcHandler):
    """Takes any method."""

    def service(self, _: grpc.HandlerCallDetails) -> "grpc.RpcMethodHandler[bytes, bytes]":
        return grpc.unary_unary_rpc_method_handler(lambda data, _: data)


def main() -> None:
    server = grpc.server(ThreadPoolExecutor(Config().threads))
    server.add_generic_rpc_handlers((Echo(),))
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(f"listens on 127.0.0.1:{port}", flush=True)
    server.wait_for_termination()


if __name__ == "__main__":
    main()
