/** A small generator of numbers, the same on every run. */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

/**
 * A regulation of `clauses` clauses over `choices` yes/no choices: guards, `/если` with branches, conditional words, lists
 * and references, in sections of twenty clauses. With `conditions` false it is the same text without them.
 */
export function conditionalText(choices, clauses, conditions) {
  const next = numbers(20_261_125);
  const name = () => `решение${next(choices)}`;
  const condition = () => {
    const joined = [`${name()} и не ${name()}`, `${name()}, ${name()}`, `не (${name()} и ${name()})`, name()];
    return joined[next(joined.length)];
  };
  const lines = [];
  if (conditions) for (let i = 0; i < choices; i++) lines.push(`/выбор решение${i}: да/нет – решение ${i}`);
  lines.push('');
  for (let i = 0; i < clauses; i++) {
    const guard = condition();
    const words = condition();
    const items = [condition(), condition()];
    const kind = next(10);
    const when = (text) => (conditions ? text : '');
    if (i % 20 === 0)
      lines.push(
        `= Раздел ${i / 20 + 1}`,
        '',
        `+ ((метка м${i / 20})) Общий пункт раздела ${i / 20 + 1} стоит всегда.`,
        '',
      );
    if (kind === 0) lines.push(when(`/если ${guard}`));
    lines.push(
      `+ ${kind < 5 ? when(`((${kind === 0 ? words : guard}?)) `) : ''}Участники образовательных отношений номер ${i} действуют ${when(`((${words}? согласованно))`)} по пункту ((пункт м${Math.floor(i / 20)})):`,
      `  - ${when(`((${items[0]}?)) `)}ведут журнал номер ${i}`,
      '  - отвечают на вопросы',
      '  - доводят сведения до руководителя',
      `  - ${when(`((${items[1]}?)) `)}хранят записи`,
      '',
    );
    if (kind === 0 && conditions) lines.push('/иначе', `+ Иначе действует порядок номер ${i}.`, '/конец', '');
  }
  return lines.join('\n');
}
