import type { Format } from '@polozh/pipeline';

export const FORMAT_LABELS: Readonly<Record<Format, { readonly name: string; readonly about: string }>> = {
  docx: { name: 'Word (DOCX)', about: 'править и согласовывать' },
  pdf: { name: 'PDF', about: 'печатать, подписывать, размещать на сайте' },
  html: { name: 'Веб-страница (HTML)', about: 'читать с экрана и с телефона' },
  md: { name: 'Markdown', about: 'вставлять в другие программы' },
};

export const LABELS = {
  variant: 'Этот вариант',
  whole: 'Документ',
  all: 'Все варианты одним архивом',
  allHint: 'В архив попадут документы всех видов организаций с нынешними решениями и данными.',
  template: 'Скачивается шаблон: что не заполнено, останется заполнителем. Переключатель «Готовый документ» – вверху.',
  final: 'Скачивается готовый документ: незаполненные поля и нерешённые выборы не пройдут.',
  wrongData: (count: number) => `В данных ошибок: ${count}. Документы не соберутся, пока они не исправлены.`,
  toData: 'К данным',
  formats: 'Форматы',
  download: 'Скачать',
  archive: (count: number) => `Скачать архив (${documents(count)})`,
  progress: (done: number, all: number) => `Готово ${done} из ${all}`,
  making: 'Готовлю…',
  cancel: 'Отменить',
  cancelled: 'Отменено.',
  done: (name: string) => `Готово: ${name}`,
  refused: 'Документы не собраны. Исправьте в тексте или данных:',
  failed: (message: string) => `Документы не собраны: ошибка программы (${message}).`,
  warnings: 'Документы готовы, но обратите внимание:',
  redline: 'правки',
  local: 'Документы собираются на этом компьютере: ни текст, ни данные никуда не отправляются.',
  fileStem: (source: string) => source.replace(/^.*\//, '').replace(/\.polozh$/i, ''),
} as const;

function documents(count: number): string {
  const tens = count % 100;
  const units = count % 10;
  const word =
    tens > 10 && tens < 20
      ? 'документов'
      : units === 1
        ? 'документ'
        : units > 1 && units < 5
          ? 'документа'
          : 'документов';
  return `${count}\u00a0${word}`;
}
