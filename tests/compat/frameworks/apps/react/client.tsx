import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

const place = document.getElementById('app') as HTMLElement;
if (place.hasChildNodes()) hydrateRoot(place, <App />);
else createRoot(place).render(<App />);
