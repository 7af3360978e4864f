-- find_feed: the project in whose feed something is told that happened in one which may not exist
SELECT COALESCE((SELECT projects.id FROM projects WHERE projects.id = %(project_id)s), 'system');

-- append_event: appends an event that changes no entity
INSERT INTO unnumbered_events (
    project_id, type, entity_kind, entity_id, changed_fields, actor, on_behalf_of, outcome, reason, targets,
    payload_json, request_id, peer, client_address, user_agent, whole, create_time
)
VALUES (
    %(project_id)s, %(type)s, %(entity_kind)s, %(entity_id)s, '{}', %(event_actor)s, %(event_on_behalf_of)s,
    %(outcome)s, %(reason)s, %(targets)s, %(payload_json)s, %(event_request_id)s, %(event_peer)s,
    %(event_client_address)s, %(event_user_agent)s, FALSE, statement_timestamp()
);

-- append_own_event: appends an event of a client's own type, in a project that exists and is not deleted. Returns its
-- position
INSERT INTO unnumbered_events (
    project_id, type, entity_kind, entity_id, changed_fields, actor, on_behalf_of, outcome, reason, targets,
    payload_json, request_id, peer, client_address, user_agent, whole, own, create_time
)
SELECT
    projects.id, %(type)s, %(entity_kind)s::text, %(entity_id)s::text, '{}', %(event_actor)s,
    %(event_on_behalf_of)s::text, %(outcome)s, %(reason)s::text, %(targets)s::text[], %(payload_json)s::jsonb,
    %(event_request_id)s::text, %(event_peer)s::text, %(event_client_address)s::text, %(event_user_agent)s::text, FALSE,
    TRUE, statement_timestamp()
FROM projects
WHERE projects.id = %(project_id)s AND projects.delete_time IS NULL
RETURNING unnumbered_events.position;

-- find_sequence: the number of the event that had a position, if it has one by now. It is after a number
SELECT events.sequence
FROM events
WHERE events.project_id = %(project_id)s AND events.sequence > %(after)s AND events.position = %(position)s;
