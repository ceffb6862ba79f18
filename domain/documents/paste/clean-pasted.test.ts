// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { troubledText } from '@/test/vietnamese'
import { cleanPasted } from './clean-pasted'

const clean = (html: string) => cleanPasted(html).html

test('a page of Word keeps its headings, emphasis and links and nothing of its dress', () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator
    content="Microsoft Word 15"><style>p.MsoNormal{mso-style-unhide:no}</style></head><body lang=VI>
    <!--StartFragment--><h1><b><span style='font-family:"Times New Roman"'>Nghị quyết</span></b><o:p></o:p></h1>
    <h2>Phần một</h2><p class=MsoNormal style='margin-left:.5in'><b>Chợ</b> <i>đông</i> từ
    sớm, <a href="https://example.vn/a?b=1&amp;c=2" target=_blank onclick="x()">xem
    thêm</a>.<o:p>&nbsp;</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`
  expect(clean(word)).toBe(
    '<h2>Nghị quyết</h2><h3>Phần một</h3><p><strong>Chợ</strong> <em>đông</em> từ sớm, ' +
      '<a href="https://example.vn/a?b=1&amp;c=2">xem thêm</a>.</p>',
  )
})

const item = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
   style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span><![endif]>${words}</p>`

test('the lists of Word are lists, one inside the other', () => {
  expect(clean(item(1, '·', 'Một') + item(2, 'o', 'Trong') + item(1, '·', 'Hai'))).toBe(
    '<ul><li><p>Một</p><ul><li><p>Trong</p></li></ul></li><li><p>Hai</p></li></ul>',
  )
  expect(clean(`<p>Trước</p>${item(1, '3.', 'Ba')}${item(1, '4.', 'Bốn')}<p>Sau</p>`)).toBe(
    '<p>Trước</p><ol start="3"><li><p>Ba</p></li><li><p>Bốn</p></li></ol><p>Sau</p>',
  )
})

test('paragraphs that begin with a dot are a list, a sentence with a dash is none', () => {
  expect(clean('<p>·&nbsp;&nbsp; Lúa</p><p>·<span>  </span><b>Ngô</b></p>')).toBe(
    '<ul><li><p>Lúa</p></li><li><p><strong>Ngô</strong></p></li></ul>',
  )
  expect(clean('<p>- Anh đi đâu?</p><p>- Tôi về.</p>')).toBe('<p>- Anh đi đâu?</p><p>- Tôi về.</p>')
})

test('the notes of Word stand where they are read', () => {
  const text = `<p>Theo sách<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
    class=MsoFootnoteReference>[1]</span></a> cũ.</p><div style='mso-element:footnote-list'><br clear=all>
    <hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>
    <a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Trang <i>12</i>.</p></div></div>`
  expect(clean(text)).toBe('<p>Theo sách<span data-footnote>Trang <em>12</em>.</span> cũ.</p>')
})

test('the notes of Google Docs too', () => {
  const text = `<b style="font-weight:normal" id="docs-internal-guid-1"><p>Theo sách<sup><a href="#ftnt1"
    id="ftnt_ref1">[1]</a></sup>.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Trang 12.</p></div></b>`
  expect(clean(text)).toBe('<p>Theo sách<span data-footnote>Trang 12.</span>.</p><hr>')
})

test('Google Docs says by style what is bold', () => {
  const text = `<b style="font-weight:normal"><p dir="ltr"><span style="font-weight:700">đậm</span><span
    style="font-style:italic;text-decoration:underline">nghiêng</span> <a style="text-decoration:none"
    href="https://www.google.com/url?q=https://example.vn/x&amp;sa=D"><span style="color:#1155cc;
    text-decoration:underline">liên kết</span></a></p><ul><li dir="ltr"><p>Một</p></li><ul><li><p>Trong</p></li></ul></ul></b>`
  expect(clean(text)).toBe(
    '<p><strong>đậm</strong><em><u>nghiêng</u></em> <a href="https://example.vn/x">liên kết</a></p>' +
      '<ul><li><p>Một</p><ul><li><p>Trong</p></li></ul></li></ul>',
  )
})

test('a sheet of Excel is a table, with what spans several cells', () => {
  const sheet = `<table border=0 cellpadding=0 style='width:96pt'><col width=64><caption>Số xã</caption><tr height=20>
    <td colspan=2 style='mso-number-format:General'>Huyện</td></tr><tr><td>Kỳ Sơn</td><td align=right>1.204</td></tr>
    <tr></tr></table>`
  expect(clean(sheet)).toBe(
    '<table data-caption="Số xã"><tbody><tr><td colspan="2"><p>Huyện</p></td></tr>' +
      '<tr><td><p>Kỳ Sơn</p></td><td><p>1.204</p></td></tr></tbody></table>',
  )
})

test('a page of the web leaves its furniture behind', () => {
  const page = `<article><h3>Tin</h3><div>Đoạn một<br><br>Đoạn hai</div><script>x()</script>
    <blockquote><h4>Lời</h4><p>dẫn</p></blockquote><p style="display:none">Mồi</p>
    <a href="javascript:alert(1)">bấm</a><img src="https://example.com/x.png"><img src="data:image/png;base64,iVBO"><table><tr><td><p>Khung</p></td></tr></table></article>`
  expect(cleanPasted(page)).toMatchObject({
    html:
      '<h2>Tin</h2><p>Đoạn một</p><p>Đoạn hai</p><blockquote><p>Lời</p><p>dẫn</p></blockquote>' +
      '<p>bấm</p><p>Khung</p>',
    mended: { pictures: 1 },
    pictures: ['data:image/png;base64,iVBO'],
  })
})

test('letters come together and hidden ones go, and that is told', () => {
  const { html, mended } = cleanPasted(`<p>${'Nguyễn'.normalize('NFD')} \u200bÐảng</p>`)
  expect(html).toBe('<p>Nguyễn Đảng</p>')
  expect(mended).toEqual({ decomposed: 2, hidden: 1, fakes: 1, pictures: 0 })
})

test('whatever is pasted, only markup of the closed set comes of it', () => {
  const tags = fc.constantFrom(
    ...[
      'p',
      'div',
      'b',
      'span',
      'table',
      'tr',
      'td',
      'li',
      'ul',
      'a',
      'h1',
      'svg',
      'math',
      'style',
    ],
  )
  const piece = fc.oneof(
    troubledText,
    fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=x>'),
    fc
      .tuple(tags, troubledText)
      .map(([tag, text]) => `<${tag} onclick=x href="javascript:x">${text}`),
    tags.map((tag) => `</${tag}>`),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const written = clean(pieces.join(''))
      const ours =
        /<\/?(?:p|h[234]|[uo]l|li|blockquote|table|tbody|tr|t[dh]|strong|em|u|s|su[bp]|code|br|hr|span data-footnote|span)>|<a href="(?:https?:|\/|mailto:)[^"]*">|<\/a>|<ol start="\d+">/g
      expect(written.replace(ours, '')).not.toMatch(/[<>]/)
    }),
  )
})
