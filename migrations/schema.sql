SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: job_attempt; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.job_attempt AS (
	attempt integer,
	worker_id text,
	start_time timestamp with time zone,
	end_time timestamp with time zone,
	outcome text,
	error_code text,
	error_message text
);


--
-- Name: event_columns(jsonb, text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.event_columns(stored jsonb, names text[]) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT COALESCE(jsonb_object_agg(one.key, one.value), '{}'::jsonb) AS "coalesce" FROM jsonb_each(event_columns.stored) one(key, value) WHERE ((one.key = ANY (event_columns.names)) AND (one.value <> 'null'::jsonb)));


--
-- Name: FUNCTION event_columns(stored jsonb, names text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.event_columns(stored jsonb, names text[]) IS 'Those columns of a row with these names that have a value.';


--
-- Name: event_fields(text[], jsonb[], text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.event_fields(names text[], field_values jsonb[], texts text[]) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT (COALESCE(jsonb_object_agg(one.name, one.value) FILTER (WHERE ((NOT long.is_so) AND (one.value IS NOT NULL))), '{}'::jsonb) || CASE WHEN bool_or(long.is_so) THEN jsonb_build_object('$hashed', jsonb_object_agg(one.name, jsonb_build_object('sha256', encode(sha256(convert_to(one.text, 'UTF8'::name)), 'hex'::text), 'bytes', octet_length(one.text))) FILTER (WHERE long.is_so)) ELSE '{}'::jsonb END) FROM (UNNEST(event_fields.names, event_fields.field_values, event_fields.texts) one(name, value, text) CROSS JOIN LATERAL (VALUES (COALESCE((octet_length(one.text) > 16384), false))) long(is_so)));


--
-- Name: FUNCTION event_fields(names text[], field_values jsonb[], texts text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.event_fields(names text[], field_values jsonb[], texts text[]) IS 'What an event keeps of values of which some are too long for it: those that are not, and the hashes of the others under $hashed. NULL stands for what it does not have.';


--
-- Name: merge_patch(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.merge_patch(document jsonb, patch jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
    IF jsonb_typeof(patch) <> 'object' THEN
        RETURN patch;
    END IF;
    IF jsonb_typeof(document) IS DISTINCT FROM 'object' THEN
        -- Most new objects clear nothing, and need no look at their keys.
        IF jsonb_strip_nulls(patch) = patch THEN
            RETURN patch;
        END IF;
        document := '{}';
    END IF;
    RETURN (
        SELECT COALESCE(jsonb_object_agg(key, CASE
            WHEN changed.value IS NULL THEN kept.value
            WHEN jsonb_typeof(changed.value) = 'object' THEN merge_patch(kept.value, changed.value)
            ELSE changed.value
        END), '{}')
        FROM jsonb_each(document) AS kept
        -- A join reads each object once; the operators that set or remove a key would copy it for each key.
        FULL JOIN jsonb_each(patch) AS changed USING (key)
        WHERE changed.value IS DISTINCT FROM 'null'
    );
END
$$;


--
-- Name: FUNCTION merge_patch(document jsonb, patch jsonb); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.merge_patch(document jsonb, patch jsonb) IS 'A document after a JSON Merge Patch (RFC 7396). An absent document counts as {}.';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: agents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agents (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    delete_time timestamp with time zone,
    purge_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    type text COLLATE pg_catalog."C",
    mode text COLLATE pg_catalog."C",
    model text COLLATE pg_catalog."C",
    capabilities text[] NOT NULL COLLATE pg_catalog."C",
    is_default boolean NOT NULL,
    config_json jsonb,
    metadata_json jsonb,
    status text NOT NULL COLLATE pg_catalog."C",
    last_active_time timestamp with time zone,
    CONSTRAINT agents_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT agents_is_default_check CHECK (((NOT is_default) OR (delete_time IS NULL))),
    CONSTRAINT agents_purge_time_check CHECK (((purge_time IS NULL) = (delete_time IS NULL))),
    CONSTRAINT agents_size_check CHECK ((octet_length(concat(config_json, metadata_json)) <= 4000000)),
    CONSTRAINT agents_status_check CHECK ((status = ANY (ARRAY['INACTIVE'::text, 'IDLE'::text, 'ACTIVE'::text])))
);


--
-- Name: TABLE agents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.agents IS 'Programs that execute tasks.';


--
-- Name: COLUMN agents.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.agents.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN agents.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.agents.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN agents.delete_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.agents.delete_time IS 'NULL unless it is deleted.';


--
-- Name: COLUMN agents.purge_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.agents.purge_time IS 'When its retention ends, and the agent is purged with its MCP servers and memberships, unless something else still refers to it. NULL unless it is deleted.';


--
-- Name: COLUMN agents.is_default; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.agents.is_default IS 'True for exactly one of the live agents of a project. Every change of it, and every creation or deletion of an agent, first updates the row of the project, which serializes these changes.';


--
-- Name: COLUMN agents.status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.agents.status IS 'In no index: agents may report often that they are active, and such updates can be heap-only.';


--
-- Name: COLUMN agents.last_active_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.agents.last_active_time IS 'NULL if it never was ACTIVE.';


--
-- Name: api_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_keys (
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    prefix text NOT NULL COLLATE pg_catalog."C",
    scopes text[] NOT NULL COLLATE pg_catalog."C",
    expire_time timestamp with time zone,
    last_used_time timestamp with time zone,
    revoke_time timestamp with time zone,
    token_hash bytea NOT NULL,
    CONSTRAINT api_keys_lifetime_check CHECK ((((expire_time - create_time) >= '00:00:01'::interval) AND ((expire_time - create_time) <= '365 days'::interval))),
    CONSTRAINT api_keys_token_hash_check CHECK ((octet_length(token_hash) = 32))
);


--
-- Name: TABLE api_keys; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.api_keys IS 'Keys with which programs act for users, each of which a token proves. They are global: this table has no project_id, and on several nodes it is a reference table.';


--
-- Name: COLUMN api_keys.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_keys.version IS 'Starts at 1 and increases by 1 with every change, but not when the token is used.';


--
-- Name: COLUMN api_keys.prefix; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_keys.prefix IS 'The beginning of the token, by which people recognise it.';


--
-- Name: COLUMN api_keys.expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_keys.expire_time IS 'NULL for a key that does not expire.';


--
-- Name: COLUMN api_keys.last_used_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_keys.last_used_time IS 'Written at most once a minute. NULL until the token is used.';


--
-- Name: COLUMN api_keys.revoke_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_keys.revoke_time IS 'NULL unless it is revoked.';


--
-- Name: COLUMN api_keys.token_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_keys.token_hash IS 'The SHA-256 of the token, which is stored nowhere.';


--
-- Name: board_objects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.board_objects (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    board_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    ref_id text COLLATE pg_catalog."C",
    zone_id text COLLATE pg_catalog."C",
    x double precision NOT NULL,
    y double precision NOT NULL,
    width double precision,
    height double precision,
    z_index integer,
    data_json jsonb,
    CONSTRAINT board_objects_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT board_objects_size_check CHECK ((octet_length((data_json)::text) <= 4000000))
);


--
-- Name: TABLE board_objects; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.board_objects IS 'What is laid out on boards. A row each, so that two that move at once lose nothing.';


--
-- Name: COLUMN board_objects.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.board_objects.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN board_objects.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.board_objects.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN board_objects.ref_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.board_objects.ref_id IS 'What it shows, of any kind and maybe stored elsewhere, so without a foreign key. NULL for nothing.';


--
-- Name: COLUMN board_objects.zone_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.board_objects.zone_id IS 'The object in which it lies. NULL for none. Without a foreign key: deleting a zone changes nothing in it.';


--
-- Name: boards; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.boards (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    slug text COLLATE pg_catalog."C",
    description text COLLATE pg_catalog."C",
    data_json jsonb,
    is_default boolean NOT NULL,
    CONSTRAINT boards_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT boards_size_check CHECK ((octet_length(concat(description, data_json)) <= 4000000))
);


--
-- Name: TABLE boards; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.boards IS 'Boards on which sessions and other things are laid out.';


--
-- Name: COLUMN boards.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.boards.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN boards.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.boards.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN boards.slug; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.boards.slug IS 'Unique in the project; NULL for none.';


--
-- Name: COLUMN boards.is_default; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.boards.is_default IS 'True for at most one board of a project.';


--
-- Name: cluster_artifacts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cluster_artifacts (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    cluster_id text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    file_uri text NOT NULL COLLATE pg_catalog."C",
    size_bytes bigint NOT NULL,
    checksum text COLLATE pg_catalog."C",
    metadata_json jsonb,
    CONSTRAINT cluster_artifacts_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT cluster_artifacts_size_bytes_check CHECK ((size_bytes >= 0)),
    CONSTRAINT cluster_artifacts_size_check CHECK ((octet_length((metadata_json)::text) <= 4000000))
);


--
-- Name: TABLE cluster_artifacts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.cluster_artifacts IS 'Records of files that belong to clusters.';


--
-- Name: COLUMN cluster_artifacts.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.cluster_artifacts.version IS 'Always 1: an artifact is immutable.';


--
-- Name: COLUMN cluster_artifacts.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.cluster_artifacts.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: cluster_outputs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cluster_outputs (
    project_id text NOT NULL COLLATE pg_catalog."C",
    cluster_id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    api_url text COLLATE pg_catalog."C",
    console_url text COLLATE pg_catalog."C",
    kubeconfig_uri text COLLATE pg_catalog."C",
    metadata_uri text COLLATE pg_catalog."C",
    admin_secret_ref text COLLATE pg_catalog."C",
    extra_json jsonb,
    CONSTRAINT cluster_outputs_size_check CHECK ((octet_length((extra_json)::text) <= 4000000))
);


--
-- Name: TABLE cluster_outputs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.cluster_outputs IS 'The outputs of running clusters. A separate table, since workers write it and lists do not read it.';


--
-- Name: clusters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clusters (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    delete_time timestamp with time zone,
    purge_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    platform text COLLATE pg_catalog."C",
    domain text COLLATE pg_catalog."C",
    cluster_type text COLLATE pg_catalog."C",
    cluster_version text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    profile text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    cost_center text COLLATE pg_catalog."C",
    requested_by text COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    expire_time timestamp with time zone,
    destroy_time timestamp with time zone,
    tags_json jsonb,
    metadata_json jsonb,
    CONSTRAINT clusters_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT clusters_expire_time_check CHECK ((expire_time < '10000-01-01 00:00:00+00'::timestamp with time zone)),
    CONSTRAINT clusters_name_check CHECK ((((char_length(name) >= 1) AND (char_length(name) <= 255)) AND (((octet_length(name) + COALESCE(octet_length(platform), 0)) + COALESCE(octet_length(domain), 0)) <= 2000))),
    CONSTRAINT clusters_purge_time_check CHECK (((purge_time IS NULL) = (delete_time IS NULL))),
    CONSTRAINT clusters_size_check CHECK ((octet_length(concat(tags_json, metadata_json)) <= 4000000)),
    CONSTRAINT clusters_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'CREATING'::text, 'READY'::text, 'HIBERNATING'::text, 'HIBERNATED'::text, 'RESUMING'::text, 'DESTROYING'::text, 'DESTROY_VERIFYING'::text, 'DESTROY_FAILED'::text, 'DESTROYED'::text, 'FAILED'::text])))
);


--
-- Name: TABLE clusters; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.clusters IS 'Clusters: their requested properties and their status.';


--
-- Name: COLUMN clusters.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.clusters.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN clusters.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.clusters.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN clusters.delete_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.clusters.delete_time IS 'NULL unless it is deleted.';


--
-- Name: COLUMN clusters.purge_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.clusters.purge_time IS 'When its retention ends, and the cluster is purged with its outputs, artifacts, usage and jobs. NULL unless it is deleted.';


--
-- Name: COLUMN clusters.expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.clusters.expire_time IS 'When it should be destroyed; NULL for never.';


--
-- Name: COLUMN clusters.destroy_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.clusters.destroy_time IS 'When it was destroyed; NULL unless the status is DESTROYED.';


--
-- Name: credential_secrets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential_secrets (
    project_id text NOT NULL COLLATE pg_catalog."C",
    credential_id text NOT NULL COLLATE pg_catalog."C",
    secret_version bigint NOT NULL,
    key_version bigint NOT NULL,
    create_time timestamp with time zone NOT NULL,
    replace_time timestamp with time zone,
    envelope bytea NOT NULL,
    CONSTRAINT credential_secrets_envelope_check CHECK ((octet_length(envelope) <= 65600)),
    CONSTRAINT credential_secrets_secret_version_check CHECK ((secret_version > 0))
);


--
-- Name: TABLE credential_secrets; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.credential_secrets IS 'The encrypted secrets of credentials. A separate table, since only RevealCredential reads them.';


