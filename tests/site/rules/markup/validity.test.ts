import { append, appendToHead, testPageRules, type PageRule } from '../page-rules.ts';
import { readSite } from '../../site.ts';
import { validateMarkup } from './validator.ts';

const site = await readSite();

const nesting: PageRule = {
  rule: 'nests its elements as HTML allows',
  find: validateMarkup,
  mutations: {
    'an element not closed': append('<p><b>x</p>'),
    'an unknown element': append('<foo>x</foo>'),
    'a block in a paragraph': append('<p>x<ul><li>y</li></ul></p>'),
    'a list that holds a paragraph': append('<ul><p>x</p></ul>'),
    'an item outside of a list': append('<li>x</li>'),
    'a paragraph among the terms of a list': append('<dl><p>x</p></dl>'),
    'a term outside of its list': append('<dt>x</dt>'),
    'words after the caption of a figure': (html) => html.replace('</figcaption>', '$&<span>x</span>'),
    'a link in a link': append('<a href="/">x <a href="/about/">y</a></a>'),
    'a button in a link': append('<a href="/"><button type="button">x</button></a>'),
    'a link in a button': append('<button type="button">x <a href="/">y</a></button>'),
    'a heading in a heading': append('<h2>x <h3>y</h3></h2>'),
    'a cell outside of a row': append('<table aria-label="x"><td>x</td></table>'),
    'a form in a form': append(
      '<form><form><button type="submit">x</button></form><button type="submit">y</button></form>',
    ),
    'a caption that comes late': append(
      '<table><tbody><tr><td>x</td></tr></tbody><caption>x</caption></table>',
    ),
    'words in its head': appendToHead('<p>x</p>'),
  },
};

const attributes: PageRule = {
  rule: 'gives its elements attributes that they may have, once and with a value that means something',
  find: validateMarkup,
  mutations: {
    'an attribute twice': append('<p lang="en" lang="ru">x</p>'),
    'a class twice': append('<p class="a a">x</p>'),
    'an id twice': append('<p id="main">x</p>'),
    'an id with a space': append('<p id="a b">x</p>'),
    'a type that no button has': append('<button type="go">x</button>'),
    'a type that no field has': append('<label>x <input type="txt"></label>'),
    'a scope that no cell has': append(
      '<table aria-label="x"><thead><tr><th scope="x">x</th></tr></thead></table>',
    ),
    'an element of old': append('<center>x</center>'),
    'a style of its own': append('<p style="color:red">x</p>'),
    'an entity that is none': append('<p>&nosuch;</p>'),
    'a bare sign': append('<p>a < b</p>'),
    'an element that closes itself': append('<p/>'),
    'an attribute without its space': append('<p lang="en"class="a">x</p>'),
    'a role that repeats the element': append('<ul role="list"><li>x</li></ul>'),
    'a role where there is an element': append('<div role="button" tabindex="0">x</div>'),
    'an abstract role': append('<div role="widget">x</div>'),
    'a name on what cannot have one': append('<span aria-label="x">y</span>'),
    'a byte order mark': (html) => `\uFEFF${html}`,
    'another doctype': (html) => html.replace(/<!doctype html>/i, '<!DOCTYPE html PUBLIC "x">'),
  },
};

const wording: PageRule = {
  rule: 'has names, labels and buttons where the standard rules want them',
  find: validateMarkup,
  mutations: {
    'a form that cannot be sent': (html) => html.replace(/<button type="submit">.*?<\/button>/, ''),
    'a button of no type': (html) => html.replace('<button type="submit"', '<button'),
    'a field without a label': append('<input type="text" name="x">'),
    'a label of two fields': append('<label>x <input type="text"> <input type="text"></label>'),
    'two fields of one name': append(
      '<form><label>x <input type="text" name="x"></label><label>y <input type="text" name="x"></label>' +
        '<button type="submit">z</button></form>',
    ),
    'an empty heading': append('<h2> </h2>'),
    'a jump of headings': append('<h2>x</h2><h5>y</h5>'),
    'a button without words': append('<button type="button"></button>'),
    'a title that is too long': (html) => html.replace('<title>', `<title>${'word '.repeat(15)}`),
    'no title': (html) => html.replace(/<title>.*?<\/title>/, ''),
    'two main parts': append('<main><p>x</p></main>'),
    'two navigations of one name': append('<nav aria-label="Main"><a href="/">x</a></nav>'),
    'a link that is hidden from some': append('<p aria-hidden="true"><a href="/">x</a></p>'),
    'a picture without words': append('<img src="/favicon.svg">'),
    'a label of no field': append('<label for="nowhere">x</label>'),
    'a frame': append('<iframe src="/about/" frameborder="0"></iframe>'),
    'a film that begins by itself': append('<video src="/x.mp4" autoplay></video>'),
    'a script of another host that may be changed': append(
      '<script src="https://example.org/x.js"></script>',
    ),
  },
};

testPageRules(site, [nesting, attributes, wording]);
