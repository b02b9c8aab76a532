# docker build -t ctisim . && docker run --rm -p 127.0.0.1:2748:2748 ctisim
# Options of `ctisim serve` go behind the image's name: docker run … -v ./lab.yaml:/lab.yaml:ro ctisim --lab /lab.yaml

FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY ctisim ctisim
COPY fixtures/scenarios fixtures/scenarios
RUN python -m venv /opt/ctisim \
 && /opt/ctisim/bin/pip install --no-cache-dir . \
 && /opt/ctisim/bin/python -m compileall -q /opt/ctisim/lib

FROM python:3.13-slim
RUN useradd --system --uid 2748 --no-create-home --shell /usr/sbin/nologin ctisim
COPY --from=build /opt/ctisim /opt/ctisim
ENV PATH=/opt/ctisim/bin:$PATH PYTHONUNBUFFERED=1
USER ctisim
EXPOSE 2748
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s CMD ["ctisim", "ready"]
ENTRYPOINT ["ctisim", "serve", "--host", "0.0.0.0"]