--
-- Name: COLUMN credential_secrets.key_version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.credential_secrets.key_version IS 'The version of the project key that encrypts it. The foreign key prevents the deletion of a version in use, and refuses a secret under a deleted version.';


--
-- Name: COLUMN credential_secrets.replace_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.credential_secrets.replace_time IS 'When a newer version replaced it; NULL for the newest. It is purged when its retention ends.';


--
-- Name: COLUMN credential_secrets.envelope; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.credential_secrets.envelope IS 'Format, key version, nonce, ciphertext and tag. It can be decrypted only for its project, credential and version.';


--
-- Name: credentials; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credentials (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    provider text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    auth_type text COLLATE pg_catalog."C",
    metadata_json jsonb,
    has_secret boolean NOT NULL,
    secret_version bigint NOT NULL,
    key_version bigint NOT NULL,
    expire_time timestamp with time zone,
    for_workers boolean NOT NULL,
    CONSTRAINT credentials_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT credentials_size_check CHECK ((octet_length((metadata_json)::text) <= 4000000))
);


--
-- Name: TABLE credentials; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.credentials IS 'Credentials of projects for external services, without the secrets.';


--
-- Name: COLUMN credentials.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.credentials.version IS 'Starts at 1 and increases by 1 with every change. A key rotation is not a change.';


--
-- Name: COLUMN credentials.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.credentials.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN credentials.secret_version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.credentials.secret_version IS 'The highest secret version that this credential has ever had; 0 for none. It ensures that no number is reused.';


--
-- Name: COLUMN credentials.key_version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.credentials.key_version IS 'The key version of the newest secret, copied from credential_secrets so that lists need no join. 0 without a secret.';


--
-- Name: COLUMN credentials.expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.credentials.expire_time IS 'NULL for never. Informative only.';


--
-- Name: COLUMN credentials.for_workers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.credentials.for_workers IS 'Whether the role WORKER may reveal the secret.';


--
-- Name: event_blocks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_blocks (
    project_id text NOT NULL COLLATE pg_catalog."C",
    block bigint NOT NULL,
    first_time timestamp with time zone NOT NULL,
    last_time timestamp with time zone NOT NULL
)
WITH (fillfactor='50');


--
-- Name: TABLE event_blocks; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.event_blocks IS 'The range of times of each thousand events of a feed. They are nearly in the order of their times, but those of long transactions stand late: an index of times could not be read in the order of the feed.';


--
-- Name: COLUMN event_blocks.block; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event_blocks.block IS 'The number of an event divided by 1000, without the remainder.';


--
-- Name: COLUMN event_blocks.first_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event_blocks.first_time IS 'No event of the block is from before.';


--
-- Name: COLUMN event_blocks.last_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event_blocks.last_time IS 'No event of the block is from after.';


--
-- Name: event_expirations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_expirations (
    project_id text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    CONSTRAINT event_expirations_sequence_check CHECK ((sequence > 0))
);


--
-- Name: TABLE event_expirations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.event_expirations IS 'The largest number that retention has removed of each type of a feed. So a reader who asks for types alone that are kept longer finds them from their beginning, among what has been removed. event_heads.expired_sequence is the largest of them.';


--
-- Name: COLUMN event_expirations.project_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event_expirations.project_id IS 'No foreign key, so that events outlive the purge of their project.';


--
-- Name: event_heads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_heads (
    project_id text NOT NULL COLLATE pg_catalog."C",
    last_sequence bigint NOT NULL,
    expired_sequence bigint NOT NULL
);


--
-- Name: TABLE event_heads; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.event_heads IS 'The last number of each feed. Whoever numbers events of a project locks its row.';


--
-- Name: COLUMN event_heads.expired_sequence; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event_heads.expired_sequence IS 'The largest number that retention has removed: after a smaller one, a reader would miss events. 0 for none.';


--
-- Name: event_retentions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_retentions (
    project_id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    event_days double precision,
    audit_days double precision,
    audit_type_prefixes text[] NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT event_retentions_days_check CHECK ((LEAST(event_days, audit_days) >= (0)::double precision)),
    CONSTRAINT event_retentions_version_check CHECK ((version >= 0))
);


--
-- Name: TABLE event_retentions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.event_retentions IS 'How long projects keep their events that do not keep them as long as the server says.';


--
-- Name: COLUMN event_retentions.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event_retentions.version IS '0 only within the transaction that inserts it.';


--
-- Name: COLUMN event_retentions.event_days; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event_retentions.event_days IS 'Days for which events are kept; NULL for the default of the server.';


--
-- Name: COLUMN event_retentions.audit_days; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event_retentions.audit_days IS 'The same for events of audit types.';


--
-- Name: COLUMN event_retentions.audit_type_prefixes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event_retentions.audit_type_prefixes IS 'Beginnings of types that are audit types too, beside those that always are.';


--
-- Name: event_targets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_targets (
    project_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL
);


--
-- Name: TABLE event_targets; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.event_targets IS 'What events are about besides their entity: the index of events.targets.';


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    project_id text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    entity_kind text COLLATE pg_catalog."C",
    entity_id text COLLATE pg_catalog."C",
    entity_version bigint,
    changed_fields text[] NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    on_behalf_of text COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    targets text[] COLLATE pg_catalog."C",
    payload_json jsonb,
    request_id text COLLATE pg_catalog."C",
    peer text COLLATE pg_catalog."C",
    client_address text COLLATE pg_catalog."C",
    user_agent text COLLATE pg_catalog."C",
    whole boolean NOT NULL,
    own boolean DEFAULT false NOT NULL,
    create_time timestamp with time zone NOT NULL,
    "position" bigint,
    redact_time timestamp with time zone,
    CONSTRAINT events_outcome_check CHECK ((outcome = ANY (ARRAY['SUCCESS'::text, 'FAILURE'::text, 'DENIED'::text]))),
    CONSTRAINT events_sequence_check CHECK ((sequence > 0))
);


--
-- Name: TABLE events; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.events IS 'The feeds of projects: the change feed, which is also the audit log. Rows are inserted by whoever numbers events, and removed by their retention alone.';


--
-- Name: COLUMN events.project_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.project_id IS 'No foreign key, so that events outlive the purge of their project.';


--
-- Name: COLUMN events.sequence; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.sequence IS 'Consecutive numbers in the project from 1.';


--
-- Name: COLUMN events.entity_version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.entity_version IS 'NULL if the event changed no entity; of one that was removed for good, the version after its last.';


--
-- Name: COLUMN events.actor; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.actor IS 'The caller, such as user:ada or token:local/ci; anonymous if the server asks nobody who it is.';


--
-- Name: COLUMN events.on_behalf_of; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.on_behalf_of IS 'The user for whom the caller said that it calls; NULL for none. Not checked: no foreign key.';


--
-- Name: COLUMN events.targets; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.targets IS 'Kinds and ids in turn: what it is about besides the entity. NULL for nothing. event_targets finds them.';


--
-- Name: COLUMN events.request_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.request_id IS 'The x-request-id of the call, or an id generated by the server.';


--
-- Name: COLUMN events.peer; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.peer IS 'The network address of the caller.';


--
-- Name: COLUMN events.client_address; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.client_address IS 'The address of the end user for whom a service called, as that said. Not checked.';


--
-- Name: COLUMN events.whole; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.whole IS 'Whether the payload has all fields of the entity that have a value.';


--
-- Name: COLUMN events.own; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.own IS 'Whether the type is one of the clients'' own.';


--
-- Name: COLUMN events."position"; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events."position" IS 'Where it stood before it was numbered, by which the call that appended it finds its number. NULL if that is not known.';


--
-- Name: COLUMN events.redact_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.events.redact_time IS 'When what is personal in it was erased, of which the columns are NULL since; NULL if it was not.';


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    project_id text NOT NULL COLLATE pg_catalog."C",
    principal text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    request_hash bytea NOT NULL,
    response bytea,
    create_time timestamp with time zone NOT NULL,
    expire_time timestamp with time zone NOT NULL,
    CONSTRAINT idempotency_keys_request_hash_check CHECK ((octet_length(request_hash) = 32))
);


--
-- Name: TABLE idempotency_keys; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.idempotency_keys IS 'Idempotency keys of mutations, each written in the transaction of its mutation.';


--
-- Name: COLUMN idempotency_keys.principal; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.idempotency_keys.principal IS 'Whose key it is: keys of different callers are different keys.';


--
-- Name: COLUMN idempotency_keys.request_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.idempotency_keys.request_hash IS 'SHA-256 of the type and the contents of the request.';


--
-- Name: COLUMN idempotency_keys.response; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.idempotency_keys.response IS 'The serialised response, for replays. NULL only inside the transaction that claims the key.';


--
-- Name: COLUMN idempotency_keys.expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.idempotency_keys.expire_time IS 'From this time on the key is free again.';


--
-- Name: installation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installation (
    singleton boolean DEFAULT true NOT NULL,
    token_key bytea NOT NULL,
    CONSTRAINT installation_singleton_check CHECK (singleton)
);


--
-- Name: TABLE installation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.installation IS 'Data of the installation itself: one row.';


--
-- Name: COLUMN installation.token_key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.installation.token_key IS 'Signs page and resume tokens. Stored here, so that every server of this database accepts the tokens of the others. Generated at random by the migration. Changing it only invalidates tokens that clients hold.';


--
-- Name: invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitations (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    email text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    expire_time timestamp with time zone NOT NULL,
    invited_by text COLLATE pg_catalog."C",
    accept_time timestamp with time zone,
    accepted_by text COLLATE pg_catalog."C",
    token_hash bytea NOT NULL,
    CONSTRAINT invitations_accept_time_check CHECK (((accept_time IS NULL) = (status <> 'ACCEPTED'::text))),
    CONSTRAINT invitations_role_check CHECK ((role = ANY (ARRAY['OWNER'::text, 'ADMIN'::text, 'MEMBER'::text, 'VIEWER'::text, 'WORKER'::text]))),
    CONSTRAINT invitations_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text, 'REVOKED'::text]))),
    CONSTRAINT invitations_token_hash_check CHECK ((octet_length(token_hash) = 32))
);


--
-- Name: TABLE invitations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.invitations IS 'Invitations of people to projects. They are global: on several nodes this is a reference table.';


--
-- Name: COLUMN invitations.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invitations.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN invitations.email; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invitations.email IS 'In lower case.';


--
-- Name: COLUMN invitations.expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invitations.expire_time IS 'From this time on, one that is PENDING cannot be accepted.';


--
-- Name: COLUMN invitations.invited_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invitations.invited_by IS 'A user, NULL for none. No foreign key, so that it is known when that user is gone.';


--
-- Name: COLUMN invitations.accepted_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invitations.accepted_by IS 'The same: the user who accepted it.';


--
-- Name: COLUMN invitations.token_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invitations.token_hash IS 'SHA-256 of the token, which is stored nowhere.';


--
-- Name: jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    queue text NOT NULL COLLATE pg_catalog."C",
    priority integer NOT NULL,
    cluster_id text COLLATE pg_catalog."C",
    resource_key text COLLATE pg_catalog."C",
    allow_duplicates boolean NOT NULL,
    payload_json jsonb,
    result_json jsonb,
    error_code text COLLATE pg_catalog."C",
    error_message text COLLATE pg_catalog."C",
    attempt integer NOT NULL,
    max_attempts integer NOT NULL,
    run_time timestamp with time zone NOT NULL,
    worker_id text COLLATE pg_catalog."C",
    lease_token text COLLATE pg_catalog."C",
    lease_expire_time timestamp with time zone,
    start_time timestamp with time zone,
    end_time timestamp with time zone,
    state_json jsonb,
    progress double precision,
    wait_reason text COLLATE pg_catalog."C",
    release_count integer DEFAULT 0 NOT NULL,
    claim_time timestamp with time zone,
    concurrency_key text COLLATE pg_catalog."C",
    payload_bytes integer NOT NULL,
    state_bytes integer,
    lane text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    attempts public.job_attempt[],
    CONSTRAINT jobs_lease_token_check CHECK ((((status = 'RUNNING'::text) = (lease_token IS NOT NULL)) AND ((status = 'RUNNING'::text) = (lease_expire_time IS NOT NULL)))),
    CONSTRAINT jobs_size_check CHECK ((((payload_bytes + COALESCE(state_bytes, 0)) + octet_length(concat(result_json, error_message, wait_reason))) <= 4000000)),
    CONSTRAINT jobs_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'RUNNING'::text, 'COMPLETED'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (autovacuum_vacuum_scale_factor='0.01', autovacuum_vacuum_threshold='5000');


--
-- Name: TABLE jobs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.jobs IS 'Work in queues, executed by workers under leases.';


--
-- Name: COLUMN jobs.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.version IS 'Starts at 1 and increases by 1 with every change except heartbeats.';


