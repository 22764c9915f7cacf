import { entry, suggestion } from './entry.ts';

/** П2хх: references, footnotes, what a variant lacks. */
export const TEXT = {
  'unknown-label': entry(
    201,
    'error',
    (p: { name: string; nearest: string | null; known: readonly string[] }) => `метки «${p.name}» нет`,
    (p) => suggestion(p.nearest, p.known, 'есть метки', p.name),
  ),
  'label-twice': entry(
    202,
    'error',
    (p: { name: string; variant: string }) => `метка «${p.name}» поставлена дважды${p.variant}`,
    () => 'переименуйте одну из меток',
  ),
  'label-absent': entry(
    203,
    'error',
    (p: { name: string; variant: string }) =>
      `ссылка на «${p.name}» ведёт в никуда: того, на что она ссылается, нет${p.variant}`,
    () => 'сделайте ссылку условной или поставьте метку во всех вариантах, где есть ссылка',
  ),
  'reference-kind': entry(
    204,
    'error',
    (p: { name: string; wanted: string; found: string }) => `«${p.name}» – ${p.found}, а ссылка ждёт ${p.wanted}`,
    () => 'смените слово в ссылке или метку',
  ),
  'unknown-note': entry(
    205,
    'error',
    (p: { name: string; nearest: string | null; known: readonly string[] }) => `текста сноски «${p.name}» нет`,
    (p) => suggestion(p.nearest, p.known, 'есть сноски', p.name),
  ),
  'unused-note': entry(
    206,
    'warning',
    (p: { name: string }) => `на сноску «${p.name}» нигде не стоит знак`,
    (p) => `поставьте в тексте «((сноска ${p.name}))» или удалите сноску`,
  ),
  'note-in-note': entry(
    207,
    'error',
    () => 'сноска внутри сноски не печатается',
    () => 'перенесите знак сноски в основной текст',
  ),
  'placeholder-left': entry(
    208,
    'error',
    (p: { name: string; placeholder: string }) =>
      `поле «${p.name}» не заполнено: вместо значения стоит «${p.placeholder}»`,
    () => 'дайте значение в файле данных',
  ),
  'choice-left': entry(
    209,
    'error',
    (p: { name: string; values: string }) => `не решено, чему равно «${p.name}»`,
    (p) => `выберите значение: ${p.values}`,
  ),
  'case-unsure': entry(
    210,
    'warning',
    (p: { name: string; text: string; case: string; guess: string }) =>
      `форма «${p.guess}» (${p.case}) поля «${p.name}» составлена программой и может быть неверной`,
    (p) => `проверьте её и впишите верную в файл данных: ${p.name}: { им: …, … }`,
  ),
  'unsafe-link': entry(
    211,
    'error',
    (p: { href: string }) => `адрес «${p.href}» не годится для ссылки`,
    () => 'ссылка может вести на адрес http, https, mailto или tel',
  ),
  'table-ragged': entry(
    212,
    'error',
    (p: { expected: number; found: number }) => `в строке таблицы ячеек: ${p.found}, а столбцов: ${p.expected}`,
    () =>
      'дайте строкам поровну ячеек: недостающие – точками с запятой, «=» продолжает ячейку слева, «"» – сверху; «;» внутри ячейки пишется «\\;»',
  ),
  'signature-cells': entry(
    213,
    'error',
    () => 'в подписи должно быть две или три части через точку с запятой',
    () => 'напишите «Должность ; И.О. Фамилия»',
  ),
  'empty-document': entry(
    214,
    'error',
    () => 'в документе нет текста',
    () => 'напишите хотя бы один раздел, пункт или абзац',
  ),
  'control-character': entry(
    215,
    'warning',
    (p: { code: string }) => `недопустимый знак ${p.code} удалён`,
    () => 'удалите его из исходного текста: он не виден, но мешает открыть документ',
  ),
  'unknown-variant': entry(
    217,
    'error',
    (p: { name: string; nearest: string | null; known: readonly string[] }) => `варианта «${p.name}» нет`,
    (p) => suggestion(p.nearest, p.known, 'есть варианты'),
  ),
  'table-merge': entry(
    219,
    'error',
    () => 'ячейку не с чем объединить',
    () =>
      '«=» продолжает ячейку слева, «"» – ячейку сверху того же столбца; ячейку в несколько столбцов продолжают все знаки под ней',
  ),
  'empty-in-variant': entry(
    220,
    'error',
    (p: { what: string; variant: string }) => `${p.what} без слов${p.variant}: останутся знак или номер без текста`,
    () => 'поставьте условие в начало, чтобы оно относилось ко всему, или допишите «((иначе? …))»',
  ),
  'cell-empty-in-variant': entry(
    221,
    'warning',
    (p: { variant: string }) => `ячейка пуста${p.variant}`,
    () => 'допишите «((иначе? –))», если прочерк, или то, что должно там стоять',
  ),
  'chain-gap': entry(
    222,
    'off',
    (p: { variant: string }) => `ни одно из условий подряд не подходит${p.variant}: на этом месте будет пусто`,
    () => 'допишите «((иначе? …))» или условие для этого случая',
  ),
  'term-twice': entry(
    223,
    'warning',
    (p: { term: string; variant: string }) => `термин «${p.term}» определён дважды${p.variant}`,
    () => 'оставьте одно определение',
  ),
  'term-unused': entry(
    224,
    'warning',
    (p: { term: string }) => `термин «${p.term}» определён, но больше нигде не встречается`,
    () => 'удалите определение или назовите вещь в тексте её термином',
  ),
  'term-undefined': entry(
    225,
    'warning',
    (p: { term: string; variant: string }) => `термин «${p.term}» здесь употреблён, а определения его нет${p.variant}`,
    () => 'поставьте определение во всех вариантах, где есть термин, или сделайте условным этот текст',
  ),
  'list-missing': entry(
    226,
    'warning',
    (p: { variant: string }) => `после двоеточия ничего нет${p.variant}`,
    () => 'сделайте условными и слова перед двоеточием или допишите перечисление для этого случая',
  ),
  'empty-section': entry(
    227,
    'warning',
    (p: { variant: string }) => `раздел пуст${p.variant}: от него останется одно название`,
    () => 'поставьте условие на весь раздел или допишите текст',
  ),
  'one-item-list': entry(
    228,
    'warning',
    (p: { variant: string }) => `в перечислении один элемент${p.variant}`,
    () => 'впишите его в предложение или допишите перечисление',
  ),
  'clause-twice': entry(
    229,
    'warning',
    () => 'такой же пункт уже есть',
    () => 'оставьте один; если они стоят под разными условиями, соедините условия через запятую',
  ),
  'note-empty': entry(
    230,
    'error',
    (p: { name: string; variant: string }) => `знак сноски «${p.name}» стоит, а её текст пуст${p.variant}`,
    () => 'поставьте на знак то же условие, что на текст сноски, или допишите текст',
  ),
  'wrong-preposition': entry(
    231,
    'warning',
    (p: { typed: string; wanted: string; word: string; instead: string | null }) =>
      `перед «${p.word}» набрано «${p.typed}», а нужно «${p.wanted}»`,
    (p) =>
      p.instead === null
        ? 'от слова зависит вид предлога; дайте поле в падеже с предлогом: «((поле: с кем, с предлогом))»'
        : `уберите предлог и напишите «${p.instead}»: программа поставит нужный`,
  ),
  'words-run-together': entry(
    232,
    'warning',
    (p: { variant: string }) => `слова слились с теми, что перед ними${p.variant}`,
    () => 'поставьте перед ними пробел; один пробел за «?» не печатается, поэтому ставят его перед «((»',
  ),
  'signs-in-row': entry(
    233,
    'warning',
    (p: { first: string; second: string; variant: string }) =>
      `знаки «${p.first}» и «${p.second}» оказались рядом${p.variant}`,
    () => 'занесите лишний знак под условие тех слов, при которых он нужен',
  ),
  'attachment-in-title': entry(
    236,
    'warning',
    (p: { isSub: boolean }) =>
      p.isSub
        ? 'слова о том, к чему это приложение, напечатаются в его названии'
        : 'эта строка напечатается названием приложения, а похожа на отметку о нём',
    (p) =>
      p.isSub
        ? 'приложение к другому приложению начинают указанием «/приложение к приложению» и названием'
        : 'начните строку указанием «/отметка о приложении», а название напишите за «/приложение»',
  ),
  'governed-case': entry(
    237,
    'warning',
    (p: { preposition: string; name: string; question: string; right: string }) =>
      `за «${p.preposition}» поле «${p.name}» стоит не в том падеже: нужно «${p.question}»`,
    (p) => `напишите «${p.right}»`,
  ),
  'reference-unnumbered': entry(
    240,
    'error',
    (p: { name: string }) => `у «${p.name}» нет ни буквы, ни цифры, и ссылка «подпункт» ничего не напечатает`,
    () => 'отметьте перечисление буквами («а)») или цифрами («1)») либо сошлитесь на пункт: «((пункт …))»',
  ),
  'not-in-words': entry(
    250,
    'warning',
    (p: { name: string; text: string }) => `значение «${p.text}» поля «${p.name}» прописью не написать`,
    () => 'дайте число цифрами: не больше триллиона и не больше трёх цифр после запятой',
  ),
  'unit-unsure': entry(
    251,
    'warning',
    (p: { unit: string; guess: string; place: string }) =>
      `форма «${p.guess}» единицы «${p.unit}» составлена программой и может быть неверной`,
    (p) => `проверьте её и впишите верную под объявлением поля строкой «${p.place} – …»`,
  ),
  'edges-cells': entry(
    252,
    'error',
    () => 'в строке «/по краям» должно быть две части через точку с запятой',
    () => 'напишите: «что слева ; что справа»',
  ),
  'appendix-noun': entry(
    253,
    'warning',
    (p: { name: string; isSigned: boolean }) =>
      p.isSigned
        ? `перед «((приложение ${p.name}))» набран знак номера, а программа ставит его сама`
        : `перед «((приложение ${p.name}))» нет слова «приложение»: напечатается один номер, а у единственного приложения – ничего`,
    (p) =>
      p.isSigned ? 'удалите знак' : 'впишите перед скобками слово в нужном падеже: «в приложении ((приложение …))»',
  ),
  'chain-open': entry(
    254,
    'warning',
    (p: { name: string }) => `пока выбор «${p.name}» не решён, на этом месте в шаблоне пусто`,
    () => 'допишите «((иначе? …))»: эти слова напечатает шаблон',
  ),
} as const;
