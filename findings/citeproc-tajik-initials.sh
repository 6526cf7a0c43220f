#!/usr/bin/env bash
# Citations: a given name that begins with a Cyrillic letter beyond Я gets no initial.
#
# Package    citeproc 2.4.63 (the CSL processor of Zotero), a style that asks for initials
# Input      Six authors, each with a family name and a given name in Cyrillic
# Expected   All six shortened to an initial: Э. Раҳмон, Ҷ. Раҳмон
# Seen       Russian and Ukrainian capitals are shortened. Capitals that Cyrillic has for Tajik, Uzbek or
#            Kazakh (Ҷ, Қ, Ғ, Ә: U+0460 and above) are not: the given name stays whole, with a space too
#            many before it. The same letters inside a name do no harm.
# Matters    One bibliography prints "Э. Раҳмон" beside "Ҷамшед Раҳмон", and nothing says why.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{ "private": true, "type": "module" }\n' > package.json
npm install --silent citeproc@2.4.63

cat > show.js <<'JS'
import CSL from 'citeproc';

const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Initials</title><id>initials</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout>
    <names variable="author"><name initialize-with=". "/></names>
  </layout></citation>
</style>`;
const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <terms><term name="et-al">et al.</term><term name="and">and</term></terms>
</locale>`;
const names = [
  ['Сергей', 'Лавров'],
  ['Їжак', 'Шевченко'],
  ['Эмомалӣ', 'Раҳмон'],
  ['Ҷамшед', 'Раҳмон'],
  ['Қурбон', 'Ғафуров'],
  ['Әлихан', 'Бөкейханов'],
];
for (const [given, family] of names) {
  const item = { id: 'a', type: 'book', author: [{ given, family }] };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style);
  engine.updateItems(['a']);
  console.log(`${given} | ${family}: ${engine.makeCitationCluster([{ id: 'a' }])}`);
}
JS
node show.js > seen.txt

cat > expected.txt <<'TXT'
Сергей | Лавров: С. Лавров
Їжак | Шевченко: Ї. Шевченко
Эмомалӣ | Раҳмон: Э. Раҳмон
Ҷамшед | Раҳмон:  Ҷамшед Раҳмон
Қурбон | Ғафуров:  Қурбон Ғафуров
Әлихан | Бөкейханов:  Әлихан Бөкейханов
TXT
cat seen.txt
diff expected.txt seen.txt && echo 'As recorded.'
