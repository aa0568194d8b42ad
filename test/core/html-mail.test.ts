import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Document, Outcome } from '../../src/core/model';
import { readMail } from '../../src/core/read/mail';

const BRIDGE = 'The council voted on Tuesday to repair the bridge over the river, which has been closed to lorries since the flood of last winter.';
const FERRY = 'Work will start in May and last for two years, the roads department said, and the ferry will run more often until it is done.';
const read = (lines: readonly string[]): Promise<Outcome<Document | null>> => readMail('note.eml', Uint8Array.from(lines.join('\r\n'), (char) => char.charCodeAt(0)));
const HEAD = ['From: =?utf-8?q?Ada_Ex=C3=A1mple?= <ada@council.example>', 'To: desk@ledger.example', 'Subject: Bridge to Close', 'Date: Fri, 21 Jun 2024 23:30:00 -0500', 'MIME-Version: 1.0'];

describe('reading mail', () => {
  it('reads plain text with subject, sender and the sender\'s own day', async () => {
    const { value, problems } = await read([...HEAD, 'Content-Type: text/plain; charset=windows-1252', '', `\u0093${BRIDGE}\u0094`, '', FERRY, '']);
    assert.deepEqual(problems, []);
    assert.equal(value?.text, `Bridge to Close\n\n“${BRIDGE}”\n\n${FERRY}\n`);
    assert.deepEqual([value?.format, value?.metadata.title, value?.metadata.author, value?.metadata.date, value?.metadata.key], ['mail', 'Bridge to Close', 'Ada Exámple', '2024-06-21', 'note']);
  });

  it('prefers the page of a message that carries an article, and names attachments', async () => {
    const { value, problems } = await read([...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/html; charset=utf-8', '', `<p>${BRIDGE}</p><p>${FERRY}</p>`, '--b', 'Content-Type: application/pdf; name="plan.pdf"', 'Content-Disposition: attachment; filename="plan.pdf"', '', 'x', '--b--', '']);
    assert.equal(value?.text, `Bridge to Close\n\n${BRIDGE}\n\n${FERRY}\n`);
    assert.match(problems[0]?.reason ?? '', /plan\.pdf/);
  });

  it('reads a page saved as one file: neither its day of saving nor the browser are the article\'s', async () => {
    const { value } = await readMail('page.mht', new TextEncoder().encode(['From: <Saved by Blink>', 'Snapshot-Content-Location: https://ledger.example/bridge', 'Subject: Bridge to Close', 'Date: Fri, 21 Nov 2025 23:30:00 -0000', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="b"', '', '--b', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://ledger.example/bridge', '', `<html><head><meta name=3D"author" content=3D"Bo Example"></head><body><p>${BRIDGE}</p><p>${FERRY}</p></body></html>`, '--b', 'Content-Type: text/css', 'Content-Location: cid:css-1', '', 'p { color: red }', '--b--', ''].join('\r\n')));
    const { title, author, date, url } = value?.metadata ?? {};
    assert.deepEqual([title, author, date, url], ['Bridge to Close', 'Bo Example', undefined, 'https://ledger.example/bridge']);
    assert.ok(value?.text.includes(FERRY));
  });

  it('answers bytes that are no message with a problem', async () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(0, 1, 2, 3), new TextEncoder().encode('Content-Type: multipart/mixed; boundary=b\r\n\r\n' + '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(500))]) {
      const { value, problems } = await readMail('a.eml', bytes);
      assert.ok(value !== null || problems.length === 1);
    }
  });
});
