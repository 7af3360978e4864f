-- look_at_feed: the last number of a feed, the position of the newest event that has none, if any, and whether
-- numbers can be given in this transaction
SELECT
    GREATEST(
        (SELECT event_heads.last_sequence FROM event_heads WHERE event_heads.project_id = %(project_id)s),
        (SELECT max(events.sequence) FROM events WHERE events.project_id = %(project_id)s),
        0
    ),
    (
        SELECT max(unnumbered_events.position)
        FROM unnumbered_events
        WHERE unnumbered_events.project_id = %(project_id)s
    ),
    current_setting('transaction_read_only') = 'off';

-- lock_head: locks a feed against others who number its events, and returns its last number
SELECT GREATEST(
    event_heads.last_sequence,
    (SELECT max(events.sequence) FROM events WHERE events.project_id = %(project_id)s)
)
FROM event_heads
WHERE event_heads.project_id = %(project_id)s
FOR UPDATE;

-- lock_free_head: the same, unless somebody else has locked it
SELECT GREATEST(
    event_heads.last_sequence,
    (SELECT max(events.sequence) FROM events WHERE events.project_id = %(project_id)s)
)
FROM event_heads
WHERE event_heads.project_id = %(project_id)s
FOR UPDATE SKIP LOCKED;

-- add_head: adds what is known of a feed, which may have events if its head was lost
INSERT INTO event_heads (project_id, last_sequence, expired_sequence)
SELECT %(project_id)s::text, COALESCE(max(events.sequence), 0), COALESCE(min(events.sequence) - 1, 0)
FROM events
WHERE events.project_id = %(project_id)s
ON CONFLICT (project_id) DO NOTHING
RETURNING event_heads.project_id;

-- move_events: gives numbers after the last one to the oldest events that have none. It is executed after the lock of
-- the head, so that it sees what was committed before that
WITH moved AS (
    DELETE FROM unnumbered_events
    WHERE unnumbered_events.project_id = %(project_id)s AND unnumbered_events.position = ANY(ARRAY(
        SELECT oldest.position
        FROM unnumbered_events AS oldest
        WHERE oldest.project_id = %(project_id)s
        ORDER BY oldest.position
        LIMIT %(limit)s
    ))
    RETURNING unnumbered_events.*
),
numbered AS (
    INSERT INTO events (
        project_id, sequence, type, entity_kind, entity_id, entity_version, changed_fields, actor, on_behalf_of,
        outcome, reason, targets, payload_json, request_id, peer, client_address, user_agent, whole, own, create_time,
        position
    )
    SELECT
        moved.project_id, %(last_sequence)s + row_number() OVER (ORDER BY moved.position), moved.type,
        moved.entity_kind, moved.entity_id, moved.entity_version, moved.changed_fields, moved.actor,
        moved.on_behalf_of, moved.outcome, moved.reason, moved.targets, moved.payload_json, moved.request_id,
        moved.peer, moved.client_address, moved.user_agent, moved.whole, moved.own, moved.create_time, moved.position
    FROM moved
    ORDER BY moved.position
    RETURNING events.project_id, events.sequence, events.targets, events.create_time
),
target AS (
    INSERT INTO event_targets (project_id, kind, id, sequence)
    SELECT numbered.project_id, numbered.targets[place.kind], numbered.targets[place.kind + 1], numbered.sequence
    FROM numbered
    CROSS JOIN LATERAL generate_series(1, cardinality(numbered.targets), 2) AS place (kind)
    ON CONFLICT DO NOTHING
    RETURNING event_targets.sequence
),
block AS (
    INSERT INTO event_blocks (project_id, block, first_time, last_time)
    SELECT numbered.project_id, numbered.sequence / 1000, min(numbered.create_time), max(numbered.create_time)
    FROM numbered
    GROUP BY numbered.project_id, numbered.sequence / 1000
    ON CONFLICT (project_id, block) DO UPDATE
    SET first_time = LEAST(event_blocks.first_time, EXCLUDED.first_time),
        last_time = GREATEST(event_blocks.last_time, EXCLUDED.last_time)
    RETURNING event_blocks.block
),
head AS (
    UPDATE event_heads
    SET last_sequence = %(last_sequence)s + (SELECT count(*) FROM numbered)
    WHERE event_heads.project_id = %(project_id)s
)
SELECT count(*), COALESCE(max(moved.position), 0)
FROM moved;

-- find_waiting_project: the first project after this one that has events without numbers
SELECT unnumbered_events.project_id
FROM unnumbered_events
WHERE unnumbered_events.project_id > %(project_id)s
ORDER BY unnumbered_events.project_id
LIMIT 1;
