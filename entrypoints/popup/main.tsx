import { render } from 'preact';

render(<p>Limber</p>, document.getElementById('app')!);
