"""Callers by the JSON Web Tokens of an OpenID Connect issuer."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import partial
from itertools import chain
from typing import Any, Self

from joserfc import jwt
from joserfc.errors import ClaimError, ExpiredTokenError, InvalidKeyIdError, JoseError
from joserfc.jws import JWSRegistry

from statehouse_server.access import jwks, roles
from statehouse_server.access.fetching import Fetcher, NotFetched, problem_of
from statehouse_server.access.identity import Answers, Connect, Identity
from statehouse_server.access.proof import Proof
from statehouse_server.config import Config, flag
from statehouse_server.errors import IssuerUnavailable, Unauthenticated
from statehouse_server.principal import Principal
from statehouse_server.resource.validation import is_name

log = logging.getLogger(__name__)

ALGORITHMS = (
    *("RS256", "RS384", "RS512"),
    *("PS256", "PS384", "PS512"),
    *("ES256", "ES384", "ES512"),
    "Ed25519",
)
"""Signatures by a private key. Whoever verifies those of the others could make them too."""
MAX_GROUPS = 500
UNREADABLE = (JoseError, ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What the library raises for a text that is no valid token."""


class IssuerUnusable(Exception):
    """The settings of the issuer are wrong. The message is for the operator."""


@dataclass(frozen=True)
class Subject:
    """Who an issuer says that somebody is."""

    name: str
    groups: tuple[str, ...]
    until: float
    """When its token expires, in seconds since 1970."""

    @property
    def subjects(self) -> list[roles.Subject]:
        """Whom role bindings may name."""
        return [("USER", self.name), *(("GROUP", group) for group in self.groups)]

    def identity(self, found: Mapping[roles.Subject, roles.Roles]) -> Identity:
        """The subject with the roles of those whom role bindings name."""
        granted = roles.together(found[one] for one in self.subjects if one in found)
        return Identity(Principal(f"subject:{self.name}", granted), self.until)


class Issuer:
    """Verifies the tokens of one issuer, as long as the context is open."""

    def __init__(self, config: Config) -> None:
        """Raises IssuerUnusable. An issuer that cannot be reached is tried again and again."""
        check(config)
        self._name_claim, self._groups_claim = config.oidc_name_claim, config.oidc_groups_claim
        self._skew = config.oidc_clock_skew
        self._keys = jwks.Keys(_source(config))
        # Issuers add headers of their own. None has an effect: keys that a token brings or names an address of are
        # not looked at.
        self._signatures = JWSRegistry(algorithms=_algorithms(config), strict_check_header=False)
        # RFC 7797 forbids JSON Web Tokens to leave their payload unencoded.
        del self._signatures.header_registry["b64"]
        self._claims = jwt.JWTClaimsRegistry(
            leeway=self._skew,
            iss={"essential": True, "value": config.oidc_issuer},
            aud={"essential": True, "value": config.oidc_audience},
            exp={"essential": True},
        )

    @classmethod
    def of(cls, config: Config) -> Self | None:
        """The issuer that is set, if there is one."""
        return cls(config) if config.oidc_issuer else None

    def __enter__(self) -> Self:
        self._keys.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._keys.__exit__()

    def verify(self, token: str, seconds: float) -> Subject:
        """Whose token this is. It may wait so many seconds for keys. Raises Unauthenticated, and IssuerUnavailable if
        the key of the token is unknown and the issuer away."""
        try:
            claims = self._signed(token, seconds)
        except UNREADABLE as error:
            log.debug("a JSON Web Token was refused: %s", type(error).__name__)
            raise Unauthenticated from None
        # Whoever has a token that is signed may know what is wrong with it.
        try:
            self._claims.validate(claims)
            return self._subject(claims)
        except ExpiredTokenError:
            raise Unauthenticated("The JSON Web Token has expired.") from None
        except ClaimError as error:
            log.debug("a JSON Web Token was refused: its claim %s", error.claim)
            raise Unauthenticated(f"The JSON Web Token is not accepted: its claim {error.claim}.") from None

    def identify(self, connect: Connect, proofs: Sequence[Proof]) -> Answers:
        """Who has these tokens, by the keys that are known now."""
        verified = {proof: self._verified(proof.text) for proof in proofs}
        subjects = {proof: one for proof, one in verified.items() if isinstance(one, Subject)}
        refused = {proof: one for proof, one in verified.items() if not isinstance(one, Subject)}
        if not subjects:
            return refused
        asked = dict.fromkeys(chain.from_iterable(one.subjects for one in subjects.values()))
        with connect() as ctx:
            found = roles.of_subjects(ctx, [*asked])
        return refused | {proof: one.identity(found) for proof, one in subjects.items()}

    def _verified(self, token: str) -> Subject | Unauthenticated | IssuerUnavailable:
        try:
            return self.verify(token, 0)
        except (Unauthenticated, IssuerUnavailable) as error:
            return error.with_traceback(None)

    def _signed(self, token: str, seconds: float) -> dict[str, Any]:
        """The claims of a token whose signature is right."""
        try:
            keys = self._keys.known(seconds)
            return jwt.decode(token, keys, registry=self._signatures).claims
        except InvalidKeyIdError:
            keys = self._keys.renewed(seconds)
            return jwt.decode(token, keys, registry=self._signatures).claims

    def _subject(self, claims: dict[str, Any]) -> Subject:
        name = claims.get(self._name_claim)
        if not is_name(name):
            raise ClaimError(self._name_claim)
        # A time beyond the range of floats is as good as the last one.
        return Subject(str(name), self._groups(claims), min(claims["exp"], 2**53) + self._skew)

    def _groups(self, claims: dict[str, Any]) -> tuple[str, ...]:
        """The groups that role bindings can name. A text is one group."""
        groups = claims.get(self._groups_claim, [])
        groups = [groups] if isinstance(groups, str) else groups
        if not isinstance(groups, list) or len(groups) > MAX_GROUPS or not all(isinstance(one, str) for one in groups):
            raise ClaimError(self._groups_claim)
        return tuple(filter(is_name, groups))


