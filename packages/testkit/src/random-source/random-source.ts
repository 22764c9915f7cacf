import { createDice, type Dice } from './dice.ts';
import { CHOICE_NAMES, FIELD_LINES, FIELD_USES, KIND_LABELS, KIND_NAMES, VALUE_NAMES, WORDS } from './vocabulary.ts';

/** How large a random source is and what it has. */
export interface SourceShape {
  /** Kinds, 0 or from 2 to 5. */
  readonly kinds: number;
  /** Choices, up to 8; every other one is «да/нет», the others have two or three values. */
  readonly choices: number;
  /** Sections at most. */
  readonly sections: number;
  /** Clauses of a section at most. */
  readonly clauses: number;
  /** True for a layout as bad as may be: indents, spaces and blank lines anywhere. */
  readonly untidy: boolean;
}

/** A source by a seed, with all constructs of the language and no errors in any variant. Equal seeds give equal sources. */
export function randomSource(seed: number, shape: Partial<SourceShape> = {}): string {
  const dice = createDice(seed);
  const full: SourceShape = {
    kinds: shape.kinds ?? dice.pick([0, 2, 3, 4]),
    choices: shape.choices ?? dice.number(5),
    sections: shape.sections ?? 1 + dice.number(4),
    clauses: shape.clauses ?? 4,
    untidy: shape.untidy ?? dice.chance(50),
  };
  return new Author(dice, full).write();
}

/** Writes one source line by line; the names in play are its state. */
class Author {
  private readonly lines: string[] = [];
  private readonly labels: string[] = [];
  private readonly notes: string[] = [];
  private names = 0;
  private readonly dice: Dice;
  private readonly shape: SourceShape;

  constructor(dice: Dice, shape: SourceShape) {
    this.dice = dice;
    this.shape = shape;
  }

  write(): string {
    this.declarations();
    this.requisites();
    this.dice.times(1, this.shape.sections, () => this.section());
    this.closing();
    return `${this.lines.join('\n')}\n`;
  }

  private put(line: string, indent = 0): void {
    const { dice } = this;
    if (!this.shape.untidy) {
      this.lines.push(' '.repeat(indent) + line);
      return;
    }
    this.lines.push(dice.pick(['', '', '  ', '\t', '     ']) + line + dice.pick(['', '', ' ', '  ']));
  }

  private blank(): void {
    this.lines.push('');
    if (this.shape.untidy && this.dice.chance(20)) this.lines.push('  ');
  }

  /** Blank lines where they mean nothing, and comments. */
  private air(indent = 0): void {
    if (this.shape.untidy ? this.dice.chance(40) : indent === 0) this.blank();
    if (this.dice.chance(8)) this.put(`// ${this.words(1, 4)}`, indent);
  }

  private declarations(): void {
    const { dice, shape } = this;
    this.put('/язык 1');
    this.put(`/документ ${this.words(1, 5)}`);
    this.blank();
    if (shape.kinds > 0) {
      this.put('/вид организации');
      for (let index = 0; index < shape.kinds; index++)
        this.put(`${KIND_NAMES[index]} ${dice.pick(['–', '-', '—'])} ${KIND_LABELS[index]}`, 2);
      this.blank();
      this.put('/слово учреждение');
      for (let index = 0; index < shape.kinds; index++) this.put(`${KIND_NAMES[index]} – ${KIND_LABELS[index]}`, 2);
      this.blank();
    }
    for (let index = 0; index < shape.choices; index++) {
      const isYesNo = index % 2 === 1;
      this.put(`/выбор ${CHOICE_NAMES[index]}${isYesNo ? ': да/нет' : ''} – ${this.words(1, 3)}`);
      if (!isYesNo)
        for (const value of VALUE_NAMES.slice(0, 2 + (index % 4 === 0 ? 1 : 0)))
          this.put(`${value} – ${this.words(1, 3)}`, 2);
      if (dice.chance(30)) this.put(`// ${this.words(1, 3)}`, 2);
      this.blank();
    }
    for (const line of FIELD_LINES)
      for (const part of line.split('\n')) this.put(part.trim(), part.startsWith(' ') ? 2 : 0);
    this.blank();
    if (dice.chance(20)) {
      this.put('/оформление');
      this.put('кегль – 13', 2);
      this.blank();
    }
    for (const [name, text] of [
      ['фраза', `${this.plain(2, 5)} ((кто)) ${this.plain(2, 30)}`],
      ['строки', `- ${this.plain(1, 4)}\n- ${this.plain(1, 4)}`],
    ] as const) {
      this.put(`/фрагмент ${name}${name === 'фраза' ? ': кто' : ''}`);
      for (const line of text.split('\n')) this.put(line);
      this.put('/конец');
      this.blank();
    }
  }

