-- check_held_locks: those of the given locks that are held under the given tokens
SELECT locks.name
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.name = ANY(%(names)s) AND locks.holder IS NOT NULL
    AND locks.token = (%(tokens)s::jsonb ->> locks.name)::bigint AND locks.expire_time > clock_timestamp();

-- keep_held_locks: the same, and locks the rows against takeover and renewal until the transaction ends
SELECT locks.name
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.name = ANY(%(names)s) AND locks.holder IS NOT NULL
    AND locks.token = (%(tokens)s::jsonb ->> locks.name)::bigint AND locks.expire_time > clock_timestamp()
ORDER BY locks.name
FOR SHARE;
