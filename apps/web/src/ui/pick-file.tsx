import { useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

interface PickFilesProps {
  readonly label: string;
  readonly icon: IconName;
  readonly accept: string;
  readonly picked: (files: readonly File[]) => void;
  readonly single?: boolean;
  readonly class?: string;
}

/** A button that asks for files. */
export function PickFiles({ label, icon, accept, picked, single = false, ...rest }: PickFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={rest.class} title={label} onClick={() => input.current?.click()}>
        <Icon name={icon} />
        <span class="action-label">{label}</span>
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={!single}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) picked(files);
        }}
      />
    </>
  );
}

interface PickFileProps extends Omit<PickFilesProps, 'picked' | 'single'> {
  readonly picked: (file: File) => void;
}

/** A button that asks for one file. */
export const PickFile = ({ picked, ...rest }: PickFileProps) => (
  <PickFiles
    {...rest}
    single
    picked={([file]) => {
      if (file !== undefined) picked(file);
    }}
  />
);
