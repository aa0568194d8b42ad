import { escapeHtml } from './escape-html';
import type { Sheet } from './model';

/** The parts of a Word document that hold no words of the sheet (ECMA-376, transitional). */
export const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Which part is of which type. */
export const contentTypes = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

/** What the package holds. */
export const packageRelations = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`;

/** What the document refers to. */
export const documentRelations = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`;

/** The title and language of the document; no author and no time. */
export function core({ draft }: Sheet): string {
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeHtml(`Fact-check sheet: ${draft.title ?? draft.path}`)}</dc:title><dc:language>en</dc:language></cp:coreProperties>`;
}

/** The program that made it. */
export function app({ tool }: Sheet): string {
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${tool.name}</Application></Properties>`;
}

const style = (id: string, name: string, paragraph: string, run: string, based = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const serif = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>';
const spacing = (before: number, after: number, line = 276): string => `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;

/** How each kind of paragraph looks. */
export const styles = `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 100)}</w:pPr></w:pPrDefault></w:docDefaults>${[
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  style('Heading1', 'heading 1', `<w:keepNext/>${spacing(0, 160, 240)}<w:outlineLvl w:val="0"/>`, `${serif}<w:b/><w:sz w:val="40"/>`),
  style('Heading2', 'heading 2', `<w:keepNext/>${spacing(400, 140, 240)}<w:outlineLvl w:val="1"/>`, `${serif}<w:b/><w:sz w:val="27"/>`),
  style('Heading3', 'heading 3', `<w:keepNext/>${spacing(240, 80, 240)}<w:outlineLvl w:val="2"/>`, `${serif}<w:b/><w:sz w:val="23"/>`),
  style('Kicker', 'Kicker', spacing(0, 40), '<w:caps/><w:color w:val="5D594F"/><w:spacing w:val="20"/><w:sz w:val="17"/>'),
  style('Soft', 'Soft', spacing(0, 160), '<w:color w:val="5D594F"/>'),
  style('Fact', 'Fact', spacing(0, 20), '<w:color w:val="5D594F"/><w:sz w:val="18"/>'),
  style('Item', 'Item', spacing(0, 60), ''),
  style('Cell', 'Cell', spacing(40, 40, 252), '<w:sz w:val="18"/>'),
  style('Copy', 'Copy', spacing(0, 180, 340), `${serif}<w:sz w:val="23"/>`),
  style('CopyHeading', 'Copy heading', `<w:keepNext/>${spacing(200, 120)}`, '<w:b/>', 'Copy'),
  style('CopyQuote', 'Copy quote', '<w:ind w:left="480"/>', '', 'Copy'),
  style('CopyLiteral', 'Copy literal', spacing(0, 180, 240), '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="17"/>', 'Copy'),
  style('CommentText', 'annotation text', spacing(0, 60, 240), '<w:sz w:val="20"/>'),
  '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>',
].join('')}</w:styles>`;
