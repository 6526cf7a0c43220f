#!/usr/bin/env bash
# EDTF: the last day of a set ends where its last range begins.
#
# Package    edtf 4.11.1
# Input      [1667,1670..1672]: one of the years 1667, 1670, 1671, 1672 (EDTF level 2, ISO 8601-2)
# Expected   earliest day 1667-01-01, latest day 1672-12-31
# Seen       Stepping through the set gives the four years; its `max` is the end of 1670. A list in braces
#            does the same. With the range first, [1670..1672,1680], the end is right: only the last member
#            counts, and of a range only its beginning.
# Matters    Whoever sorts or filters by `min` and `max` loses the end of a period the source allows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{ "private": true, "type": "module" }\n' > package.json
npm install --silent edtf@4.11.1

cat > show.js <<'JS'
import edtf from 'edtf';

const day = (time) => new Date(time).toISOString().slice(0, 10);
for (const text of ['[1667,1670..1672]', '{1667,1670..1672}', '[1670..1672,1680]', '1667/1672']) {
  const date = edtf(text);
  const years = text.includes('/') ? 'interval' : [...date].map((year) => year.edtf).join(' ');
  console.log(`${text}  ${years}  ${day(date.min)} to ${day(date.max)}`);
}
JS
node show.js > seen.txt

cat > expected.txt <<'TXT'
[1667,1670..1672]  1667 1670 1671 1672  1667-01-01 to 1670-12-31
{1667,1670..1672}  1667 1670 1671 1672  1667-01-01 to 1670-12-31
[1670..1672,1680]  1670 1671 1672 1680  1670-01-01 to 1680-12-31
1667/1672  interval  1667-01-01 to 1672-12-31
TXT
cat seen.txt
diff expected.txt seen.txt && echo 'As recorded.'
