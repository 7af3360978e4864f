-- find_feed: the project in whose feed something is told that happened in one which may not exist
SELECT COALESCE((SELECT projects.id FROM projects WHERE projects.id = %(project_id)s), 'system');

-- append_event: appends an event that changes no entity
INSERT INTO unnumbered_events (
    project_id, type, entity_kind, entity_id, changed_fields, actor, on_behalf_of, outcome, reason, targets,
    payload_json, request_id, peer, client_address, user_agent, whole, create_time
)
VALUES (
    %(project_id)s, %(type)s, %(entity_kind)s, %(entity_id)s, '{}', %(actor)s, %(on_behalf_of)s, %(outcome)s,
    %(reason)s, %(targets)s, %(payload_json)s, %(request_id)s, %(peer)s, %(client_address)s, %(user_agent)s, FALSE,
    statement_timestamp()
);
