/**
 * The one style of all lite pages. It stands in the page itself, so that a page is one request; the
 * press allows it, and no other, by its hash.
 */
export const LITE_STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1b1b1a;--soft:#5d5a53;--rule:#d6d1c5;--tint:#f4f0e7;--alarm:#a3131c}
@media (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#e9e6df;--soft:#aba79e;--rule:#393e43;--tint:#1e2226;--alarm:#f0a18e}}
*{box-sizing:border-box}
body{max-inline-size:37rem;margin:0 auto;padding:0 1rem 2rem;background:var(--paper);color:var(--ink);font:1.125rem/1.55 Charter,"Bitstream Charter",Georgia,serif;overflow-wrap:break-word;-webkit-text-size-adjust:100%}
body:lang(fa){font-family:Vazirmatn,"Noto Naskh Arabic",Tahoma,serif;line-height:1.9}
a{color:inherit;text-decoration-color:var(--soft);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid;outline-offset:2px}
h1,h2,h3,h4{margin:0;line-height:1.25;text-wrap:balance}
h1{font-size:1.9rem}h2{font-size:1.3rem}h3{font-size:1.12rem}h4{font-size:1rem}
:is(h1,h2,h3,h4):lang(fa){line-height:1.6}
time{unicode-bidi:isolate}
p,ul,ol,figure,blockquote,table{margin:.7em 0}
ul,ol{padding-inline-start:1.4em}:where([data-digits=arabext] ol){list-style:persian}
nav ul,nav ol,.twins,.plain{display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin:0;padding:0;list-style:none}
.skip:not(:focus){position:absolute;clip-path:inset(50%)}
.banner{margin:0 -1rem;padding:.1rem 1rem;border-block-end:3px solid var(--alarm)}
.masthead{padding-block:.6rem;border-block-end:3px double var(--ink)}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}
.top,.masthead nav,.foot,.meta,.kicker,.rail-label,.breadcrumb,.byline,.source,.dateline,.times,.reading,figcaption,small,.says,.pages,.label,.more,.topics,.share,label{font-size:.92rem}
.top,.meta,.kicker,.rail-label,.breadcrumb,.source,.dateline,.times,.reading,figcaption,.foot-tagline,.tagline{color:var(--soft)}
.nameplate{margin:.35rem 0;font-size:1.7rem;font-weight:700;line-height:1.2}
.nameplate *{margin:0;font-size:inherit}
.nameplate .tagline{font-size:.92rem;font-weight:400}
.nameplate a,.headline a,.masthead nav a{text-decoration:none}
.masthead nav a{font-weight:700}
:is(.nameplate,.headline,.masthead nav) a:hover,[aria-current=true]{text-decoration:underline}
search form{display:flex;flex-wrap:wrap;gap:.5rem;margin-block:.6rem}
input,select,button{font:inherit;font-size:1rem;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:2px;padding:.25rem .5rem;max-inline-size:100%}
input{flex:1;min-inline-size:0}
button{background:var(--tint)}
label{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;flex:1 1 100%}
.filters label{flex:0 1 auto}
.filters{display:flex;flex-wrap:wrap;gap:.5rem;inline-size:100%}
main{display:block;padding-block:1.2rem}
main:focus{outline:0}
.standfirst{margin-block:.5rem;font-size:1.2rem;color:var(--soft)}
.listing-head .standfirst{white-space:pre-line}
.kicker,.meta,.rail-label,.teaser,.story-meta p{margin:.15rem 0}
.kicker>*+*:before,.meta>*+*:before,.times>*+*:before{content:" · "}
.kind{font-weight:700}
.breadcrumb ol{gap:.4rem}
.breadcrumb li+li:before{content:"/ "}
.story-meta{margin-block:.9rem;padding-block:.5rem;border-block:1px solid var(--rule)}
.card,.rail-list li,.correction-list>li{padding-block:.7rem;border-block-start:1px solid var(--rule)}
.correction-list,.listing,.rail-list ul{margin:0;padding:0;list-style:none}
.container,.rail-list,.corrections,.more,.topics,.share{margin-block-start:1.8rem}
.container,.rail-list{padding-block-start:.5rem;border-block-start:2px solid var(--ink)}
.rail-list :is(ul,ol){margin-block-end:0}
.container-title,.rail-list h2{margin-block-end:.4rem}
.container>.card:first-child,.container-title+.card,.rail-list li:first-child{padding-block-start:.2rem;border:0}
main>.container:first-child{margin:0;padding:0;border:0}
main>.container:first-child>.card:first-child .headline{font-size:1.7rem}
blockquote{margin-inline:0}
.quote,.picture{padding-inline-start:.9rem;border-inline-start:3px solid var(--rule)}
.pull-quote{padding-block:.4rem;border-block:1px solid var(--rule);font-size:1.25em}
.pull-quote figcaption{font-size:1rem}
cite{font-style:normal}
.fact-box,.corrections,.age{padding:.6rem .9rem;background:var(--tint)}
.fact-box>*,.corrections>*{margin-block:.4rem}
.fact-box .title,.label{font-weight:700}
.table [role]{overflow-x:auto}
table{border-collapse:collapse;font-size:.95rem}
th,td{padding:.3rem .8rem .3rem 0;padding-inline:0 .8rem;border-block-end:1px solid var(--rule);text-align:start;vertical-align:top}
:is(th,td) p{margin:0}
code{font-size:.9em}
hr{border:0;border-block-start:1px solid var(--rule);margin-block:1.6rem}
sup{font-size:.7em;line-height:0}
.footnotes{margin-block-start:1.8rem;padding-block-start:.6rem;border-block-start:1px solid var(--rule);font-size:1rem}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline}
.pages{display:flex;justify-content:space-between;gap:1rem;padding-block-start:.8rem;border-block-start:1px solid var(--rule)}
.share label{margin-block-start:.5rem}
.foot{padding-block-start:.8rem;border-block-start:3px double var(--ink)}
.foot nav{margin-block:.6rem}
`.replaceAll('\n', '')

/** The paper's icon in the address itself: a browser would ask for one otherwise. */
export const LITE_ICON =
	'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%225%22 fill=%22%231b1b1a%22/%3E%3Cpath fill=%22%23fdfcf9%22 d=%22M6 6h20v5H6zM6 14h9v12H6zM18 14h8v2h-8zM18 19h8v2h-8zM18 24h8v2h-8z%22/%3E%3C/svg%3E'
