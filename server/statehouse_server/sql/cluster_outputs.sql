-- set_cluster_outputs: stores the outputs of a cluster; empty values leave the stored ones
INSERT INTO cluster_outputs (
    project_id, cluster_id, create_time, update_time, api_url, console_url, kubeconfig_uri, metadata_uri,
    admin_secret_ref, extra_json
)
SELECT
    %(project_id)s::text, item.cluster_id, statement_timestamp(), statement_timestamp(), %(api_url)s::text,
    %(console_url)s::text, %(kubeconfig_uri)s::text, %(metadata_uri)s::text, %(admin_secret_ref)s::text,
    %(extra_json)s::jsonb
FROM (VALUES (%(cluster_id)s::text)) AS item (cluster_id)
WHERE {live_item}
ON CONFLICT (project_id, cluster_id) DO UPDATE
SET api_url = COALESCE(EXCLUDED.api_url, cluster_outputs.api_url),
    console_url = COALESCE(EXCLUDED.console_url, cluster_outputs.console_url),
    kubeconfig_uri = COALESCE(EXCLUDED.kubeconfig_uri, cluster_outputs.kubeconfig_uri),
    metadata_uri = COALESCE(EXCLUDED.metadata_uri, cluster_outputs.metadata_uri),
    admin_secret_ref = COALESCE(EXCLUDED.admin_secret_ref, cluster_outputs.admin_secret_ref),
    extra_json = COALESCE(EXCLUDED.extra_json, cluster_outputs.extra_json),
    update_time = EXCLUDED.update_time
RETURNING {columns};

-- merge_cluster_outputs: applies a merge patch to the other outputs of a cluster
UPDATE cluster_outputs
SET extra_json = merge_patch(cluster_outputs.extra_json, %(extra_json)s::jsonb)
WHERE cluster_outputs.project_id = %(project_id)s AND {live} AND cluster_outputs.cluster_id = %(cluster_id)s
RETURNING {columns};

-- get_outputs_of_clusters: the outputs of some clusters, in their order
SELECT {columns}
FROM {owners}
CROSS JOIN LATERAL (
    SELECT cluster_outputs.*
    FROM cluster_outputs
    WHERE cluster_outputs.project_id = %(project_id)s AND cluster_outputs.cluster_id = owner.id
    LIMIT 1
) AS cluster_outputs
ORDER BY owner.place
LIMIT %(limit)s;
