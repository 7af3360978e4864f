-- add_event_retention: makes a row for the retention of the events of a project, if there is none
INSERT INTO event_retentions (project_id, create_time, update_time, version, audit_type_prefixes)
SELECT %(project_id)s::text, statement_timestamp(), statement_timestamp(), 0, '{}'::text[]
WHERE {live}
ON CONFLICT (project_id) DO NOTHING
RETURNING event_retentions.project_id;

-- list_event_projects: the projects that have events or had some, also purged ones
SELECT event_heads.project_id
FROM event_heads
ORDER BY event_heads.project_id;

-- list_types_of_events: the types of the events of a project, each found by one look into the index
WITH RECURSIVE found (type) AS (
    (
        SELECT events.type
        FROM events
        WHERE events.project_id = %(project_id)s
        ORDER BY events.type
        LIMIT 1
    )
    UNION ALL
    SELECT (
        SELECT events.type
        FROM events
        WHERE events.project_id = %(project_id)s AND events.type > found.type
        ORDER BY events.type
        LIMIT 1
    )
    FROM found
    WHERE found.type IS NOT NULL
)
SELECT found.type
FROM found
WHERE found.type IS NOT NULL;

-- {expired_of_kind}: the condition for the events of a kind whose retention has ended. The last block of the feed that
-- has some ends the search in the index of types.
events.project_id = %(project_id)s
    AND events.type = kind.type
    AND events.create_time < statement_timestamp() - make_interval(secs => %(days)s * 86400)
    AND events.sequence < (
        SELECT (max(event_blocks.block) + 1) * 1000
        FROM event_blocks
        WHERE event_blocks.project_id = %(project_id)s
            AND event_blocks.first_time < statement_timestamp() - make_interval(secs => %(days)s * 86400)
    );

-- count_expired_events: the number of events of some types whose retention has ended
SELECT COALESCE(sum(expired.count), 0)::bigint
FROM unnest(%(types)s::text[]) AS kind (type)
CROSS JOIN LATERAL (
    SELECT count(*) AS count
    FROM events
    WHERE {expired_of_kind}
) AS expired;

-- remove_expired_events: removes some of them, the first of each type. Others may purge at the same time.
DELETE FROM events
WHERE events.project_id = %(project_id)s AND events.sequence = ANY(ARRAY(
    SELECT expired.sequence
    FROM unnest(%(types)s::text[]) AS kind (type)
    CROSS JOIN LATERAL (
        SELECT events.sequence
        FROM events
        WHERE {expired_of_kind}
        ORDER BY events.sequence
        LIMIT %(limit)s
        FOR UPDATE SKIP LOCKED
    ) AS expired
    LIMIT %(limit)s
))
RETURNING events.type, events.sequence, events.targets;

-- remove_event_targets: removes targets from the index, given the number, the kind and the id of each
DELETE FROM event_targets
USING unnest(%(sequences)s::bigint[], %(kinds)s::text[], %(ids)s::text[]) AS gone (sequence, kind, id)
WHERE event_targets.project_id = %(project_id)s
    AND event_targets.kind = gone.kind
    AND event_targets.id = gone.id
    AND event_targets.sequence = gone.sequence;

-- remove_event_blocks: removes the times of blocks that come before the oldest event
DELETE FROM event_blocks
WHERE event_blocks.project_id = %(project_id)s
    AND event_blocks.block < (
        SELECT min(events.sequence) / 1000
        FROM events
        WHERE events.project_id = %(project_id)s
    );

-- note_expirations: notes the largest number that was removed of each type
INSERT INTO event_expirations (project_id, type, sequence)
SELECT %(project_id)s::text, gone.type, gone.sequence
FROM unnest(%(types)s::text[], %(sequences)s::bigint[]) AS gone (type, sequence)
ORDER BY gone.type
ON CONFLICT (project_id, type) DO UPDATE SET sequence = GREATEST(event_expirations.sequence, EXCLUDED.sequence)
RETURNING event_expirations.type;

-- note_expired_sequence: notes the largest number that was removed
UPDATE event_heads
SET expired_sequence = GREATEST(event_heads.expired_sequence, %(sequence)s::bigint)
WHERE event_heads.project_id = %(project_id)s;
