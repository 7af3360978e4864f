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
