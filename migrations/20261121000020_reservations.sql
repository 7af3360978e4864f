-- migrate:up

CREATE TABLE reservations (
    project_id text COLLATE "C" NOT NULL,
    scope text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    request_hash text COLLATE "C",
    status text COLLATE "C" NOT NULL,
    response bytea NOT NULL,
    token text COLLATE "C" NOT NULL,
    ttl interval NOT NULL,
    expire_time timestamptz NOT NULL,
    CONSTRAINT reservations_pkey PRIMARY KEY (project_id, scope, key),
    CONSTRAINT reservations_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT reservations_status_check CHECK (status IN ('IN_PROGRESS', 'DONE')),
    CONSTRAINT reservations_size_check CHECK (octet_length(response) <= 1048576)
);

COMMENT ON TABLE reservations IS
    'Idempotency keys that clients keep for their own endpoints. The keys of API calls are in idempotency_keys.';
COMMENT ON COLUMN reservations.response IS 'Empty until it is DONE.';
COMMENT ON COLUMN reservations.token IS 'Changes with every reservation, so that an outdated reservation cannot store a response.';
COMMENT ON COLUMN reservations.expire_time IS 'When the key becomes free, whether it is DONE or not.';

-- ListReservations by expiry, and PurgeExpired.
CREATE INDEX reservations_expire_time_idx ON reservations (project_id, expire_time, scope, key);

-- migrate:down

DROP TABLE reservations;
