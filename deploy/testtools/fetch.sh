#!/usr/bin/env bash
# Fetches what packages.txt names into a folder that git ignores, and checks
# every tarball against its hash before anything of it is unpacked. What is
# there already is left alone. Chainlink's artifacts are licensed for
# non-production use: they are test data on this machine, never part of ours.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
tools="${1:?the folder to fill}"
platform="$(uname -s)_$(uname -m)"
missing=0
mkdir -p "$tools"

while read -r package version on folder kept integrity; do
	case "$package" in '' | '#'*) continue ;; esac
	[ "$on" = any ] || [ "$on" = "$platform" ] || continue
	[ -e "$tools/$folder" ] && continue
	scratch="$(mktemp -d "$tools/fetch.XXXXXX")"
	if ! tarball="$scratch/$(npm pack --silent --pack-destination "$scratch" "$package@$version" 2>"$scratch/said" | tail -1)" || [ ! -f "$tarball" ]; then
		cat "$scratch/said" >&2
		echo "$package@$version could not be fetched: the tests on it will be skipped" >&2
		missing=1
	else
		found="sha512-$(node -e 'process.stdout.write(require("crypto").createHash("sha512").update(require("fs").readFileSync(process.argv[1])).digest("base64"))' "$tarball")"
		if [ "$found" != "$integrity" ]; then
			echo "$package@$version has the hash $found instead of $integrity: it was not unpacked" >&2
			rm -rf "$scratch"
			exit 2
		fi
		mkdir "$scratch/unpacked"
		tar -xzf "$tarball" -C "$scratch/unpacked" --strip-components 1 ${kept//,/ }
		mv "$scratch/unpacked" "$tools/$folder"
	fi
	rm -rf "$scratch"
done <"$here/packages.txt"
exit $missing
