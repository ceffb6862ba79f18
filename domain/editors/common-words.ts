/** What people take for passwords, folded, from published lists of leaked ones and from Vietnamese habits. */
export const commonWords: readonly string[] = [
  ...['password', 'passw0rd', 'admin', 'administrator', 'welcome', 'letmein', 'login', 'user'],
  ...['iloveyou', 'loveyou', 'love', 'monkey', 'dragon', 'master', 'princess', 'sunshine'],
  ...['football', 'superman', 'batman', 'pokemon', 'freedom', 'whatever', 'trustno', 'secret'],
  ...['hello', 'world', 'test', 'guest', 'root', 'default', 'changeme', 'computer', 'internet'],
  ...['qwerty', 'google', 'facebook', 'zalo', 'matkhau', 'matkhaucuatoi', 'dangnhap', 'taikhoan'],
  ...['anhyeuem', 'emyeuanh', 'yeuem', 'yeuanh', 'anhnhoem', 'emnhoanh', 'toiyeuban', 'iuem'],
  ...['anhyeu', 'emyeu', 'yeuemnhieulam', 'vochong', 'chongyeu', 'voyeu', 'conyeu', 'bame'],
  ...['khongbiet', 'khongco', 'khongnho', 'quenmatkhau', 'doimatkhau', 'bimat', 'xinchao'],
  ...['vietnam', 'hanoi', 'saigon', 'hochiminh', 'danang', 'haiphong', 'cantho', 'dienbien'],
  ...['toasoan', 'baochi', 'tapchi', 'bientap', 'phongvien', 'quantri', 'quantrivien', 'chutrang'],
  ...['thanhcong', 'hanhphuc', 'maimai', 'mottrieu', 'motnghin', 'motmotmot', 'mothaiba'],
  ...['mothaibabon', 'mothaibabonnam', 'nguyen', 'tran', 'abcd', 'abc'],
  ...['1314', '520', '6789', '8888', '6666', '9999', '0000', '1111', '1102', '2412'],
]

/** Along these a finger slides: over the keys, the figures and the alphabet. */
export const slides: readonly string[] = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'q1w2e3r4t5y6u7i8o9p0',
  '147258369',
]
