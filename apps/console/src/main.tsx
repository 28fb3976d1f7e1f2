import './app/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startWords } from './words/words.js';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the console');
await startWords();
createRoot(place).render(<App />);
