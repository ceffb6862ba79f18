/** Sentences of neighbours in a newsroom's inbox, with the signs that converters stumble over. */
export const english = combined(
  [
    'The café’s menu, naïve as it was, said “pho — 5.000 đ” and nothing else.',
    'Prices rose by 3.5% (see table 2); nobody asked why?',
    'Mr. O’Brien e-mailed a.b@example.com on 1/8/2016.',
    'It’s the résumé of a façade: déjà vu, über-cool, São Paulo.',
    'At 20°C ± 2 the sample weighed 12 µg over 3 m².',
    'He wrote f(x) = a(x + 1)^2 + u+v on the board.',
    'Copyright © 2016 Example Ltd. All rights reserved ®.',
    'Why? Because I said so. Who’s next?',
    'The C++ program prints a+b and o*p, then stops.',
    'Add the class `a` to the odd `li` elements~',
    'She lives at Nº 5, Peña Street; señor Núñez doesn’t.',
    'Do you do? I do. So do we. Go to.',
    'Dr. Müller’s paper on Ørsted and Ångström units appeared in May.',
    'We’re “open” 24×7; 6 ÷ 2 = 3, §4 applies.',
    'Hanoi (population 7.5 million) is the capital of Vietnam.',
  ],
  15,
)

export const french = combined(
  [
    'L’été a été très chaud à Hanoï, où l’on n’a guère dormi.',
    'Élève modèle, Noé a reçu « le prix » de l’école en août.',
    'Où est la forêt ? Là-bas, près du château, naïve et brûlée.',
    'Ça coûte 5 € à peu près ; c’est déjà ça.',
    'Le maïs, l’œuf et le bœuf ont été pesés.',
    'Il a dû payer sa dette, né le 1er août, décédé à Nîmes.',
    'Les aérogares ambiguës où Zoé a fêté Noël.',
    'Créée en 1954, l’agence a été dissoute ; réélue, elle hésite.',
    'Tu as vu l’âne ? Oui, il a bu à même l’eau.',
    'À Huê, le maître a prêté sa clé à l’élève zélé.',
    '« Bonjour », dit-il à la fée ; « d’où êtes-vous ? »',
    'Au-delà du théâtre, la rivière coulait, gelée et bleutée.',
    'Les vœux du député ont été réitérés en séance plénière.',
    'Ô Québec, où sont tes îles et tes forêts d’érables ?',
    'Son frère aîné, âgé de 60 ans, a été opéré.',
  ],
  15,
)

/** Each sentence alone and each with each other behind it. */
function combined(sentences: readonly string[], size: number): string[] {
  const first = sentences.slice(0, size)
  return [
    ...first,
    ...first.flatMap((one) =>
      first.filter((other) => other !== one).map((other) => `${one} ${other}`),
    ),
  ]
}
