-- try_lock_key: whether nobody else is using this key right now
SELECT pg_try_advisory_xact_lock(hashtextextended(%(project_id)s || '/' || %(key)s, 0));

-- claim_key: takes a key that is new, or whose time is over
INSERT INTO idempotency_keys (project_id, key, request_hash, create_time)
VALUES (%(project_id)s, %(key)s, %(request_hash)s, statement_timestamp())
ON CONFLICT (project_id, key) DO UPDATE
SET request_hash = EXCLUDED.request_hash, response = NULL, create_time = EXCLUDED.create_time
-- A time less an interval would be STABLE, which many nodes refuse here.
WHERE EXCLUDED.create_time - idempotency_keys.create_time > INTERVAL '24 hours'
RETURNING key;

-- find_key: what a key was used for, and what was answered, while it is kept
SELECT request_hash, response
FROM idempotency_keys
WHERE idempotency_keys.project_id = %(project_id)s AND idempotency_keys.key = %(key)s
    AND idempotency_keys.create_time >= statement_timestamp() - INTERVAL '24 hours';

-- store_response: keeps the answer to a claimed key
UPDATE idempotency_keys
SET response = %(response)s
WHERE idempotency_keys.project_id = %(project_id)s AND idempotency_keys.key = %(key)s;
