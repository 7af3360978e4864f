-- begin_session_numbers: stores the counter of a session, which its first message needs
INSERT INTO session_counters (project_id, session_id, last_number)
VALUES (%(project_id)s, %(session_id)s, 0)
ON CONFLICT (project_id, session_id) DO NOTHING;

-- take_session_numbers: takes the numbers of the new messages of a batch, session by session in the order of their ids,
-- and locks the counters of these sessions
INSERT INTO session_counters (project_id, session_id, last_number)
SELECT %(project_id)s::text, new.session_id, new.count
FROM (
    SELECT item.session_id, max(item.followers) + 1 AS count
    FROM unnest(%(session_id)s::text[], %(followers)s::bigint[]) AS item (session_id, followers)
    WHERE item.followers IS NOT NULL
    GROUP BY item.session_id
) AS new
LEFT JOIN LATERAL (
    -- First, as the purge of a session does. The messages need this lock anyway.
    SELECT sessions.id
    FROM sessions
    WHERE sessions.project_id = %(project_id)s AND sessions.id = new.session_id
    FOR KEY SHARE
) AS locked ON TRUE
ORDER BY new.session_id
ON CONFLICT (project_id, session_id) DO UPDATE
SET last_number = session_counters.last_number + EXCLUDED.last_number
RETURNING session_counters.session_id;

-- lock_messages: locks messages in the order of their ids, optionally only those to one receiver
SELECT messages.id
FROM messages
WHERE messages.project_id = %(project_id)s AND messages.id = ANY(%(ids)s)
    AND (%(receiver_id)s::text IS NULL OR messages.receiver_id = %(receiver_id)s)
ORDER BY messages.id
FOR NO KEY UPDATE;

-- mark_messages_read: sets the read_time of unread messages
UPDATE messages
SET read_time = statement_timestamp(), version = messages.version + 1, update_time = statement_timestamp()
WHERE messages.project_id = %(project_id)s AND {live} AND messages.id = ANY(%(ids)s) AND messages.read_time IS NULL;
