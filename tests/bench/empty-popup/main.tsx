// What any popup of ours carries before it does anything: Preact, and Mozilla's polyfill.
import 'webextension-polyfill';
import { render } from 'preact';

// One word, for a page that shows nothing has no first paint.
render(<h1>Empty</h1>, document.getElementById('app')!);
