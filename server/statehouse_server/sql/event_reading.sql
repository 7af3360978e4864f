-- find_expired_sequence: the largest number that has been removed from a feed
SELECT event_heads.expired_sequence
FROM event_heads
WHERE event_heads.project_id = %(project_id)s;
