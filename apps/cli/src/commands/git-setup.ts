import type { Command } from '../arguments.ts';

export const GIT_SETUP: Command = {
  name: 'git-setup',
  summary: 'научить git показывать пункты: git diff, git log -p, git difftool',
  usage: 'polozh git-setup                      в папке репозитория',
  options: [],
  examples: [
    'polozh git-setup',
    'git diff HEAD~1 -- положение.polozh',
    'git difftool -y -t polozh HEAD~1 -- положение.polozh',
  ],
  run: async (input) => (await import('../actions/git-setup.ts')).gitSetup(input),
};
