import type { Command } from '../arguments.ts';

export const LSP: Command = {
  name: 'lsp',
  summary: 'языковой сервер для редакторов (LSP, стандартный ввод и вывод)',
  usage: 'polozh lsp [--stdio]',
  options: [
    { name: 'stdio', value: null, help: 'обмен по стандартному вводу и выводу; другого способа нет' },
    { name: 'clientProcessId', value: 'НОМЕР', help: 'процесс редактора: с его концом сервер закончит работу' },
  ],
  examples: ['polozh lsp'],
  run: async () => {
    const { startServer } = await import('../lsp/start-server.ts');
    return startServer();
  },
};
