-- redact_events: erases what is personal in events, given their numbers
UPDATE events
SET payload_json = NULL,
    reason = NULL,
    on_behalf_of = NULL,
    peer = NULL,
    client_address = NULL,
    user_agent = NULL,
    whole = FALSE,
    redact_time = statement_timestamp()
WHERE events.project_id = %(project_id)s
    AND events.sequence = ANY(%(sequences)s::bigint[])
    AND events.redact_time IS NULL;
