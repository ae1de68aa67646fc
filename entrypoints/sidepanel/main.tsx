import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { LanguageProvider, loadWords } from '../../components/hooks/use-language';
import { StoreProvider } from '../../components/hooks/use-store';
import { Crash } from '../../components/panel/Crash';
import { Panel } from '../../components/panel/Panel';
import { Skeleton } from '../../components/panel/Skeleton';
import { Trouble } from '../../components/panel/Trouble';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/panel/panel.css';

const root = document.getElementById('root');
if (root) {
  await loadWords();
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <ErrorBoundary FallbackComponent={Crash}>
          <StoreProvider waiting={<Skeleton />} failed={(error) => <Trouble error={error} />}>
            <Panel />
          </StoreProvider>
        </ErrorBoundary>
      </LanguageProvider>
    </StrictMode>,
  );
}
