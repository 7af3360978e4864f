-- rotate_token: gives a token a new text, and keeps the one before for a while
UPDATE tokens
SET token_hash = %(token_hash)s, prefix = %(prefix)s,
    previous_token_hash = tokens.token_hash, previous_prefix = tokens.prefix,
    previous_expire_time = statement_timestamp() + %(overlap)s::interval,
    version = tokens.version + 1, update_time = statement_timestamp()
WHERE tokens.project_id = %(project_id)s AND tokens.id = %(id)s AND tokens.revoke_time IS NULL
    AND (tokens.expire_time IS NULL OR tokens.expire_time > statement_timestamp()) AND {live}
RETURNING {columns};

-- revoke_token: revokes one token, also in a deleted project
UPDATE tokens
SET revoke_time = statement_timestamp(), version = tokens.version + 1, update_time = statement_timestamp()
WHERE tokens.project_id = %(project_id)s AND tokens.id = %(id)s AND tokens.revoke_time IS NULL
RETURNING {columns};
