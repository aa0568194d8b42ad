import { escapeHtml } from './escape-html';
import { copyHtml } from './html-copy';
import { style } from './html-style';
import { marks, signs, standings, type Blocking, type Sheet, type SheetClaim, type SheetDecision, type SheetSource } from './model';
import { alsoWords, byWords, changeLines, checkedWords, coverageLine, decisionWords, headerFacts, originWords, placeWords, sourceWords, uncheckedLine, whyLines } from './words';

const e = escapeHtml;

/** The sheet as one HTML file: no script, no request, for screen and paper. Every word of draft and sources is escaped. */
export function sheetHtml(sheet: Sheet): string {
  const { draft, tool, statement } = sheet;
  const title = draft.title ?? draft.path;
  const head = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${e(tool.name)} ${e(tool.version)}">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Fact-check sheet: ${e(title)}</title>
<style>${style}</style>`;
  const sections = [coverage(sheet), blocking(sheet.blocking), section('copy', 'Annotated copy', copyHtml(sheet)), claims(sheet.claims), unchecked(sheet), singleOrigin(sheet), decisions(sheet.decisions), sources(sheet.sources), limits(sheet)];
  return `<!doctype html>
<html lang="en">
<head>
${head}
</head>
<body>
<header>
<p class="kicker">Fact-check sheet</p>
<h1>${e(title)}</h1>
<p class="statement">${e(statement)}</p>
<dl class="facts">${headerFacts(sheet).map(([name, value]) => `<div><dt>${e(name)}</dt><dd${name.endsWith('SHA-256') ? ' class="digest"' : ''}>${e(value)}</dd></div>`).join('')}</dl>
</header>
<main>
${sections.filter((each) => each !== '').join('\n')}
</main>
<footer>
<p class="signing"><span>Checked by</span><span>Date</span></p>
<p>${e(statement)}</p>
</footer>
</body>
</html>
`;
}

function section(id: string, heading: string, body: string): string {
  return `<section id="${id}" aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${e(heading)}</h2>\n${body}\n</section>`;
}

/** A table that scrolls by itself where the screen is too narrow for it, also by keyboard. */
function scrolling(label: string, table: string): string {
  return `<div class="wide" tabindex="0" role="region" aria-label="${label}">${table}</div>`;
}

function coverage({ coverage: told }: Sheet): string {
  const { claims, counts, byType, unchecked: left, cannot } = told;
  const bar = standings.filter((standing) => counts[standing] > 0).map((standing) => `<span class="${standing}" style="flex-grow:${counts[standing]}"></span>`).join('');
  const legend = standings.map((standing) => `<li><span class="standing ${standing}"><span class="sign" aria-hidden="true">${signs[standing].sign}</span> ${signs[standing].word}</span> <strong>${counts[standing]}</strong> <span class="says">${e(signs[standing].says)}</span></li>`).join('\n');
  const rows = byType.map((row) => `<tr><th scope="row">${row.type}</th><td>${row.claims}</td>${standings.slice(0, 4).map((standing) => `<td>${row.counts[standing] || '<span class="none">0</span>'}</td>`).join('')}</tr>`).join('\n');
  const table = byType.length === 0 ? '' : scrolling('Table of counts', `<table class="counts"><caption>Claims that hold such a thing; one claim may count in several rows</caption>
<thead><tr><th scope="col">Kind</th><th scope="col">Claims</th>${standings.slice(0, 4).map((standing) => `<th scope="col">${signs[standing].word}</th>`).join('')}</tr></thead>
<tbody>
${rows}
</tbody></table>`);
  const reasons = left.length === 0 ? '' : `<p>Unchecked: ${e(uncheckedLine(told))}.</p>`;
  return section('coverage', 'Coverage', `<p class="total">${e(coverageLine(told))}</p>
${claims === 0 ? '' : `<div class="bar" aria-hidden="true">${bar}</div>`}
<ul class="legend">${legend}</ul>
<div class="columns"><div>${table}${reasons}</div>
<div class="cannot"><h3>What this sheet cannot tell</h3><ul>${cannot.map((each) => `<li>${e(each)}</li>`).join('')}</ul></div></div>`);
}

const KINDS: Readonly<Record<Blocking['kind'], string>> = { conflict: '≠ Conflict', quotation: '≠ Quotation', placeholder: '… Placeholder' };

function blocking(items: readonly Blocking[]): string {
  const listed = items.map(({ kind, claim, line, words, why }) => `<li><span class="kind">${KINDS[kind]}</span> <span class="where">${claim === null ? `line ${line}` : `<a href="#note-${claim}">№ ${claim}</a>, line ${line}`}</span> <strong>${e(words)}</strong> <span class="why">${e(why)}</span></li>`);
  return section('blocking', 'To settle first', items.length === 0 ? '<p>No conflict, altered quotation or placeholder is open.</p>' : `<ol class="blocking">${listed.join('\n')}</ol>`);
}

function claims(all: readonly SheetClaim[]): string {
  if (all.length === 0) return '';
  const columns = ['№', 'Claim', 'Standing and why', 'Source', 'Origins', 'Checker’s marks', 'Initials, date', 'Note'];
  return section('claims', 'Claims', scrolling('Table of claims', `<table class="claims">
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${all.map(claimRow).join('\n')}
</tbody></table>`));
}

function claimRow(claim: SheetClaim): string {
  const { number, text, standing, passages, types, checked } = claim;
  const why = whyLines(claim).map((line) => `<p>${e(line)}</p>`).join('');
  const [first] = passages;
  const others = alsoWords(passages);
  const nearest = standing === 'missing' && first ? '<p class="also">Nearest:</p>' : '';
  const passage = first ? `${nearest}<p class="place">${e(placeWords(first))}</p>${first.text === null ? '' : `<blockquote>${e(first.text)}</blockquote>`}` : '';
  const also = others === '' ? '' : `<p class="also">Also ${e(others)}</p>`;
  const boxes = marks.map((mark) => `<li${(types as readonly string[]).includes(mark) ? ' class="held"' : ''}>☐ ${mark}</li>`).join('');
  return `<tr class="${standing}"><th scope="row"><a href="#note-${number}">${number}</a></th><td class="claim">${e(text)}</td><td class="why"><span class="standing ${standing}"><span class="sign" aria-hidden="true">${signs[standing].sign}</span> ${signs[standing].word}</span>${why}</td><td class="source">${passage}${also}</td><td class="origins">${e(originWords(claim))}</td><td><ul class="marks">${boxes}</ul></td><td>${e(checkedWords(claim))}</td><td>${e(checked?.note ?? '')}</td></tr>`;
}

function unchecked({ unchecked: left }: Sheet): string {
  if (left.length === 0) return '';
  const rows = left.map(({ line, text, reason }) => `<tr><td>${line}</td><td>${e(text)}</td><td>${e(reason)}</td></tr>`).join('\n');
  return section('unchecked', 'Not looked up', scrolling('Table of what was not looked up', `<table><thead><tr><th scope="col">Line</th><th scope="col">Words</th><th scope="col">Why not</th></tr></thead>\n<tbody>\n${rows}\n</tbody></table>`));
}

function singleOrigin({ singleOrigin: single }: Sheet): string {
  const items = single.map(({ claim, source }) => `<li><a href="#note-${claim}">№ ${claim}</a> ${e(source)}</li>`).join('');
  return section('single-origin', 'Found in a single origin', single.length === 0 ? '<p>No claim that was found rests on one origin alone.</p>' : `<ul class="single">${items}</ul>`);
}

function decisions(all: readonly SheetDecision[]): string {
  const rows = all.map((decision) => `<tr><td>${decision.claim === null ? '' : `<a href="#note-${decision.claim}">${decision.claim}</a>`}</td><td>${e(decision.words)}${changeLines(decision).map((line) => `<p class="also">${e(line)}</p>`).join('')}</td><td>${decision.rule === null ? 'the claim' : e(decision.rule)}</td><td>${e(decisionWords(decision))}</td><td>${e(byWords(decision))}</td><td>${e(decision.note ?? '')}</td></tr>`);
  const table = `<table><thead><tr><th scope="col">№</th><th scope="col">Words</th><th scope="col">About</th><th scope="col">Decision</th><th scope="col">By, when</th><th scope="col">Note</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return section('decisions', 'Decisions', all.length === 0 ? '<p>None recorded for this draft.</p>' : scrolling('Table of decisions', table));
}

