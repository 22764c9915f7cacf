import { useApp } from '../store/app-context.ts';
import { Icon } from '../ui/icon.tsx';
import { LABELS } from './labels.ts';

/** One message of the page to its author; its place is there always, so that screen readers hear what comes into it. */
export function NoticeBar() {
  const { store } = useApp();
  const notice = store.notice.value;
  const close = (): void => {
    store.notice.value = null;
  };
  return (
    <div class="notices" role="alert">
      {notice !== null && (
        <div class={`notice ${notice.tone}`}>
          <Icon name={notice.tone === 'bad' ? 'error' : 'info'} />
          <p>{notice.text}</p>
          {notice.action !== undefined && (
            <button type="button" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button type="button" class="quiet" aria-label={LABELS.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
