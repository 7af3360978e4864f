-- extend_cluster_ttl: extends the lifetime of a live cluster by a span, or up to a time; the other one is NULL
UPDATE clusters
SET expire_time = GREATEST(
        clusters.expire_time,
        %(expire_time)s,
        -- Computed in UTC: in the time zone of the session it would be STABLE, which Citus refuses here and in
        -- expressions that use a column.
        (GREATEST(clusters.expire_time, clock.moment) AT TIME ZONE 'UTC' + %(extend_by)s) AT TIME ZONE 'UTC'
    ),
    version = clusters.version + 1, update_time = clock.moment
FROM (SELECT statement_timestamp() AS moment) AS clock
WHERE clusters.project_id = %(project_id)s AND {live} AND clusters.id = %(id)s AND clusters.delete_time IS NULL
    AND clusters.expire_time IS NOT NULL AND clusters.status NOT IN ('DESTROYING', 'DESTROY_VERIFYING', 'DESTROYED')
    AND %(version)s::bigint IN (0, clusters.version)
RETURNING {columns};
