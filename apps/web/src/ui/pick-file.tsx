import { useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

interface PickFileProps {
  readonly label: string;
  readonly icon: IconName;
  readonly accept: string;
  readonly picked: (file: File) => void;
  readonly class?: string;
}

/** A button that asks for a file. */
export function PickFile({ label, icon, accept, picked, ...rest }: PickFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={rest.class} onClick={() => input.current?.click()}>
        <Icon name={icon} />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) picked(file);
        }}
      />
    </>
  );
}
