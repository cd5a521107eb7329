/** Class names change with every build, as real shops' do: the server hands out the map (scripts/lib/demo-server.ts). */
import classes from '/classes.js';

/** h('li', { class: 'tile', onclick }, child, 'text', undefined) */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, name === 'class' ? hashed(value) : value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return node;
}

const hashed = (names) =>
  names
    .split(' ')
    .map((name) => classes[name] ?? name)
    .join(' ');
