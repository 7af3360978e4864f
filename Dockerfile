# The image by its digest, once `make lock` ran where docker reaches its registry.
ARG PYTHON_IMAGE=python:3.11-slim

# Install everything into one folder, with the versions and hashes of server/requirements.txt.
FROM ${PYTHON_IMAGE} AS build
WORKDIR /src
RUN python -m venv /opt/build && python -m venv /opt/statehouse
COPY server/requirements.txt server/build-requirements.txt server/
RUN /opt/build/bin/pip install --no-cache-dir --require-hashes --requirement server/build-requirements.txt \
    && /opt/statehouse/bin/pip install --no-cache-dir --require-hashes --requirement server/requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY generated/python/statehouse generated/python/statehouse
COPY migrations migrations
COPY server server
RUN /opt/build/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /wheels . \
    && /opt/statehouse/bin/pip install --no-deps --no-index /wheels/*.whl

FROM ${PYTHON_IMAGE}
LABEL org.opencontainers.image.title="Statehouse" org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --system --uid 10001 --home-dir /var/lib/statehouse --create-home statehouse
COPY --from=build /opt/statehouse /opt/statehouse
ENV PATH=/opt/statehouse/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    STATEHOUSE_LISTEN=0.0.0.0:50051 \
    STATEHOUSE_AUTH=required \
    STATEHOUSE_DATA_DIR=/var/lib/statehouse
USER statehouse
VOLUME /var/lib/statehouse
EXPOSE 50051
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["statehouse", "health"]
CMD ["statehouse", "serve"]
