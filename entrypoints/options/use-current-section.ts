import { useEffect, useState } from 'preact/hooks';

/** The section in view, for the mark in the list at the side. Once the page is drawn, goes to the section of the address. */
export function useCurrentSection(isDrawn: boolean): string {
  const [current, setCurrent] = useState('safety');
  useEffect(() => {
    if (!isDrawn) return;
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (target) target.scrollIntoView();
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting);
        if (entered) setCurrent(entered.target.id);
      },
      { rootMargin: '-10% 0px -80% 0px' },
    );
    for (const section of document.querySelectorAll('.section')) observer.observe(section);
    return () => observer.disconnect();
  }, [isDrawn]);
  return current;
}
