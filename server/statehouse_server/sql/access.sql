-- identify_token: the token that has this text, with its role
SELECT tokens.project_id, tokens.id, tokens.role
FROM tokens
WHERE (
    tokens.token_hash = %(token_hash)s
    OR (tokens.previous_token_hash = %(token_hash)s AND tokens.previous_expire_time > statement_timestamp())
)
AND tokens.revoke_time IS NULL
AND (tokens.expire_time IS NULL OR tokens.expire_time > statement_timestamp());

-- identify_user_session: the user whose session a token proves, with its roles and their projects
SELECT
    users.id,
    ARRAY(
        SELECT concat_ws(' ', members.role, members.project_id)
        FROM project_members AS members
        WHERE members.user_id = users.id
    )
FROM user_sessions
JOIN users ON users.id = user_sessions.user_id AND users.delete_time IS NULL
WHERE user_sessions.token_hash = %(token_hash)s AND user_sessions.revoke_time IS NULL
    AND user_sessions.expire_time > statement_timestamp();

-- identify_api_key: the user whose API key a token proves, with its roles and their projects
SELECT
    users.id,
    ARRAY(
        SELECT concat_ws(' ', members.role, members.project_id)
        FROM project_members AS members
        WHERE members.user_id = users.id
    )
FROM api_keys
JOIN users ON users.id = api_keys.user_id AND users.delete_time IS NULL
WHERE api_keys.token_hash = %(token_hash)s AND api_keys.revoke_time IS NULL
    AND (api_keys.expire_time IS NULL OR api_keys.expire_time > statement_timestamp());

-- identify_subjects: the roles of some subjects, with their projects
SELECT concat_ws(' ', role_bindings.role, role_bindings.project_id)
FROM unnest(%(subject_types)s::text[], %(subjects)s::text[]) AS asked (subject_type, subject)
JOIN role_bindings ON role_bindings.subject_type = asked.subject_type AND role_bindings.subject = asked.subject;
