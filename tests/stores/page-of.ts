import type { Sample } from './samples.ts';

/** A sample as a page. The HTML parser of jsdom leaves declarative shadow roots standing as templates. */
export function pageOf(sample: Sample): Document {
  const page = new DOMParser().parseFromString(sample.html, 'text/html');
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return page;
}
