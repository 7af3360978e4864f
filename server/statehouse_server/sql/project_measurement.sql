-- claim_measurement: makes this process the one that measures a project, for the next ten minutes
INSERT INTO project_measurements (project_id, next_measure_time, measure_time, row_count, byte_count, row_counts)
SELECT projects.id, statement_timestamp() + INTERVAL '10 minutes', statement_timestamp(), 0, 0, '{}'::jsonb
FROM projects
WHERE projects.id = %(project_id)s
ON CONFLICT (project_id) DO UPDATE
SET next_measure_time = EXCLUDED.next_measure_time
WHERE project_measurements.next_measure_time <= EXCLUDED.measure_time
RETURNING project_measurements.project_id;

-- store_measurement: stores what a project has in the database, and when that may be measured again
UPDATE project_measurements
SET next_measure_time = statement_timestamp() + make_interval(secs => %(pause)s),
    measure_time = statement_timestamp(),
    row_count = %(row_count)s, byte_count = %(byte_count)s, row_counts = %(row_counts)s::jsonb
WHERE project_measurements.project_id = %(project_id)s;
