// The styles of the desk. They use the site's colors and sizes.

/** The page while the panel is open beside it. */
const BESIDE = 'html[data-desk]:not([data-desk=""], [data-desk="bring"])';

export const styles = `
postil-desk { font: 400 var(--size-small) / 1.4 var(--sans); color: var(--ink); }
html[data-desk] body { padding-block-end: calc(var(--desk-bar) + 1rem); }
html[data-desk] :is(.selection-bar.at-foot, .sheet) { z-index: 21; inset-block-end: var(--desk-bar); }
html[data-desk] .selection-bar:not(.at-foot) { z-index: 21; }
html[data-desk] .said { inset-block-end: calc(var(--desk-bar) + 0.5rem); }
::highlight(desk-now) { background-color: var(--lift); color: var(--ink); }
::highlight(desk-picked) { background-color: color-mix(in srgb, var(--focus) 28%, transparent); }

svg.map .desk-line { stroke: var(--focus); stroke-width: 2; pointer-events: none; }
svg.map .desk-aim > rect { stroke: var(--focus); stroke-width: 3; }

.desk-bar { position: fixed; z-index: 20; inset: auto 0 0; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; padding: 0.25rem 0.75rem; background: var(--panel); border-block-start: 1px solid var(--rule); }
/* The padding is space for the focus ring, which the scrolling would cut off. */
.desk-tools { display: flex; gap: 0.25rem; overflow-x: auto; box-sizing: border-box; max-inline-size: calc(100% + 0.625rem); margin: -0.3125rem; padding: 0.3125rem; }
.desk-info { display: flex; align-items: center; gap: 0.75rem; flex: 1 0 100%; min-inline-size: 0; min-block-size: 2.25rem; }
.desk-status { margin: 0; color: var(--ink-soft); flex: 1 1 12rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: var(--size-tiny); line-height: 1.3; }
.desk-status[data-stopped="true"] { color: var(--rejects); font-weight: 600; -webkit-line-clamp: none; }
.desk-chosen { display: flex; align-items: center; gap: 0.25rem 0.5rem; box-sizing: border-box; max-inline-size: 100%; overflow-x: auto; margin-block: -0.3125rem; padding: 0.3125rem; white-space: nowrap; }
.desk-chosen bdi { min-inline-size: 3rem; max-inline-size: 18rem; overflow: hidden; text-overflow: ellipsis; }

.desk-panel { position: fixed; z-index: 19; inset-block: 3.5rem var(--desk-bar); inset-inline-end: 0; inline-size: var(--desk-panel, 26rem); padding: 1rem 1rem 0; overflow-y: auto; scroll-padding-block: 1rem 5rem; overscroll-behavior: contain; background: var(--paper); border-inline-start: 1px solid var(--rule); box-shadow: -0.5rem 0 1.5rem rgb(0 0 0 / 0.1); }
.desk-panel[data-view="bring"] { inline-size: 100%; }
.desk-panel[data-view="bring"] > * { max-inline-size: 76rem; margin-inline: auto; }
.desk-panel h2 { margin: 0 2.5rem 0.5rem 0; font: 600 var(--size-1) / 1.25 var(--sans); }
.desk-panel h3 { margin: 1rem 0 0.25rem; font: 600 var(--size-base) / 1.25 var(--sans); }
.desk-panel p { margin: 0.25rem 0; }
.desk-close { float: inline-end; }

/* The page gives the panel its space, so that the text, its notes and the panel are visible together. */
@media (min-width: 60.01rem) {
  ${BESIDE} { --desk-panel: clamp(22rem, 30vw, 28rem); }
  ${BESIDE} :is(main, .site-footer) { padding-inline: 1rem calc(var(--desk-panel) + 1.75rem); }
  ${BESIDE} .bar { margin-inline: -1rem; padding-inline: 1rem; }
  ${BESIDE} .layers .count { display: none; }
  ${BESIDE} .strip { inset-inline-end: calc(var(--desk-panel) + 0.375rem); }
}
@media (min-width: 68.75rem) {
  ${BESIDE} { --gutter: 2.75rem; --gap: 1.25rem; --margin: clamp(13rem, 19vw, 20rem); }
  ${BESIDE} .bar { padding-inline-start: calc(var(--gutter) + 0.25rem); }
}
@media (max-width: 60rem) {
  .desk-chosen ~ .desk-status { flex: 0 0 0; }
  /* The faded end shows that there is more to the side. */
  .desk-tools, .desk-chosen { padding-inline-end: 2rem; mask-image: linear-gradient(to right, black calc(100% - 2rem), transparent); }
  :dir(rtl) > :is(.desk-tools, .desk-chosen) { mask-image: linear-gradient(to left, black calc(100% - 2rem), transparent); }
  .desk-chosen bdi { min-inline-size: 9rem; }
  .desk-panel:not([data-view="bring"]) { inset-block: auto var(--desk-bar); inset-inline: 0; inline-size: 100%; max-block-size: 50vh; border: 0; border-block-start: 1px solid var(--rule); box-shadow: 0 -0.5rem 1.5rem rgb(0 0 0 / 0.15); }
  .desk-panel .desk-filters { flex-wrap: nowrap; overflow-x: auto; }
  .desk-panel .desk-filters label { flex: 0 0 auto; }
  ${BESIDE} body { padding-block-end: 58vh; }
}

.desk-button { min-block-size: 2.25rem; padding: 0.25rem 0.75rem; font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--rule); border-radius: 4px; white-space: nowrap; cursor: pointer; }
.desk-button .unseen, .desk-panel .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.desk-button:hover:not(:disabled) { border-color: var(--ink-soft); }
.desk-button:disabled { color: var(--ink-soft); cursor: default; }
/* A button becomes pale only after a pause. Most actions are done by then, so the desk does not flash. */
.desk-button { transition: opacity 0.1s; }
.desk-button[aria-disabled="true"] { opacity: 0.6; cursor: progress; transition-delay: 0.5s; }
.desk-saving { position: absolute; inset-block-end: 100%; inset-inline-start: 0.75rem; padding: 0.125rem 0.5rem; background: var(--lift); border-radius: 4px; font-size: var(--size-tiny); }
.desk-button.main { color: var(--paper); background: var(--link); border-color: var(--link); font-weight: 600; }
.desk-button.main:disabled { color: var(--ink-soft); background: var(--panel); border-color: var(--rule); }
.desk-button.small { min-block-size: 2rem; padding: 0.125rem 0.5rem; }
.desk-button[aria-expanded="true"] { background: var(--lift); border-color: var(--ink-soft); }
.desk-button.place { inline-size: 100%; text-align: start; white-space: normal; }
.desk-button kbd { margin-inline-start: 0.25rem; font: 400 var(--size-tiny) / 1 var(--sans); opacity: 0.85; }
@media (pointer: coarse) { .desk-button kbd { display: none; } }

.desk-row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem; margin-block: 0.5rem; }
.desk-actions { box-shadow: 0 -0.5rem 0.75rem -0.5rem rgb(0 0 0 / 0.2); position: sticky; z-index: 1; inset-block-end: 0; margin: 1rem -1rem 0; padding: 0.5rem 1rem; background: var(--paper); border-block-start: 1px solid var(--rule); }
.desk-facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0 1rem; }
.desk-facts > .desk-field { margin-block: 0.25rem; }
.desk-more > summary { padding-block: 0.5rem; font-weight: 600; cursor: pointer; }
.desk-more > summary > .desk-help { font-weight: 400; }
.desk-field { margin: 0.75rem 0; padding: 0; border: 0; min-inline-size: 0; }
.desk-field > label, .desk-field > legend, .desk-choice > legend { display: block; padding: 0; font-weight: 600; }
.desk-panel :is(input:not([type="radio"], [type="checkbox"], [type="file"]), textarea, select) { inline-size: 100%; box-sizing: border-box; min-block-size: 2.25rem; padding: 0.25rem 0.5rem; font: 400 var(--size-base) / 1.4 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--ink-soft); border-radius: 4px; }
.desk-panel textarea { resize: vertical; }
.desk-panel .desk-row :is(input:not(:where([type="checkbox"], [type="radio"])), select) { inline-size: auto; flex: 1 1 8rem; }
.desk-row > details[open] { flex-basis: 100%; }
.desk-panel mark { background: var(--lift); color: var(--ink); }
.desk-panel .desk-filters select { inline-size: 100%; font-size: var(--size-tiny); }
.desk-filters label { position: relative; flex: 1 1 9rem; }
.desk-help { color: var(--ink-soft); font-size: var(--size-tiny); }
.desk-choice { display: flex; flex-wrap: wrap; gap: 0.25rem; padding: 0; border: 0; }
.desk-choice > legend { float: inline-start; inline-size: 100%; }
.desk-choice > .desk-help { flex-basis: 100%; margin: 0; }
.desk-panel .desk-choice label { display: inline-flex; font-weight: 400; cursor: pointer; }
.desk-choice input { position: absolute; opacity: 0; }
.desk-choice label span { padding: 0.25rem 0.625rem; border: 1px solid var(--rule); border-radius: 1rem; }
.desk-choice input:checked + span { background: var(--link); border-color: var(--link); color: var(--paper); }
.desk-choice input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: 2px; }
.desk-check { display: flex; align-items: baseline; gap: 0.5rem; font-size: var(--size-tiny); }
.desk-new { padding: 0.5rem; background: var(--panel); border-radius: 4px; }

.desk-chips, .desk-list, .desk-tray, .desk-parts { margin: 0.25rem 0; padding: 0; list-style: none; }
.desk-chips { display: flex; flex-wrap: wrap; gap: 0.25rem; }
.desk-chips li { padding-inline-start: 0.5rem; background: var(--panel); border-radius: 4px; }
.desk-chips .desk-usual { padding: 0.25rem 0.5rem; color: var(--ink-soft); font-style: italic; }
.desk-list > li, .desk-tray > li { padding-block: 0.5rem; border-block-end: 1px solid var(--rule); }
.desk-piece { margin-block-end: 0.25rem; }
.desk-piece:not([data-state="exact"]) textarea { border-color: var(--rejects); border-width: 2px; }
.desk-places { display: grid; gap: 0.25rem; padding: 0.5rem; background: var(--panel); border-radius: 4px; }
.desk-problem { display: block; margin-block: 0.25rem; padding: 0.25rem 0.5rem; color: var(--ink); background: var(--panel); border-inline-start: 3px solid var(--reports); font-size: var(--size-small); }
.desk-problem[data-severity="error"] { border-color: var(--rejects); }
.desk-question { display: grid; gap: 0.25rem; margin-block: 0.5rem; font-size: var(--size-tiny); }

.desk-card > .desk-row { position: sticky; inset-block-end: 0; margin: 0.5rem -0.75rem 0; padding: 0.5rem 0.75rem; background: var(--panel); }
.desk-card { margin-block: 0.5rem; padding: 0.75rem 0.75rem 0; background: var(--panel); border-radius: 4px; }
.desk-statement { font: 400 var(--size-1) / 1.4 var(--serif); }
.desk-card dl { display: grid; grid-template-columns: auto 1fr; gap: 0.125rem 0.75rem; margin: 0.5rem 0; font-size: var(--size-tiny); }
.desk-card dt { color: var(--ink-soft); }
.desk-card dd { margin: 0; }
.desk-card ol { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
.desk-progress { display: flex; align-items: center; gap: 0.5rem; }
.desk-progress progress { flex: 1; accent-color: var(--link); }
.desk-report, .desk-versions pre { max-block-size: 20rem; overflow: auto; padding: 0.5rem; font-size: var(--size-tiny); white-space: pre-wrap; overflow-wrap: anywhere; background: var(--panel); }
.desk-versions { display: grid; gap: 0.5rem; }

.desk-table { inline-size: 100%; margin-block: 0.5rem; border-collapse: collapse; font-size: var(--size-tiny); font-variant-numeric: tabular-nums; }
.desk-table :is(th, td) { padding: 0.125rem 0.25rem; text-align: end; border-block-end: 1px solid var(--rule); }
.desk-table th:first-child { text-align: start; }
.desk-columns { display: grid; gap: 1.5rem; }
@media (min-width: 60rem) { .desk-columns { grid-template-columns: 1fr 1fr; } }
.desk-parts li { padding: 0.375rem 0.5rem; border-inline-start: 3px solid var(--rule); margin-block-end: 0.25rem; }
.desk-parts li[data-unsure="true"] { border-color: var(--reports); background: var(--panel); }
.desk-parts li:is([data-label="boilerplate"], [data-label="comment"]) p { color: var(--ink-soft); text-decoration: line-through; }
.desk-panel :is(.desk-parts, .desk-chips) select { inline-size: auto; }

@media print { postil-desk { display: none; } }
@media (forced-colors: active) { .desk-choice input:checked + span { outline: 2px solid Highlight; } }
`;
