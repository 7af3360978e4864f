-- migrate:up

CREATE TABLE event_retentions (
    project_id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    event_days double precision,
    audit_days double precision,
    audit_type_prefixes text[] COLLATE "C" NOT NULL,
    CONSTRAINT event_retentions_pkey PRIMARY KEY (project_id),
    CONSTRAINT event_retentions_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT event_retentions_version_check CHECK (version >= 0),
    CONSTRAINT event_retentions_days_check CHECK (LEAST(event_days, audit_days) >= 0)
);

COMMENT ON TABLE event_retentions IS 'How long projects keep their events that do not keep them as long as the server says.';
COMMENT ON COLUMN event_retentions.version IS '0 only within the transaction that inserts it.';
COMMENT ON COLUMN event_retentions.event_days IS 'Days for which events are kept; NULL for the default of the server.';
COMMENT ON COLUMN event_retentions.audit_days IS 'The same for events of audit types.';
COMMENT ON COLUMN event_retentions.audit_type_prefixes IS
    'Beginnings of types that are audit types too, beside those that always are.';

CREATE TABLE event_expirations (
    project_id text COLLATE "C" NOT NULL,
    type text COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    CONSTRAINT event_expirations_pkey PRIMARY KEY (project_id, type),
    CONSTRAINT event_expirations_sequence_check CHECK (sequence > 0)
);

COMMENT ON TABLE event_expirations IS 'The largest number that retention has removed of each type of a feed. So a reader who asks for types alone that are kept longer finds them from their beginning, among what has been removed. event_heads.expired_sequence is the largest of them.';
COMMENT ON COLUMN event_expirations.project_id IS 'No foreign key, so that events outlive the purge of their project.';

-- migrate:down

DROP TABLE event_expirations;
DROP TABLE event_retentions;
