-- reserve_key: reserves a key that is new or expired
INSERT INTO reservations (
    project_id, scope, key, create_time, update_time, request_hash, status, response, token, ttl, expire_time
)
SELECT
    %(project_id)s::text, %(scope)s::text, %(key)s::text, statement_timestamp(), statement_timestamp(),
    %(request_hash)s::text, 'IN_PROGRESS', ''::bytea, %(token)s::text, %(ttl)s::interval,
    statement_timestamp() + %(ttl)s::interval
WHERE {live}
ON CONFLICT (project_id, scope, key) DO UPDATE
SET create_time = EXCLUDED.create_time, update_time = EXCLUDED.update_time, request_hash = EXCLUDED.request_hash,
    status = EXCLUDED.status, response = EXCLUDED.response, token = EXCLUDED.token, ttl = EXCLUDED.ttl,
    expire_time = EXCLUDED.expire_time
WHERE reservations.expire_time <= EXCLUDED.update_time
RETURNING {columns};

-- complete_reservation: stores the response of a reserved key
UPDATE reservations
SET status = 'DONE', response = %(response)s, update_time = statement_timestamp(),
    -- Computed in UTC: in the time zone of the session it would be STABLE, which Citus refuses in expressions that use
    -- a column.
    expire_time = (statement_timestamp() AT TIME ZONE 'UTC' + reservations.ttl) AT TIME ZONE 'UTC'
WHERE reservations.project_id = %(project_id)s AND {live} AND reservations.scope = %(scope)s
    AND reservations.key = %(key)s
    AND reservations.token = %(token)s AND reservations.status = 'IN_PROGRESS'
    AND reservations.expire_time > statement_timestamp()
RETURNING {columns};

-- release_reservation: releases a reserved key
DELETE FROM reservations
WHERE reservations.project_id = %(project_id)s AND {live} AND reservations.scope = %(scope)s
    AND reservations.key = %(key)s
    AND reservations.token = %(token)s AND reservations.status = 'IN_PROGRESS'
    AND reservations.expire_time > statement_timestamp()
RETURNING {columns};
