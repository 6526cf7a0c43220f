#!/usr/bin/env bash
# Comparing texts: a comparison by words takes each Cyrillic letter for a word.
#
# Package    diff 9.0.0 (jsdiff), `diffWords` as it comes
# Input      One sentence in two wordings, in English and in Russian; two words are changed in each
# Expected   Two words of the one replaced by two words of the other, in both languages
# Seen       In English whole words are replaced. In Russian letters are: подписан and подписали share
#            "подписа", Москве and Минске share "М", "ск" and "е". Only Latin letters count as parts of a word.
# Matters    The apparatus of a Russian text shows changed letters where its editor asked for changed words.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{ "private": true, "type": "module" }\n' > package.json
npm install --silent diff@9.0.0

cat > show.js <<'JS'
import { diffWords } from 'diff';

const show = (before, after) =>
  diffWords(before, after)
    .map(({ added, removed, value }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
console.log(show('The treaty was signed in Moscow', 'The treaty was agreed in Minsk'));
console.log(show('Договор подписан в Москве', 'Договор подписали в Минске'));
JS
node show.js > seen.txt

cat > expected.txt <<'TXT'
The treaty was [-signed-]{+agreed+} in [-Moscow-]{+Minsk+}
Договор подписа[-н-]{+ли+} в М[-о-]{+ин+}ск[-в-]е
TXT
cat seen.txt
diff expected.txt seen.txt && echo 'As recorded.'
