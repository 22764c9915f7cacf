// Runs the bundled program on a small document in all formats and on the sample, then stores V8's code cache of every pack
// that ran: code that did not run here is compiled when an author first needs it.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const [, , dist, sample] = process.argv;
const { main, scripts } = require(join(dist, 'polozh.cjs'));

const SOURCE = `/документ Положение
/вид организации
  школа – общеобразовательная организация
  спо – профессиональная организация
/выбор чаты – кто создаёт чаты
  администратор – администратор
  учителя – учителя
/поле организация: наименование – НАЗВАНИЕ
/поле год: год = 2024
/гриф утверждения
УТВЕРЖДАЮ
((организация)) ____ «__» ____ ((год)) г.
/конец
/наименование вида ПОЛОЖЕНИЕ
/заголовок о журнале в ((вид: в чём))
= Общие положения
+ ((метка один)) Настоящее *Положение* действует в ((организация: в чём))((сноска чаты)) (далее – Учреждение):
  - ведётся журнал по адресу info@example.ru, № 5
  - ((школа?)) назначается ответственный
  - Учреждение решает по порядку:
    а) кто ведёт ((чаты = администратор? чаты))((иначе? журнал))
    б) когда
++ Подпункт по пункту ((пункт один)).
/если школа
+ Понятия:
  : Архив – хранилище Учреждения.
+ Журнал сдаётся в Архив.
/иначе
+ Прочее.
/конец
/таблица Сроки
№ ; Действие
1 ; Открытие
/конец
/сноска чаты
1 вариант: _все_ чаты. ((не школа? текст))((иначе? другой))
/конец
`;

async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'polozh-'));
  try {
    const source = join(folder, 'a.polozh');
    writeFileSync(source, SOURCE);
    writeFileSync(join(folder, 'a.yaml'), 'организация: Школа № 5\n');
    await main(['--help']);
    await main(['check', source]);
    await main(['check', sample]);
    await main(['data', 'new', source]);
    // The PDF's pack sets flags of V8 that a cache must have been made with, so the other packs' caches are stored before it.
    const stored = new Set();
    for (const formats of ['docx,html,md', 'pdf']) {
      const out = ['--format', formats, '--out', join(folder, 'out')];
      const builds = [
        [source, '--data', join(folder, 'a.yaml')],
        [sample, '--variant', 'школа'],
      ];
      for (const build of builds) {
        const code = await main(['build', ...build, ...out]);
        if (code !== 0) throw new Error(`the warm-up build ended with ${code}`);
      }
      for (const [name, script] of scripts) {
        if (stored.has(name)) continue;
        stored.add(name);
        writeFileSync(join(dist, `${name}.js.cache`), script.createCachedData());
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

run().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
