import type { Outcome } from '#client/verify/verdict.ts';

/* Quotations as readers might bring them, by hand, with the verdict each has to get on the texts of this edition. */

const VERIFIED = [
  'The Embassy of the Russian Federation was opened on May 4th, 1992 in Dushanbe.',
  '“The Treaty of friendship, cooperation and mutual assistance was signed on May 25, 1993.”',
  'The Treaty of friendship, cooperation and mutual assistance was signed on May 25th, 1993.',
  'were singed in Dushanbe yesterday',
  'Russia made direct investments in Tajikistan in total more than 700 million',
  'more than $ 40 million',
  'more than $40 million',
  '"Sangtuda-1"',
  '«Sangtuda-1»',
  'Sangtuda–1',
  'he “Gazprom Neft” Tajikistan has invested'.slice(3),
  'The company “Gazprom Neft” Tajikistan has invested in more than $ 40 million',
  'The company "Gazprom Neft" Tajikistan [...] today supplies to the Republic in the region of 60% of the total petrochemicals.',
  'Memorandum of understanding (MoU) on cooperation between the State Committee on LAnad Management and Geodesy of Tajikistan',
  'Memorandum of understanding (MoU) on cooperation between the State Committee on LAnad [sic] Management and Geodesy of Tajikistan',
  'two-way trde [sic!] between Tajikistan and the Russian Federation',
  'Tajikistan’s Embassy to Russia was officially opened in Moscow on December 18, 1993',
  "Tajikistan's Embassy to Russia was officially opened in Moscow on December 18, 1993",
  'He believes that Tajikistan and Russia have significant potential to expand their trade and economic cooperation.',
  'Russia is one of the main trading partners of Tajikistan. He believes that Tajikistan and Russia have significant potential',
  'Both countries are close allies … Tajikistan hosts Russian military units and infrastructure in Central Asia.',
  'Tajikistan and Russia also work closely together in issues concerning Afghanistan and are partners in anti-terrorism, anti-narcotics, and intelligence operations',
  'official visit of the President of the Russian Federation Sergey Mironov in Tajikistan (3-5.04.2003. and 24-26.08.2006.)',
  'official visit of the President of the Russian Federation Sergey Mironov in Tajikistan (3–5.04.2003. and 24–26.08.2006.)',
  '(30.11.2005., 11-13.08.2006g., Dushanbe)',
  'the first parliamentary Forum: “Tajikistan – Russia: potential of Interregional cooperation”',
  'Tajik border guards to Tajik-Afghan border, guarded by the border troops of the Russian Federation',
  '[T]he opening of Consulate General of the Republic of Tajikistan in Yekaterinburg and Ufa',
  'The Protocol on establishment of diplomatic relations between two states, signed on April 8, 1992 in Dushanbe',
  'Culture days and literature days became traditional in Tajikistan and Russia (1997, 1999, 2004, 2005, and 2008)',
  'The Embassy of the Russian Federation was opened on May 4th, 1992 in Dushanbe.\n\nOn June 8th, 1993 the permanent mission of the Republic of Tajikistan in Moscow was transformed',
  'Contract on allied interaction',
  'Dushanbe',
];

const CORRECTED = [
  'were signed in Dushanbe yesterday',
  'The following cooperation documents between Tajikistan and the Russian Federation were signed in Dushanbe yesterday in the presence of Dmitry Medvedev',
  'were signed in Dushanbe yesterday in the presence Dmitry Medvedev',
  'the State Committee on Land Management and Geodesy of Tajikistan',
  'the Antimonopoly Service under the Government of Tajikistan',
];