def check(config: Config) -> None:
    """Raise IssuerUnusable if a setting of the issuer is wrong or missing."""
    if not config.oidc_issuer:
        for setting in fields(config):
            if setting.name.startswith("oidc_") and getattr(config, setting.name) != setting.default:
                raise IssuerUnusable(f"{flag(setting.name)} needs --oidc-issuer.")
        return
    if config.auth != "required":
        raise IssuerUnusable("--oidc-issuer needs --auth required: without it, nobody is asked for a token.")
    if problem := problem_of(config.oidc_issuer) or ("must have no query" if "?" in config.oidc_issuer else ""):
        raise IssuerUnusable(f"--oidc-issuer {problem}.")
    if not config.oidc_audience:
        raise IssuerUnusable("--oidc-issuer needs --oidc-audience: tokens for other programs are not for this one.")
    if not (config.oidc_name_claim and config.oidc_groups_claim):
        raise IssuerUnusable("--oidc-name-claim and --oidc-groups-claim must not be empty.")
    _algorithms(config)
    _source(config)


def _algorithms(config: Config) -> list[str]:
    names = [name.strip() for name in config.oidc_algorithms.split(",")]
    for name in names:
        if name not in ALGORITHMS:
            raise IssuerUnusable(f"--oidc-algorithms cannot have {name!r}; there are {', '.join(ALGORITHMS)}.")
    return names


def _source(config: Config) -> jwks.Source:
    """Where the keys are from: a file or URL that is set, or what the issuer says."""
    try:
        fetcher = Fetcher(config.oidc_ca_file)
    except OSError as error:
        raise IssuerUnusable(f"The certificates of --oidc-ca-file cannot be used: {error}.") from None
    place = config.oidc_jwks
    if not place:
        return partial(jwks.of_issuer, fetcher, config.oidc_issuer)
    if "://" not in place:
        return partial(jwks.of_file, _usable_file(place))
    if problem := problem_of(place):
        raise IssuerUnusable(f"--oidc-jwks {problem}.")
    return partial(fetcher.fetch, place)


def _usable_file(path: str) -> str:
    try:
        jwks.parse(jwks.of_file(path))
    except NotFetched as error:
        raise IssuerUnusable(f"The file of --oidc-jwks cannot be used: {error}.") from None
    return path
