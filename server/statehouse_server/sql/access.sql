-- identify_tokens: the tokens that have these texts, whether their use is to be noted, their roles and names
SELECT
    asked.token_hash,
    COALESCE(tokens.last_used_time < statement_timestamp() - INTERVAL '1 minute', TRUE) AS unnoted,
    tokens.project_id, tokens.id, tokens.role, tokens.name
FROM unnest(%(token_hashes)s::bytea[]) AS asked (token_hash)
JOIN tokens ON (
    tokens.token_hash = asked.token_hash
    OR (tokens.previous_token_hash = asked.token_hash AND tokens.previous_expire_time > statement_timestamp())
)
WHERE tokens.revoke_time IS NULL
AND (tokens.expire_time IS NULL OR tokens.expire_time > statement_timestamp());

-- identify_user_sessions: the users whose sessions tokens prove with their names, whether their use is to be noted, and
-- their roles with the projects of these
SELECT
    user_sessions.token_hash,
    COALESCE(user_sessions.last_used_time < statement_timestamp() - INTERVAL '1 minute', TRUE) AS unnoted,
    users.id, users.name,
    ARRAY(
        SELECT concat_ws(' ', members.role, members.project_id)
        FROM project_members AS members
        WHERE members.user_id = users.id
    )
FROM user_sessions
JOIN users ON users.id = user_sessions.user_id AND users.delete_time IS NULL
WHERE user_sessions.token_hash = ANY(%(token_hashes)s::bytea[]) AND user_sessions.revoke_time IS NULL
    AND user_sessions.expire_time > statement_timestamp();

-- identify_api_keys: the users whose API keys tokens prove with their names, whether their use is to be noted, and
-- their roles with the projects of these
SELECT
    api_keys.token_hash,
    COALESCE(api_keys.last_used_time < statement_timestamp() - INTERVAL '1 minute', TRUE) AS unnoted,
    users.id, users.name,
    ARRAY(
        SELECT concat_ws(' ', members.role, members.project_id)
        FROM project_members AS members
        WHERE members.user_id = users.id
    )
FROM api_keys
JOIN users ON users.id = api_keys.user_id AND users.delete_time IS NULL
WHERE api_keys.token_hash = ANY(%(token_hashes)s::bytea[]) AND api_keys.revoke_time IS NULL
    AND (api_keys.expire_time IS NULL OR api_keys.expire_time > statement_timestamp());

-- identify_subjects: the roles of some subjects, with their projects
SELECT
    role_bindings.subject_type, role_bindings.subject,
    array_agg(concat_ws(' ', role_bindings.role, role_bindings.project_id))
FROM unnest(%(subject_types)s::text[], %(subjects)s::text[]) AS asked (subject_type, subject)
JOIN role_bindings ON role_bindings.subject_type = asked.subject_type AND role_bindings.subject = asked.subject
GROUP BY role_bindings.subject_type, role_bindings.subject;

-- note_token_uses: sets the last_used_time, unless another call is doing so or has done so in the last minute.
-- Nobody waits for anybody.
WITH used AS MATERIALIZED (
    SELECT tokens.project_id, tokens.id
    FROM tokens
    WHERE (
        tokens.token_hash = ANY(%(token_hashes)s::bytea[])
        OR tokens.previous_token_hash = ANY(%(token_hashes)s::bytea[])
    )
    AND (tokens.last_used_time IS NULL OR tokens.last_used_time < statement_timestamp() - INTERVAL '1 minute')
    FOR NO KEY UPDATE SKIP LOCKED
)
UPDATE tokens
SET last_used_time = statement_timestamp()
FROM used
WHERE tokens.project_id = used.project_id AND tokens.id = used.id;

-- note_api_key_uses: sets the last_used_time, unless another call is doing so or has done so in the last minute.
-- Nobody waits for anybody.
UPDATE api_keys
SET last_used_time = statement_timestamp()
WHERE api_keys.id = ANY(ARRAY(
    SELECT used.id
    FROM api_keys AS used
    WHERE used.token_hash = ANY(%(token_hashes)s::bytea[])
        AND (used.last_used_time IS NULL OR used.last_used_time < statement_timestamp() - INTERVAL '1 minute')
    FOR NO KEY UPDATE SKIP LOCKED
));

-- note_user_session_uses: sets the last_used_time, unless another call is doing so or has done so in the last minute.
-- Nobody waits for anybody.
UPDATE user_sessions
SET last_used_time = statement_timestamp()
WHERE user_sessions.id = ANY(ARRAY(
    SELECT used.id
    FROM user_sessions AS used
    WHERE used.token_hash = ANY(%(token_hashes)s::bytea[])
        AND (used.last_used_time IS NULL OR used.last_used_time < statement_timestamp() - INTERVAL '1 minute')
    FOR NO KEY UPDATE SKIP LOCKED
));
