/** The look of app/globals.css for a page that stands alone; stacked marks need the line height. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1b1a18;--muted:#5d5a54;--accent:#9a1b1e}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e9e6df;--muted:#a7a39b;--accent:#e08f8c}}
@media (prefers-contrast:more){:root{--paper:Canvas;--ink:CanvasText;--muted:CanvasText;--accent:CanvasText}}
*{box-sizing:border-box}
body{margin:0;border-top:4px solid var(--accent);background:var(--paper);color:var(--ink);font:1.0625rem/1.65 Georgia,"Noto Serif","Times New Roman",serif}
main{max-width:42.5rem;margin:0 auto;padding:clamp(2rem,10vh,6rem) 1.25rem 3rem}
h1{margin:0 0 1rem;font-size:clamp(1.625rem,1.3rem + 1.6vw,2.25rem);font-weight:700;line-height:1.3;text-wrap:balance}
p{margin:0 0 1.25rem}
.code,form,.ways{font-family:-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
.ways{display:flex;flex-wrap:wrap;gap:0 1.75rem}
.code{margin-bottom:.5rem;color:var(--accent);font-weight:600}
form{display:flex;flex-wrap:wrap;gap:.5rem;margin:2rem 0 1.25rem}
label{flex-basis:100%;font-size:.9375rem}
input,button{min-height:2.75rem;padding:.5rem .875rem;border:1px solid var(--muted);border-radius:0;background:none;color:inherit;font:inherit}
input{flex:1 1 12rem;min-width:0}
button{border-color:var(--ink);background:var(--ink);color:var(--paper);cursor:pointer}
a{display:inline-block;padding:.5rem 0;color:inherit;font-size:.9375rem;font-weight:600;text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
`