--
-- Name: COLUMN jobs.attempt; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.attempt IS 'The number of claims, including those whose lease expired, without those that were given back.';


--
-- Name: COLUMN jobs.run_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.run_time IS 'The earliest time for a claim.';


--
-- Name: COLUMN jobs.worker_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.worker_id IS 'The worker that claimed it last, kept after its end. NULL until the first claim.';


--
-- Name: COLUMN jobs.lease_token; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.lease_token IS 'Changes with every claim. NULL unless the job runs.';


--
-- Name: COLUMN jobs.lease_expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.lease_expire_time IS 'From this time on any worker can claim it. NULL unless the job runs.';


--
-- Name: COLUMN jobs.start_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.start_time IS 'When it was first claimed.';


--
-- Name: COLUMN jobs.end_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.end_time IS 'NULL while it is live.';


--
-- Name: COLUMN jobs.claim_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.claim_time IS 'When the attempt that the row shows began: the one that runs, or that ended the job. NULL if there is none.';


--
-- Name: COLUMN jobs.payload_bytes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.payload_bytes IS 'The length of the payload as text. Claims add it up to limit the size of responses without reading the payloads, and so does the check of the size of a row.';


--
-- Name: COLUMN jobs.state_bytes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.state_bytes IS 'The same of the state. NULL if there is none.';


--
-- Name: COLUMN jobs.lane; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.lane IS 'What it waits with: `key/` and the concurrency key, or `resource/` and the resource key of jobs that allow duplicates. Empty for jobs that wait alone.';


--
-- Name: COLUMN jobs.attempts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.jobs.attempts IS 'The attempts before the one that the row shows, at most 1,000. NULL for none: most jobs need only one.';


--
-- Name: locks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.locks (
    project_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    holder text COLLATE pg_catalog."C",
    token bigint NOT NULL,
    ttl interval NOT NULL,
    expire_time timestamp with time zone NOT NULL,
    metadata_json jsonb,
    hold_time timestamp with time zone NOT NULL,
    principal text,
    CONSTRAINT locks_size_check CHECK ((octet_length((metadata_json)::text) <= 4000000)),
    CONSTRAINT locks_token_check CHECK ((token > 0))
);


--
-- Name: TABLE locks; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.locks IS 'Locks with a time limit. The row of a released lock, with its token, is kept for some days.';


--
-- Name: COLUMN locks.holder; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.locks.holder IS 'NULL once it is released.';


--
-- Name: COLUMN locks.token; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.locks.token IS 'Increases with every new holder: the time in microseconds, or the previous token plus 1 if the clock has not advanced. So a token is not reused after an acquisition was rolled back, or after the row was purged and created again.';


--
-- Name: COLUMN locks.expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.locks.expire_time IS 'When it expires; for a released lock, when it was released.';


--
-- Name: COLUMN locks.hold_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.locks.hold_time IS 'When it was acquired under its token; for a released lock, under the last one.';


--
-- Name: COLUMN locks.principal; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.locks.principal IS 'Who acquired it; NULL once it is released.';


--
-- Name: log_chunks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_chunks (
    project_id text NOT NULL COLLATE pg_catalog."C",
    entity_kind text NOT NULL COLLATE pg_catalog."C",
    entity_id text NOT NULL COLLATE pg_catalog."C",
    last_number bigint NOT NULL,
    first_number bigint NOT NULL,
    first_byte bigint NOT NULL,
    attempt integer NOT NULL,
    append_time timestamp with time zone NOT NULL,
    streams smallint[] NOT NULL,
    times timestamp with time zone[],
    texts text[] NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT log_chunks_first_number_check CHECK (((first_number >= 1) AND (first_number <= last_number))),
    CONSTRAINT log_chunks_streams_check CHECK ((cardinality(streams) = ((last_number - first_number) + 1))),
    CONSTRAINT log_chunks_texts_check CHECK ((cardinality(texts) = ((last_number - first_number) + 1))),
    CONSTRAINT log_chunks_times_check CHECK ((cardinality(times) = ((last_number - first_number) + 1)))
);


--
-- Name: TABLE log_chunks; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.log_chunks IS 'The lines of logs, a row for each call that appended some: a row for each line would take fourteen times the space.';


--
-- Name: COLUMN log_chunks.last_number; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.log_chunks.last_number IS 'The number of the last of its lines. It is in the primary key, so that what follows a number begins with the chunk that contains the next one.';


--
-- Name: COLUMN log_chunks.first_byte; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.log_chunks.first_byte IS 'The byte_count of the log before it was appended.';


--
-- Name: COLUMN log_chunks.attempt; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.log_chunks.attempt IS 'The attempt of the job when it was appended; 0 for other entities.';


--
-- Name: COLUMN log_chunks.streams; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.log_chunks.streams IS 'The numbers of LogStream, one for each line: labels would be longer than many lines.';


--
-- Name: COLUMN log_chunks.times; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.log_chunks.times IS 'When each line was printed. An element that is NULL, or NULL for all: at the append_time.';


--
-- Name: logs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.logs (
    project_id text NOT NULL COLLATE pg_catalog."C",
    entity_kind text NOT NULL COLLATE pg_catalog."C",
    entity_id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    append_time timestamp with time zone NOT NULL,
    last_number bigint NOT NULL,
    byte_count bigint NOT NULL,
    task_id text GENERATED ALWAYS AS (
CASE
    WHEN (entity_kind = 'TASK'::text) THEN entity_id
    ELSE NULL::text
END) STORED COLLATE pg_catalog."C",
    job_id text GENERATED ALWAYS AS (
CASE
    WHEN (entity_kind = 'JOB'::text) THEN entity_id
    ELSE NULL::text
END) STORED COLLATE pg_catalog."C",
    cluster_id text GENERATED ALWAYS AS (
CASE
    WHEN (entity_kind = 'CLUSTER'::text) THEN entity_id
    ELSE NULL::text
END) STORED COLLATE pg_catalog."C",
    session_id text GENERATED ALWAYS AS (
CASE
    WHEN (entity_kind = 'SESSION'::text) THEN entity_id
    ELSE NULL::text
END) STORED COLLATE pg_catalog."C",
    CONSTRAINT logs_byte_count_check CHECK ((byte_count >= 0)),
    CONSTRAINT logs_entity_kind_check CHECK ((entity_kind = ANY (ARRAY['TASK'::text, 'JOB'::text, 'CLUSTER'::text, 'SESSION'::text]))),
    CONSTRAINT logs_last_number_check CHECK ((last_number >= 0))
);


--
-- Name: TABLE logs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.logs IS 'The logs of tasks, jobs, clusters and sessions, from the first line that is appended. The row stays locked until appended lines are committed, so a higher number never becomes visible before a lower one.';


--
-- Name: COLUMN logs.append_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.logs.append_time IS 'When lines were last appended. It never goes back, so retention removes lines in the order of their numbers.';


--
-- Name: COLUMN logs.last_number; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.logs.last_number IS 'The number of the last line that was appended, which is never given again; 0 before the first.';


--
-- Name: COLUMN logs.byte_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.logs.byte_count IS 'About the bytes of all lines that were ever appended; it tells how far a chunk is from another one.';


--
-- Name: COLUMN logs.task_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.logs.task_id IS 'The entity_id of the log of a task, NULL for all others. This and the next three are there for the foreign keys by which a log is removed with its entity.';


--
-- Name: mcp_servers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mcp_servers (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    agent_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    transport text NOT NULL COLLATE pg_catalog."C",
    config_json jsonb,
    enabled boolean NOT NULL,
    CONSTRAINT mcp_servers_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT mcp_servers_size_check CHECK ((octet_length((config_json)::text) <= 4000000)),
    CONSTRAINT mcp_servers_transport_check CHECK ((transport = ANY (ARRAY['STDIO'::text, 'HTTP'::text, 'SSE'::text])))
);


--
-- Name: TABLE mcp_servers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.mcp_servers IS 'Servers of the Model Context Protocol that agents use.';


--
-- Name: COLUMN mcp_servers.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mcp_servers.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN mcp_servers.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mcp_servers.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN mcp_servers.enabled; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mcp_servers.enabled IS 'Whether the agent should use it.';


--
-- Name: messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    conversation_id text NOT NULL COLLATE pg_catalog."C",
    sender_id text NOT NULL COLLATE pg_catalog."C",
    receiver_id text COLLATE pg_catalog."C",
    content_type text NOT NULL COLLATE pg_catalog."C",
    content text COLLATE pg_catalog."C",
    metadata_json jsonb,
    read_time timestamp with time zone,
    task_id text COLLATE pg_catalog."C",
    team_id text COLLATE pg_catalog."C",
    session_id text COLLATE pg_catalog."C",
    session_number bigint NOT NULL,
    batch_index integer NOT NULL,
    CONSTRAINT messages_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT messages_session_number_check CHECK ((session_number >= 0)),
    CONSTRAINT messages_size_check CHECK ((octet_length(concat(content, metadata_json)) <= 4000000))
);


--
-- Name: TABLE messages; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.messages IS 'Messages in conversations. A conversation is the set of messages with the same conversation_id.';


--
-- Name: COLUMN messages.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.messages.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN messages.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.messages.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN messages.sender_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.messages.sender_id IS 'An agent or any other participant. The same holds for receiver_id. So neither has a foreign key.';


--
-- Name: COLUMN messages.receiver_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.messages.receiver_id IS 'NULL for all participants of the conversation.';


--
-- Name: COLUMN messages.read_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.messages.read_time IS 'NULL while it is unread.';


--
-- Name: COLUMN messages.session_number; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.messages.session_number IS 'The number in the session, from 1. 0 without a session.';


--
-- Name: COLUMN messages.batch_index; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.messages.batch_index IS 'The index in the batch that created it. Messages of one batch have the same create_time, and the order of ids chosen by clients has no meaning.';


--
-- Name: project_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project_keys (
    project_id text NOT NULL COLLATE pg_catalog."C",
    key_version bigint NOT NULL,
    create_time timestamp with time zone NOT NULL,
    promote_time timestamp with time zone,
    root_key_uri text NOT NULL COLLATE pg_catalog."C",
    wrapped_key bytea NOT NULL,
    CONSTRAINT project_keys_key_version_check CHECK ((key_version > 0))
);


--
-- Name: TABLE project_keys; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.project_keys IS 'The keys that encrypt the secrets of projects: 256 bits each, wrapped by a root key. A version is deleted when it no longer encrypts any secret.';


--
-- Name: COLUMN project_keys.promote_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.project_keys.promote_time IS 'NULL while it only decrypts. The newest version with a promote_time encrypts new secrets.';


--
-- Name: project_limits; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project_limits (
    project_id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    call_limit integer,
    stream_limit integer,
    transaction_limit integer,
    rate_limit integer,
    row_limit bigint,
    byte_limit bigint,
    CONSTRAINT project_limits_sign_check CHECK ((LEAST((call_limit)::bigint, (stream_limit)::bigint, (transaction_limit)::bigint, (rate_limit)::bigint, row_limit, byte_limit) >= 0)),
    CONSTRAINT project_limits_version_check CHECK ((version >= 0))
);


--
-- Name: TABLE project_limits; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.project_limits IS 'Limits of projects: NULL for the default of the server, 0 for none. They are global: those of all projects that are called are read at once, and on several nodes this is a reference table.';


--
-- Name: COLUMN project_limits.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.project_limits.version IS '0 only within the transaction that inserts it.';


--
-- Name: project_measurements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project_measurements (
    project_id text NOT NULL COLLATE pg_catalog."C",
    next_measure_time timestamp with time zone NOT NULL,
    measure_time timestamp with time zone,
    row_count bigint NOT NULL,
    byte_count bigint NOT NULL,
    row_counts jsonb NOT NULL
);


--
-- Name: TABLE project_measurements; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.project_measurements IS 'Rows and bytes of projects that have a limit of them, as they were last measured. Global as project_limits.';


--
-- Name: COLUMN project_measurements.next_measure_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.project_measurements.next_measure_time IS 'When it may be measured again.';


--
-- Name: COLUMN project_measurements.measure_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.project_measurements.measure_time IS 'NULL until it is measured.';


--
-- Name: COLUMN project_measurements.row_counts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.project_measurements.row_counts IS 'The rows by kind of entity.';


--
-- Name: project_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project_members (
    project_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    invited_by text COLLATE pg_catalog."C",
    accept_time timestamp with time zone,
    CONSTRAINT project_members_role_check CHECK ((role = ANY (ARRAY['OWNER'::text, 'ADMIN'::text, 'MEMBER'::text, 'VIEWER'::text, 'WORKER'::text])))
);


--
-- Name: TABLE project_members; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.project_members IS 'The users of projects. Memberships are global: on several nodes this is a reference table. They end when the user is deleted.';


