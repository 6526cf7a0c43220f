#!/usr/bin/env bash
# Citations and RIS: a season is written, and not read again.
#
# Packages   @citation-js/core 0.8.2 with @citation-js/plugin-ris 0.8.2
# Input      A page of the summer of 1992 as CSL-JSON (`season: 2`); and RIS whose date has, after year, month and day,
#            the fourth part that the format gives to what is no number, such as a season: `1992///summer`
# Expected   What was written is read: the season, in CSL's field of that name; or the words as they stand
# Seen       The season is written into the fourth part. When the same program reads it, number or word, only the year is
#            left; a month beside it is kept.
# Matters    A letter "of summer 1992" that goes from one reference manager to another comes back as one of 1992, with no
#            sign that more was known.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{ "private": true, "type": "module" }\n' > package.json
npm install --silent @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2

cat > show.js <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

const readDate = (date) => {
  const { data } = new Cite(`TY  - ELEC\nTI  - A letter\nDA  - ${date}\nER  - `);
  return JSON.stringify(data[0].issued);
};

const letter = { id: 'letter', type: 'webpage', title: 'A letter', issued: { 'date-parts': [[1992]], season: 2 } };
const [, written] = new Cite(letter).format('ris').match(/^DA {2}- (.*)$/m);
console.log(`written  ${written}`);
for (const date of [written, '1992///summer', '1992/06//early', '1992/06/08/']) console.log(`${date}  ${readDate(date)}`);
JS
node show.js > seen.txt

cat > expected.txt <<'TXT'
written  1992///2
1992///2  {"date-parts":[[1992]]}
1992///summer  {"date-parts":[[1992]]}
1992/06//early  {"date-parts":[[1992,6]]}
1992/06/08/  {"date-parts":[[1992,6,8]]}
TXT
cat seen.txt
diff expected.txt seen.txt && echo 'As recorded.'
