-- list_project_ids: the ids of all projects
SELECT projects.id
FROM projects
ORDER BY projects.id;

-- count_idempotency_keys: how many keys have had their time
SELECT count(*)
FROM idempotency_keys
WHERE idempotency_keys.project_id = %(project_id)s
    AND idempotency_keys.create_time < statement_timestamp() - INTERVAL '24 hours';

-- purge_idempotency_keys: removes the keys that have had their time
DELETE FROM idempotency_keys
WHERE idempotency_keys.project_id = %(project_id)s
    AND idempotency_keys.create_time < statement_timestamp() - INTERVAL '24 hours';

-- count_locks: how many locks nobody has held for a week
SELECT count(*)
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.expire_time < statement_timestamp() - INTERVAL '7 days';

-- purge_locks: removes such locks
DELETE FROM locks
WHERE locks.project_id = %(project_id)s AND locks.expire_time < statement_timestamp() - INTERVAL '7 days';

-- count_reservations: how many reserved keys have had their time
SELECT count(*)
FROM reservations
WHERE reservations.project_id = %(project_id)s AND reservations.expire_time < statement_timestamp();

-- purge_reservations: removes such keys
DELETE FROM reservations
WHERE reservations.project_id = %(project_id)s AND reservations.expire_time < statement_timestamp();

-- count_credential_secrets: how many secrets were replaced longer ago than the retention
SELECT count(*)
FROM credential_secrets
WHERE credential_secrets.project_id = %(project_id)s
    AND credential_secrets.replace_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- purge_credential_secrets: removes such secrets
DELETE FROM credential_secrets
WHERE credential_secrets.project_id = %(project_id)s
    AND credential_secrets.replace_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);
