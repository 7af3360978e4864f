-- list_project_ids: the ids of all projects
SELECT projects.id
FROM projects
ORDER BY projects.id;

-- count_idempotency_keys: the number of expired idempotency keys
SELECT count(*)
FROM idempotency_keys
WHERE idempotency_keys.project_id = %(project_id)s
    AND idempotency_keys.expire_time <= statement_timestamp();

-- purge_idempotency_keys: deletes expired idempotency keys
DELETE FROM idempotency_keys
WHERE idempotency_keys.project_id = %(project_id)s
    AND idempotency_keys.expire_time <= statement_timestamp();

-- count_locks: the number of locks that have not been held for a week
SELECT count(*)
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.expire_time < statement_timestamp() - INTERVAL '7 days';

-- purge_locks: deletes locks that have not been held for a week
DELETE FROM locks
WHERE locks.project_id = %(project_id)s AND locks.expire_time < statement_timestamp() - INTERVAL '7 days';

-- count_reservations: the number of expired reservations
SELECT count(*)
FROM reservations
WHERE reservations.project_id = %(project_id)s AND reservations.expire_time < statement_timestamp();

-- purge_reservations: deletes expired reservations
DELETE FROM reservations
WHERE reservations.project_id = %(project_id)s AND reservations.expire_time < statement_timestamp();

-- count_jobs: the number of jobs that ended longer ago than their retention. They were created before that too, which
-- finds them by an index.
SELECT count(*)
FROM jobs
WHERE jobs.project_id = %(project_id)s
    AND jobs.create_time < statement_timestamp() - make_interval(secs => %(job_retention_days)s * 86400)
    AND jobs.end_time < statement_timestamp() - make_interval(secs => %(job_retention_days)s * 86400);

-- purge_jobs: deletes some of the jobs that ended longer ago than their retention: there may be millions of them
DELETE FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(ARRAY(
    SELECT ended.id
    FROM jobs AS ended
    WHERE ended.project_id = %(project_id)s
        AND ended.create_time < statement_timestamp() - make_interval(secs => %(job_retention_days)s * 86400)
        AND ended.end_time < statement_timestamp() - make_interval(secs => %(job_retention_days)s * 86400)
    ORDER BY ended.create_time
    LIMIT %(limit)s
    FOR UPDATE SKIP LOCKED
));

-- count_credential_secrets: the number of secrets that were replaced longer ago than the retention
SELECT count(*)
FROM credential_secrets
WHERE credential_secrets.project_id = %(project_id)s
    AND credential_secrets.replace_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- purge_credential_secrets: deletes secrets that were replaced longer ago than the retention
DELETE FROM credential_secrets
WHERE credential_secrets.project_id = %(project_id)s
    AND credential_secrets.replace_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- count_user_sessions: the number of user sessions that ended, as they expired or were revoked, longer ago than the
-- retention
SELECT count(*)
FROM user_sessions
WHERE LEAST(user_sessions.expire_time, user_sessions.revoke_time)
    < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- purge_user_sessions: deletes some of the user sessions that ended longer ago than the retention: there may be
-- millions of them
DELETE FROM user_sessions
WHERE user_sessions.id = ANY(ARRAY(
    SELECT ended.id
    FROM user_sessions AS ended
    WHERE LEAST(ended.expire_time, ended.revoke_time)
        < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400)
    ORDER BY LEAST(ended.expire_time, ended.revoke_time)
    LIMIT %(limit)s
    FOR UPDATE SKIP LOCKED
));

-- count_api_keys: the number of API keys that ended, as they expired or were revoked, longer ago than the retention
SELECT count(*)
FROM api_keys
WHERE LEAST(api_keys.expire_time, api_keys.revoke_time)
    < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- purge_api_keys: deletes some of the API keys that ended longer ago than the retention: there may be millions of them
DELETE FROM api_keys
WHERE api_keys.id = ANY(ARRAY(
    SELECT ended.id
    FROM api_keys AS ended
    WHERE LEAST(ended.expire_time, ended.revoke_time)
        < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400)
    ORDER BY LEAST(ended.expire_time, ended.revoke_time)
    LIMIT %(limit)s
    FOR UPDATE SKIP LOCKED
));

-- count_invitations: the number of invitations that expired longer ago than the retention
SELECT count(*)
FROM invitations
WHERE invitations.project_id = %(project_id)s
    AND invitations.expire_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- purge_invitations: deletes some of the invitations that expired longer ago than the retention: there may be very many
DELETE FROM invitations
WHERE invitations.project_id = %(project_id)s AND invitations.id = ANY(ARRAY(
    SELECT expired.id
    FROM invitations AS expired
    WHERE expired.project_id = %(project_id)s
        AND expired.expire_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400)
    ORDER BY expired.expire_time
    LIMIT %(limit)s
    FOR UPDATE SKIP LOCKED
));

-- count_tokens: the number of tokens that ended, as they expired or were revoked, longer ago than the retention
SELECT count(*)
FROM tokens
WHERE tokens.project_id = %(project_id)s
    AND LEAST(tokens.expire_time, tokens.revoke_time)
    < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- purge_tokens: deletes tokens that ended longer ago than the retention
DELETE FROM tokens
WHERE tokens.project_id = %(project_id)s
    AND LEAST(tokens.expire_time, tokens.revoke_time)
    < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- count_log_lines: the number of lines that were appended longer ago than their retention
SELECT COALESCE(sum(log_chunks.last_number - log_chunks.first_number + 1), 0)::bigint
FROM log_chunks
WHERE log_chunks.project_id = %(project_id)s
    AND log_chunks.append_time < statement_timestamp() - make_interval(secs => %(log_retention_days)s * 86400);

-- purge_log_lines: deletes some of the lines that were appended longer ago than their retention, with the calls that
-- appended them, and returns their number. The oldest of each log go first, and those that another server is deleting
-- are waited for: so no reader finds later lines gone and earlier ones not.
WITH purged AS (
    DELETE FROM log_chunks
    USING (
        SELECT expired.entity_kind, expired.entity_id, expired.last_number
        FROM log_chunks AS expired
        WHERE expired.project_id = %(project_id)s
            AND expired.append_time < statement_timestamp() - make_interval(secs => %(log_retention_days)s * 86400)
        ORDER BY expired.append_time, expired.entity_kind, expired.entity_id, expired.last_number
        LIMIT %(limit)s
        FOR UPDATE
    ) AS old
    WHERE log_chunks.project_id = %(project_id)s AND log_chunks.entity_kind = old.entity_kind
        AND log_chunks.entity_id = old.entity_id AND log_chunks.last_number = old.last_number
    RETURNING log_chunks.last_number - log_chunks.first_number + 1 AS lines
)
SELECT COALESCE(sum(purged.lines), 0)::bigint
FROM purged;
