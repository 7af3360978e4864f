-- lock_root_keys: serializes the checks of servers that start at the same time
SELECT installation.singleton
FROM installation
FOR UPDATE;

-- list_canaries: the recorded root keys, and the canary wrapped by each
SELECT root_keys.key_uri, root_keys.canary
FROM root_keys
ORDER BY root_keys.create_time, root_keys.key_uri;

-- add_root_key: records a root key
INSERT INTO root_keys (key_uri, canary, create_time)
VALUES (%(key_uri)s, %(canary)s, statement_timestamp());

-- find_missing_root_key: a root key that wraps project keys but is not among the given ones; run once at start, for all
-- projects
SELECT project_keys.root_key_uri
FROM project_keys
WHERE project_keys.root_key_uri <> ALL(%(key_uris)s)
LIMIT 1;
