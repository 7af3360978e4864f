-- append_event: appends an event that changes no entity
INSERT INTO unnumbered_events (
    project_id, type, entity_kind, entity_id, changed_fields, actor, on_behalf_of, outcome, reason, targets,
    payload_json, request_id, peer, client_address, user_agent, whole, create_time
)
VALUES (
    %(project_id)s, %(type)s, %(entity_kind)s, %(entity_id)s, '{}', %(event_actor)s, %(event_on_behalf_of)s, %(outcome)s,
    %(reason)s, %(targets)s, %(payload_json)s, %(event_request_id)s, %(event_peer)s, %(event_client_address)s, %(event_user_agent)s, FALSE,
    statement_timestamp()
);
