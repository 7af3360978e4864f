-- verify_api_key: the API key that a token proves, with its user, and whether its use is to be noted
SELECT
    {api_key}, {user},
    COALESCE(api_keys.last_used_time < statement_timestamp() - INTERVAL '1 minute', TRUE) AS unnoted
FROM api_keys
-- Without OFFSET 0 and statistics, PostgreSQL believes that few users are not deleted, and looks through all of them.
JOIN LATERAL (SELECT users.* FROM users WHERE users.id = api_keys.user_id OFFSET 0) AS users
    ON users.delete_time IS NULL
WHERE api_keys.token_hash = %(token_hash)s AND api_keys.revoke_time IS NULL
    AND (api_keys.expire_time IS NULL OR api_keys.expire_time > statement_timestamp());

-- revoke_api_key: revokes one API key
UPDATE api_keys
SET revoke_time = statement_timestamp(), version = api_keys.version + 1, update_time = statement_timestamp()
WHERE api_keys.id = %(id)s AND %(user_id)s IN ('', api_keys.user_id) AND api_keys.revoke_time IS NULL
RETURNING {columns};

-- revoke_api_keys: revokes those of a user
UPDATE api_keys
SET revoke_time = statement_timestamp(), version = api_keys.version + 1, update_time = statement_timestamp()
WHERE api_keys.user_id = %(user_id)s AND api_keys.revoke_time IS NULL;
