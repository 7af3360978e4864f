-- find_current_key: the key version that encrypts new secrets of a project
SELECT project_keys.key_version, project_keys.root_key_uri, project_keys.wrapped_key
FROM project_keys
WHERE project_keys.project_id = %(project_id)s AND project_keys.promote_time IS NOT NULL
ORDER BY project_keys.key_version DESC
LIMIT 1;

-- find_key_versions: every key version of a project, newest first
SELECT project_keys.key_version
FROM project_keys
WHERE project_keys.project_id = %(project_id)s
ORDER BY project_keys.key_version DESC;

-- find_older_keys: the key versions of a project before this one
SELECT project_keys.key_version, project_keys.root_key_uri, project_keys.wrapped_key
FROM project_keys
WHERE project_keys.project_id = %(project_id)s AND project_keys.key_version < %(key_version)s
ORDER BY project_keys.key_version;

-- add_key: stores a key version, unless it already exists
INSERT INTO project_keys (project_id, key_version, create_time, promote_time, root_key_uri, wrapped_key)
VALUES (
    %(project_id)s, %(key_version)s, statement_timestamp(),
    CASE WHEN %(promoted)s THEN statement_timestamp() END, %(root_key_uri)s, %(wrapped_key)s
)
ON CONFLICT (project_id, key_version) DO NOTHING;

-- promote_key: makes a key version available for encrypting new secrets
UPDATE project_keys
SET promote_time = statement_timestamp()
WHERE project_keys.project_id = %(project_id)s AND project_keys.key_version = %(key_version)s
    AND project_keys.promote_time IS NULL;

-- lock_key: one key version, locked until the transaction ends
SELECT project_keys.root_key_uri, project_keys.wrapped_key
FROM project_keys
WHERE project_keys.project_id = %(project_id)s AND project_keys.key_version = %(key_version)s
FOR NO KEY UPDATE;

-- rewrap_key: replaces the wrapped key of a key version
UPDATE project_keys
SET root_key_uri = %(root_key_uri)s, wrapped_key = %(wrapped_key)s
WHERE project_keys.project_id = %(project_id)s AND project_keys.key_version = %(key_version)s;

-- retire_keys: deletes older key versions that no secret is under, or is about to be under
DELETE FROM project_keys
WHERE project_keys.project_id = %(project_id)s AND project_keys.key_version IN (
        SELECT idle.key_version
        FROM project_keys AS idle
        WHERE idle.project_id = %(project_id)s AND idle.key_version < %(key_version)s
        FOR UPDATE SKIP LOCKED
    )
    AND NOT EXISTS (
        SELECT 1
        FROM credential_secrets
        WHERE credential_secrets.project_id = %(project_id)s
            AND credential_secrets.key_version = project_keys.key_version
    )
RETURNING project_keys.key_version;

-- list_key_versions: a page of the key versions of a project, newest first, with the number of secrets under each
SELECT
    project_keys.key_version, project_keys.create_time, project_keys.root_key_uri,
    project_keys.promote_time IS NOT NULL AND NOT EXISTS (
        SELECT 1
        FROM project_keys AS newer
        WHERE newer.project_id = %(project_id)s AND newer.key_version > project_keys.key_version
            AND newer.promote_time IS NOT NULL
    ) AS primary,
    (
        SELECT count(*)
        FROM credential_secrets
        WHERE credential_secrets.project_id = %(project_id)s
            AND credential_secrets.key_version = project_keys.key_version
    ) AS secret_count
FROM project_keys
WHERE project_keys.project_id = %(project_id)s
    AND (%(after_key_version)s::bigint IS NULL OR project_keys.key_version < %(after_key_version)s::bigint)
ORDER BY project_keys.key_version DESC
LIMIT %(limit)s OFFSET %(skip)s;
