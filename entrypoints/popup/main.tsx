import { render } from 'preact';

render(<p>K2 Lens</p>, document.body);
