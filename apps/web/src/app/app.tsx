import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { CompareView } from '../compare/compare-view.tsx';
import { FormView } from '../form/form-view.tsx';
import { DropZone } from '../keep/drop-zone.tsx';
import { MatrixView } from '../matrix/matrix-view.tsx';
import { PagesView } from '../pages/pages-view.tsx';
import { Preview } from '../preview/preview.tsx';
import { Problems } from '../problems/problems.tsx';
import { SourceView } from '../source/source-view.tsx';
import { useApp } from '../store/app-context.ts';
import { firstDocument } from '../store/first-document.ts';
import type { InputView, OutputView } from '../store/store.ts';
import { TakeView } from '../take/take-view.tsx';
import { isFirstVisit } from '../tour/first-visit.ts';
import { Tour } from '../tour/tour.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Announcer } from './announcer.tsx';
import { BottomNav } from './bottom-nav.tsx';
import { LABELS } from './labels.ts';
import { NoticeBar } from './notice-bar.tsx';
import type { ThemeSwitch } from './theme.ts';
import { TopBar } from './top-bar.tsx';
import { VariantBar } from './variant-bar.tsx';

const INPUTS: readonly InputView[] = ['text', 'form'];
const OUTPUTS: readonly OutputView[] = ['document', 'pages', 'matrix', 'compare', 'take'];

const OUTPUT_VIEWS: Readonly<Record<OutputView, ComponentType>> = {
  document: Preview,
  pages: PagesView,
  matrix: MatrixView,
  compare: CompareView,
  take: TakeView,
};

const tab = <Key extends IconName & keyof typeof LABELS>(key: Key) => ({
  key,
  label: (
    <>
      <Icon name={key} />
      <span>{LABELS[key] as string}</span>
    </>
  ),
});

/** The page: what is written at the left, what comes of it at the right; on a narrow screen one of them at a time. */
export function AppFrame({ theme }: { readonly theme: ThemeSwitch }) {
  const { store } = useApp();
  const { input, output, side } = store;
  const tour = useSignal<number | null>(null);
  useEffect(() => {
    void firstDocument(store).then(() => {
      if (isFirstVisit()) tour.value = 0;
    });
  }, [store, tour]);
  const Output = OUTPUT_VIEWS[output.value];
  return (
    <div class="frame" data-side={side.value}>
      <TopBar theme={theme} tour={tour} />
      <VariantBar />
      <NoticeBar />
      <main class="panes">
        <section class="pane input" aria-label={LABELS.input}>
          <Tabs
            class="views"
            label={LABELS.inputViews}
            controls="input-panel"
            chosen={input.value}
            choose={(key) => {
              input.value = key;
            }}
            tabs={INPUTS.map(tab)}
          />
          <div class="panel" id="input-panel" role="tabpanel" aria-label={LABELS[input.value]}>
            {input.value === 'text' ? <SourceView /> : <FormView />}
          </div>
          <Problems />
        </section>
        <section class="pane output" aria-label={LABELS.output}>
          <Tabs
            class="views"
            label={LABELS.outputViews}
            controls="output-panel"
            chosen={output.value}
            choose={(key) => {
              output.value = key;
            }}
            tabs={OUTPUTS.map(tab)}
          />
          <div class="panel" id="output-panel" role="tabpanel" aria-label={LABELS[output.value]}>
            <Output />
          </div>
        </section>
      </main>
      <BottomNav />
      <Tour step={tour} />
      <DropZone />
      <Announcer />
    </div>
  );
}
