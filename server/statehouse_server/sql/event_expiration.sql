-- find_expired_sequence: the largest number that was removed from a feed; no row if none after this one was
SELECT event_heads.expired_sequence
FROM event_heads
WHERE event_heads.project_id = %(project_id)s AND event_heads.expired_sequence > %(after_sequence)s;

-- list_event_expirations: the largest number that was removed of each type, if it is after this one
SELECT event_expirations.type, event_expirations.sequence
FROM event_expirations
WHERE event_expirations.project_id = %(project_id)s AND event_expirations.sequence > %(after_sequence)s;
