#!/usr/bin/env bash
# Installs into .tools what makes the stubs and the reference, at versions and with checksums that lie beside them:
# requirements.txt, go-tools/go.sum, typescript-tools/package-lock.json and java/tools.sha256.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.tools/bin
mkdir -p "$bin" .tools/googleapis/google/{api,rpc}

.venv/bin/python -m venv --clear .tools/python
.tools/python/bin/pip install --quiet --require-hashes --requirement generated/requirements.txt
ln -sf ../python/bin/buf "$bin"

google=$(.venv/bin/python -c 'import google.rpc; print(google.rpc.__path__[0])')/..
for proto in api/field_behavior api/resource rpc/error_details rpc/status; do
  cp "$google/$proto.proto" ".tools/googleapis/google/$proto.proto"
done

GOBIN=$bin go -C generated/go-tools install -mod=readonly tool

npm ci --prefix generated/typescript-tools --ignore-scripts --loglevel error
ln -sf ../../generated/typescript-tools/node_modules/.bin/protoc-gen-es "$bin"

case $(uname -sm) in
  "Linux x86_64") platform=linux-x86_64 ;;
  "Linux aarch64") platform=linux-aarch_64 ;;
  "Darwin x86_64") platform=osx-x86_64 ;;
  "Darwin arm64") platform=osx-aarch_64 ;;
  *) echo "There is no protoc for $(uname -sm)." >&2; exit 1 ;;
esac
# Maven puts in the versions, which are properties of the pom.
rm -rf .tools/java
for tool in 'com.google.protobuf:protoc:${protobuf.version}' 'io.grpc:protoc-gen-grpc-java:${grpc.version}'; do
  mvn --quiet --batch-mode --strict-checksums --file generated/java \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
    -Dartifact="$tool:exe:$platform" -DoutputDirectory="$PWD/.tools/java"
done
for file in .tools/java/*.exe; do
  grep -F "  ${file##*/}" generated/java/tools.sha256 | (cd .tools/java && sha256sum --check --quiet --strict) || {
    echo "${file##*/} is not what generated/java/tools.sha256 says." >&2; exit 1
  }
  name=${file##*/}
  install -m 755 "$file" "$bin/${name%%-[0-9]*}"
done
