const injections = ['\r\n', '\n', '\r', '%0d%0a', '\u2028', '\v', '\0', '\u0085', '\\r\\n'].flatMap(
  (end) =>
    [`Bcc: nan-nhan@xau.example`, `Subject: x`, `\r\n<a href=//xau.example>`].map(
      (line) => `${end}${line}`,
    ),
)

const links = [
  'http://xau.example/a',
  'HTTPS://XAU.COM',
  'hxxp://xau.example',
  '//xau.example',
  'www.xau.vn',
  'xau.com',
  'xau。com',
  'xau．com',
  'ｘａｕ．ｃｏｍ',
  'xau.xn--p1ai',
  'пример.рф',
  'javascript:alert(1)',
  'data:text/html,<b>',
  'mailto:nan-nhan@xau.example',
  'tel:+84901234567',
  'nan-nhan@xau.example',
  'nan-nhan＠xau.example',
  '\\\\xau\\chia-se',
  'file:///etc/passwd',
  'http:\\\\xau.example',
  'h\u200bttp://xau.example',
  'http://xau\u00ad.example',
  '[bấm](http://xau.example)',
]

const markup = [
  '<a href="http://xau.example">bấm</a>',
  '<img src=x onerror=alert(1)>',
  '</pre><script src=//xau.example></script>',
  '"><form action=//xau.example>',
  '<style>*{display:none}</style>',
  '&lt;a href=//xau.example&gt;',
  '<!--[if mso]><v:rect href="http://xau.example">',
  '{{constructor.constructor("x")()}}',
  '#{7*7}',
]

const recipients = [
  ', nan-nhan@xau.example',
  ';nan-nhan@xau.example',
  ' nan-nhan@xau.example',
  ' <nan-nhan@xau.example>',
  '\t,nan-nhan@xau.example',
  '?cc=nan-nhan@xau.example',
  '&bcc=nan-nhan@xau.example',
  '(nan-nhan@xau.example)',
  '@xau.example',
  '%xau.example@example.vn',
  '!nan-nhan',
]

const encodings = [
  '=?utf-8?q?=0d=0aBcc:_nan-nhan@xau.example?=',
  '=?UTF-8?B?DQpCY2M6IG5hbi1uaGFuQHhhdS5leGFtcGxl?=',
  '\u202ebcc',
  '\ufeffBcc',
  'a\u0300\u0301\u0302'.repeat(20),
  '"nan-nhan@xau.example"',
  "'; drop table mails; --",
  '😀'.repeat(50),
]

/** What people have tried on forms that send mail. */
export const hostileTexts: readonly string[] = [
  ...injections,
  ...links,
  ...markup,
  ...recipients,
  ...encodings,
]