--
-- Name: COLUMN project_members.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.project_members.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN project_members.invited_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.project_members.invited_by IS 'The user who made the invitation that was accepted, NULL for none. No foreign key, so that it is known when that user is gone.';


--
-- Name: COLUMN project_members.accept_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.project_members.accept_time IS 'When the invitation was accepted. NULL without one.';


--
-- Name: projects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.projects (
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    delete_time timestamp with time zone,
    purge_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    slug text COLLATE pg_catalog."C",
    owner_id text COLLATE pg_catalog."C",
    transitions text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT projects_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT projects_purge_time_check CHECK (((purge_time IS NULL) = (delete_time IS NULL))),
    CONSTRAINT projects_transitions_check CHECK ((transitions = ANY (ARRAY['STRICT'::text, 'OPEN'::text])))
);


--
-- Name: TABLE projects; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.projects IS 'Tenants. Projects are global: on several nodes this is a reference table.';


--
-- Name: COLUMN projects.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.projects.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN projects.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.projects.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN projects.delete_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.projects.delete_time IS 'NULL unless it is deleted.';


--
-- Name: COLUMN projects.purge_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.projects.purge_time IS 'When its retention ends, and the project is purged with everything in it. NULL unless it is deleted.';


--
-- Name: COLUMN projects.owner_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.projects.owner_id IS 'The first among the users who have the role OWNER in project_members, NULL if nobody has.';


--
-- Name: COLUMN projects.transitions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.projects.transitions IS 'STRICT: the statuses of tasks and workflows follow their transition tables. OPEN: any may follow any other one.';


--
-- Name: queues; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.queues (
    project_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    paused boolean NOT NULL,
    max_running integer,
    max_running_per_key integer,
    max_starts_per_minute integer,
    turn_time timestamp with time zone,
    starts jsonb,
    next_start_time timestamp with time zone,
    CONSTRAINT queues_max_running_check CHECK ((max_running > 0)),
    CONSTRAINT queues_max_running_per_key_check CHECK ((max_running_per_key > 0)),
    CONSTRAINT queues_max_starts_per_minute_check CHECK ((max_starts_per_minute > 0)),
    CONSTRAINT queues_version_check CHECK ((version >= 0))
)
WITH (fillfactor='50');


--
-- Name: TABLE queues; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.queues IS 'Settings of queues of jobs. A queue without a row has none.';


--
-- Name: COLUMN queues.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.queues.version IS '0 only within the transaction that inserts it.';


--
-- Name: COLUMN queues.turn_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.queues.turn_time IS 'When the last claim took its turn. Every claim changes it, also to end others that began with an older snapshot.';


--
-- Name: COLUMN queues.starts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.queues.starts IS 'The number of claimed jobs of the last minute, by the second since 1970.';


--
-- Name: COLUMN queues.next_start_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.queues.next_start_time IS 'When max_starts_per_minute allows the next claim, if it has kept back the last one.';


--
-- Name: reference_graphs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reference_graphs (
    project_id text NOT NULL COLLATE pg_catalog."C",
    entity_kind text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL
);


--
-- Name: TABLE reference_graphs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.reference_graphs IS 'The turns of changes that could make a cycle of references.';


--
-- Name: COLUMN reference_graphs.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reference_graphs.version IS 'The number of these changes.';


--
-- Name: repos; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.repos (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    remote_url text COLLATE pg_catalog."C",
    local_path text COLLATE pg_catalog."C",
    default_branch text COLLATE pg_catalog."C",
    environment_json jsonb,
    data_json jsonb,
    CONSTRAINT repos_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT repos_size_check CHECK ((octet_length(concat(local_path, environment_json, data_json)) <= 4000000))
);


--
-- Name: TABLE repos; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.repos IS 'Git repositories that sessions work on.';


--
-- Name: COLUMN repos.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.repos.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN repos.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.repos.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: reservations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reservations (
    project_id text NOT NULL COLLATE pg_catalog."C",
    scope text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    request_hash text COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    response bytea NOT NULL,
    token text NOT NULL COLLATE pg_catalog."C",
    ttl interval NOT NULL,
    expire_time timestamp with time zone NOT NULL,
    CONSTRAINT reservations_size_check CHECK ((octet_length(response) <= 1048576)),
    CONSTRAINT reservations_status_check CHECK ((status = ANY (ARRAY['IN_PROGRESS'::text, 'DONE'::text])))
);


--
-- Name: TABLE reservations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.reservations IS 'Idempotency keys that clients keep for their own endpoints. The keys of API calls are in idempotency_keys.';


--
-- Name: COLUMN reservations.response; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reservations.response IS 'Empty until it is DONE.';


--
-- Name: COLUMN reservations.token; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reservations.token IS 'Changes with every reservation, so that an outdated reservation cannot store a response.';


--
-- Name: COLUMN reservations.expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reservations.expire_time IS 'When the key becomes free, whether it is DONE or not.';


--
-- Name: role_bindings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_bindings (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    subject_type text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    notes text COLLATE pg_catalog."C",
    CONSTRAINT role_bindings_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT role_bindings_role_check CHECK ((role = ANY (ARRAY['OWNER'::text, 'ADMIN'::text, 'MEMBER'::text, 'VIEWER'::text, 'WORKER'::text]))),
    CONSTRAINT role_bindings_subject_type_check CHECK ((subject_type = ANY (ARRAY['USER'::text, 'GROUP'::text, 'CERTIFICATE'::text])))
);


--
-- Name: TABLE role_bindings; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.role_bindings IS 'The roles of those whom an issuer of JSON Web Tokens or a certificate names. They are global: the roles of a subject are found in all projects at once, and on several nodes this is a reference table.';


--
-- Name: COLUMN role_bindings.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.role_bindings.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN role_bindings.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.role_bindings.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN role_bindings.subject; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.role_bindings.subject IS 'The name or the group, as the issuer or the certificate has it.';


--
-- Name: role_mappings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_mappings (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    principal text NOT NULL COLLATE pg_catalog."C",
    principal_type text NOT NULL COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    enabled boolean NOT NULL,
    notes text COLLATE pg_catalog."C",
    CONSTRAINT role_mappings_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT role_mappings_principal_check CHECK ((((char_length(principal) >= 1) AND (char_length(principal) <= 255)) AND (((octet_length(principal) + COALESCE(octet_length(team), 0)) + octet_length(role)) <= 2000))),
    CONSTRAINT role_mappings_principal_type_check CHECK ((principal_type = ANY (ARRAY['USER'::text, 'ROLE'::text, 'GROUP'::text])))
);


--
-- Name: TABLE role_mappings; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.role_mappings IS 'The roles of principals of an external directory in teams.';


--
-- Name: COLUMN role_mappings.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.role_mappings.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN role_mappings.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.role_mappings.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN role_mappings.principal; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.role_mappings.principal IS 'The name in its directory.';


--
-- Name: COLUMN role_mappings.team; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.role_mappings.team IS 'NULL for all teams.';


--
-- Name: COLUMN role_mappings.enabled; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.role_mappings.enabled IS 'Whether ResolveRoles uses it.';


--
-- Name: root_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.root_keys (
    key_uri text NOT NULL COLLATE pg_catalog."C",
    canary bytea NOT NULL,
    create_time timestamp with time zone NOT NULL
);


--
-- Name: TABLE root_keys; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.root_keys IS 'The root keys that servers of this database have used. The keys themselves are not in the database.';


--
-- Name: COLUMN root_keys.canary; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.root_keys.canary IS 'The same 32 bytes for all root keys, wrapped by this one. A server that cannot unwrap them has the wrong key, and refuses to start. They are also the pepper for the fingerprints of requests that may contain secrets.';


--
-- Name: schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migrations (
    version character varying NOT NULL
);


--
-- Name: session_counters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_counters (
    project_id text NOT NULL COLLATE pg_catalog."C",
    session_id text NOT NULL COLLATE pg_catalog."C",
    last_number bigint NOT NULL,
    CONSTRAINT session_counters_last_number_check CHECK ((last_number >= 0))
);


--
-- Name: TABLE session_counters; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.session_counters IS 'The last number that a message of each session has got. Its row stays locked until the message is committed, so a higher number never becomes visible before a lower one. A table of its own, since a change of the session should not wait for that.';


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    delete_time timestamp with time zone,
    purge_time timestamp with time zone,
    hidden boolean NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    workspace_id text COLLATE pg_catalog."C",
    agent_id text COLLATE pg_catalog."C",
    board_id text COLLATE pg_catalog."C",
    repo_id text COLLATE pg_catalog."C",
    parent_session_id text COLLATE pg_catalog."C",
    fork_of_session_id text COLLATE pg_catalog."C",
    agent_kind text COLLATE pg_catalog."C",
    display_name text COLLATE pg_catalog."C",
    description text COLLATE pg_catalog."C",
    error_message text COLLATE pg_catalog."C",
    container_id text COLLATE pg_catalog."C",
    workspace_path text COLLATE pg_catalog."C",
    base_commit text COLLATE pg_catalog."C",
    applied_commit text COLLATE pg_catalog."C",
    git_state_json jsonb,
    metadata_json jsonb,
    CONSTRAINT sessions_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT sessions_hidden_check CHECK (((NOT hidden) OR (delete_time IS NOT NULL))),
    CONSTRAINT sessions_purge_time_check CHECK (((purge_time IS NULL) = (delete_time IS NULL))),
    CONSTRAINT sessions_size_check CHECK ((octet_length(concat(description, error_message, workspace_path, git_state_json, metadata_json)) <= 4000000)),
    CONSTRAINT sessions_status_check CHECK ((status = ANY (ARRAY['INITIALIZING'::text, 'REINITIALIZING'::text, 'CLONING'::text, 'PULLING_IMAGE'::text, 'CREATING_SANDBOX'::text, 'IDLE'::text, 'RUNNING'::text, 'WAITING'::text, 'STOPPED'::text, 'COMPLETED'::text, 'FAILED'::text, 'CLOSED'::text, 'REMOVING'::text])))
);


--
-- Name: TABLE sessions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sessions IS 'Conversations with agents that work on files.';


--
-- Name: COLUMN sessions.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN sessions.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN sessions.delete_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.delete_time IS 'NULL unless it is deleted.';


--
-- Name: COLUMN sessions.purge_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.purge_time IS 'When its retention ends, and the session is purged. NULL unless it is deleted.';


--
-- Name: COLUMN sessions.hidden; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.hidden IS 'Whether it is deleted because its workspace is, and undeleted with it. A session that was deleted before stays deleted.';


--
-- Name: COLUMN sessions.parent_session_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.parent_session_id IS 'The session that has spawned it.';


--
-- Name: COLUMN sessions.fork_of_session_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.fork_of_session_id IS 'The session that it is a fork of. With parent_session_id, sessions are a graph without cycles. The origin of a session is its parent, else this one.';


--
-- Name: tasks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tasks (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    workflow_id text COLLATE pg_catalog."C",
    parent_id text COLLATE pg_catalog."C",
    depth integer NOT NULL,
    path bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    type text COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    priority integer NOT NULL,
    agent_id text COLLATE pg_catalog."C",
    agent_name text COLLATE pg_catalog."C",
    team_id text COLLATE pg_catalog."C",
    tool_id text COLLATE pg_catalog."C",
    action_id text COLLATE pg_catalog."C",
    session_id text COLLATE pg_catalog."C",
    input_json jsonb,
    output_json jsonb,
    error_json jsonb,
    metadata_json jsonb,
    start_time timestamp with time zone,
    end_time timestamp with time zone,
    CONSTRAINT tasks_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT tasks_depth_check CHECK (((depth >= 0) AND (depth <= 128))),
    CONSTRAINT tasks_parent_id_check CHECK (((depth = 0) = (parent_id IS NULL))),
    CONSTRAINT tasks_size_check CHECK ((octet_length(concat(input_json, output_json, error_json, metadata_json)) <= 4000000)),
    CONSTRAINT tasks_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'RUNNING'::text, 'WAITING'::text, 'PAUSED'::text, 'COMPLETED'::text, 'FAILED'::text, 'CANCELLED'::text, 'TIMED_OUT'::text])))
);


--
-- Name: TABLE tasks; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.tasks IS 'Units of work, in trees.';


--
-- Name: COLUMN tasks.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN tasks.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN tasks.parent_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.parent_id IS 'NULL for the root of a tree. Only a move changes it, with the depth and the path of the whole tree.';


--
-- Name: COLUMN tasks.depth; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.depth IS 'The number of ancestors. At most 128, since a path longer than about 2,600 bytes does not fit into an index.';


--
-- Name: COLUMN tasks.path; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.path IS 'The path of the parent and 16 more bytes, which begin with the time of the creation or of the last move. The order of paths is depth first, with siblings in the order of these times. A subtree is one range of paths.';


--
-- Name: COLUMN tasks.agent_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.agent_name IS 'Of an agent that is not stored here, so that it has no foreign key.';


