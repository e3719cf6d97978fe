import './style/tokens.css';
import './style/window.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { watchLeaving } from './state/leaving.ts';

watchLeaving(window);
createRoot(document.getElementById('window')!).render(<App />);
