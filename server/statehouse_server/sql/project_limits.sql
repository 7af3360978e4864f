-- add_project_limits: makes a row for the limits of a project, if there is none
INSERT INTO project_limits (project_id, create_time, update_time, version)
SELECT %(project_id)s::text, statement_timestamp(), statement_timestamp(), 0
WHERE {live}
ON CONFLICT (project_id) DO NOTHING
RETURNING project_limits.project_id;

-- find_project_measurement: what a project had in the database when it was last measured; no row if it does not exist
SELECT
    project_measurements.row_count, project_measurements.byte_count, project_measurements.row_counts::text,
    project_measurements.measure_time
FROM projects
LEFT JOIN project_measurements ON project_measurements.project_id = projects.id
WHERE projects.id = %(project_id)s;

-- list_project_limits: the limits of projects, and what they had in the database when they were last measured; whether
-- it is time to measure them again
SELECT projects.id, project_limits.call_limit, project_limits.stream_limit, project_limits.transaction_limit,
    project_limits.rate_limit, project_limits.row_limit, project_limits.byte_limit,
    COALESCE(project_measurements.row_count, 0), COALESCE(project_measurements.byte_count, 0),
    COALESCE(project_measurements.next_measure_time <= statement_timestamp(), TRUE)
FROM projects
LEFT JOIN project_limits ON project_limits.project_id = projects.id
LEFT JOIN project_measurements ON project_measurements.project_id = projects.id
WHERE projects.id = ANY(%(project_ids)s::text[]);