--
-- Name: COLUMN tasks.tool_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.tool_id IS 'Empty if a client says so, and NULL if it says nothing. The same holds for action_id and agent_name.';


--
-- Name: COLUMN tasks.start_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.start_time IS 'NULL until it runs.';


--
-- Name: COLUMN tasks.end_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.end_time IS 'NULL unless the status is terminal.';


--
-- Name: team_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.team_members (
    project_id text NOT NULL COLLATE pg_catalog."C",
    team_id text NOT NULL COLLATE pg_catalog."C",
    agent_id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: TABLE team_members; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.team_members IS 'The members of teams. The memberships of a deleted agent are kept until it is purged, since it can be undeleted.';


--
-- Name: COLUMN team_members.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.team_members.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: teams; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.teams (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    description text COLLATE pg_catalog."C",
    metadata_json jsonb,
    CONSTRAINT teams_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT teams_size_check CHECK ((octet_length((metadata_json)::text) <= 4000000))
);


--
-- Name: TABLE teams; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.teams IS 'Groups of agents.';


--
-- Name: COLUMN teams.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.teams.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN teams.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.teams.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tokens (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    prefix text NOT NULL COLLATE pg_catalog."C",
    expire_time timestamp with time zone,
    last_used_time timestamp with time zone,
    revoke_time timestamp with time zone,
    previous_prefix text COLLATE pg_catalog."C",
    previous_expire_time timestamp with time zone,
    token_hash bytea NOT NULL,
    previous_token_hash bytea,
    CONSTRAINT tokens_lifetime_check CHECK ((((expire_time - create_time) >= '00:00:01'::interval) AND ((expire_time - create_time) <= '365 days'::interval))),
    CONSTRAINT tokens_previous_check CHECK ((((previous_token_hash IS NULL) = (previous_expire_time IS NULL)) AND ((previous_token_hash IS NULL) = (previous_prefix IS NULL)))),
    CONSTRAINT tokens_role_check CHECK ((role = ANY (ARRAY['OWNER'::text, 'ADMIN'::text, 'MEMBER'::text, 'VIEWER'::text, 'WORKER'::text]))),
    CONSTRAINT tokens_token_hash_check CHECK (((octet_length(token_hash) = 32) AND (octet_length(previous_token_hash) = 32)))
);


--
-- Name: TABLE tokens; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.tokens IS 'The tokens of programs, with their roles. They are global: a token is found without its project, and on several nodes this is a reference table.';


--
-- Name: COLUMN tokens.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tokens.version IS 'Starts at 1 and increases by 1 with every change, but not when the token is used.';


--
-- Name: COLUMN tokens.prefix; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tokens.prefix IS 'The beginning of the text, by which people recognise it.';


--
-- Name: COLUMN tokens.expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tokens.expire_time IS 'NULL for a token that does not expire.';


--
-- Name: COLUMN tokens.last_used_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tokens.last_used_time IS 'Written at most once a minute. NULL until the token is used.';


--
-- Name: COLUMN tokens.revoke_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tokens.revoke_time IS 'NULL unless it is revoked.';


--
-- Name: COLUMN tokens.previous_expire_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tokens.previous_expire_time IS 'Until when the text before the last rotation is valid. NULL without a rotation.';


--
-- Name: COLUMN tokens.token_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tokens.token_hash IS 'The SHA-256 of the text, which is stored nowhere.';


--
-- Name: COLUMN tokens.previous_token_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tokens.previous_token_hash IS 'That of the text before the last rotation. NULL without a rotation.';


--
-- Name: tool_executions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tool_executions (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    agent_id text NOT NULL COLLATE pg_catalog."C",
    task_id text COLLATE pg_catalog."C",
    tool_name text NOT NULL COLLATE pg_catalog."C",
    tool_type text COLLATE pg_catalog."C",
    input_json jsonb,
    output_json jsonb,
    error_json jsonb,
    status text NOT NULL COLLATE pg_catalog."C",
    start_time timestamp with time zone,
    end_time timestamp with time zone,
    duration interval,
    metadata_json jsonb,
    CONSTRAINT tool_executions_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT tool_executions_size_check CHECK ((octet_length(concat(input_json, output_json, error_json, metadata_json)) <= 4000000)),
    CONSTRAINT tool_executions_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'RUNNING'::text, 'SUCCEEDED'::text, 'FAILED'::text, 'TIMED_OUT'::text, 'CANCELLED'::text])))
);


--
-- Name: TABLE tool_executions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.tool_executions IS 'Runs of tools by agents, with input and result.';


--
-- Name: COLUMN tool_executions.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tool_executions.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN tool_executions.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tool_executions.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN tool_executions.start_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tool_executions.start_time IS 'NULL until it runs.';


--
-- Name: COLUMN tool_executions.end_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tool_executions.end_time IS 'NULL unless the status is terminal.';


--
-- Name: COLUMN tool_executions.duration; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tool_executions.duration IS 'NULL unless the client has measured it.';


--
-- Name: unnumbered_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unnumbered_events (
    project_id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    entity_kind text COLLATE pg_catalog."C",
    entity_id text COLLATE pg_catalog."C",
    entity_version bigint,
    changed_fields text[] NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    on_behalf_of text COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    targets text[] COLLATE pg_catalog."C",
    payload_json jsonb,
    request_id text COLLATE pg_catalog."C",
    peer text COLLATE pg_catalog."C",
    client_address text COLLATE pg_catalog."C",
    user_agent text COLLATE pg_catalog."C",
    whole boolean NOT NULL,
    own boolean DEFAULT false NOT NULL,
    create_time timestamp with time zone NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.01', autovacuum_vacuum_threshold='5000');


--
-- Name: TABLE unnumbered_events; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.unnumbered_events IS 'Events as they are written, in the transaction of what they tell, until a reader of their project numbers them and moves them to events. So writers of a project never wait for each other, what is committed late is numbered late instead of being missed, and a write costs one index.';


--
-- Name: COLUMN unnumbered_events.project_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.unnumbered_events.project_id IS 'No foreign key, so that events outlive the purge of their project.';


--
-- Name: COLUMN unnumbered_events."position"; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.unnumbered_events."position" IS 'The order of insertion, in which they are numbered. An event about a row is written after the row is locked: so those of one entity stand in the order of its versions.';


--
-- Name: COLUMN unnumbered_events.entity_version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.unnumbered_events.entity_version IS 'NULL if the event changed no entity.';


--
-- Name: COLUMN unnumbered_events.targets; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.unnumbered_events.targets IS 'Kinds and ids in turn: what it is about besides the entity. NULL for nothing.';


--
-- Name: COLUMN unnumbered_events.own; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.unnumbered_events.own IS 'Whether the type is one of the clients'' own.';


--
-- Name: unnumbered_events_position_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.unnumbered_events ALTER COLUMN "position" ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.unnumbered_events_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: usage_samples; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_samples (
    project_id text NOT NULL COLLATE pg_catalog."C",
    cluster_id text NOT NULL COLLATE pg_catalog."C",
    sample_time timestamp with time zone NOT NULL,
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    hours double precision NOT NULL,
    core_hours double precision NOT NULL,
    memory_gib_hours double precision NOT NULL,
    cost_micros bigint NOT NULL,
    currency text COLLATE pg_catalog."C",
    state text COLLATE pg_catalog."C",
    control_plane_replicas integer NOT NULL,
    worker_replicas integer NOT NULL,
    metadata_json jsonb,
    CONSTRAINT usage_samples_cost_micros_check CHECK (((cost_micros >= 0) AND (cost_micros <= '1000000000000000'::bigint))),
    CONSTRAINT usage_samples_hours_check CHECK ((((hours >= (0)::double precision) AND (hours <= ('1000000000000000'::numeric)::double precision)) AND ((core_hours >= (0)::double precision) AND (core_hours <= ('1000000000000000'::numeric)::double precision)) AND ((memory_gib_hours >= (0)::double precision) AND (memory_gib_hours <= ('1000000000000000'::numeric)::double precision)))),
    CONSTRAINT usage_samples_size_check CHECK ((octet_length((metadata_json)::text) <= 4000000))
);


--
-- Name: TABLE usage_samples; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.usage_samples IS 'The usage of clusters in the period that ends at sample_time; one sample for each cluster and time.';


--
-- Name: COLUMN usage_samples.cost_micros; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.usage_samples.cost_micros IS 'Millionths of the currency. Integers, since sums of floating-point numbers drift.';


--
-- Name: user_preferences; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_preferences (
    user_id text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    value_json jsonb NOT NULL,
    CONSTRAINT user_preferences_size_check CHECK ((octet_length((value_json)::text) <= 4000000))
);


--
-- Name: TABLE user_preferences; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.user_preferences IS 'Preferences of users: values under keys. A deletion of the user removes them.';


--
-- Name: COLUMN user_preferences.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_preferences.version IS 'Starts at 1 and increases by 1 each time that it is set.';


--
-- Name: user_sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_sessions (
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    user_agent text COLLATE pg_catalog."C",
    metadata_json jsonb,
    expire_time timestamp with time zone NOT NULL,
    last_used_time timestamp with time zone,
    revoke_time timestamp with time zone,
    token_hash bytea NOT NULL,
    CONSTRAINT user_sessions_lifetime_check CHECK ((((expire_time - create_time) >= '00:00:01'::interval) AND ((expire_time - create_time) <= '365 days'::interval))),
    CONSTRAINT user_sessions_size_check CHECK ((octet_length(concat(user_agent, metadata_json)) <= 4000000)),
    CONSTRAINT user_sessions_token_hash_check CHECK ((octet_length(token_hash) = 32))
);


--
-- Name: TABLE user_sessions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.user_sessions IS 'Logins of users, each of which a token proves. They are global: this table has no project_id, and on several nodes it is a reference table.';


--
-- Name: COLUMN user_sessions.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_sessions.version IS 'Starts at 1 and increases by 1 with every change, but not when the token is used.';


--
-- Name: COLUMN user_sessions.last_used_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_sessions.last_used_time IS 'Written at most once a minute. NULL until the token is used.';


--
-- Name: COLUMN user_sessions.revoke_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_sessions.revoke_time IS 'NULL unless it is revoked.';


--
-- Name: COLUMN user_sessions.token_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_sessions.token_hash IS 'The SHA-256 of the token, which is stored nowhere.';


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    delete_time timestamp with time zone,
    purge_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    provider text COLLATE pg_catalog."C",
    provider_user_id text COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    avatar_url text COLLATE pg_catalog."C",
    metadata_json jsonb,
    CONSTRAINT users_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT users_provider_user_id_check CHECK (((provider_user_id IS NULL) OR (provider IS NOT NULL))),
    CONSTRAINT users_purge_time_check CHECK (((purge_time IS NULL) = (delete_time IS NULL))),
    CONSTRAINT users_size_check CHECK ((octet_length((metadata_json)::text) <= 4000000))
);


--
-- Name: TABLE users; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.users IS 'People, and programs that act for one. Users are global: this table has no project_id, and on several nodes it is a reference table.';


--
-- Name: COLUMN users.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN users.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN users.delete_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.delete_time IS 'NULL unless it is deleted.';


--
-- Name: COLUMN users.purge_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.purge_time IS 'When its retention ends, and the user is purged. NULL unless it is deleted.';


--
-- Name: COLUMN users.email; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.email IS 'In lower case. NULL for none.';


--
-- Name: workflows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workflows (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    delete_time timestamp with time zone,
    purge_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    input_json jsonb,
    output_json jsonb,
    error_json jsonb,
    metadata_json jsonb,
    start_time timestamp with time zone,
    end_time timestamp with time zone,
    CONSTRAINT workflows_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT workflows_purge_time_check CHECK (((purge_time IS NULL) = (delete_time IS NULL))),
    CONSTRAINT workflows_size_check CHECK ((octet_length(concat(input_json, output_json, error_json, metadata_json)) <= 4000000)),
    CONSTRAINT workflows_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'RUNNING'::text, 'WAITING'::text, 'PAUSED'::text, 'COMPLETED'::text, 'FAILED'::text, 'CANCELLED'::text, 'TIMED_OUT'::text])))
);


--
-- Name: TABLE workflows; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.workflows IS 'Executions of workflow definitions.';


--
-- Name: COLUMN workflows.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workflows.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN workflows.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workflows.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN workflows.delete_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workflows.delete_time IS 'NULL unless it is deleted.';


--
-- Name: COLUMN workflows.purge_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workflows.purge_time IS 'When its retention ends, and the workflow is purged with its tasks. NULL unless it is deleted.';


--
-- Name: COLUMN workflows.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workflows.name IS 'The definition; many executions share it.';


--
-- Name: COLUMN workflows.start_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workflows.start_time IS 'NULL until it runs.';


--
-- Name: COLUMN workflows.end_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workflows.end_time IS 'NULL unless the status is terminal.';


