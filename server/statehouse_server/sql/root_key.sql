-- lock_root_keys: makes other servers that start wait
SELECT installation.singleton
FROM installation
FOR UPDATE;

-- list_canaries: the root keys that are known, and what each of them wraps
SELECT root_keys.key_uri, root_keys.canary
FROM root_keys
ORDER BY root_keys.create_time, root_keys.key_uri;

-- add_root_key: makes a root key known
INSERT INTO root_keys (key_uri, canary, create_time)
VALUES (%(key_uri)s, %(canary)s, statement_timestamp());

-- find_missing_root_key: a root key that wraps keys of projects and is not among some; asked once at start, of all projects
SELECT project_keys.root_key_uri
FROM project_keys
WHERE project_keys.root_key_uri <> ALL(%(key_uris)s)
LIMIT 1;
