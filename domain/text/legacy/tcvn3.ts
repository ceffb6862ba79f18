/**
 * TCVN 5712:1993, VN3 (the ".VnTime" fonts): one byte a letter, the code points of ISO 8859-1 drawn as
 * Vietnamese ones, each beside the letter it is drawn as. The soft hyphen is ư. Capitals with a tone have
 * no code: fonts named …H draw them.
 */
const pairs =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ ' +
  'Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ' +
  'ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ'

const table = new Map(
  pairs.split(' ').map(([code = '', letter = '']): [string, string] => [code, letter]),
)

export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (code) => table.get(code) ?? code)
}

/** Never inside a word of any language that is written with these code points as themselves. */
export const tcvn3Telltale = /[¡-©«-®µ-¹»-¾×÷]/u