--
-- Name: workspaces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workspaces (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    import_time timestamp with time zone,
    delete_time timestamp with time zone,
    purge_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    path text COLLATE pg_catalog."C",
    git_repo text COLLATE pg_catalog."C",
    source_type text COLLATE pg_catalog."C",
    provider text COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    error_message text COLLATE pg_catalog."C",
    metadata_json jsonb,
    CONSTRAINT workspaces_create_time_check CHECK ((create_time <= import_time)),
    CONSTRAINT workspaces_purge_time_check CHECK (((purge_time IS NULL) = (delete_time IS NULL))),
    CONSTRAINT workspaces_size_check CHECK ((octet_length(concat(error_message, path, metadata_json)) <= 4000000)),
    CONSTRAINT workspaces_status_check CHECK ((status = ANY (ARRAY['INITIALIZING'::text, 'CLONING'::text, 'READY'::text, 'ERROR'::text])))
);


--
-- Name: TABLE workspaces; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.workspaces IS 'Folders with the files that sessions work on.';


--
-- Name: COLUMN workspaces.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workspaces.version IS 'Starts at 1 and increases by 1 with every change.';


--
-- Name: COLUMN workspaces.import_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workspaces.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';


--
-- Name: COLUMN workspaces.delete_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workspaces.delete_time IS 'NULL unless it is deleted.';


--
-- Name: COLUMN workspaces.purge_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workspaces.purge_time IS 'When its retention ends, and the workspace is purged with its sessions. NULL unless it is deleted.';


--
-- Name: agents agents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agents
    ADD CONSTRAINT agents_pkey PRIMARY KEY (project_id, id);


--
-- Name: api_keys api_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);


--
-- Name: board_objects board_objects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_objects
    ADD CONSTRAINT board_objects_pkey PRIMARY KEY (project_id, id);


--
-- Name: board_objects board_objects_ref_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_objects
    ADD CONSTRAINT board_objects_ref_id_key UNIQUE (project_id, board_id, kind, ref_id);


--
-- Name: boards boards_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boards
    ADD CONSTRAINT boards_pkey PRIMARY KEY (project_id, id);


--
-- Name: boards boards_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boards
    ADD CONSTRAINT boards_slug_key UNIQUE (project_id, slug);


--
-- Name: cluster_artifacts cluster_artifacts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cluster_artifacts
    ADD CONSTRAINT cluster_artifacts_pkey PRIMARY KEY (project_id, id);


--
-- Name: cluster_outputs cluster_outputs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cluster_outputs
    ADD CONSTRAINT cluster_outputs_pkey PRIMARY KEY (project_id, cluster_id);


--
-- Name: clusters clusters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clusters
    ADD CONSTRAINT clusters_pkey PRIMARY KEY (project_id, id);


--
-- Name: credential_secrets credential_secrets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential_secrets
    ADD CONSTRAINT credential_secrets_pkey PRIMARY KEY (project_id, credential_id, secret_version);


--
-- Name: credentials credentials_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_pkey PRIMARY KEY (project_id, id);


--
-- Name: event_blocks event_blocks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_blocks
    ADD CONSTRAINT event_blocks_pkey PRIMARY KEY (project_id, block);


--
-- Name: event_expirations event_expirations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_expirations
    ADD CONSTRAINT event_expirations_pkey PRIMARY KEY (project_id, type);


--
-- Name: event_heads event_heads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_heads
    ADD CONSTRAINT event_heads_pkey PRIMARY KEY (project_id);


--
-- Name: event_retentions event_retentions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_retentions
    ADD CONSTRAINT event_retentions_pkey PRIMARY KEY (project_id);


--
-- Name: event_targets event_targets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_targets
    ADD CONSTRAINT event_targets_pkey PRIMARY KEY (project_id, kind, id, sequence);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (project_id, sequence);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (project_id, principal, key);


--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (singleton);


--
-- Name: invitations invitations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (project_id, id);


--
-- Name: invitations invitations_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_token_hash_key UNIQUE (token_hash);


--
-- Name: jobs jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (project_id, id);


--
-- Name: locks locks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.locks
    ADD CONSTRAINT locks_pkey PRIMARY KEY (project_id, name);


--
-- Name: log_chunks log_chunks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_chunks
    ADD CONSTRAINT log_chunks_pkey PRIMARY KEY (project_id, entity_kind, entity_id, last_number);


--
-- Name: logs logs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logs
    ADD CONSTRAINT logs_pkey PRIMARY KEY (project_id, entity_kind, entity_id);


--
-- Name: mcp_servers mcp_servers_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mcp_servers
    ADD CONSTRAINT mcp_servers_name_key UNIQUE (project_id, agent_id, name);


--
-- Name: mcp_servers mcp_servers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mcp_servers
    ADD CONSTRAINT mcp_servers_pkey PRIMARY KEY (project_id, id);


--
-- Name: messages messages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_pkey PRIMARY KEY (project_id, id);


--
-- Name: project_keys project_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_keys
    ADD CONSTRAINT project_keys_pkey PRIMARY KEY (project_id, key_version);


--
-- Name: project_limits project_limits_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_limits
    ADD CONSTRAINT project_limits_pkey PRIMARY KEY (project_id);


--
-- Name: project_measurements project_measurements_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_measurements
    ADD CONSTRAINT project_measurements_pkey PRIMARY KEY (project_id);


--
-- Name: project_members project_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_members
    ADD CONSTRAINT project_members_pkey PRIMARY KEY (project_id, user_id);


--
-- Name: projects projects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (id);


--
-- Name: projects projects_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_slug_key UNIQUE (slug);


--
-- Name: queues queues_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.queues
    ADD CONSTRAINT queues_pkey PRIMARY KEY (project_id, name);


--
-- Name: reference_graphs reference_graphs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_graphs
    ADD CONSTRAINT reference_graphs_pkey PRIMARY KEY (project_id, entity_kind);


--
-- Name: repos repos_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.repos
    ADD CONSTRAINT repos_pkey PRIMARY KEY (project_id, id);


--
-- Name: repos repos_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.repos
    ADD CONSTRAINT repos_slug_key UNIQUE (project_id, slug);


--
-- Name: reservations reservations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_pkey PRIMARY KEY (project_id, scope, key);


--
-- Name: role_bindings role_bindings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_bindings
    ADD CONSTRAINT role_bindings_pkey PRIMARY KEY (project_id, id);


--
-- Name: role_mappings role_mappings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_mappings
    ADD CONSTRAINT role_mappings_pkey PRIMARY KEY (project_id, id);


--
-- Name: root_keys root_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.root_keys
    ADD CONSTRAINT root_keys_pkey PRIMARY KEY (key_uri);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);


--
-- Name: session_counters session_counters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_counters
    ADD CONSTRAINT session_counters_pkey PRIMARY KEY (project_id, session_id);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (project_id, id);


--
-- Name: tasks tasks_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_path_key UNIQUE (project_id, path);


--
-- Name: tasks tasks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (project_id, id);


--
-- Name: team_members team_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT team_members_pkey PRIMARY KEY (project_id, team_id, agent_id);


--
-- Name: teams teams_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_name_key UNIQUE (project_id, name);


--
-- Name: teams teams_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_pkey PRIMARY KEY (project_id, id);


--
-- Name: tokens tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT tokens_pkey PRIMARY KEY (project_id, id);


--
-- Name: tool_executions tool_executions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tool_executions
    ADD CONSTRAINT tool_executions_pkey PRIMARY KEY (project_id, id);


--
-- Name: unnumbered_events unnumbered_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unnumbered_events
    ADD CONSTRAINT unnumbered_events_pkey PRIMARY KEY (project_id, "position");


--
-- Name: usage_samples usage_samples_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_samples
    ADD CONSTRAINT usage_samples_pkey PRIMARY KEY (project_id, cluster_id, sample_time);


--
-- Name: user_preferences user_preferences_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_preferences
    ADD CONSTRAINT user_preferences_pkey PRIMARY KEY (user_id, key);


--
-- Name: user_sessions user_sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_sessions
    ADD CONSTRAINT user_sessions_pkey PRIMARY KEY (id);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: workflows workflows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workflows
    ADD CONSTRAINT workflows_pkey PRIMARY KEY (project_id, id);


--
-- Name: workspaces workspaces_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_pkey PRIMARY KEY (project_id, id);


--
-- Name: agents_capabilities_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agents_capabilities_idx ON public.agents USING gin (capabilities);


--
-- Name: agents_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agents_create_time_idx ON public.agents USING btree (project_id, create_time, id);


--
-- Name: agents_is_default_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX agents_is_default_key ON public.agents USING btree (project_id) WHERE is_default;


--
-- Name: agents_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX agents_name_key ON public.agents USING btree (project_id, name) WHERE (delete_time IS NULL);


--
-- Name: agents_purge_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agents_purge_time_idx ON public.agents USING btree (project_id, purge_time) WHERE (purge_time IS NOT NULL);


--
-- Name: api_keys_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_keys_create_time_idx ON public.api_keys USING btree (create_time, id);


--
-- Name: api_keys_end_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_keys_end_idx ON public.api_keys USING btree (LEAST(expire_time, revoke_time));


--
-- Name: api_keys_token_hash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX api_keys_token_hash_key ON public.api_keys USING btree (token_hash);


--
-- Name: api_keys_user_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_keys_user_id_idx ON public.api_keys USING btree (user_id, create_time, id);


--
-- Name: board_objects_board_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX board_objects_board_id_idx ON public.board_objects USING btree (project_id, board_id, create_time, id);


--
-- Name: board_objects_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX board_objects_create_time_idx ON public.board_objects USING btree (project_id, create_time, id);


--
-- Name: board_objects_ref_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX board_objects_ref_id_idx ON public.board_objects USING btree (project_id, ref_id) WHERE (ref_id IS NOT NULL);


--
-- Name: boards_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX boards_create_time_idx ON public.boards USING btree (project_id, create_time, id);


--
-- Name: boards_is_default_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX boards_is_default_key ON public.boards USING btree (project_id) WHERE is_default;


--
-- Name: boards_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX boards_name_idx ON public.boards USING btree (project_id, name, id);


--
-- Name: cluster_artifacts_cluster_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cluster_artifacts_cluster_id_idx ON public.cluster_artifacts USING btree (project_id, cluster_id, create_time, id);


--
-- Name: cluster_artifacts_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cluster_artifacts_create_time_idx ON public.cluster_artifacts USING btree (project_id, create_time, id);


--
-- Name: cluster_artifacts_latest_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cluster_artifacts_latest_idx ON public.cluster_artifacts USING btree (project_id, cluster_id, type, create_time, id);


--
-- Name: cluster_artifacts_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cluster_artifacts_type_idx ON public.cluster_artifacts USING btree (project_id, type, create_time, id);


--
-- Name: clusters_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clusters_create_time_idx ON public.clusters USING btree (project_id, create_time, id);


--
-- Name: clusters_expire_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clusters_expire_time_idx ON public.clusters USING btree (project_id, expire_time, id) WHERE (expire_time IS NOT NULL);


--
-- Name: clusters_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX clusters_name_key ON public.clusters USING btree (project_id, COALESCE(platform, ''::text), COALESCE(domain, ''::text), name) WHERE ((delete_time IS NULL) AND (status <> ALL (ARRAY['DESTROYED'::text, 'FAILED'::text])));


--
-- Name: clusters_owner_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clusters_owner_idx ON public.clusters USING btree (project_id, owner, create_time, id) WHERE (owner IS NOT NULL);


--
-- Name: clusters_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clusters_status_idx ON public.clusters USING btree (project_id, status, create_time, id);


--
-- Name: clusters_team_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clusters_team_idx ON public.clusters USING btree (project_id, team, create_time, id) WHERE (team IS NOT NULL);


--
-- Name: credential_secrets_key_version_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credential_secrets_key_version_idx ON public.credential_secrets USING btree (project_id, key_version, credential_id, secret_version);


--
-- Name: credential_secrets_replace_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credential_secrets_replace_time_idx ON public.credential_secrets USING btree (project_id, replace_time) WHERE (replace_time IS NOT NULL);


--
-- Name: credentials_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credentials_create_time_idx ON public.credentials USING btree (project_id, create_time, id);


--
-- Name: credentials_expire_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credentials_expire_time_idx ON public.credentials USING btree (project_id, expire_time, id) WHERE (expire_time IS NOT NULL);


--
-- Name: credentials_metadata_json_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credentials_metadata_json_idx ON public.credentials USING gin (metadata_json jsonb_path_ops) WHERE (metadata_json IS NOT NULL);


--
-- Name: credentials_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credentials_name_idx ON public.credentials USING btree (project_id, name, id);


--
-- Name: credentials_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX credentials_name_key ON public.credentials USING btree (project_id, provider, name);


