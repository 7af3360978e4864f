-- set: stores what a cluster offers; empty values leave the old ones
INSERT INTO cluster_outputs (
    project_id, cluster_id, create_time, update_time, api_url, console_url, kubeconfig_uri, metadata_uri,
    admin_secret_ref, extra_json
)
VALUES (
    %(project_id)s, %(cluster_id)s, statement_timestamp(), statement_timestamp(), %(api_url)s, %(console_url)s,
    %(kubeconfig_uri)s, %(metadata_uri)s, %(admin_secret_ref)s, %(extra_json)s::jsonb
)
ON CONFLICT (project_id, cluster_id) DO UPDATE
SET api_url = COALESCE(EXCLUDED.api_url, cluster_outputs.api_url),
    console_url = COALESCE(EXCLUDED.console_url, cluster_outputs.console_url),
    kubeconfig_uri = COALESCE(EXCLUDED.kubeconfig_uri, cluster_outputs.kubeconfig_uri),
    metadata_uri = COALESCE(EXCLUDED.metadata_uri, cluster_outputs.metadata_uri),
    admin_secret_ref = COALESCE(EXCLUDED.admin_secret_ref, cluster_outputs.admin_secret_ref),
    extra_json = COALESCE(EXCLUDED.extra_json, cluster_outputs.extra_json),
    update_time = EXCLUDED.update_time
RETURNING {columns};
