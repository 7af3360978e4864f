-- {of_entity}: the condition for events that tell of a version of an entity
events.project_id = %(project_id)s AND events.entity_kind = %(entity_kind)s AND events.entity_id = %(entity_id)s
    AND events.entity_version IS NOT NULL

-- {of_entity_unnumbered}: the same for events that have no number yet
unnumbered_events.project_id = %(project_id)s AND unnumbered_events.entity_kind = %(entity_kind)s
    AND unnumbered_events.entity_id = %(entity_id)s AND unnumbered_events.entity_version IS NOT NULL

-- {place}: where an event without a number stands: after all that have one
(4611686018427387904 + unnumbered_events.position)

-- {told}: what an event tells. Each value of the payload is a text with its JSON: so no digit of a number is lost
told.place, told.entity_version, told.type, told.changed_fields, told.whole,
    CASE
        WHEN told.payload_json IS NOT NULL
        THEN COALESCE(
            (SELECT jsonb_object_agg(value.key, value.value::text) FROM jsonb_each(told.payload_json) AS value), '{}'
        )::text
    END,
    told.actor, told.on_behalf_of, told.request_id, told.create_time

-- {facts}: the columns of an event that are needed for that
entity_version, type, changed_fields, whole, payload_json, actor, on_behalf_of, request_id, create_time

-- read_version: the events by which a version of the newest entity with an id is put together: from the newest one that
-- has all fields to that of the version itself
WITH whole AS (
    SELECT events.sequence AS place, events.entity_version
    FROM events
    WHERE {of_entity} AND (events.whole OR events.entity_version = 1)
    UNION ALL
    SELECT {place}, unnumbered_events.entity_version
    FROM unnumbered_events
    WHERE {of_entity_unnumbered} AND (unnumbered_events.whole OR unnumbered_events.entity_version = 1)
),
start AS (
    SELECT max(whole.place) AS place
    FROM whole
    WHERE whole.entity_version <= %(version)s
        AND whole.place >= COALESCE((SELECT max(born.place) FROM whole AS born WHERE born.entity_version = 1), 0)
),
portion AS (
    SELECT
        start.place,
        COALESCE((SELECT min(later.place) FROM whole AS later WHERE later.place > start.place), 9223372036854775807)
            AS end_place
    FROM start
)
SELECT {told}
FROM (
    SELECT events.sequence AS place, {facts}
    FROM events
    WHERE {of_entity} AND events.entity_version <= %(version)s
        AND events.sequence >= (SELECT portion.place FROM portion)
        AND events.sequence < (SELECT portion.end_place FROM portion)
    UNION ALL
    SELECT {place}, {facts}
    FROM unnumbered_events
    WHERE {of_entity_unnumbered} AND unnumbered_events.entity_version <= %(version)s
        AND {place} >= (SELECT portion.place FROM portion)
        AND {place} < (SELECT portion.end_place FROM portion)
) AS told
ORDER BY told.place;

-- find_oldest_version: the oldest version of the newest entity with an id that can be read; NULL if none can
WITH whole AS (
    SELECT events.sequence AS place, events.entity_version
    FROM events
    WHERE {of_entity} AND (events.whole OR events.entity_version = 1)
    UNION ALL
    SELECT {place}, unnumbered_events.entity_version
    FROM unnumbered_events
    WHERE {of_entity_unnumbered} AND (unnumbered_events.whole OR unnumbered_events.entity_version = 1)
)
SELECT min(whole.entity_version)
FROM whole
WHERE whole.place >= COALESCE((SELECT max(born.place) FROM whole AS born WHERE born.entity_version = 1), 0);

-- find_missing_sequence: the largest number that retention has removed from a feed; no row without one
SELECT event_heads.expired_sequence
FROM event_heads
WHERE event_heads.project_id = %(project_id)s;

-- list_versions_after: the events of an entity after a number, ascending
SELECT {told}
FROM (
    SELECT events.sequence AS place, {facts}
    FROM events
    WHERE {of_entity} AND events.sequence > %(position)s
    ORDER BY events.sequence
    LIMIT %(limit)s
) AS told
ORDER BY told.place;

-- list_versions_before: the events of an entity before a number, descending
SELECT {told}
FROM (
    SELECT events.sequence AS place, {facts}
    FROM events
    WHERE {of_entity} AND events.sequence < %(position)s
    ORDER BY events.sequence DESC
    LIMIT %(limit)s
) AS told
ORDER BY told.place DESC;

-- read_before: the events of an entity before a number, from the newest one that has all fields
SELECT {told}
FROM (
    SELECT events.sequence AS place, {facts}
    FROM events
    WHERE {of_entity} AND events.sequence < %(position)s AND events.sequence >= (
        SELECT events.sequence
        FROM events
        WHERE {of_entity} AND events.sequence < %(position)s AND (events.whole OR events.entity_version = 1)
        ORDER BY events.sequence DESC
        LIMIT 1
    )
) AS told
ORDER BY told.place;
