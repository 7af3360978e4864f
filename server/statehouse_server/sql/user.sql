-- get_user_by_provider: the user whom a service identifies by an id, unless it is deleted
SELECT {columns}
FROM users
WHERE users.provider = %(provider)s AND users.provider_user_id = %(provider_user_id)s AND users.delete_time IS NULL;

-- get_user_by_email: the user with an e-mail address, unless it is deleted
SELECT {columns}
FROM users
WHERE users.email = %(email)s AND users.delete_time IS NULL;

-- lock_user: locks a user, so that nothing that ends with it is stored until the transaction ends. Foreign keys do not
-- wait for the lock, since whoever makes a user the owner of a project has locked the project, which the deletion of
-- the user locks next.
SELECT
FROM users
WHERE users.id = %(id)s
FOR NO KEY UPDATE;
