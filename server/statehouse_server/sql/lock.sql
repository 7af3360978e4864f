-- acquire_lock: acquires a lock that is free or, if reentrant, is already held by the same holder of the same
-- principal. The advisory lock avoids waiting for the row: if another call, or an open transaction, is acquiring the
-- lock, the call can report at once that it is held. It is only an optimisation; the row decides. A project id has no
-- slash, so no two locks are the same text; and nobody can find another lock with the same SHA-256.
INSERT INTO locks (
    project_id, name, create_time, update_time, holder, token, ttl, expire_time, metadata_json, hold_time, principal
)
SELECT
    %(project_id)s, %(name)s, statement_timestamp(), statement_timestamp(), %(holder)s,
    (EXTRACT(EPOCH FROM statement_timestamp()) * 1000000)::bigint,
    %(ttl)s, statement_timestamp() + %(ttl)s, %(metadata_json)s::jsonb, statement_timestamp(),
    %(principal)s
WHERE {live} AND pg_try_advisory_xact_lock(('x' || left(encode(sha256(convert_to(
    %(project_id)s || '/lock/' || %(name)s, 'UTF8'
)), 'hex'), 16))::bit(64)::bigint)
ON CONFLICT (project_id, name) DO UPDATE
SET holder = EXCLUDED.holder, ttl = EXCLUDED.ttl, expire_time = EXCLUDED.expire_time,
    metadata_json = EXCLUDED.metadata_json, update_time = EXCLUDED.update_time, principal = EXCLUDED.principal,
    token = CASE
        WHEN locks.holder = EXCLUDED.holder AND locks.expire_time > EXCLUDED.update_time THEN locks.token
        ELSE GREATEST(locks.token + 1, EXCLUDED.token)
    END,
    hold_time = CASE
        WHEN locks.holder = EXCLUDED.holder AND locks.expire_time > EXCLUDED.update_time THEN locks.hold_time
        ELSE EXCLUDED.hold_time
    END
WHERE locks.holder IS NULL OR locks.expire_time <= EXCLUDED.update_time
    -- Inserted as TRUE or FALSE, since parameters are not available here with Citus.
    OR (locks.holder = EXCLUDED.holder AND locks.principal = EXCLUDED.principal AND {reentrant})
RETURNING {columns};

-- find_lock_holder: the holder of a lock, its principal, its expiry, and the seconds left
SELECT
    locks.holder, locks.principal, locks.expire_time,
    EXTRACT(EPOCH FROM locks.expire_time - clock_timestamp())::double precision
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.name = %(name)s AND locks.holder IS NOT NULL;

-- renew_lock: sets a new time limit for a lock that a principal holds under a token
UPDATE locks
SET ttl = COALESCE(%(ttl)s, locks.ttl),
    -- Computed in UTC: in the time zone of the session it would be STABLE, which Citus refuses in expressions that use
    -- a column.
    expire_time = (statement_timestamp() AT TIME ZONE 'UTC' + COALESCE(%(ttl)s, locks.ttl)) AT TIME ZONE 'UTC',
    update_time = statement_timestamp()
WHERE locks.project_id = %(project_id)s AND {live} AND locks.name = %(name)s
    AND locks.holder = %(holder)s AND locks.principal = %(principal)s AND locks.token = %(token)s
    AND locks.expire_time > statement_timestamp()
RETURNING {columns};

-- find_held_lock: a lock that somebody holds, locked until the transaction ends
SELECT {columns}
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.name = %(name)s
    AND locks.holder IS NOT NULL AND locks.expire_time > statement_timestamp()
FOR NO KEY UPDATE;

-- release_lock: releases a lock that a principal holds under a token
UPDATE locks
SET holder = NULL, principal = NULL, expire_time = statement_timestamp(), metadata_json = NULL,
    update_time = statement_timestamp()
WHERE locks.project_id = %(project_id)s AND {live} AND locks.name = %(name)s
    AND locks.holder = %(holder)s AND locks.principal = %(principal)s AND locks.token = %(token)s
    AND locks.expire_time > statement_timestamp()
RETURNING locks.name;
