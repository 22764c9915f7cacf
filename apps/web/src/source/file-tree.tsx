import { useApp } from '../store/app-context.ts';
import { LABELS } from './labels.ts';

/** The project's files, folder by folder; a project of one file needs no tree. */
export function FileTree() {
  const { store } = useApp();
  const { entry, files } = store.project.value;
  if (files.size < 2) return null;
  const paths = [...files.keys()].sort((a, b) => (a === entry ? -1 : b === entry ? 1 : a < b ? -1 : 1));
  return (
    <nav class="file-tree" aria-label={LABELS.files}>
      <ul>
        {paths.map((path) => (
          <li key={path} data-depth={Math.min(path.split('/').length - 1, 4)}>
            <button
              type="button"
              aria-current={path === store.openFile.value}
              onClick={() => {
                store.openFile.value = path;
              }}
            >
              {path}
              {path === entry && <span class="for-the-ear"> {LABELS.entry}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
