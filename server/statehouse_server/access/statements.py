"""The statements about callers."""

from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet


class AccessStatements(StatementSet, stem="access"):
    identify_token: Statement
    identify_user_session: Statement
    identify_api_key: Statement
    identify_subjects: Statement


SQL = AccessStatements()
