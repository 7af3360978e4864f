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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    project_id text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    request_hash bytea NOT NULL,
    response bytea,
    create_time timestamp with time zone NOT NULL,
    CONSTRAINT idempotency_keys_key_check CHECK (((octet_length(key) >= 1) AND (octet_length(key) <= 128))),
    CONSTRAINT idempotency_keys_request_hash_check CHECK ((octet_length(request_hash) = 32))
);


--
-- Name: TABLE idempotency_keys; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.idempotency_keys IS 'Keys of mutations, each written in the transaction of its effect. A key counts for 24 hours.';


--
-- Name: COLUMN idempotency_keys.request_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.idempotency_keys.request_hash IS 'SHA-256 of the name and the contents of the request.';


--
-- Name: COLUMN idempotency_keys.response; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.idempotency_keys.response IS 'The serialised answer, to be given again. NULL only inside the transaction that makes it.';


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

COMMENT ON TABLE public.installation IS 'What this installation has for itself; one row.';


--
-- Name: COLUMN installation.token_key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.installation.token_key IS 'Signs page and resume tokens. Here, so that every server of this database accepts the tokens of the others. Made of chance by the migration; changing it only ends the pages that clients are reading.';


--
-- Name: projects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.projects (
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    delete_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    slug text COLLATE pg_catalog."C",
    owner_id text COLLATE pg_catalog."C",
    CONSTRAINT projects_id_check CHECK (((octet_length(id) >= 1) AND (octet_length(id) <= 128))),
    CONSTRAINT projects_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 255))),
    CONSTRAINT projects_slug_check CHECK (((char_length(slug) >= 1) AND (char_length(slug) <= 255))),
    CONSTRAINT projects_version_check CHECK ((version > 0))
);


--
-- Name: TABLE projects; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.projects IS 'Tenants. Every other table but installation has a project_id that refers here.';


--
-- Name: COLUMN projects.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.projects.version IS '1 when created, one more with every change.';


--
-- Name: COLUMN projects.delete_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.projects.delete_time IS 'NULL while it lives. Some time after it, the project and all of it is purged.';


--
-- Name: COLUMN projects.owner_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.projects.owner_id IS 'A user, NULL for none.';


--
-- Name: schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migrations (
    version character varying NOT NULL
);


--
-- Name: tasks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tasks (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    workflow_id text COLLATE pg_catalog."C",
    parent_id text COLLATE pg_catalog."C",
    depth integer NOT NULL,
    path bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    type text COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    priority integer NOT NULL,
    agent_id text COLLATE pg_catalog."C",
    tool_id text COLLATE pg_catalog."C",
    action_id text COLLATE pg_catalog."C",
    session_id text COLLATE pg_catalog."C",
    input_json jsonb,
    output_json jsonb,
    error_json jsonb,
    metadata_json jsonb,
    start_time timestamp with time zone,
    end_time timestamp with time zone,
    CONSTRAINT tasks_depth_check CHECK (((depth >= 0) AND (depth <= 128))),
    CONSTRAINT tasks_id_check CHECK (((octet_length(id) >= 1) AND (octet_length(id) <= 128))),
    CONSTRAINT tasks_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 255))),
    CONSTRAINT tasks_parent_id_check CHECK (((depth = 0) = (parent_id IS NULL))),
    CONSTRAINT tasks_size_check CHECK (((((COALESCE(octet_length((input_json)::text), 0) + COALESCE(octet_length((output_json)::text), 0)) + COALESCE(octet_length((error_json)::text), 0)) + COALESCE(octet_length((metadata_json)::text), 0)) <= 4000000)),
    CONSTRAINT tasks_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'RUNNING'::text, 'WAITING'::text, 'PAUSED'::text, 'COMPLETED'::text, 'FAILED'::text, 'CANCELLED'::text, 'TIMED_OUT'::text]))),
    CONSTRAINT tasks_version_check CHECK ((version > 0))
);


--
-- Name: TABLE tasks; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.tasks IS 'Units of work, in trees.';


--
-- Name: COLUMN tasks.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.version IS '1 when created, one more with every change.';


--
-- Name: COLUMN tasks.parent_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.parent_id IS 'NULL for the root of a tree. Never changes, and so neither do depth and path.';


--
-- Name: COLUMN tasks.depth; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.depth IS 'How many tasks stand above it. At most 128, since a path longer than about 2,600 bytes does not fit into an index.';


--
-- Name: COLUMN tasks.path; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.path IS 'The path of the parent and 16 bytes more, which begin with the time. The order of paths is depth first with siblings in the order of creation; a subtree is one range of paths.';


--
-- Name: COLUMN tasks.start_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.start_time IS 'NULL until it runs.';


