/**
 * The look of the sheet, for screen and paper. Each standing has a sign, a word and an underline of its own; colour only repeats them.
 * Colours were measured: text on its ground has a contrast of 4.5 : 1 or more in both schemes (WCAG 2.2, 1.4.3).
 */
export const style = `
:root{color-scheme:light dark;--paper:#fdfcf9;--raised:#f5f2ea;--ink:#1f1e1b;--soft:#5d594f;--rule:#d9d4c7;--found:#2f5d50;--near:#7a5600;--conflict:#9b2c1f;--missing:#46517a;--unchecked:#5d594f;--mark:#f6e3dc}
@media (prefers-color-scheme:dark){:root{--paper:#191a1b;--raised:#222425;--ink:#e8e5de;--soft:#a9a59b;--rule:#3a3c3d;--found:#8cc7b2;--near:#dcb667;--conflict:#f09a8b;--missing:#a9b5e6;--unchecked:#a9a59b;--mark:#4a2b26}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:78rem;padding:2.5rem clamp(1rem,4vw,3.5rem) 4rem;background:var(--paper);color:var(--ink);font:400 .9375rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,.statement-text,.text{font-family:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif}
h1{font-size:2.25rem;line-height:1.15;font-weight:600;letter-spacing:-.01em;margin:.2rem 0 .8rem;text-wrap:balance}
h2{font-size:1.375rem;line-height:1.25;font-weight:600;margin:0 0 1rem}
h3{font-size:1.0625rem;line-height:1.3;font-weight:600;margin:0 0 .5rem}
p{margin:0 0 .5rem}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--missing);outline-offset:2px}
.kicker{font-size:.8125rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0}
header .statement{max-width:46rem;color:var(--soft);margin:0 0 1.5rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.6rem 2rem;margin:0;padding:1rem 0;border-block:1px solid var(--rule)}
.facts div{min-width:0}
dt{font-size:.8125rem;color:var(--soft)}
dd{margin:0}
.digest{font:.75rem/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft);margin:0}
section{margin:3rem 0 0}
section ul,section ol{margin:0;padding-left:1.2rem}
.total{font-size:1.0625rem;margin:0 0 .8rem}
.bar{display:flex;gap:2px;height:.75rem;margin:0 0 1.1rem}
.bar span{flex:1 1 0;min-width:.4rem;border-radius:1px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.bar .found{background:var(--found)}
.bar .near{background:repeating-linear-gradient(90deg,var(--near) 0 5px,transparent 5px 8px)}
.bar .conflict{background:repeating-linear-gradient(135deg,var(--conflict) 0 4px,transparent 4px 7px)}
.bar .missing{border:1.5px dotted var(--missing)}
.bar .unchecked{border:1px solid var(--rule)}
section ul.legend{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:.35rem 2rem;margin:0 0 1.75rem}
.says{color:var(--soft)}
.columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.5rem 3rem;align-items:start}
.cannot li{margin:0 0 .3rem}
.standing{font-weight:600;white-space:nowrap}
.sign{display:inline-block;min-width:1em;text-align:center}
.standing.found,sup .found{color:var(--found)}
.standing.near,sup .near{color:var(--near)}
.standing.conflict,sup .conflict,.kind{color:var(--conflict)}
.standing.missing,sup .missing{color:var(--missing)}
.standing.unchecked{color:var(--unchecked)}
table{overflow-wrap:break-word;border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
caption{text-align:left;color:var(--soft);padding:0 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font-size:.8125rem;color:var(--soft);border-bottom-color:var(--soft);vertical-align:bottom}
td p{margin:0 0 .25rem}
.counts{font-variant-numeric:tabular-nums;margin:0 0 .8rem}
.none{color:var(--soft)}
section ol.blocking{list-style:none;padding:0}
.blocking li{padding:.7rem 0 .7rem 1rem;border-bottom:1px solid var(--rule);border-left:4px double var(--conflict)}
.kind{font-weight:600}
.where,.also,.place,.origins{color:var(--soft)}
.blocking strong{display:inline-block;margin:0 .3rem}
.blocking .why{display:block}
.row{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 3rem;margin:0 0 1.1rem;align-items:start}
.text{font-size:1.125rem;line-height:1.65;position:sticky;top:1rem}
.text p{margin:0}
.text h3{font-size:1.25rem;margin:.9rem 0 .1rem}
.text h3.level-1{font-size:1.5rem}
.text pre{font-size:.8125rem;line-height:1.4;overflow-x:auto;margin:0}
.text blockquote{margin:0 0 0 1.2rem}
.text .furniture{color:var(--soft)}
.text .list-item{padding-left:1.2rem;text-indent:-.9rem}
.text .list-item::before{content:"•\\2002"/""}
.text .statement{text-decoration-line:underline;text-decoration-thickness:1px;text-underline-offset:.28em;text-decoration-skip-ink:none}
.text .found{text-decoration-color:color-mix(in srgb,var(--found) 45%,transparent)}
.text .near{text-decoration-style:dashed;text-decoration-color:var(--near)}
.text .conflict{text-decoration-style:wavy;text-decoration-color:var(--conflict)}
.text .missing{text-decoration-style:dotted;text-decoration-thickness:2px;text-decoration-color:var(--missing)}
mark{background:var(--mark);color:inherit;font-weight:700;padding:0 .08em;border-radius:2px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
sup{line-height:0}
sup a{font:600 .6875rem/1 system-ui,-apple-system,"Segoe UI",sans-serif;text-decoration:none;padding:.2em .1em;white-space:nowrap}
section ol.notes{list-style:none;padding:0;font-size:.8125rem;line-height:1.45}
.notes li{padding:.1rem 0 .1rem .8rem;margin:0 0 .8rem;border-left:1px solid var(--rule);break-inside:avoid}
.notes li.near{border-left:2px dashed var(--near)}
.notes li.conflict{border-left:4px double var(--conflict)}
.notes li.missing{border-left:2px dotted var(--missing)}
.notes li:target,.notes li:target .number{background:var(--raised)}
.notes p{margin:0 0 .2rem}
.number{display:inline-block;min-width:1.3em;font-weight:600;text-decoration:none}
.notes blockquote,.claims blockquote{margin:0 0 .2rem;font-family:Charter,"Bitstream Charter","Iowan Old Style",Cambria,Georgia,serif}
.notes blockquote{font-size:.875rem}
.wide{overflow-x:auto}
.claims{min-width:62rem}
.claims .claim{width:22%}
.claims .why{width:24%}
.claims .source{width:24%}
.claims thead th:nth-child(n+7){min-width:5.5rem}
section td.origins{white-space:nowrap}
section ul.marks{list-style:none;padding:0;margin:0;white-space:nowrap}
.marks .held{font-weight:600}
.sources tbody th{font-weight:600}
section ul.single{list-style:none;padding:0;columns:18rem}
.url{word-break:break-all}
footer{margin:3.5rem 0 0;padding:1.2rem 0 0;border-top:1px solid var(--rule);color:var(--soft)}
.signing{display:flex;gap:2rem;margin:0 0 1.6rem}
.signing span{flex:1;border-bottom:1px solid var(--soft);padding:0 0 1.6rem;max-width:20rem}
@media (max-width:52rem){.text{position:static}.row,.columns{grid-template-columns:minmax(0,1fr)}.row{gap:.5rem}h1{font-size:1.75rem}}
@page{margin:15mm 14mm 16mm}
@page claims{size:landscape}
@media print{
:root{--paper:#fff;--raised:#fff;--ink:#000;--soft:#45423b;--rule:#b9b4a7;--found:#2f5d50;--near:#6b4b00;--conflict:#8a2418;--missing:#3a4570;--unchecked:#45423b;--mark:#f6e3dc;color-scheme:light}
body{max-width:none;padding:0;font-size:9.5pt;background:none}
h1{font-size:20pt}
h2{font-size:13pt;break-after:avoid}
h3{break-after:avoid}
section{margin:1.6rem 0 0}
.text{font-size:10.5pt;line-height:1.55}
section ol.notes,.notes blockquote{font-size:8pt}
ul.marks{font-size:7.5pt;line-height:1.35}
th,td{padding:.35rem .7rem .35rem 0}
.row{grid-template-columns:minmax(0,11fr) minmax(0,9fr);gap:0 1.6rem}
.text{position:static}
table{font-size:8.5pt}
thead{display:table-header-group}
tr,.blocking li{break-inside:avoid}
#claims{page:claims;break-before:page}
.wide{overflow:visible}
.claims{min-width:0}
a{text-decoration:none}
.facts{grid-template-columns:repeat(2,minmax(0,1fr))}
section ul.legend{grid-template-columns:1fr 1fr}
}
`;
