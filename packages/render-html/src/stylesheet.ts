/**
 * The look that all documents have in common: a sheet on a quiet ground, numbers hanging left of the text, light or dark
 * as the reader's system has it; on paper the page of the standard, whose figures come as variables from `pageStyle`.
 */
export const STYLESHEET = `:root{--font:"PT Serif","Noto Serif",Cambria,"Times New Roman","Liberation Serif",Tinos,serif;--size:1.0625rem;--small:.9375rem;--tiny:.8125rem;--requisite-size:1.0625rem;--leading:1.55;--indent:0;--requisite-width:22rem;--hang:3.25rem;
--ink:#1f2328;--quiet:#5b626b;--line:#cfd3d8;--rule:#8a9199;--paper:#fff;--ground:#eef0f2;--accent:#0b4f8a;--tint:#eef4fa;--veil:#0b4f8a12;--shade:#1f232833;--ins:#17602a;--ins-ground:#e6f4e9;--del:#96231c;--del-ground:#fbebea;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#dfe2e6;--quiet:#a3abb4;--line:#3a4149;--rule:#7b848e;--paper:#1b1f24;--ground:#13161a;--accent:#8cc0f0;--tint:#232b34;--veil:#8cc0f017;--shade:#0009;--ins:#92d5a2;--ins-ground:#15301c;--del:#f3aca6;--del-ground:#3b1b19}}
*{box-sizing:border-box}
html{scroll-padding-top:1.5rem;text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font-family:var(--font);font-size:var(--size);line-height:var(--leading);font-variant-numeric:lining-nums;overflow-wrap:break-word}
main{max-width:52rem;margin:0 auto;padding:2.5rem 3.5rem 3.5rem;background:var(--paper);border:1px solid var(--line);border-radius:3px}
p,h1,h2,h3,h4,h5,h6,ul,dl,dd{margin:0;padding:0}
p,dl>div,li{margin-top:.55em}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.16em}
a:hover{text-decoration-thickness:2px}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
:target{background:var(--tint);box-shadow:0 0 0 .35rem var(--tint);border-radius:2px}
small{font-size:var(--tiny);line-height:1.3}
sup{line-height:0;font-size:.72em}
sup a{padding:0 .12em;text-decoration:none}
.align-center{text-align:center}
.align-right{text-align:right}
.placeholder{background:var(--tint);box-shadow:0 0 0 .12em var(--tint)}
.for-the-ear{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

nav{max-width:52rem;margin:0 auto;padding:1rem 3.5rem;font-size:.9375rem;line-height:1.4}
nav summary{cursor:pointer;color:var(--quiet)}
nav ul{list-style-type:""}
nav li{margin-top:.5em;padding-left:1rem}
nav a{color:var(--ink);text-decoration-color:var(--line)}
nav a:hover{color:var(--accent)}
@media screen and (min-width:78rem){
body{display:grid;grid-template-columns:1fr minmax(0,52rem) 1fr;align-items:start;padding:2rem 0 4rem}
main{grid-column:2;margin:0;width:100%}
nav{grid-column:1;justify-self:end;position:sticky;top:2rem;width:100%;max-width:18rem;max-height:calc(100vh - 4rem);overflow:auto;margin:0;padding:.25rem 1.75rem .25rem 1.25rem}
}

h1,h2,h3,h4,h5,h6{font-size:1em;line-height:1.35;text-wrap:balance;break-after:avoid}
.headline,h2,.appendix>section>h3{text-align:center}
.headline{margin:2.25em 0 1.5em}
.headline .requisite{display:block;margin:0}
.headline .document-kind{font-size:1.375em;letter-spacing:.06em}
.headline .title,.headline .appendix-title{font-size:1.0625em}
.headline .title{margin-top:.3em}
.headline:has(.text-heading),.headline:has(.appendix-mark){text-align:left}
.headline .appendix-mark{margin-left:auto;font-weight:400}
.headline .text-heading{font-weight:400;max-width:var(--requisite-width)}
section>h3,section>h4{margin:1.8em 0 .8em}
section>h2,.appendix>section>h3{margin:2.5em 0 1.1em;font-size:1.125em}
.for-the-ear+section>h2{margin-top:.5em}
.heading{margin:1.8em 0 .8em;text-align:center}
.centered{text-align:center}
.body,.continuation{text-indent:var(--indent)}

.clause{margin-top:.8em;padding-left:var(--hang)}
.clause .clause{margin-left:calc(-1*var(--hang))}
article:has(.depth-2){--hang:4.25rem}
article:has(.depth-3){--hang:5rem}
.clause>p:first-child>.label{float:left;min-width:var(--hang);margin-left:calc(-1*var(--hang));padding-right:.35rem;text-indent:0;font-variant-numeric:lining-nums tabular-nums}
.label{color:var(--quiet)}
h1 .label,h2 .label,h3 .label,h4 .label{color:inherit}
ul{list-style-type:""}
li{padding-left:1.5rem}
li>p:first-child{margin-top:0}
li>p:first-child>.label{float:left;min-width:1.5rem;margin-left:-1.5rem;padding-right:.3rem;text-indent:0}
dl>div{position:relative}
dt,dd{display:inline}
dfn{font-style:normal;font-weight:700}

.requisite{font-size:var(--requisite-size);line-height:1.35}
.cover{font-weight:700;text-align:center;text-wrap:balance}
.requisite.document-kind,.requisite.title,.requisite.appendix-title{font-weight:700;text-align:center;text-wrap:balance}
p.document-kind,p.title,p.appendix-title{margin:1.4em 0 1.2em}
.letterhead,.place,.salutation{text-align:center;text-wrap:balance}
.date-number,.place,.attachment,.visa{margin-top:1.2em}
.led{padding-left:5.94em;text-indent:-5.94em}
.salutation{margin:1.6em 0 1em}
main .approval,main .agreement,main .addressee,main .appendix-mark{margin-top:1.5em;margin-left:auto;width:fit-content;max-width:min(100%,var(--requisite-width));text-align:left}
.requisite-row{display:grid;grid-auto-columns:minmax(0,1fr);grid-auto-flow:column;gap:1.5rem;margin-top:1.5em}
.requisite-row .requisite{margin:0}
.requisite-row .requisite+.requisite{margin-top:1em}
.requisite-row:has(>div>.edge-left){margin-top:.6em}
.requisite.edge-right{text-align:right}
.requisite-row.columns-1>div,.requisite-row.columns-2>div:last-child{justify-self:end;max-width:var(--requisite-width)}
.requisite-row.columns-2>div:first-child{max-width:var(--requisite-width)}
.text-heading{max-width:var(--requisite-width);margin-top:1.5em}
.requisite.executor{margin-top:2.5em;font-size:var(--tiny)}
.signature{margin-top:2.5em;break-inside:avoid}
.signature p{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr) minmax(0,1fr);align-items:end;gap:.25em 1em;line-height:1.35}
.signature .hand{text-align:center}
.signature .name{text-align:right}
.appendix{margin-top:3.5rem;padding-top:2rem;border-top:1px solid var(--line)}

.table{margin:1.4em 0}
.scroll{position:relative;overflow-x:auto;background:linear-gradient(90deg,var(--paper) 40%,transparent) 0 0/2.5rem 100% no-repeat local,linear-gradient(270deg,var(--paper) 40%,transparent) 100% 0/2.5rem 100% no-repeat local,linear-gradient(90deg,var(--shade),transparent) 0 0/.8rem 100% no-repeat scroll,linear-gradient(270deg,var(--shade),transparent) 100% 0/.8rem 100% no-repeat scroll}
table{width:100%;border-collapse:collapse;font-size:var(--small);line-height:1.4;font-variant-numeric:lining-nums tabular-nums}
caption{padding-bottom:.5em;text-align:left}
th,td{padding:.4em .6em;border:1px solid var(--line);text-align:left;vertical-align:top}
th{font-weight:700;background:var(--veil);vertical-align:middle}
tr{height:2.2em}
.borderless th,.borderless td{border:0;background:none}
.borderless tr{height:auto}
.whole{white-space:nowrap}
th.align-center,td.align-center{text-align:center}
th.align-right,td.align-right{text-align:right}
tr{break-inside:avoid}
.table-note,.remark{font-size:var(--small)}
.remark{margin-top:1em;padding-left:1rem;border-left:3px solid var(--line)}
.remark>p:first-child{margin-top:0}

.form{margin:1.2em 0}
.form-line{break-inside:avoid}
.filled{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.4em}
.captioned{display:inline-flex;flex-direction:column;align-items:center;vertical-align:baseline;max-width:100%;text-indent:0}
.captioned .blank{max-width:100%}
.captioned small{margin:0 -.6rem;text-align:center}
.fill{flex:1 1 6rem;min-width:0}
.fill .blank{width:100%;overflow:hidden;white-space:nowrap}
.blank{color:var(--rule)}
.box{font-family:"Segoe UI Symbol","Noto Sans Symbols2","Noto Sans Symbols","DejaVu Sans",sans-serif}
.footnotes{margin-top:2.5em;font-size:var(--small);line-height:1.45}
.footnotes::before{content:"";display:block;width:9rem;border-top:1px solid var(--rule);margin-bottom:.8em}
.footnotes li{padding-left:0}
.footnote-back{padding:0 .2em}

ins{color:var(--ins);background:var(--ins-ground);text-decoration:underline 1px;text-underline-offset:.18em}
del{color:var(--del);background:var(--del-ground);text-decoration:line-through 1px}
ins a,del a{color:inherit}
ins::before,ins::after,del::before,del::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
ins::before{content:" [добавлено: "}
del::before{content:" [исключено: "}
ins::after,del::after{content:"] "}
.inserted,.deleted{position:relative}
:where(.inserted,.deleted):where(:not(tr,td,th))::after{content:"";position:absolute;top:0;bottom:0;left:-.7rem;border-left:3px solid var(--ins)}
:where(.deleted):where(:not(tr,td,th))::after{border-left:3px dashed var(--del)}
.clause>.inserted::after,.clause>.deleted::after{left:calc(-1*var(--hang) - .7rem)}
li>.inserted::after,li>.deleted::after{left:-2.2rem}
tr.inserted>:first-child::before{content:"+ ";color:var(--ins);font-weight:700}
tr.deleted>:first-child::before{content:"− ";color:var(--del);font-weight:700}
tr.inserted>*{background:var(--ins-ground)}
tr.deleted>*{background:var(--del-ground)}
.restyled{border-bottom:2px dotted var(--rule)}
.before{color:var(--quiet);font-size:.85em}
.move{margin-right:.4em;padding:0 .35em;border:1px solid var(--rule);border-radius:.3em;color:var(--quiet);font-size:.8em;font-weight:400;text-decoration:none;white-space:nowrap}
.revision{margin:-1rem 0 2rem;padding:.6rem 1rem;border:1px solid var(--line);border-radius:3px;font-size:var(--small);line-height:1.4}
.revision p{margin:0}

@media screen and (max-width:54rem){main{border-width:1px 0;border-radius:0;padding:2rem 2rem 3rem}nav{padding:1rem 2rem}}
@media screen and (max-width:36rem){
:root{--size:1rem;--requisite-size:1rem;--small:.875rem;--leading:1.55;--hang:0rem}
main{padding:1.5rem 1rem 2.5rem}nav{padding:.75rem 1rem}
body{hyphens:auto}h1,h2,h3,h4,.requisite{hyphens:manual}
article:has(.depth-2),article:has(.depth-3){--hang:0rem}
.clause>p:first-child>.label{float:none;margin:0;padding:0}
.requisite-row{grid-auto-flow:row;gap:1rem}
.requisite-row.columns-1>div,.requisite-row.columns-2>div{justify-self:stretch;max-width:none}
.requisite-row>div:empty{display:none}
.signature p{display:flex;flex-wrap:wrap;justify-content:space-between}
}

@page{@top-center{font:12pt/1 "Times New Roman","Liberation Serif",Tinos,serif;vertical-align:bottom}}
@media print{
:root{--font:"Times New Roman","Liberation Serif",Tinos,serif;--ink:#000;--quiet:#000;--line:#000;--rule:#000;--paper:#fff;--ground:#fff;--accent:#000;--tint:transparent;--veil:transparent;--ins:#000;--ins-ground:transparent;--del:#000;--del-ground:transparent;--hang:0mm;color-scheme:light}
nav:not(.printed),.footnote-back{display:none}
nav,main{max-width:none;margin:0;padding:0;border:0}
nav{break-after:page;font-size:1em}
nav summary{list-style:none;font-weight:700;text-align:center}
nav ul li{padding-left:5mm}
nav>details>ul>li{padding-left:0}
body{hyphens:auto}h1,h2,h3,h4,h5,h6,.requisite,.signature,.form{hyphens:manual}
body,.clause>p,li>p,dl>div,.remark p,.footnotes p{text-align:justify}
p,dl>div,li,.clause{margin-top:0;orphans:2;widows:2}
a,sup a{color:inherit;text-decoration:none}
.requisite,h1,h2,h3,h4,h5,h6,table,nav,.signature p,.form{line-height:1.15;text-align:left}
main .approval,main .agreement,main .addressee,main .appendix-mark{width:var(--requisite-width)}
.headline{margin:24pt 0 12pt}
.headline .title{margin-top:0}
article:has(.depth-2),article:has(.depth-3){--hang:0mm}
.headline .document-kind,.headline .title,.headline .appendix-title,section>h2,.appendix>section>h3{font-size:1em;letter-spacing:0}
section>h2,section>h3,section>h4,.appendix>section>h3,.heading{margin:1em 0 .6em}
.headline,.headline .requisite,section>h2,section>h3,section>h4,.heading,.cover,.letterhead,.place,.salutation,.requisite.document-kind,.requisite.title,.requisite.appendix-title{text-align:center}
.headline:has(.text-heading),.headline:has(.appendix-mark),.headline .text-heading{text-align:left}
.clause>p:first-child>.label{float:none;margin:0;padding:0}
dl>div{text-indent:var(--indent)}
li{padding-left:calc(var(--indent) + 7.5mm);text-indent:0}
li li{padding-left:7.5mm}
li>.continuation,li>.body{text-indent:0}
li>p:first-child>.label{min-width:7.5mm;margin-left:-7.5mm;padding-right:0}
.new-page{break-before:page}
.appendix{break-before:page;margin:0;padding:0;border:0}
article>:first-child,.appendix>:first-child,.for-the-ear+*,.for-the-ear+section>h2{margin-top:0}
.table{margin:.8em 0}
.scroll{overflow:visible;padding-right:1px;background:none}
th,td{padding:.1em .35em;overflow-wrap:anywhere;hyphens:auto}
tr{height:6mm}
.blank-row{height:8mm}
thead{display:table-header-group}
caption{break-after:avoid;font-size:var(--size)}
.remark{padding:0;border:0;margin-top:.5em}
.signature{margin-top:0}
.signature p{margin-top:24pt}
.table-note{text-indent:var(--indent);margin-top:3pt}
.requisite-row.columns-2{grid-template-columns:minmax(0,1fr) var(--requisite-width);gap:4mm}
.requisite-row:has(>div>.edge-left){margin:4pt 0 10pt}
.requisite-row.columns-2>div:first-child{max-width:none}
.footnotes{font-size:var(--note)}
.footnotes li{padding:0}
.form p{margin-top:6pt}}`;
