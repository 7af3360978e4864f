"""PostgreSQL: connections, statements, notifications, migrations, and the embedded server."""