  private requisites(): void {
    const { dice } = this;
    if (dice.chance(40)) this.put(`/обложка ${this.words(2, 6)}`);
    if (dice.chance(40)) {
      this.put('/гриф утверждения');
      this.put('УТВЕРЖДАЮ');
      this.put('((руководитель)) ((организация))');
      if (this.shape.kinds > 0) {
        this.put(`/если ${KIND_NAMES[0]}`);
        this.put('только здесь');
        this.put('/конец');
      }
      this.put('____ ((директор))');
      this.put('/конец');
    }
    if (dice.chance(50)) this.put('/наименование вида ПОЛОЖЕНИЕ');
    if (dice.chance(60)) {
      this.put(`/заголовок ${this.words(3, 8)}`);
      if (dice.chance(30)) this.put(this.plain(2, 5), 2);
    }
    if (dice.chance(20)) this.put('/адресат Руководителям организаций');
    if (dice.chance(20)) this.put('/место г. Бердск');
    this.blank();
    if (dice.chance(30)) this.paragraph(0, true);
  }

  private section(): void {
    const { dice } = this;
    this.air();
    this.put(`= ${this.label(true)}${this.plain(1, 5)}`);
    this.blank();
    if (dice.chance(25)) this.paragraph(0, true);
    if (dice.chance(20)) {
      for (let index = dice.number(2); index >= 0; index--) {
        this.air();
        this.put(`== ${this.plain(1, 4)}`);
        this.clauses(true);
      }
    } else this.clauses(true);
  }

  private clauses(isCertain: boolean): void {
    const { dice } = this;
    dice.times(1, this.shape.clauses, () => {
      this.air();
      if (isCertain && dice.chance(20) && this.hasConditions()) {
        this.put(`/если ${this.condition()}`);
        this.clause(false);
        if (dice.chance(40)) {
          this.put(dice.chance(50) ? '/иначе' : `/иначе если ${this.condition()}`);
          this.clause(false);
        }
        this.put('/конец');
      } else this.clause(isCertain);
    });
  }

  private clause(isCertain: boolean): void {
    const { dice } = this;
    const guarded = dice.chance(25) && this.hasConditions();
    const certain = isCertain && !guarded;
    const isRepealed = certain && dice.chance(4);
    this.put(
      `+ ${this.label(certain)}${guarded ? `((${this.condition()}?)) ` : ''}${isRepealed ? '((утратил силу: Приказ № 5))' : `${this.inline(4, 50, certain)}:`}`,
    );
    if (isRepealed) return;
    const kind = dice.number(9);
    if (kind < 4) this.items(2, 0, certain);
    else if (kind === 4)
      dice.times(1, 3, () => this.put(`: ${this.plain(1, 3)} ${dice.pick(['–', '-'])} ${this.plain(2, 30)}`, 2));
    else if (kind === 5) this.table(certain);
    else if (kind === 6) this.form();
    else if (kind === 7) {
      dice.times(1, 2, () => {
        this.air();
        this.put(`++ ${this.label(certain)}${this.inline(2, 10, certain)}.`);
      });
    }
    if (dice.chance(25)) {
      this.blank();
      this.paragraph(2, certain);
    }
  }

