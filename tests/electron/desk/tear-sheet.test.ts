import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { placeOf } from '../../../build/place.ts';
import { seatDesk } from '../../../electron/desk/seat.ts';
import { sha256 } from '../../../electron/store/sha256.ts';
import { connect } from '../../../shared/api/client.ts';
import { near } from '../../../shared/api/near.ts';
import { failed } from '../../../shared/result.ts';
import { birth, takingOf } from '../../support/counter.ts';
import { houseFaces } from '../../support/made.ts';
import { storeForTest, valueOf } from '../../support/store.ts';

test('the tear sheet of a notice: its very words as the page has them, paper, date, page and the print file’s hash', async () => {
  (await houseFaces()).close();
  const store = await storeForTest();
  const desk = seatDesk({ store, version: 'test', fonts: placeOf('out/fonts'), profile: placeOf('build/profiles/SNAP_TR002_TAC230.icc') });
  const { call, file } = connect(near(desk.calls, desk.files, desk.listen));
  const text = `公交通到村口\n${'班车每天四趟，老人孩子都说方便。'.repeat(30)}\n`;
  const { pageId } = valueOf(await call('text.take', { text, fileName: '稿.txt', date: '2020-03-04', paper: '柳湾日报' }));
  const lost = birth('王小冉', 'L340551954');
  const { noticeId } = valueOf(await call('booking.take', takingOf(lost)));
  valueOf(await call('booking.take', takingOf(birth('李四', 'L340551955'))));
  valueOf(await call('tonight.place', { paper: '柳湾日报', day: '2020-03-04', pageId }));
  valueOf(await call('page.make', { pageId }));
  const page = valueOf(await call('page.print', { pageId, form: 'pdf' }));

  const torn = valueOf(await call('tearsheet.print', { pageId, noticeId, form: 'pdf' }));
  expect(torn).toMatchObject({ paper: '柳湾日报', date: '2020-03-04', pageNo: 3, pageSha256: page.sha256 });
  const bytes = valueOf(await file(torn.file));
  expect(sha256(bytes)).toBe(torn.sha256);
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheet = await document.getPage(1);
  const items = (await sheet.getTextContent()).items.flatMap((item) => ('str' in item ? [item.str] : []));
  const words = items.join('').replace(/\s/g, '');
  expect(document.numPages).toBe(1);
  expect(words).toContain(lost.text);
  expect(words).not.toContain('李四');
  expect(words).toContain('2020年3月4日');
  expect(words).toContain('第3版');
  expect(words).toContain(page.sha256);

  // Asked again it is the same file; a notice that is not on the page has none.
  expect(valueOf(await call('tearsheet.print', { pageId, noticeId, form: 'pdf' })).sha256).toBe(torn.sha256);
  expect(await call('tearsheet.print', { pageId, noticeId: 'no-such', form: 'pdf' })).toEqual(
    failed({ kind: 'missing', subject: 'notice', id: 'no-such' }),
  );
  const png = valueOf(await call('tearsheet.print', { pageId, noticeId, form: 'png' }));
  const picture = valueOf(await file(png.file));
  expect([...picture.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
}, 60_000);
