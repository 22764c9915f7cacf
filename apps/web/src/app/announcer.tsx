import { useApp } from '../store/app-context.ts';

/** What screen readers are told as it happens. */
export const Announcer = () => (
  <div class="for-the-ear" role="status" aria-live="polite">
    {useApp().store.announcement.value}
  </div>
);
