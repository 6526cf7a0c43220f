#!/usr/bin/env bash
# Citations and EDTF: a decade in BibLaTeX's `date` becomes its first year.
#
# Packages   @citation-js/core 0.9.0 with @citation-js/plugin-bibtex 0.9.0
# Input      BibLaTeX entries whose dates have unspecified digits, as its manual takes them over from EDTF:
#            199X, some year of the nineties; 19XX, some year of the century; 1992-05-XX, some day in May
# Expected   In CSL the span that the manual gives for 199X, 1990 to 1999, or a circa date, or the words as written
# Seen       A day that is not specified leaves the month, as it should. A year that is not specified becomes
#            1990 or 1900, the same as a stated year, with no sign of doubt.
# Matters    A letter "of the nineties" is cited as one of 1990, and sorts before all of the decade.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{ "private": true, "type": "module" }\n' > package.json
npm install --silent @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0

cat > show.js <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

for (const date of ['1990', '199X', '1900', '19XX', '1990/1999', '1992-05-XX']) {
  const { data } = new Cite(`@book{letters, title = {Letters}, date = {${date}}}`);
  console.log(`${date}  ${JSON.stringify(data[0].issued)}`);
}
JS
node show.js > seen.txt

cat > expected.txt <<'TXT'
1990  {"date-parts":[[1990]]}
199X  {"date-parts":[[1990]]}
1900  {"date-parts":[[1900]]}
19XX  {"date-parts":[[1900]]}
1990/1999  {"date-parts":[[1990],[1999]]}
1992-05-XX  {"date-parts":[[1992,5]]}
TXT
cat seen.txt
diff expected.txt seen.txt && echo 'As recorded.'
