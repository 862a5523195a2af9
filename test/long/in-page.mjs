// Functions that run inside a page; each is sent there alone, so none may call another.

/** Opens whatever is folded. */
export function openEverything() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** How far the page is wider than its window. */
export function overflow() {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Where the keyboard is: the id, or the class, of the focused element. */
export function focusedPlace() {
  return document.activeElement?.id || document.activeElement?.className;
}

/** The focused element by its place in the document, and how its outline is drawn; undefined at the end of the page. */
export function focusedControl() {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const all = [...document.querySelectorAll('*')];
  return {
    place: all.indexOf(element),
    text: element.textContent,
    outline: getComputedStyle(element).outlineStyle,
  };
}

/** How many controls are to be seen. */
export function countControls() {
  const controls = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')];
  return controls.filter((element) => element.checkVisibility()).length;
}

/** How many passages the search marks. */
export function countHighlights() {
  return CSS.highlights.get('search')?.size ?? 0;
}

/** Tells the page that it is about to be printed, or that it was. */
export function announcePrint(moment) {
  dispatchEvent(new Event(moment));
}

/** What assistive technology relies on. */
export function structureFacts() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const unnamed = (element) =>
    element.textContent.trim() === '' && element.getAttribute('aria-label') === null;
  return {
    nameless: all('a, button, summary').filter(unnamed).length,
    unlabelled: all('input, select').filter((element) => element.closest('label') === null).length,
    poorTables: all('table').filter(
      (table) => table.caption === null || table.querySelector('th:not([scope])') !== null,
    ).length,
    silentPictures: all('svg').filter(
      (svg) => svg.getAttribute('aria-hidden') !== 'true' && svg.getAttribute('aria-label') === null,
    ).length,
    levels: all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1])),
    landmarks: ['header.page', 'main', 'nav[aria-label]', 'footer', 'h1', 'title'].map(
      (selector) => all(selector).length,
    ),
    language: document.documentElement.lang,
  };
}

/** Every text that is shown against what lies behind it: how many pairs there are, and those below 4.5. */
export function weakContrasts() {
  const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isSolid = (color) => (channels(color)[3] ?? 1) > 0;
  const backgroundOf = (start) => {
    let element = start;
    while (element !== null && !isSolid(getComputedStyle(element).backgroundColor)) {
      element = element.parentElement;
    }
    return element === null ? 'rgb(255, 255, 255)' : getComputedStyle(element).backgroundColor;
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const pairs = new Map();
  for (const element of document.querySelectorAll('body *')) {
    if (!hasText(element) || !element.checkVisibility()) continue;
    if (element.closest('svg, script, option') !== null) continue;
    const [text, back] = [getComputedStyle(element).color, backgroundOf(element)];
    const [dark, light] = [luminance(text), luminance(back)].sort((a, b) => a - b);
    pairs.set(`${text} on ${back}`, (light + 0.05) / (dark + 0.05));
  }
  return {
    seen: pairs.size,
    weak: [...pairs].filter(([, ratio]) => ratio < 4.5),
    isDark: luminance(getComputedStyle(document.body).backgroundColor) < 0.2,
  };
}
