/** Stacked Vietnamese marks need the generous line height, also in the heading. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1f1d1a;--quiet:#5c574f;--line:#8a847a;--link:#7a1f1f}
@media (prefers-color-scheme:dark){:root{--paper:#171613;--ink:#ece8e0;--quiet:#b3aca0;--line:#7d776d;--link:#f0a8a0}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 "Source Serif 4",Georgia,"Times New Roman",serif}
main{max-width:36rem;margin:12vh auto;padding:0 1.25rem}
h1{font-size:1.75rem;line-height:1.3;margin:0 0 1rem;font-weight:600}
label{display:block;color:var(--quiet);margin:2rem 0 .375rem}
input,button{font:inherit;color:inherit;background:transparent;border:1px solid var(--line);padding:.5rem .75rem;min-height:44px;box-sizing:border-box;border-radius:2px}
input{width:min(24rem,100%)}
a{color:var(--link);display:inline-block;padding:.5rem 0}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
`