  private paragraph(indent: number, isCertain: boolean): void {
    const { dice } = this;
    const guard = dice.chance(25) && this.hasConditions() ? `((${this.condition()}?)) ` : '';
    this.put(`${guard}${this.plain(1, 3)} ${this.inline(4, 50, isCertain && guard === '')}.`, indent);
    if (this.dice.chance(15)) this.put(`// ${this.words(1, 3)}`, indent);
    if (this.dice.chance(40)) this.put(`${this.plain(1, 8)}.`, indent);
    this.blank();
  }

  private items(indent: number, depth: number, isCertain: boolean): void {
    const { dice } = this;
    const marks = [
      ['-', 'а)', '1)', '1.'],
      ['--', '1)', 'а)'],
      ['---', 'а)', '1)'],
    ][depth] ?? ['----'];
    const mark = dice.pick(marks);
    dice.times(2, 4, (index) => {
      const guarded = dice.chance(25) && this.hasConditions();
      if (!guarded && depth === 0 && dice.chance(10) && this.hasConditions()) {
        this.put(`/если ${this.condition()}`, indent);
        this.put(`${mark} ${this.inline(1, 8, false)}`, indent);
        this.put('/конец', indent);
        return;
      }
      if (depth === 0 && dice.chance(6)) this.put('/вставить строки', indent);
      const hasMore = depth < 2 && mark.startsWith('-') && dice.chance(20);
      const guard = guarded ? `((${this.condition()}?)) ` : '';
      const typed = mark === 'а)' ? `${'абвг'[index]})` : mark;
      this.put(`${typed} ${guard}${this.inline(1, 25, isCertain && !guarded)}${hasMore ? ':' : ''}`, indent);
      if (hasMore) this.items(indent + 2, depth + 1, isCertain && !guarded);
      else if (dice.chance(6)) this.put(`/абзац ${this.plain(1, 8)}`, indent + 2);
    });
  }

  private table(isCertain: boolean): void {
    const { dice } = this;
    this.blank();
    this.put(`/таблица ${isCertain && dice.chance(50) ? this.plain(1, 3) : ''}`);
    if (dice.chance(30)) this.put('(ширина: 1; 2;3)');
    this.put('№ ;Название; Срок');
    dice.times(1, 4, (index) => {
      const guard = dice.chance(20) && this.hasConditions() ? `((${this.condition()}?)) ` : '';
      this.put(`${guard}${index + 1}; ${this.plain(1, 3).replaceAll(';', '')} ; ${dice.pick(['май', '', '\\;', '"'])}`);
    });
    if (dice.chance(30)) this.put('(примечание: по решению; совета)');
    this.put('/конец');
  }

  private form(): void {
    this.blank();
    this.put('/форма');
    this.put('Я, ________________________________________________');
    this.put('(фамилия, имя, отчество)');
    this.put('((клетка)) согласен   ((клетка)) не согласен');
    this.put('/конец');
  }

  private closing(): void {
    const { dice } = this;
    this.blank();
    if (dice.chance(40)) this.put('/подпись Директор;____ ; И.О. Фамилия');
    if (dice.chance(20)) this.put('/по краям г. Новосибирск;1 сентября 2026 г.');
    if (dice.chance(20)) this.put('/лист ознакомления 5');
    if (dice.chance(30)) {
      this.put(`/приложение ${this.plain(1, 4)}`);
      if (dice.chance(20)) this.put('/альбомная страница');
      this.blank();
      this.put(`+ ${this.plain(2, 8)}.`);
      this.put('/примечание Только для сведения.');
    }
    for (const note of this.notes) {
      this.air();
      this.put(`/сноска ${note}`);
      this.put(`${this.plain(3, 30)}.`);
      if (dice.chance(30)) {
        this.blank();
        this.put(`${this.plain(3, 8)}.`);
      }
      this.put('/конец');
    }
  }

  private hasConditions(): boolean {
    return this.shape.kinds > 0 || this.shape.choices > 0;
  }

