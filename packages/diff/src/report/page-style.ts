/** The look of a comparison's page: two columns or one, on a screen in light or dark, on paper in black and white. */
export const PAGE_STYLE = `
:root{--ink:#1f2328;--quiet:#59616b;--line:#d3d7dc;--paper:#fff;--ground:#f1f3f5;--accent:#0b4f8a;--gone:#9b1c1c;--gone-tint:#fdeceb;--come:#0f5a2b;--come-tint:#e4f5e9;--moved-tint:#eef4fa;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#dfe2e6;--quiet:#a8b0b9;--line:#3a4149;--paper:#1b1f24;--ground:#13161a;--accent:#8cc0f0;--gone:#ffaaa5;--gone-tint:#3a2021;--come:#8fdca6;--come-tint:#183224;--moved-tint:#1f2a36}}
*{box-sizing:border-box}
html{scroll-padding-top:5.5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 "PT Serif","Noto Serif",Cambria,"Times New Roman","Liberation Serif",serif;overflow-wrap:break-word}
header,main,footer{max-width:84rem;margin:0 auto;padding:1rem 2rem}
h1{margin:1rem 0 .4rem;font-size:1.5rem;line-height:1.3;text-wrap:balance}
h2{margin:2rem 0 .6rem;font-size:1.2rem}
p{margin:.3rem 0}
.counts,.hint{color:var(--quiet);font-size:.9375rem}
a{color:var(--accent);text-underline-offset:.16em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.tools{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;max-width:84rem;margin:0 auto;padding:.6rem 2rem;background:var(--ground);border-bottom:1px solid var(--line);font-size:.9375rem}
fieldset{display:flex;flex-wrap:wrap;gap:.2rem .9rem;margin:0;padding:0;border:0}
legend{float:left;margin-right:.9rem;padding:0;color:var(--quiet)}
label{cursor:pointer;white-space:nowrap}
input{margin:0 .35rem 0 0;accent-color:var(--accent);vertical-align:-.05em}
table{width:100%;border-collapse:collapse;table-layout:fixed;background:var(--paper);border:1px solid var(--line)}
thead .place{width:15%}
th,td{padding:.5rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{color:var(--quiet);font-weight:400;font-size:.9375rem}
tbody th{font-weight:400;font-size:.875rem;line-height:1.4;color:var(--quiet)}
tbody th strong{display:block;color:var(--ink)}
td p{margin:.2rem 0;hyphens:auto}
td p:first-child{margin-top:0}
.label{color:var(--quiet);padding-right:.3rem}
.level-1{padding-left:1rem}.level-2{padding-left:2rem}.level-3{padding-left:3rem}
.heading td{font-weight:700}
del{color:var(--gone);background:var(--gone-tint);text-decoration:line-through;text-decoration-thickness:1px}
ins{color:var(--come);background:var(--come-tint);text-decoration:underline;text-underline-offset:.18em}
del+ins{margin-left:.15em}
mark{color:inherit;background:none;border-bottom:2px dotted var(--accent)}
del::before,del::after,ins::before,ins::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
del::before{content:" [исключено: "}ins::before{content:" [добавлено: "}del::after,ins::after{content:"] "}
tbody th{border-left:4px solid transparent}
.changed>th{border-left-color:var(--accent)}
.deleted>th,.moved-from>th{border-left-color:var(--gone)}
.inserted>th,.moved-to>th{border-left-color:var(--come)}
tr:target>*,tr:focus-within>*{background:var(--moved-tint)}
.gap td{padding:.25rem .75rem;color:var(--quiet);font-size:.875rem}
.inline{display:none}
body:has(#view-inline:checked) .inline{display:block}
body:has(#view-inline:checked) .side,body:has(#view-inline:checked) .before{display:none}
body:has(#show-changes:checked) .same{display:none}
body:not(:has(#show-changes:checked)) .gap{display:none}
.apart{padding-left:1.2rem;margin:.4rem 0}
footer{color:var(--quiet);font-size:.875rem;padding-bottom:3rem}
@media (max-width:48rem){header,main,footer,.tools{padding-left:1rem;padding-right:1rem}.tools{position:static}html{scroll-padding-top:.5rem}thead .place{width:6.5rem}th,td{padding:.4rem .5rem}body{font-size:1rem}}
@media screen and (max-width:40rem){
table,tbody,tr,th,td{display:block}thead{display:none}
th,td{border:0;padding:.2rem .75rem}tr{border-bottom:1px solid var(--line);padding:.4rem 0}
.same>.after{display:none}
tbody tr:not(.same)>.before::before{content:"было";color:var(--quiet);font-size:.875rem}
.after>.side::before{content:"стало";color:var(--quiet);font-size:.875rem}
body:has(#view-inline:checked) .same>.after{display:block}
}
@media print{
:root{--ink:#000;--quiet:#333;--line:#999;--paper:#fff;--ground:#fff;--accent:#000;--gone:#000;--come:#000;--gone-tint:#fff;--come-tint:#fff;--moved-tint:#fff;color-scheme:light}
@page{size:A4 landscape;margin:12mm}
body{font-size:10.5pt}
.tools,.hint{display:none}
header,main,footer{max-width:none;padding:0}
tr{break-inside:avoid}thead{display:table-header-group}
a{color:inherit;text-decoration:none}
ins{font-weight:700}
}
`;