const ALTERED = [
  'The Embassy of the Russian Federation was opened on May 5th, 1992 in Dushanbe.',
  'The Embassy of the Russian Federation was closed on May 4th, 1992 in Dushanbe.',
  'The Embassy of the Republic of Uzbekistan was opened on May 4th, 1992 in Dushanbe.',
  'Russia made direct investments in Tajikistan in total more than 900 million',
  'Russia never made direct investments in Tajikistan in total more than 700 million',
  'Russia made direct investments in Tajikistan in total less than 700 million',
  'Over 300 Tajik-Russian joint ventures now operate in Tajikistan in the fields of energy, mining, construction and trade.',
  'More than 300 Tajik-Russian joint ventures now operate in Tajikistan in the fields of energy, mining, tourism and trade.',
  'The Treaty of friendship, cooperation and mutual hostility was signed on May 25, 1993.',
  'The Treaty of friendship and mutual assistance was signed on May 25, 1993.',
  'Tajikistan hosts American military units and infrastructure in Central Asia.',
  'TAJIKISTAN hosts Russian military units and infrastructure in Central Asia.',
  'Tajikistan hosts Russian military units and infrastructure in Central Asia!',
  'more than € 40 million',
  'an official visit to the Republic of Tajikistan, Russian President Dmitry Medvedev on 5 October 2012',
  'The Russian side expressed its support for the implementation of the Rogun project',
  'Tajikistan and Russia are not historically linked by centuries-old tradition',
  'Both countries are close allies and members of the Shanghai Cooperation Organization (SCO), the European Union (EU), and the Commonwealth of Independent States (CIS).',
  'significant potential to expend their trade and economic cooperation',
];

const JOINED = [
  'The Embassy of the Russian Federation was opened on May 4th, 1992 in Dushanbe. Tajikistan hosts Russian military units and infrastructure in Central Asia.',
  'Russia is one of the first countries recognized independence and the sovereignty of Tajikistan, which share in the trade balance of the country reaches more than 20 percent.',
  'More than 300 Tajik-Russian joint ventures now operate in Tajikistan … The Treaty of friendship, cooperation and mutual assistance was signed on May 25th, 1993.',
  'Culture days and literature days became traditional in Tajikistan and Russia and are partners in anti-terrorism, anti-narcotics, and intelligence operations',
  'Russian President Vladimir Putin on 5 October 2012, guarded by the border troops of the Russian Federation, which was put into operation in 2008',
  'The Russian side expressed its support for the implementation of the CASA-1000 project. Most largest investment project is a hydroelectric power station "Sangtuda-1"',
  'Tajikistan hosts Russian military units and infrastructure in Central Asia. Both countries are close allies and members of the Shanghai Cooperation Organization',
];

const OWN = [
  'The guarding of the Tajik–Afghan border passed in stages from the Russian border troops to the Tajik border guards between December 2004 and June 2005.',
  'The handover began on 16 November 2004.',
  'The three sectors of the Pamir were handed over by 5 December 2004.',
];

const ABSENT = [
  'Russian military units left Tajikistan in 1999 after a long dispute over rent.',
  'The President of the Republic of Tajikistan Emomali Rahmon resigned.',
  'The President of the Republic of Tajikistan Emomali Rahmon opened a museum of Russian literature in Penza.',
  'Tajikistan and Russia agreed to build a railway across the Pamir.',
  'We shall never forget the friendship of our two peoples, said the poet.',
  'Four score and seven years ago our fathers brought forth on this continent a new nation',
  'Vladimir Putin and Emomali Rahmon discussed the price of gas at length in Moscow in 2016',
  'The State Duma of the Russian Federation rejected the budget',
  'Dushanbe is not Moscow',
  'Таджикистан и Россия подписали договор о дружбе',
  'Дружба',
  'lorem ipsum dolor sit amet',
  'Tajikistan Tajikistan Tajikistan Tajikistan Russia Russia Russia',
  '<script>alert(1)</script>',
  'of the of the of the of the of the',
  'trade gas economic border Dushanbe visit official parliament military cooperation treaty',
];

/** Every quotation of the tables, with its verdict. */
export const HAND_QUOTATIONS: readonly (readonly [outcome: Outcome, text: string])[] = [
  ...VERIFIED.map((text) => ['verified', text] as const),
  ...CORRECTED.map((text) => ['corrected', text] as const),
  ...ALTERED.map((text) => ['altered', text] as const),
  ...JOINED.map((text) => ['joined', text] as const),
  ...OWN.map((text) => ['own', text] as const),
  ...ABSENT.map((text) => ['absent', text] as const),
  ...['', '  \n', '“…”', '[…]', '—', '🙂'].map((text) => ['empty', text] as const),
];
