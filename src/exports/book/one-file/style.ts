/** How the edition in one file looks: the fonts of the reader, the colours of paper by day and by night. */
export const ONE_FILE_STYLE = `:root{color-scheme:light dark}
body{max-width:42rem;margin:0 auto;padding:1rem;font:1.1rem/1.5 Georgia,"Noto Serif","Times New Roman",serif;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.2}
h2{margin-top:3rem;border-top:1px solid}
.lead{font-style:italic}
.quiet{font-size:.85em;opacity:.85}
sup{line-height:0}
input,button{font:inherit}
:target{outline:2px solid;outline-offset:.3rem}
@media print{form,nav{display:none}}`;
