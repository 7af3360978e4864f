-- add_secret: stores a version of a secret
INSERT INTO credential_secrets (project_id, credential_id, secret_version, key_version, create_time, envelope)
VALUES (%(project_id)s, %(id)s, %(secret_version)s, %(key_version)s, statement_timestamp(), %(envelope)s);

-- mark_secret_replaced: sets replace_time on the current version of a secret
UPDATE credential_secrets
SET replace_time = statement_timestamp()
WHERE credential_secrets.project_id = %(project_id)s AND credential_secrets.credential_id = %(id)s
    AND credential_secrets.replace_time IS NULL;

-- find_secret: one version of a secret (0 for the newest) and its key, from the same snapshot
SELECT
    credential_secrets.secret_version, credential_secrets.envelope, project_keys.key_version,
    project_keys.root_key_uri, project_keys.wrapped_key
FROM credentials
JOIN credential_secrets ON credential_secrets.project_id = %(project_id)s
    AND credential_secrets.credential_id = credentials.id
JOIN project_keys ON project_keys.project_id = %(project_id)s
    AND project_keys.key_version = credential_secrets.key_version
WHERE credentials.project_id = %(project_id)s AND credentials.id = %(id)s
    AND credential_secrets.secret_version = CASE
        WHEN %(secret_version)s::bigint > 0 THEN %(secret_version)s
        WHEN credentials.has_secret THEN credentials.secret_version
    END;

-- count_old_secrets: the number of secrets under key versions before this one
SELECT count(*)
FROM credential_secrets
WHERE credential_secrets.project_id = %(project_id)s AND credential_secrets.key_version < %(key_version)s;

-- lock_old_secrets: the next secrets under older key versions, after a given secret. First locks their credentials, as
-- a replacement of a secret does too, and skips those that are locked by other transactions. Reading and locking has to
-- be one statement: a secret that was read before the lock could be another one by then, if its credential was deleted
-- and created again with the same id. The condition on credentials.id is implied by the others; without it, a merge
-- join would begin at the first credential.
SELECT credential_secrets.credential_id, credential_secrets.secret_version, credential_secrets.envelope
FROM credential_secrets
JOIN credentials ON credentials.project_id = %(project_id)s AND credentials.id = credential_secrets.credential_id
    AND credentials.id >= %(after_id)s::text
WHERE credential_secrets.project_id = %(project_id)s AND credential_secrets.key_version = %(old_key_version)s
    AND (credential_secrets.credential_id, credential_secrets.secret_version)
        > (%(after_id)s::text, %(after_version)s::bigint)
ORDER BY credential_secrets.credential_id, credential_secrets.secret_version
LIMIT %(limit)s
FOR NO KEY UPDATE OF credentials SKIP LOCKED;

-- replace_envelopes: replaces envelopes. The condition on ids repeats that of the join: with it, PostgreSQL uses the
-- index even if it does not know the number of rows yet.
UPDATE credential_secrets
SET key_version = %(key_version)s, envelope = item.envelope
FROM unnest(%(ids)b::text[], %(secret_versions)b::bigint[], %(envelopes)b::bytea[])
    AS item (id, secret_version, envelope)
WHERE credential_secrets.project_id = %(project_id)s AND credential_secrets.credential_id = ANY(%(ids)b)
    AND credential_secrets.credential_id = item.id AND credential_secrets.secret_version = item.secret_version
    AND credential_secrets.key_version < %(key_version)s;

-- update_key_versions: copies the key version of the newest secrets to their credentials
UPDATE credentials
SET key_version = %(key_version)s
FROM unnest(%(ids)b::text[], %(secret_versions)b::bigint[]) AS item (id, secret_version)
WHERE credentials.project_id = %(project_id)s AND credentials.id = ANY(%(ids)b)
    AND credentials.id = item.id AND credentials.secret_version = item.secret_version AND credentials.has_secret
    AND credentials.key_version < %(key_version)s;
