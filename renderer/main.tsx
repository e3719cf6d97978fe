import './style/tokens.css';
import './style/window.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { watchLeaving } from './state/leaving.ts';
import { layOutFaces } from './style/faces.ts';

layOutFaces(document.fonts);
watchLeaving(window);
createRoot(document.getElementById('window')!).render(<App />);
