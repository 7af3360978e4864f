-- get_user_by_provider: the user whom a service identifies by an id, unless it is deleted
SELECT {columns}
FROM users
WHERE users.provider = %(provider)s AND users.provider_user_id = %(provider_user_id)s AND users.delete_time IS NULL;

-- get_user_by_email: the user with an e-mail address, unless it is deleted
SELECT {columns}
FROM users
WHERE users.email = %(email)s AND users.delete_time IS NULL;
