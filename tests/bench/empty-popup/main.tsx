import { render } from 'preact';

// One word, for a page that shows nothing has no first paint.
render(<p>Empty</p>, document.getElementById('app')!);