--
-- Name: credentials_provider_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credentials_provider_idx ON public.credentials USING btree (project_id, provider, create_time, id);


--
-- Name: events_actor_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_actor_idx ON public.events USING btree (project_id, actor, sequence);


--
-- Name: events_entity_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_entity_idx ON public.events USING btree (project_id, entity_kind, entity_id, sequence);


--
-- Name: events_entity_kind_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_entity_kind_idx ON public.events USING btree (project_id, entity_kind, sequence) WHERE (entity_kind IS NOT NULL);


--
-- Name: events_on_behalf_of_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_on_behalf_of_idx ON public.events USING btree (project_id, on_behalf_of, sequence) WHERE (on_behalf_of IS NOT NULL);


--
-- Name: events_outcome_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_outcome_idx ON public.events USING btree (project_id, outcome, sequence) WHERE (outcome <> 'SUCCESS'::text);


--
-- Name: INDEX events_outcome_idx; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON INDEX public.events_outcome_idx IS 'What failed or was refused, which is little. What succeeded is found in the feed itself.';


--
-- Name: events_own_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_own_idx ON public.events USING btree (project_id, sequence) WHERE own;


--
-- Name: INDEX events_own_idx; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON INDEX public.events_own_idx IS 'Of own types there may be any number, so their events cannot be found type by type.';


--
-- Name: events_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_type_idx ON public.events USING btree (project_id, type, sequence);


--
-- Name: events_whole_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_whole_idx ON public.events USING btree (project_id, entity_kind, entity_id, sequence) INCLUDE (entity_version) WHERE (whole OR (entity_version = 1));


--
-- Name: idempotency_keys_expire_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_expire_time_idx ON public.idempotency_keys USING btree (project_id, expire_time);


--
-- Name: invitations_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_create_time_idx ON public.invitations USING btree (project_id, create_time, id);


--
-- Name: invitations_email_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_email_idx ON public.invitations USING btree (project_id, email, create_time, id);


--
-- Name: invitations_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invitations_email_key ON public.invitations USING btree (project_id, email) WHERE (status = 'PENDING'::text);


--
-- Name: invitations_expire_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_expire_time_idx ON public.invitations USING btree (project_id, expire_time);


--
-- Name: jobs_claim_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_claim_idx ON public.jobs USING btree (project_id, queue, status, lane, priority DESC, COALESCE(lease_expire_time, run_time)) WHERE (status = ANY (ARRAY['PENDING'::text, 'RUNNING'::text]));


--
-- Name: jobs_cluster_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_cluster_id_idx ON public.jobs USING btree (project_id, cluster_id, create_time, id) WHERE (cluster_id IS NOT NULL);


--
-- Name: jobs_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_create_time_idx ON public.jobs USING btree (project_id, create_time, id);


--
-- Name: jobs_resource_key_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX jobs_resource_key_key ON public.jobs USING btree (project_id, resource_key, (
CASE
    WHEN (NOT allow_duplicates) THEN true
    ELSE NULL::boolean
END)) WHERE ((resource_key IS NOT NULL) AND (status = ANY (ARRAY['PENDING'::text, 'RUNNING'::text])));


--
-- Name: jobs_running_resource_key_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX jobs_running_resource_key_key ON public.jobs USING btree (project_id, resource_key) WHERE ((resource_key IS NOT NULL) AND (status = 'RUNNING'::text));


--
-- Name: locks_expire_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX locks_expire_time_idx ON public.locks USING btree (project_id, expire_time, name);


--
-- Name: locks_holder_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX locks_holder_idx ON public.locks USING btree (project_id, holder, name) WHERE (holder IS NOT NULL);


--
-- Name: log_chunks_append_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_chunks_append_time_idx ON public.log_chunks USING btree (project_id, append_time);


--
-- Name: logs_cluster_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX logs_cluster_id_idx ON public.logs USING btree (project_id, cluster_id) WHERE (cluster_id IS NOT NULL);


--
-- Name: logs_job_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX logs_job_id_idx ON public.logs USING btree (project_id, job_id) WHERE (job_id IS NOT NULL);


--
-- Name: logs_session_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX logs_session_id_idx ON public.logs USING btree (project_id, session_id) WHERE (session_id IS NOT NULL);


--
-- Name: logs_task_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX logs_task_id_idx ON public.logs USING btree (project_id, task_id) WHERE (task_id IS NOT NULL);


--
-- Name: mcp_servers_agent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mcp_servers_agent_id_idx ON public.mcp_servers USING btree (project_id, agent_id, create_time, id);


--
-- Name: mcp_servers_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mcp_servers_create_time_idx ON public.mcp_servers USING btree (project_id, create_time, id);


--
-- Name: mcp_servers_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mcp_servers_name_idx ON public.mcp_servers USING btree (project_id, name, id);


--
-- Name: messages_conversation_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_conversation_id_idx ON public.messages USING btree (project_id, conversation_id, create_time, batch_index, id);


--
-- Name: messages_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_create_time_idx ON public.messages USING btree (project_id, create_time, batch_index, id);


--
-- Name: messages_receiver_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_receiver_id_idx ON public.messages USING btree (project_id, receiver_id, create_time, batch_index, id) WHERE (receiver_id IS NOT NULL);


--
-- Name: messages_sender_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_sender_id_idx ON public.messages USING btree (project_id, sender_id, create_time, batch_index, id);


--
-- Name: messages_session_number_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX messages_session_number_key ON public.messages USING btree (project_id, session_id, session_number) WHERE (session_id IS NOT NULL);


--
-- Name: messages_task_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_task_id_idx ON public.messages USING btree (project_id, task_id, create_time, batch_index, id) WHERE (task_id IS NOT NULL);


--
-- Name: messages_team_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_team_id_idx ON public.messages USING btree (project_id, team_id, create_time, batch_index, id) WHERE (team_id IS NOT NULL);


--
-- Name: messages_unread_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_unread_idx ON public.messages USING btree (project_id, receiver_id, create_time, batch_index, id) WHERE ((read_time IS NULL) AND (receiver_id IS NOT NULL));


--
-- Name: project_members_project_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_members_project_id_idx ON public.project_members USING btree (project_id, create_time, user_id);


--
-- Name: project_members_user_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX project_members_user_id_idx ON public.project_members USING btree (user_id, create_time, project_id);


--
-- Name: projects_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_create_time_idx ON public.projects USING btree (create_time, id);


--
-- Name: projects_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_name_idx ON public.projects USING btree (name, id);


--
-- Name: projects_owner_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_owner_id_idx ON public.projects USING btree (owner_id, create_time, id) WHERE (owner_id IS NOT NULL);


--
-- Name: projects_purge_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_purge_time_idx ON public.projects USING btree (purge_time) WHERE (purge_time IS NOT NULL);


--
-- Name: repos_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX repos_create_time_idx ON public.repos USING btree (project_id, create_time, id);


--
-- Name: repos_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX repos_name_idx ON public.repos USING btree (project_id, name, id);


--
-- Name: reservations_expire_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reservations_expire_time_idx ON public.reservations USING btree (project_id, expire_time, scope, key);


--
-- Name: role_bindings_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_bindings_create_time_idx ON public.role_bindings USING btree (project_id, create_time, id);


--
-- Name: role_bindings_subject_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX role_bindings_subject_key ON public.role_bindings USING btree (subject, subject_type, project_id);


--
-- Name: role_mappings_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_mappings_create_time_idx ON public.role_mappings USING btree (project_id, create_time, id);


--
-- Name: role_mappings_principal_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_mappings_principal_idx ON public.role_mappings USING btree (project_id, principal, create_time, id);


--
-- Name: role_mappings_role_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX role_mappings_role_key ON public.role_mappings USING btree (project_id, principal, principal_type, COALESCE(team, ''::text), role);


--
-- Name: role_mappings_team_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_mappings_team_idx ON public.role_mappings USING btree (project_id, team, create_time, id) WHERE (team IS NOT NULL);


--
-- Name: sessions_agent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_agent_id_idx ON public.sessions USING btree (project_id, agent_id, create_time, id) WHERE (agent_id IS NOT NULL);


--
-- Name: sessions_board_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_board_id_idx ON public.sessions USING btree (project_id, board_id, create_time, id) WHERE (board_id IS NOT NULL);


--
-- Name: sessions_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_create_time_idx ON public.sessions USING btree (project_id, create_time, id);


--
-- Name: sessions_fork_of_session_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_fork_of_session_id_idx ON public.sessions USING btree (project_id, fork_of_session_id, create_time, id) WHERE (fork_of_session_id IS NOT NULL);


--
-- Name: sessions_metadata_json_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_metadata_json_idx ON public.sessions USING gin (metadata_json jsonb_path_ops) WHERE (metadata_json IS NOT NULL);


--
-- Name: sessions_origin_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_origin_idx ON public.sessions USING btree (project_id, COALESCE(parent_session_id, fork_of_session_id), create_time, id) WHERE (COALESCE(parent_session_id, fork_of_session_id) IS NOT NULL);


--
-- Name: sessions_parent_session_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_parent_session_id_idx ON public.sessions USING btree (project_id, parent_session_id, create_time, id) WHERE (parent_session_id IS NOT NULL);


--
-- Name: sessions_purge_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_purge_time_idx ON public.sessions USING btree (project_id, purge_time) WHERE (purge_time IS NOT NULL);


--
-- Name: sessions_repo_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_repo_id_idx ON public.sessions USING btree (project_id, repo_id, create_time, id) WHERE (repo_id IS NOT NULL);


--
-- Name: sessions_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_status_idx ON public.sessions USING btree (project_id, status, create_time, id);


--
-- Name: sessions_workspace_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_workspace_id_idx ON public.sessions USING btree (project_id, workspace_id, create_time, id) WHERE (workspace_id IS NOT NULL);


--
-- Name: tasks_agent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_agent_id_idx ON public.tasks USING btree (project_id, agent_id, create_time, id) WHERE (agent_id IS NOT NULL);


--
-- Name: tasks_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_create_time_idx ON public.tasks USING btree (project_id, create_time, id);


--
-- Name: tasks_metadata_json_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_metadata_json_idx ON public.tasks USING gin (metadata_json jsonb_path_ops) WHERE (metadata_json IS NOT NULL);


--
-- Name: tasks_parent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_parent_id_idx ON public.tasks USING btree (project_id, parent_id, path);


--
-- Name: tasks_priority_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_priority_idx ON public.tasks USING btree (project_id, ((- (priority)::bigint)), create_time, id) WHERE (status = 'PENDING'::text);


--
-- Name: tasks_session_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_session_id_idx ON public.tasks USING btree (project_id, session_id, create_time, id) WHERE (session_id IS NOT NULL);


--
-- Name: tasks_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_status_idx ON public.tasks USING btree (project_id, status, create_time, id);


--
-- Name: tasks_team_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_team_id_idx ON public.tasks USING btree (project_id, team_id, create_time, id) WHERE (team_id IS NOT NULL);


--
-- Name: tasks_workflow_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_workflow_id_idx ON public.tasks USING btree (project_id, workflow_id, create_time, id) WHERE (workflow_id IS NOT NULL);


--
-- Name: team_members_agent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX team_members_agent_id_idx ON public.team_members USING btree (project_id, agent_id, create_time, team_id);


--
-- Name: team_members_team_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX team_members_team_id_idx ON public.team_members USING btree (project_id, team_id, create_time, agent_id);


--
-- Name: teams_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX teams_create_time_idx ON public.teams USING btree (project_id, create_time, id);


--
-- Name: teams_metadata_json_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX teams_metadata_json_idx ON public.teams USING gin (metadata_json jsonb_path_ops) WHERE (metadata_json IS NOT NULL);


--
-- Name: tokens_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tokens_create_time_idx ON public.tokens USING btree (project_id, create_time, id);


--
-- Name: tokens_end_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tokens_end_idx ON public.tokens USING btree (project_id, LEAST(expire_time, revoke_time));


--
-- Name: tokens_previous_token_hash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX tokens_previous_token_hash_key ON public.tokens USING btree (previous_token_hash) WHERE (previous_token_hash IS NOT NULL);


--
-- Name: tokens_token_hash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX tokens_token_hash_key ON public.tokens USING btree (token_hash);


--
-- Name: tool_executions_agent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tool_executions_agent_id_idx ON public.tool_executions USING btree (project_id, agent_id, create_time, id);


--
-- Name: tool_executions_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tool_executions_create_time_idx ON public.tool_executions USING btree (project_id, create_time, id);


--
-- Name: tool_executions_metadata_json_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tool_executions_metadata_json_idx ON public.tool_executions USING gin (metadata_json jsonb_path_ops) WHERE (metadata_json IS NOT NULL);


--
-- Name: tool_executions_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tool_executions_status_idx ON public.tool_executions USING btree (project_id, status, create_time, id);


