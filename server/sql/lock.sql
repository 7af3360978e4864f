-- acquire: takes a lock that is free, or gives its holder its own again
INSERT INTO locks (project_id, name, create_time, update_time, holder, token, ttl, expire_time, metadata_json)
VALUES (
    %(project_id)s, %(name)s, statement_timestamp(), statement_timestamp(), %(holder)s,
    (EXTRACT(EPOCH FROM statement_timestamp()) * 1000000)::bigint,
    %(ttl)s, statement_timestamp() + %(ttl)s, %(metadata_json)s::jsonb
)
ON CONFLICT (project_id, name) DO UPDATE
SET holder = EXCLUDED.holder, ttl = EXCLUDED.ttl, expire_time = EXCLUDED.expire_time,
    metadata_json = EXCLUDED.metadata_json, update_time = EXCLUDED.update_time,
    token = CASE
        WHEN locks.holder = EXCLUDED.holder AND locks.expire_time > EXCLUDED.update_time THEN locks.token
        ELSE locks.token + 1
    END
WHERE locks.holder IS NULL OR locks.expire_time <= EXCLUDED.update_time
    OR (locks.holder = EXCLUDED.holder AND %(reentrant)s)
RETURNING {columns};

-- standing: who holds a lock, and for how many seconds more
SELECT locks.holder, locks.expire_time, EXTRACT(EPOCH FROM locks.expire_time - clock_timestamp())::double precision
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.name = %(name)s AND locks.holder IS NOT NULL;

-- renew: sets a new time limit for a lock that is held under a token
UPDATE locks
SET ttl = COALESCE(%(ttl)s, locks.ttl), expire_time = statement_timestamp() + COALESCE(%(ttl)s, locks.ttl),
    update_time = statement_timestamp()
WHERE locks.project_id = %(project_id)s AND locks.name = %(name)s
    AND locks.holder = %(holder)s AND locks.token = %(token)s AND locks.expire_time > statement_timestamp()
RETURNING {columns};

-- release: frees a lock that is held under a token
UPDATE locks
SET holder = NULL, expire_time = statement_timestamp(), metadata_json = NULL, update_time = statement_timestamp()
WHERE locks.project_id = %(project_id)s AND locks.name = %(name)s
    AND locks.holder = %(holder)s AND locks.token = %(token)s AND locks.expire_time > statement_timestamp()
RETURNING locks.name;
