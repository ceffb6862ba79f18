import fc from 'fast-check'

/**
 * Forty sentences of Vietnamese news. Universal Dependencies, UD_Vietnamese-VTB, licensed under
 * CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); spacing around punctuation restored.
 */
export const newsSentences = [
  'Đến nay xã có 672 người đi làm việc ở nước ngoài.',
  'Nhiều gia đình trong số họ đã dắt díu nhau đi đâu, chính anh Đại bây giờ cũng không rõ.',
  'Chính quyền sai thì sửa, chứ sao lại chỉ sửa chính quyền mà không sửa bên dân?',
  'Băn khoăn của cảnh sát giao thông, của dư luận là đúng và cần thiết.',
  'Hôm sau nữa, mỗi ngày ba, bốn chiếc xe hơi đến thăm bà cụ.',
  'Không có giấy thông hành, chúng tôi mất cả quyền tự do đi lại, sống trong lo âu thấp thỏm.',
  'Báo chí, cảnh báo rất đúng với cảnh báo của chúng tôi.',
  'Trước tình thế đó, chúng tôi đã gọi điện thoại di động về cơ quan xin ứng cứu.',
  'Nơi cư trú là địa chỉ đầu tiên cần tìm hiểu.',
  'Lúc này dù nước đã đóng, nhưng áp lực dòng chảy trong ống vẫn còn mạnh.',
  'Anh ta cẩn thận ghi chép, soi kính lúp, dùng khăn mềm lau rất kỹ các đồ vật đó rồi đặt lên như cũ.',
  'Thư kéo ghế ngồi điềm tĩnh đến lạnh người.',
  'Vào chợ, thám tử chia ba mũi hỏi các hàng bán hoa quả.',
  'Chắt chiu, tằn tiện lắm mới có được gói xôi, điếu thuốc cho con mỗi ngày.',
  'Nhưng Thư không thể lấy lại được thăng bằng và Nhu biết vợ mình đang âm thầm tìm cách trả thù Liên.',
  'Ví dụ đưa người có uy tín cùng cơ quan, cha mẹ, thậm chí cả công an về làm chứng.',
  'Hoảng như cháy nhà, Nam cuốn khăn lao ra đón điện thoại và chui tọt vào buồng tắm.',
  'Hải bày cho Tùng cách học, cách truy bài khá thú vị và hiệu quả.',
  'Tôi nhớ mãi hôm chúng tôi tổ chức đọc thư của lãnh tụ Nguyễn Ái Quốc gửi đồng bào cả nước.',
  'Bà mở cửa và khai vào bảng biểu: nhà có ba người, bùi thị lan, chủ hộ, 26 tuổi.',
  'Cô chỉ là một nữ sinh trung học và mất tích đã 10 ngày nay.',
  'Họ nhận định: tuấn và Đào đã thỏa thuận cùng bỏ trốn nhằm ép bố mẹ Đào muốn con về phải cho Tuấn tiền.',
  'Cha tôi bị phát xít Đức bắt giam bên Áo.',
  'Người đã hy sinh, mãi mãi biệt tích trên biển Đông, người đã chuyển ngành, người đã về hưu...',
  'Tức là lần đó tôi không gặp được anh Hai Địa.',
  'Chúng tôi chưa kịp làm được việc gì để động viên thì nó đã phẫn chí mà chết, bỏ lại vợ trẻ đã mang thai.',
  'Ông nói: "Nếu các anh muốn chúng tôi mang xuống tận nhà hàng thì thêm mỗi ký 5.000 đ tiền vận chuyển".',
  'Đó là ước mơ và quyết tâm của nàng dâu tuổi 30.',
  'Vậy muốn giành được tổng hội phải nắm lấy ban đại diện các trường.',
  'Leo tiếp lên chừng 15 m rồi đi thẳng, chúng tôi liền gặp vô số cửa hang hiện ra bốn phía.',
  'Tuấn và Hồng cũng là nhân chứng của sự kỳ thị và sợ hãi trong cộng đồng.',
  'Nhưng tất nhiên cũng có những hoàn cảnh mà người ta có thể thể hiện tình cảm ấy một cách hiệu quả hơn.',
  '"Chúng tôi đang" sửa soạn "cho người thứ 12 đây!" - một thợ liệm nói.',
  'Sáng 1/8/2003 bắt đầu cuộc khám phá của nhóm phóng viên truyền hình huyện do anh Bình dẫn đầu.',
  'Stadium 7 được xem là sàn đấu nổi tiếng thứ ba tại Bangkok sau hai sàn rajadamnoen và Lumphini.',
  'Các trận đấu Muay Thái cũng bị giới hạn hiệp đấu và thời gian đánh.',
  'Hưng nguyên hiện có nhiều cặp vợ chồng trẻ cùng thụ án ma túy để lại con thơ nheo nhóc.',
  'Cô thiếu nữ bị đưa đến làng Zaosheng và bán làm vợ cho Li Wei, cha của Xinmei.',
  'Trong bóng tối, đột nhiên một nhóm người xuất hiện, hầu hết đều mặc quần áo truyền thống mới tinh.',
  'Theo đó, khâu biên tập sẽ phức tạp hơn, nảy sinh vấn đề bản quyền, quyền tác giả với các mục từ...',
]

/** All letters of the alphabet that carry a mark, small. */
export const markedLetters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'

const troublemakers = [
  ...'aeoudDđĐðÐɖƉnghckt0159%/[]-.,"\\\n\t\r\v\f\0\x1b\x85\xa0\xad',
  ...'\u0300\u0301\u0302\u0303\u0309\u0323\u031b\u0338\u00e2\u01b0\u1ea1',
  ...'\u200b\u200c\u200d\u200e\u2007\u2009\u2028\u202e\u202f\u2060\u3000\ufe0f\ufeff\uffff',
  ...'👩🏽🌈❤↔⌚©〈가각㍿ﬁΣİßæ',
  '\ud83d',
  '\udc69',
]

/** Text as hostile as keyboards, converters and pasting make it, with Vietnamese words in between. */
export const troubledText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...troublemakers) },
      { weight: 1, arbitrary: fc.constantFrom(...markedLetters) },
      { weight: 1, arbitrary: fc.constantFrom(...newsSentences).map((s) => s.normalize('NFD')) },
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))

/** Any characters at all, halves of surrogate pairs among them. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 })
  .map((points) => String.fromCodePoint(...points))

const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const rhymes =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up uơ ut uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'.split(
    ' ',
  )
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']

/** Every syllable Vietnamese could write, its tone over the first vowel, over the second, and over both. */
export const syllables = rhymes.flatMap((rhyme) =>
  tones.flatMap((tone) => {
    const letters = [...rhyme]
    const placed = letters.map((letter, at) =>
      `${letters.slice(0, at).join('')}${letter}${tone}${letters.slice(at + 1).join('')}`.normalize(
        'NFC',
      ),
    )
    return onsets.flatMap((onset) => placed.slice(0, 2).map((marked) => onset + marked))
  }),
)