--
-- Name: COLUMN tasks.end_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.tasks.end_time IS 'NULL unless the status is terminal.';


--
-- Name: workflows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workflows (
    project_id text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    create_time timestamp with time zone NOT NULL,
    update_time timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    delete_time timestamp with time zone,
    name text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    input_json jsonb,
    output_json jsonb,
    error_json jsonb,
    metadata_json jsonb,
    start_time timestamp with time zone,
    end_time timestamp with time zone,
    CONSTRAINT workflows_id_check CHECK (((octet_length(id) >= 1) AND (octet_length(id) <= 128))),
    CONSTRAINT workflows_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 255))),
    CONSTRAINT workflows_size_check CHECK (((((COALESCE(octet_length((input_json)::text), 0) + COALESCE(octet_length((output_json)::text), 0)) + COALESCE(octet_length((error_json)::text), 0)) + COALESCE(octet_length((metadata_json)::text), 0)) <= 4000000)),
    CONSTRAINT workflows_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'RUNNING'::text, 'WAITING'::text, 'PAUSED'::text, 'COMPLETED'::text, 'FAILED'::text, 'CANCELLED'::text, 'TIMED_OUT'::text]))),
    CONSTRAINT workflows_version_check CHECK ((version > 0))
);


--
-- Name: TABLE workflows; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.workflows IS 'Executions of workflow definitions.';


--
-- Name: COLUMN workflows.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workflows.version IS '1 when created, one more with every change.';


--
-- Name: COLUMN workflows.delete_time; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.workflows.delete_time IS 'NULL while it lives. Some time after it, the workflow and its tasks are purged.';


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
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (project_id, key);


--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (singleton);


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
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);


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
-- Name: workflows workflows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workflows
    ADD CONSTRAINT workflows_pkey PRIMARY KEY (project_id, id);


--
-- Name: idempotency_keys_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_create_time_idx ON public.idempotency_keys USING btree (project_id, create_time);


--
-- Name: projects_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_create_time_idx ON public.projects USING btree (create_time, id);


--
-- Name: projects_delete_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_delete_time_idx ON public.projects USING btree (delete_time) WHERE (delete_time IS NOT NULL);


--
-- Name: projects_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_name_idx ON public.projects USING btree (name, id);


--
-- Name: projects_owner_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX projects_owner_id_idx ON public.projects USING btree (owner_id, create_time, id) WHERE (owner_id IS NOT NULL);


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
-- Name: tasks_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_name_idx ON public.tasks USING btree (project_id, name, create_time, id);


--
-- Name: tasks_parent_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_parent_id_idx ON public.tasks USING btree (project_id, parent_id, path) WHERE (parent_id IS NOT NULL);


--
-- Name: tasks_root_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_root_idx ON public.tasks USING btree (project_id, create_time, id) WHERE (parent_id IS NULL);


--
-- Name: tasks_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_status_idx ON public.tasks USING btree (project_id, status, create_time, id);


--
-- Name: tasks_tool_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_tool_id_idx ON public.tasks USING btree (project_id, tool_id, create_time, id) WHERE (tool_id IS NOT NULL);


--
-- Name: tasks_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_type_idx ON public.tasks USING btree (project_id, type, create_time, id) WHERE (type IS NOT NULL);


--
-- Name: tasks_workflow_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_workflow_id_idx ON public.tasks USING btree (project_id, workflow_id, create_time, id) WHERE (workflow_id IS NOT NULL);


--
-- Name: workflows_create_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_create_time_idx ON public.workflows USING btree (project_id, create_time, id);


--
-- Name: workflows_delete_time_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_delete_time_idx ON public.workflows USING btree (project_id, delete_time) WHERE (delete_time IS NOT NULL);


--
-- Name: workflows_metadata_json_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_metadata_json_idx ON public.workflows USING gin (metadata_json jsonb_path_ops) WHERE (metadata_json IS NOT NULL);


--
-- Name: workflows_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_name_idx ON public.workflows USING btree (project_id, name, create_time, id);


--
-- Name: workflows_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflows_status_idx ON public.workflows USING btree (project_id, status, create_time, id);


--
-- Name: idempotency_keys idempotency_keys_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


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
-- Name: tasks tasks_workflow_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_workflow_id_fkey FOREIGN KEY (project_id, workflow_id) REFERENCES public.workflows(project_id, id) ON DELETE CASCADE;


--
-- Name: workflows workflows_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workflows
    ADD CONSTRAINT workflows_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--

--
-- Dbmate schema migrations
--

INSERT INTO public.schema_migrations (version) VALUES
    ('20261120000001'),
    ('20261120000002'),
    ('20261120000003');
