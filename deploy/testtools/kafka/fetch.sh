#!/usr/bin/env bash
# Fetches Apache Kafka from Maven Central into a folder that git ignores, and
# checks every file against SHA256SUMS before any of it is used. What is there
# already is left alone.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
tools="${1:?the folder to fill}"
version=4.1.1
[ -e "$tools/kafka-$version" ] && exit 0
if ! command -v mvn >/dev/null || ! command -v java >/dev/null; then
	echo "Java or Maven is missing: the tests on Apache Kafka will be skipped (install default-jre-headless and maven)" >&2
	exit 1
fi
mkdir -p "$tools"
tools="$(cd "$tools" && pwd)"
scratch="$(mktemp -d "$tools/kafka.XXXXXX")"
trap 'rm -rf "$scratch"' EXIT
if ! mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$scratch/libs" >"$scratch/said" 2>&1; then
	tail -5 "$scratch/said" >&2
	echo "Apache Kafka $version could not be fetched: the tests on it will be skipped" >&2
	exit 1
fi
if ! (cd "$scratch/libs" && sha256sum --quiet --strict -c "$here/SHA256SUMS" >&2) || [ "$(ls "$scratch/libs" | wc -l)" != "$(wc -l <"$here/SHA256SUMS")" ]; then
	echo "Apache Kafka $version isn't what SHA256SUMS says: it is not used" >&2
	exit 2
fi
mv "$scratch/libs" "$tools/kafka-$version"