  /** A condition of the declared kinds and choices. */
  private condition(depth = 0): string {
    const { dice } = this;
    const roll = depth > 2 ? 0 : dice.number(10);
    if (roll < 5) return this.atom();
    if (roll === 5) return `не ${this.atom()}`;
    if (roll === 6 && this.shape.kinds > 0) return `кроме ${KIND_NAMES[0]}${dice.pick([', ', ','])}${KIND_NAMES[1]}`;
    if (roll === 7) return `${this.atom()}${dice.pick([', ', ' , ', ' или '])}${this.atom()}`;
    if (roll === 8) return `${this.atom()}  и ${this.atom()}`;
    return `не ( ${this.condition(depth + 1)})`;
  }

  private atom(): string {
    const { dice, shape } = this;
    const index = dice.number(shape.kinds + shape.choices);
    if (index < shape.kinds) return KIND_NAMES[index] ?? '';
    const choice = index - shape.kinds;
    const name = CHOICE_NAMES[choice] ?? '';
    if (choice % 2 === 1) return name;
    return `${name}${dice.pick([' = ', '=', ' ='])}${dice.chance(15) ? 'не решено' : VALUE_NAMES[dice.number(2)]}`;
  }

  /** A label, for what stands in every variant. */
  private label(isCertain: boolean): string {
    if (!isCertain || !this.dice.chance(15)) return '';
    const name = `м${++this.names}`;
    this.labels.push(name);
    return `((метка ${name})) `;
  }

  /** Plain words, the first of which begins no row. */
  private plain(least: number, most: number): string {
    return `${this.dice.pick(['порядок', 'Совет', 'журнал', 'чат'])} ${this.words(least, most)} срок`;
  }

  private words(least: number, most: number): string {
    const { dice } = this;
    const words = dice
      .times(least, most, () => dice.pick(WORDS))
      .map((word, index) => (index === 0 ? word.replace(/^[—–=+:-]$|^[а1]\)$/, 'срок') : word));
    if (words.length === 0) return '';
    return words.reduce((line, word) => line + (this.shape.untidy && dice.chance(10) ? '  ' : ' ') + word);
  }

  /** Words with fields, conditions, notes, references, emphasis among them. */
  private inline(least: number, most: number, isCertain: boolean): string {
    const { dice } = this;
    const parts = dice.times(1, 4, () => this.part(isCertain));
    return [this.plain(least, Math.max(least, most)), ...parts].join(dice.chance(20) && this.shape.untidy ? '  ' : ' ');
  }

  private part(isCertain: boolean): string {
    const { dice } = this;
    const roll = dice.number(14);
    if (roll < 4 && this.hasConditions()) return this.chain();
    if (roll < 6) return dice.pick(FIELD_USES);
    if (roll === 6) return `*${this.plain(1, 6)}*`;
    if (roll === 7) return `_${dice.pick(['курсив', 'и _ещё'])}_`;
    if (roll === 8) return '\\* \\((';
    if (roll === 9) return `((вставить фраза: ${this.plain(1, 2).replaceAll(';', '')}))`;
    if (roll === 10 && isCertain) {
      const name = `сн${++this.names}`;
      this.notes.push(name);
      return `слово((сноска ${name}))`;
    }
    if (roll === 11 && this.shape.kinds > 0) return '((вид: в чём)) ((учреждение: кем))';
    if (roll === 12) return '«____» ________ 20__ г.';
    return this.plain(0, 8);
  }

  private chain(): string {
    const { dice } = this;
    const joint = (): string => (this.shape.untidy ? dice.pick(['', '', ' ', '\n  ']) : '');
    const branch = (condition: string): string =>
      `((${condition}?${dice.pick([' ', ' ', '', '  '])}${this.plain(0, 12)}${dice.chance(20) ? ' ' : ''}))`;
    const branches = dice.times(1, 3, () => branch(this.condition()));
    if (dice.chance(40)) branches.push(branch('иначе'));
    return branches.reduce((line, next) => line + joint() + next);
  }
}
