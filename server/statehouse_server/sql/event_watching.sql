-- find_first_from: the number of the first event from a time on
SELECT events.sequence
FROM events
WHERE events.project_id = %(project_id)s
    AND events.create_time >= %(time)s
    AND events.sequence >= 1000 * (
        SELECT min(event_blocks.block)
        FROM event_blocks
        WHERE event_blocks.project_id = %(project_id)s AND event_blocks.last_time >= %(time)s
    )
ORDER BY events.sequence
LIMIT 1;
