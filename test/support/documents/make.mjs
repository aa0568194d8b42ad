// Makes the documents of this folder from texts.json. Needs LibreOffice Writer with its English hyphenation patterns, groff, Chromium and qpdf on the path.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const texts = JSON.parse(readFileSync(join(here, 'texts.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'stet-documents-'));
const xml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A flat OpenDocument text that Writer opens; `columns` of the body, `long` repeats nothing: it only sets the page's height. */
function flat({ columns = 1, height = '29.7cm', font = 'Linux Libertine O', extras = false }) {
  const p = (text) => `<text:p text:style-name="Body">${xml(text)}</text:p>`;
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">${xml(texts.footnote)}</text:p></text:note-body></text:note>`;
  const paragraphs = texts.paragraphs.map(p);
  if (extras) {
    paragraphs[0] = paragraphs[0].replace('</text:p>', `${note}</text:p>`);
    paragraphs.splice(2, 0, `<text:h text:style-name="Sub" text:outline-level="2">Summary of the year</text:h><text:list text:style-name="L">${texts.list.map((item) => `<text:list-item>${p(item)}</text:list-item>`).join('')}</text:list>`);
    const row = (cells) => `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`;
    paragraphs.splice(5, 0, `<table:table><table:table-column table:number-columns-repeated="3"/>${texts.table.map(row).join('')}</table:table>`);
  }
  const body = columns === 1 ? paragraphs.join('') : `<text:section text:style-name="Sect" text:name="Body">${paragraphs.join('')}</text:section>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${xml(texts.title)}</dc:title><meta:initial-creator>${xml(texts.author)}</meta:initial-creator><dc:creator>${xml(texts.author)}</dc:creator><meta:creation-date>2024-09-02T09:00:00</meta:creation-date><dc:date>2024-09-02T09:00:00</dc:date></office:meta>
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="F" fo:font-size="11pt" fo:language="en" fo:country="US" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Title" style:display-name="Title" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.5cm"/><style:text-properties fo:font-size="20pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Sub" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:paragraph-properties fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="9pt"/></style:style>
</office:styles>
<office:automatic-styles>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<style:style style:name="Sect" style:family="section"><style:section-properties><style:columns fo:column-count="${columns}" fo:column-gap="0.7cm"/></style:section-properties></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="${height}" fo:margin="2cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm" fo:min-height="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm" fo:min-height="0.6cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Head">${xml(texts.runningHead)}</text:p></style:header><style:footer><text:p text:style-name="Head">Page <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:h text:style-name="Title" text:outline-level="1">${xml(texts.title)}</text:h>${body}</office:text></office:body>
</office:document>`;
}

function office(name, source, to) {
  const file = join(work, `${name}.fodt`);
  writeFileSync(file, source);
  execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', to, '--outdir', here, file], { stdio: 'ignore' });
}

const run = (program, args, input) => execFileSync(program, args, { input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1 << 24 });

office('writer-one-column', flat({ height: '18cm' }), 'pdf');
office('writer-two-columns', flat({ columns: 2, height: '21cm' }), 'pdf');
office('writer-parts', flat({ extras: true, font: 'DejaVu Serif' }), 'pdf');
office('writer-parts', flat({ extras: true }), 'docx');

const roff = `.if \\n(.g .mso hyphen.en
.po 1.2i
.ll 5.2i
.pl 7i
.ds CH ${texts.runningHead}
.ds LF
.ds CF %
.TL
${texts.title}
.AU
${texts.author}
${texts.paragraphs.map((text) => `.PP\n${text.replace(/“/g, '\\(lq').replace(/”/g, '\\(rq').replace(/°/g, '\\(de').replace(/’/g, "'")}`).join('\n')}
`;
writeFileSync(join(here, 'groff.pdf'), run('groff', ['-Tpdf', '-ms', '-K', 'utf8', '-dpaper=a5', '-P-pa5'], roff));

const page = join(work, 'page.html');
writeFileSync(page, `<!doctype html><html lang="en"><meta charset="utf-8"><title>${texts.title}</title><style>@page{size:A5;margin:18mm}body{font:10pt/1.35 "DejaVu Serif";text-align:justify;hyphens:auto}main{columns:2;column-gap:7mm}h1{font-size:15pt;text-align:left}p{margin:0;text-indent:1.2em}</style><h1>${texts.title}</h1><main>${texts.paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`);
run('chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${join(here, 'chromium-two-columns.pdf')}`, '--no-pdf-header-footer', page]);

run('qpdf', ['--encrypt', 'secret', 'owner', '256', '--', join(here, 'groff.pdf'), join(here, 'encrypted.pdf')]);
run('qpdf', ['--encrypt', '', 'owner', '256', '--modify=none', '--', join(here, 'groff.pdf'), join(here, 'print-only.pdf')]);
rmSync(work, { recursive: true, force: true });
