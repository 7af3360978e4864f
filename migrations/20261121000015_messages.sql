-- migrate:up

CREATE TABLE messages (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    conversation_id text COLLATE "C" NOT NULL,
    sender_id text COLLATE "C" NOT NULL,
    receiver_id text COLLATE "C",
    content_type text COLLATE "C" NOT NULL,
    content text COLLATE "C",
    metadata_json jsonb,
    read_time timestamptz,
    task_id text COLLATE "C",
    team_id text COLLATE "C",
    session_id text COLLATE "C",
    session_number bigint NOT NULL,
    batch_index integer NOT NULL,
    CONSTRAINT messages_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT messages_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT messages_task_id_fkey FOREIGN KEY (project_id, task_id)
        REFERENCES tasks (project_id, id) ON DELETE CASCADE,
    CONSTRAINT messages_team_id_fkey FOREIGN KEY (project_id, team_id) REFERENCES teams (project_id, id),
    CONSTRAINT messages_session_id_fkey FOREIGN KEY (project_id, session_id)
        REFERENCES sessions (project_id, id) ON DELETE CASCADE,
    CONSTRAINT messages_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT messages_session_number_check CHECK (session_number >= 0),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT messages_size_check CHECK (octet_length(concat(content, metadata_json)) <= 4000000)
);

COMMENT ON TABLE messages IS 'Messages in conversations. A conversation is the set of messages with the same conversation_id.';
COMMENT ON COLUMN messages.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN messages.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN messages.sender_id IS
    'An agent or any other participant. The same holds for receiver_id. So neither has a foreign key.';
COMMENT ON COLUMN messages.receiver_id IS 'NULL for all participants of the conversation.';
COMMENT ON COLUMN messages.read_time IS 'NULL while it is unread.';
COMMENT ON COLUMN messages.batch_index IS
    'The index in the batch that created it. Messages of one batch have the same create_time, and the order of ids chosen by clients has no meaning.';

COMMENT ON COLUMN messages.session_number IS 'The number in the session, from 1. 0 without a session.';

-- ListMessages by time, and by the references of messages in the order of time.
CREATE INDEX messages_create_time_idx ON messages (project_id, create_time, batch_index, id);
CREATE INDEX messages_conversation_id_idx ON messages (project_id, conversation_id, create_time, batch_index, id);
CREATE INDEX messages_sender_id_idx ON messages (project_id, sender_id, create_time, batch_index, id);
CREATE INDEX messages_receiver_id_idx ON messages (project_id, receiver_id, create_time, batch_index, id)
WHERE receiver_id IS NOT NULL;
-- Also the foreign keys of task_id and team_id.
CREATE INDEX messages_task_id_idx ON messages (project_id, task_id, create_time, batch_index, id)
WHERE task_id IS NOT NULL;
CREATE INDEX messages_team_id_idx ON messages (project_id, team_id, create_time, batch_index, id)
WHERE team_id IS NOT NULL;
-- The messages of a session in the order of their numbers, none of which two messages have. Also the foreign key of
-- session_id.
CREATE UNIQUE INDEX messages_session_number_key ON messages (project_id, session_id, session_number)
WHERE session_id IS NOT NULL;
-- ListUnreadMessages. Contains only unread messages, so it stays small.
CREATE INDEX messages_unread_idx ON messages (project_id, receiver_id, create_time, batch_index, id)
WHERE read_time IS NULL AND receiver_id IS NOT NULL;

CREATE TABLE session_counters (
    project_id text COLLATE "C" NOT NULL,
    session_id text COLLATE "C" NOT NULL,
    last_number bigint NOT NULL,
    CONSTRAINT session_counters_pkey PRIMARY KEY (project_id, session_id),
    CONSTRAINT session_counters_session_id_fkey FOREIGN KEY (project_id, session_id)
        REFERENCES sessions (project_id, id) ON DELETE CASCADE,
    CONSTRAINT session_counters_last_number_check CHECK (last_number >= 0)
);

COMMENT ON TABLE session_counters IS
    'The last number that a message of each session has got. Its row stays locked until the message is committed, so a higher number never becomes visible before a lower one. A table of its own, since a change of the session should not wait for that.';

-- migrate:down

DROP TABLE session_counters;
DROP TABLE messages;
