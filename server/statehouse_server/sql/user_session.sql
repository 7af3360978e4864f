-- verify_user_session: the user session that a token proves, with its user, and whether its use is to be noted
SELECT
    {user_session}, {user},
    COALESCE(user_sessions.last_used_time < statement_timestamp() - INTERVAL '1 minute', TRUE) AS unnoted
FROM user_sessions
-- Without OFFSET 0 and statistics, PostgreSQL believes that few users are not deleted, and looks through all of them.
JOIN LATERAL (SELECT users.* FROM users WHERE users.id = user_sessions.user_id OFFSET 0) AS users
    ON users.delete_time IS NULL
WHERE user_sessions.token_hash = %(token_hash)s AND user_sessions.revoke_time IS NULL
    AND user_sessions.expire_time > statement_timestamp();

-- revoke_user_session: revokes one user session
UPDATE user_sessions
SET revoke_time = statement_timestamp(), version = user_sessions.version + 1, update_time = statement_timestamp()
WHERE user_sessions.id = %(id)s AND %(user_id)s IN ('', user_sessions.user_id) AND user_sessions.revoke_time IS NULL
RETURNING {columns};

-- revoke_user_sessions: revokes those of a user but one
UPDATE user_sessions
SET revoke_time = statement_timestamp(), version = user_sessions.version + 1, update_time = statement_timestamp()
WHERE user_sessions.user_id = %(user_id)s AND user_sessions.revoke_time IS NULL
    AND user_sessions.id <> %(except_id)s;
