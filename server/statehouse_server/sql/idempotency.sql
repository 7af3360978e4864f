-- try_lock_key: whether no other transaction is using this key. Neither the project nor a length contains a slash, so
-- no two keys are the same text; and nobody can find another key with the same SHA-256
SELECT pg_try_advisory_xact_lock(('x' || left(encode(sha256(convert_to(
    concat_ws('/', %(project_id)s::text, 'key', length(%(principal)s::text), %(principal)s::text, %(key)s::text), 'UTF8'
)), 'hex'), 16))::bit(64)::bigint);

-- claim_key: claims a key that is new or expired
INSERT INTO idempotency_keys (project_id, principal, key, request_hash, create_time, expire_time)
VALUES (
    %(project_id)s, %(principal)s, %(key)s, %(request_hash)s, statement_timestamp(),
    statement_timestamp() + make_interval(secs => %(ttl_seconds)s)
)
ON CONFLICT (project_id, principal, key) DO UPDATE
SET request_hash = EXCLUDED.request_hash, response = NULL, create_time = EXCLUDED.create_time,
    expire_time = EXCLUDED.expire_time
WHERE idempotency_keys.expire_time <= EXCLUDED.create_time
RETURNING key;

-- find_key: the request hash and the stored response of a key that has not expired
SELECT request_hash, response
FROM idempotency_keys
WHERE idempotency_keys.project_id = %(project_id)s
    AND idempotency_keys.principal = %(principal)s AND idempotency_keys.key = %(key)s
    AND idempotency_keys.expire_time > statement_timestamp();

-- store_response: stores the response of a claimed key
UPDATE idempotency_keys
SET response = %(response)s
WHERE idempotency_keys.project_id = %(project_id)s
    AND idempotency_keys.principal = %(principal)s AND idempotency_keys.key = %(key)s;
