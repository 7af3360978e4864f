-- append_event: appends an event
INSERT INTO events (
    project_id, type, entity_kind, entity_id, entity_version, changed_fields, actor, on_behalf_of, outcome,
    payload_json, request_id, peer, create_time
)
VALUES (
    %(project_id)s, %(type)s, %(entity_kind)s, %(entity_id)s, NULL, '{}', %(actor)s, %(on_behalf_of)s,
    %(outcome)s, %(payload_json)s, %(request_id)s, %(peer)s, statement_timestamp()
);