function sources(all: readonly SheetSource[]): string {
  const rows = all.map((source) => {
    const { outlet, origin, claims: numbers, digest, path, url } = source;
    return `<tr><td>${e(outlet ?? '–')}</td><th scope="row">${e(source.source)}</th><td>${e(sourceWords(source))}${path === null ? '' : `<p class="also">${e(path)}</p>`}${url === null ? '' : `<p class="also url">${e(url)}</p>`}${digest === null ? '' : `<p class="digest">${digest}</p>`}</td><td>${origin ?? 'withheld'}</td><td>${numbers.map((number) => `<a href="#note-${number}">${number}</a>`).join(', ')}</td></tr>`;
  });
  const table = `<table class="sources"><thead><tr><th scope="col">Outlet</th><th scope="col">Source</th><th scope="col">What is known of it, SHA-256</th><th scope="col">Origin</th><th scope="col">Claims</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return section('sources', 'Sources used', all.length === 0 ? '<p>No passage stands against any claim.</p>' : `<p>Sources with the same origin number are near-duplicates of one another and count as one.</p>\n${scrolling('Table of sources', table)}`);
}

function limits({ limits: all, corpus }: Sheet): string {
  const skipped = corpus.skipped.length === 0 ? '' : `<h3>Files not used in full</h3><ul>${corpus.skipped.map(({ path, reason }) => `<li><strong>${e(path)}</strong> ${e(reason)}</li>`).join('')}</ul>`;
  return section('limits', 'Limits', `<ul>${all.map((limit) => `<li>${e(limit)}</li>`).join('')}</ul>${skipped}`);
}
