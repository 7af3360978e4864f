package main

import (
	"fmt"
	"math"
	"net/http"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

// connections is the number of connections that calls of gRPC are shared out to.
const connections = 4

// window is the number of bytes that may be under way to the client.
const window = 1 << 24

// mostIdle is more than there are connections of HTTP/1.1, each of which has one call at a time.
const mostIdle = 1000

// A server, and what is open to it.
type server struct {
	address string
	conns   []*grpc.ClientConn
	http    *http.Client
}

// open makes the clients of a server, which connect with their first calls.
func open(address string) (*server, error) {
	transport := &http.Transport{MaxIdleConnsPerHost: mostIdle}
	at := &server{address, make([]*grpc.ClientConn, connections), &http.Client{Transport: transport}}
	for number := range at.conns {
		conn, err := grpc.NewClient(
			address,
			grpc.WithTransportCredentials(insecure.NewCredentials()),
			grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(math.MaxInt32)),
			// Fixed windows, since to find out how large they should be takes pings.
			grpc.WithStaticStreamWindowSize(window),
			grpc.WithStaticConnWindowSize(window),
		)
		if err != nil {
			return nil, err
		}
		at.conns[number] = conn
	}
	return at, nil
}

// conn is the connection of one of those that call at the same time.
func (s *server) conn(number int) *grpc.ClientConn { return s.conns[number%len(s.conns)] }

// verbatim is a codec of messages that are encoded already.
type verbatim struct{}

func (verbatim) Marshal(message any) ([]byte, error) {
	encoded, ok := message.([]byte)
	if !ok {
		return nil, fmt.Errorf("%T is not encoded", message)
	}
	return encoded, nil
}

func (verbatim) Unmarshal(encoded []byte, message any) error {
	*message.(*[]byte) = encoded
	return nil
}

func (verbatim) Name() string { return "proto" }
