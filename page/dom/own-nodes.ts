/** Our own hosts: never read, never a reason to read again. */
export const isOurs = (el: Element): boolean => el.localName.startsWith('k2-lens');
