-- try_lock_key: whether no other transaction is using this key
SELECT pg_try_advisory_xact_lock(hashtextextended(%(project_id)s || '/' || %(key)s, 0));

-- claim_key: claims a key that is new or expired
INSERT INTO idempotency_keys (project_id, key, request_hash, create_time)
VALUES (%(project_id)s, %(key)s, %(request_hash)s, statement_timestamp())
ON CONFLICT (project_id, key) DO UPDATE
SET request_hash = EXCLUDED.request_hash, response = NULL, create_time = EXCLUDED.create_time
-- Written as a difference of two times: a time minus an interval would be STABLE, which Citus refuses here.
WHERE EXCLUDED.create_time - idempotency_keys.create_time > INTERVAL '24 hours'
RETURNING key;

-- find_key: the request hash and the stored response of a key that has not expired
SELECT request_hash, response
FROM idempotency_keys
WHERE idempotency_keys.project_id = %(project_id)s AND idempotency_keys.key = %(key)s
    AND idempotency_keys.create_time >= statement_timestamp() - INTERVAL '24 hours';

-- store_response: stores the response of a claimed key
UPDATE idempotency_keys
SET response = %(response)s
WHERE idempotency_keys.project_id = %(project_id)s AND idempotency_keys.key = %(key)s;
