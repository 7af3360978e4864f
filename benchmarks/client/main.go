// Command client makes the calls of benchmarks at little cost to the core that it shares with PostgreSQL.
//
// It is given the address of a server, and reads commands from its standard input, a JSON object in each line. It
// answers each with a line: an object, which has an "error" if the command failed.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
)

// A command, which is one of these.
type command struct {
	Repeat  *repeat  `json:"repeat"`
	Enqueue *enqueue `json:"enqueue"`
	Drain   *drain   `json:"drain"`
}

func (c command) run(at *server) (any, error) {
	switch {
	case c.Repeat != nil:
		return c.Repeat.run(at)
	case c.Enqueue != nil:
		return c.Enqueue.run(at)
	case c.Drain != nil:
		return c.Drain.run(at)
	}
	return nil, fmt.Errorf("no such command")
}

// The failure of a command.
type failure struct {
	Error string `json:"error"`
}

func main() {
	at, err := open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	answers := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var asked command
		var answer any
		err := json.Unmarshal(lines.Bytes(), &asked)
		if err == nil {
			answer, err = asked.run(at)
		}
		if err != nil {
			answer = failure{err.Error()}
		}
		if err := answers.Encode(answer); err != nil {
			log.Fatal(err)
		}
	}
}
