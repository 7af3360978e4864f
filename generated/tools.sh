#!/usr/bin/env bash
# Installs into .tools what makes stubs for Go, TypeScript and Java, at the versions that their manifests name.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.tools/bin
mkdir -p "$bin" .tools/googleapis/google/{api,rpc}

google=$(.venv/bin/python -c 'import google.rpc; print(google.rpc.__path__[0])')/..
for proto in api/field_behavior api/resource rpc/error_details rpc/status; do
  cp "$google/$proto.proto" ".tools/googleapis/google/$proto.proto"
done

GOBIN=$bin go -C generated/go install google.golang.org/protobuf/cmd/protoc-gen-go
GOBIN=$bin go install google.golang.org/grpc/cmd/protoc-gen-go-grpc@v1.6.1

npm ci --prefix generated/typescript --ignore-scripts --loglevel error
ln -sf ../../generated/typescript/node_modules/.bin/protoc-gen-es "$bin"

case $(uname -sm) in
  "Linux x86_64") platform=linux-x86_64 ;;
  "Linux aarch64") platform=linux-aarch_64 ;;
  "Darwin x86_64") platform=osx-x86_64 ;;
  "Darwin arm64") platform=osx-aarch_64 ;;
  *) echo "There is no protoc for $(uname -sm)." >&2; exit 1 ;;
esac
# Maven puts in the versions, which are properties of the pom.
for tool in 'com.google.protobuf:protoc:${protobuf.version}' 'io.grpc:protoc-gen-grpc-java:${grpc.version}'; do
  mvn --quiet --batch-mode --file generated/java org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
    -Dartifact="$tool:exe:$platform" -DoutputDirectory="$PWD/.tools/java" -Dmdep.stripVersion -Dmdep.stripClassifier
  name=$(cut -d: -f2 <<<"$tool")
  install -m 755 ".tools/java/$name.exe" "$bin/$name"
done
