import type { DiagnosticCode } from '@polozh/diagnostics';
import type { Explanation } from '@polozh/diagnostics/explanations';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Dialog } from '../ui/dialog.tsx';
import { LABELS } from './labels.ts';

interface ExplanationDialogProps {
  readonly number: string;
  readonly code: DiagnosticCode;
  readonly close: () => void;
}

/** The page of a problem's code: why it is one, how it looks wrong and right. */
export function ExplanationDialog({ number, code, close }: ExplanationDialogProps) {
  const page = useSignal<Explanation | null>(null);
  useEffect(() => {
    void import('@polozh/diagnostics/explanations').then(({ EXPLANATIONS }) => {
      page.value = EXPLANATIONS[code] ?? null;
    });
  }, [code, page]);
  return (
    <Dialog title={LABELS.explanation(number)} closeLabel={LABELS.close} close={close}>
      {page.value !== null && (
        <div class="explanation">
          <p>{page.value.why}</p>
          <h3>{LABELS.wrong}</h3>
          <pre>{page.value.wrong}</pre>
          <h3>{LABELS.right}</h3>
          <pre>{page.value.right}</pre>
        </div>
      )}
    </Dialog>
  );
}
