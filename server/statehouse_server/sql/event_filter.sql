-- list_event_types: the types in a feed that begin with one of some prefixes. It steps from type to type in their index
WITH RECURSIVE found AS (
    SELECT prefix.text AS prefix, (
        SELECT events.type
        FROM events
        WHERE events.project_id = %(project_id)s AND events.type >= prefix.text COLLATE "C"
        ORDER BY events.type
        LIMIT 1
    ) AS type
    FROM unnest(%(prefixes)s::text[]) AS prefix (text)
    UNION ALL
    SELECT found.prefix, (
        SELECT events.type
        FROM events
        WHERE events.project_id = %(project_id)s AND events.type > found.type
        ORDER BY events.type
        LIMIT 1
    )
    FROM found
    WHERE starts_with(found.type, found.prefix)
)
SELECT DISTINCT limited.type
FROM (
    SELECT found.type
    FROM found
    WHERE starts_with(found.type, found.prefix)
    LIMIT %(limit)s
) AS limited;

-- find_blocks: the first and the last block between two that has events in a range of time
SELECT
    (
        SELECT event_blocks.block
        FROM event_blocks
        WHERE event_blocks.project_id = %(project_id)s AND event_blocks.block BETWEEN %(low)s AND %(high)s
            AND event_blocks.last_time >= COALESCE(%(start_time)s::timestamptz, '-infinity')
            AND event_blocks.first_time < COALESCE(%(end_time)s::timestamptz, 'infinity')
        ORDER BY event_blocks.block
        LIMIT 1
    ),
    (
        SELECT event_blocks.block
        FROM event_blocks
        WHERE event_blocks.project_id = %(project_id)s AND event_blocks.block BETWEEN %(low)s AND %(high)s
            AND event_blocks.last_time >= COALESCE(%(start_time)s::timestamptz, '-infinity')
            AND event_blocks.first_time < COALESCE(%(end_time)s::timestamptz, 'infinity')
        ORDER BY event_blocks.block DESC
        LIMIT 1
    );