--
-- Name: tool_executions_task_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tool_executions_task_id_idx ON public.tool_executions USING btree (project_id, task_id, create_time, id) WHERE (task_id IS NOT NULL);


--
-- Name: tool_executions_tool_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tool_executions_tool_name_idx ON public.tool_executions USING btree (project_id, tool_name, create_time, id);


--
-- Name: usage_samples_sample_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_samples_sample_time_idx ON public.usage_samples USING btree (project_id, sample_time, cluster_id);


--
-- Name: user_sessions_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX user_sessions_create_time_idx ON public.user_sessions USING btree (create_time, id);


--
-- Name: user_sessions_end_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX user_sessions_end_idx ON public.user_sessions USING btree (LEAST(expire_time, revoke_time));


--
-- Name: user_sessions_token_hash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX user_sessions_token_hash_key ON public.user_sessions USING btree (token_hash);


--
-- Name: user_sessions_user_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX user_sessions_user_id_idx ON public.user_sessions USING btree (user_id, create_time, id);


--
-- Name: users_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_create_time_idx ON public.users USING btree (create_time, id);


--
-- Name: users_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX users_email_key ON public.users USING btree (email) WHERE ((email IS NOT NULL) AND (delete_time IS NULL));


--
-- Name: users_metadata_json_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_metadata_json_idx ON public.users USING gin (metadata_json jsonb_path_ops) WHERE (metadata_json IS NOT NULL);


--
-- Name: users_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_name_idx ON public.users USING btree (name, id);


--
-- Name: users_provider_user_id_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX users_provider_user_id_key ON public.users USING btree (provider, provider_user_id) WHERE ((provider_user_id IS NOT NULL) AND (delete_time IS NULL));


--
-- Name: users_purge_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_purge_time_idx ON public.users USING btree (purge_time) WHERE (purge_time IS NOT NULL);


--
-- Name: workflows_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_create_time_idx ON public.workflows USING btree (project_id, create_time, id);


--
-- Name: workflows_metadata_json_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_metadata_json_idx ON public.workflows USING gin (metadata_json jsonb_path_ops) WHERE (metadata_json IS NOT NULL);


--
-- Name: workflows_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_name_idx ON public.workflows USING btree (project_id, name, create_time, id);


--
-- Name: workflows_purge_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_purge_time_idx ON public.workflows USING btree (project_id, purge_time) WHERE (purge_time IS NOT NULL);


--
-- Name: workflows_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_status_idx ON public.workflows USING btree (project_id, status, create_time, id);


--
-- Name: workspaces_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workspaces_create_time_idx ON public.workspaces USING btree (project_id, create_time, id);


--
-- Name: workspaces_metadata_json_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workspaces_metadata_json_idx ON public.workspaces USING gin (metadata_json jsonb_path_ops) WHERE (metadata_json IS NOT NULL);


--
-- Name: workspaces_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workspaces_name_idx ON public.workspaces USING btree (project_id, name, create_time, id);


--
-- Name: workspaces_purge_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workspaces_purge_time_idx ON public.workspaces USING btree (project_id, purge_time) WHERE (purge_time IS NOT NULL);


--
-- Name: workspaces_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workspaces_status_idx ON public.workspaces USING btree (project_id, status, create_time, id);


--
-- Name: agents agents_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agents
    ADD CONSTRAINT agents_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: api_keys api_keys_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: board_objects board_objects_board_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_objects
    ADD CONSTRAINT board_objects_board_id_fkey FOREIGN KEY (project_id, board_id) REFERENCES public.boards(project_id, id) ON DELETE CASCADE;


--
-- Name: board_objects board_objects_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.board_objects
    ADD CONSTRAINT board_objects_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: boards boards_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.boards
    ADD CONSTRAINT boards_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: cluster_artifacts cluster_artifacts_cluster_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cluster_artifacts
    ADD CONSTRAINT cluster_artifacts_cluster_id_fkey FOREIGN KEY (project_id, cluster_id) REFERENCES public.clusters(project_id, id) ON DELETE CASCADE;


--
-- Name: cluster_artifacts cluster_artifacts_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cluster_artifacts
    ADD CONSTRAINT cluster_artifacts_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: cluster_outputs cluster_outputs_cluster_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cluster_outputs
    ADD CONSTRAINT cluster_outputs_cluster_id_fkey FOREIGN KEY (project_id, cluster_id) REFERENCES public.clusters(project_id, id) ON DELETE CASCADE;


--
-- Name: clusters clusters_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clusters
    ADD CONSTRAINT clusters_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: credential_secrets credential_secrets_credential_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential_secrets
    ADD CONSTRAINT credential_secrets_credential_id_fkey FOREIGN KEY (project_id, credential_id) REFERENCES public.credentials(project_id, id) ON DELETE CASCADE;


--
-- Name: credential_secrets credential_secrets_key_version_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential_secrets
    ADD CONSTRAINT credential_secrets_key_version_fkey FOREIGN KEY (project_id, key_version) REFERENCES public.project_keys(project_id, key_version);


--
-- Name: credentials credentials_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: event_retentions event_retentions_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_retentions
    ADD CONSTRAINT event_retentions_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: idempotency_keys idempotency_keys_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: invitations invitations_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: jobs jobs_cluster_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_cluster_id_fkey FOREIGN KEY (project_id, cluster_id) REFERENCES public.clusters(project_id, id) ON DELETE CASCADE;


--
-- Name: jobs jobs_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: locks locks_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.locks
    ADD CONSTRAINT locks_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: log_chunks log_chunks_entity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_chunks
    ADD CONSTRAINT log_chunks_entity_id_fkey FOREIGN KEY (project_id, entity_kind, entity_id) REFERENCES public.logs(project_id, entity_kind, entity_id) ON DELETE CASCADE;


--
-- Name: logs logs_cluster_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logs
    ADD CONSTRAINT logs_cluster_id_fkey FOREIGN KEY (project_id, cluster_id) REFERENCES public.clusters(project_id, id) ON DELETE CASCADE;


--
-- Name: logs logs_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logs
    ADD CONSTRAINT logs_job_id_fkey FOREIGN KEY (project_id, job_id) REFERENCES public.jobs(project_id, id) ON DELETE CASCADE;


--
-- Name: logs logs_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logs
    ADD CONSTRAINT logs_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: logs logs_session_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logs
    ADD CONSTRAINT logs_session_id_fkey FOREIGN KEY (project_id, session_id) REFERENCES public.sessions(project_id, id) ON DELETE CASCADE;


--
-- Name: logs logs_task_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logs
    ADD CONSTRAINT logs_task_id_fkey FOREIGN KEY (project_id, task_id) REFERENCES public.tasks(project_id, id) ON DELETE CASCADE;


--
-- Name: mcp_servers mcp_servers_agent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mcp_servers
    ADD CONSTRAINT mcp_servers_agent_id_fkey FOREIGN KEY (project_id, agent_id) REFERENCES public.agents(project_id, id) ON DELETE CASCADE;


--
-- Name: mcp_servers mcp_servers_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mcp_servers
    ADD CONSTRAINT mcp_servers_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: messages messages_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: messages messages_session_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_session_id_fkey FOREIGN KEY (project_id, session_id) REFERENCES public.sessions(project_id, id) ON DELETE CASCADE;


--
-- Name: messages messages_task_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_task_id_fkey FOREIGN KEY (project_id, task_id) REFERENCES public.tasks(project_id, id) ON DELETE CASCADE;


--
-- Name: messages messages_team_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_team_id_fkey FOREIGN KEY (project_id, team_id) REFERENCES public.teams(project_id, id);


--
-- Name: project_keys project_keys_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_keys
    ADD CONSTRAINT project_keys_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: project_limits project_limits_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_limits
    ADD CONSTRAINT project_limits_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: project_measurements project_measurements_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_measurements
    ADD CONSTRAINT project_measurements_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: project_members project_members_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_members
    ADD CONSTRAINT project_members_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: project_members project_members_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_members
    ADD CONSTRAINT project_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: projects projects_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.users(id);


--
-- Name: queues queues_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.queues
    ADD CONSTRAINT queues_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: reference_graphs reference_graphs_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_graphs
    ADD CONSTRAINT reference_graphs_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: repos repos_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.repos
    ADD CONSTRAINT repos_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: reservations reservations_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: role_bindings role_bindings_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_bindings
    ADD CONSTRAINT role_bindings_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: role_mappings role_mappings_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_mappings
    ADD CONSTRAINT role_mappings_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: session_counters session_counters_session_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_counters
    ADD CONSTRAINT session_counters_session_id_fkey FOREIGN KEY (project_id, session_id) REFERENCES public.sessions(project_id, id) ON DELETE CASCADE;


--
-- Name: sessions sessions_agent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_agent_id_fkey FOREIGN KEY (project_id, agent_id) REFERENCES public.agents(project_id, id);


--
-- Name: sessions sessions_board_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_board_id_fkey FOREIGN KEY (project_id, board_id) REFERENCES public.boards(project_id, id);


--
-- Name: sessions sessions_fork_of_session_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_fork_of_session_id_fkey FOREIGN KEY (project_id, fork_of_session_id) REFERENCES public.sessions(project_id, id);


--
-- Name: sessions sessions_parent_session_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_parent_session_id_fkey FOREIGN KEY (project_id, parent_session_id) REFERENCES public.sessions(project_id, id);


--
-- Name: sessions sessions_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: sessions sessions_repo_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_repo_id_fkey FOREIGN KEY (project_id, repo_id) REFERENCES public.repos(project_id, id);


--
-- Name: sessions sessions_workspace_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_workspace_id_fkey FOREIGN KEY (project_id, workspace_id) REFERENCES public.workspaces(project_id, id) ON DELETE CASCADE;


--
-- Name: tasks tasks_agent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_agent_id_fkey FOREIGN KEY (project_id, agent_id) REFERENCES public.agents(project_id, id);


--
-- Name: tasks tasks_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (project_id, parent_id) REFERENCES public.tasks(project_id, id);


--
-- Name: tasks tasks_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: tasks tasks_session_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_session_id_fkey FOREIGN KEY (project_id, session_id) REFERENCES public.sessions(project_id, id) ON DELETE CASCADE;


--
-- Name: tasks tasks_team_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_team_id_fkey FOREIGN KEY (project_id, team_id) REFERENCES public.teams(project_id, id);


--
-- Name: tasks tasks_workflow_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_workflow_id_fkey FOREIGN KEY (project_id, workflow_id) REFERENCES public.workflows(project_id, id) ON DELETE CASCADE;


--
-- Name: team_members team_members_agent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT team_members_agent_id_fkey FOREIGN KEY (project_id, agent_id) REFERENCES public.agents(project_id, id) ON DELETE CASCADE;


--
-- Name: team_members team_members_team_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT team_members_team_id_fkey FOREIGN KEY (project_id, team_id) REFERENCES public.teams(project_id, id) ON DELETE CASCADE;


--
-- Name: teams teams_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: tokens tokens_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT tokens_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: tool_executions tool_executions_agent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tool_executions
    ADD CONSTRAINT tool_executions_agent_id_fkey FOREIGN KEY (project_id, agent_id) REFERENCES public.agents(project_id, id);


--
-- Name: tool_executions tool_executions_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tool_executions
    ADD CONSTRAINT tool_executions_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: tool_executions tool_executions_task_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tool_executions
    ADD CONSTRAINT tool_executions_task_id_fkey FOREIGN KEY (project_id, task_id) REFERENCES public.tasks(project_id, id) ON DELETE CASCADE;


--
-- Name: usage_samples usage_samples_cluster_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_samples
    ADD CONSTRAINT usage_samples_cluster_id_fkey FOREIGN KEY (project_id, cluster_id) REFERENCES public.clusters(project_id, id) ON DELETE CASCADE;


--
-- Name: user_preferences user_preferences_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_preferences
    ADD CONSTRAINT user_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: user_sessions user_sessions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_sessions
    ADD CONSTRAINT user_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: workflows workflows_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workflows
    ADD CONSTRAINT workflows_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: workspaces workspaces_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--

--
-- Dbmate schema migrations
--

INSERT INTO public.schema_migrations (version) VALUES
    ('20261121000001'),
    ('20261121000002'),
    ('20261121000003'),
    ('20261121000004'),
    ('20261121000005'),
    ('20261121000006'),
    ('20261121000007'),
    ('20261121000008'),
    ('20261121000009'),
    ('20261121000010'),
    ('20261121000011'),
    ('20261121000012'),
    ('20261121000013'),
    ('20261121000014'),
    ('20261121000015'),
    ('20261121000016'),
    ('20261121000017'),
    ('20261121000018'),
    ('20261121000019'),
    ('20261121000020'),
    ('20261121000021'),
    ('20261121000022'),
    ('20261121000023'),
    ('20261121000024'),
    ('20261121000025'),
    ('20261121000026'),
    ('20261121000027'),
    ('20261121000028');
