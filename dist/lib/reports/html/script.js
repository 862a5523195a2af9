/** The script of the page: search, filters and keys. It reads what is there and builds nothing; without it all is still shown. */
export const SCRIPT = `
'use strict';
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;
  const runs = [...document.querySelectorAll('.run')];
  const shown = document.getElementById('shown');
  const noMatch = document.getElementById('no-match');
  const field = (name) => form.elements.namedItem(name);
  const texts = new Map();
  const fold = (text) => text.replace(/\\s+/g, ' ').toLowerCase();

  // The text of a conversation is read when it is first searched; most pages are never searched.
  const textOf = (run) => {
    if (!texts.has(run)) texts.set(run, fold(run.textContent));
    return texts.get(run);
  };
  const wanted = (name) => field(name)?.value ?? '';

  const matches = (run, query) =>
    ['status', 'scenario', 'provider'].every((name) => wanted(name) === '' || run.dataset[name] === wanted(name)) &&
    (wanted('classes') === '' || run.dataset.classes.split(' ').includes(wanted('classes'))) &&
    (query === '' || textOf(run).includes(query));

  const apply = () => {
    const query = fold(wanted('text')).trim();
    let count = 0;
    for (const run of runs) {
      run.hidden = !matches(run, query);
      if (!run.hidden) count += 1;
    }
    noMatch.hidden = count > 0;
    const number = (value) => value.toLocaleString('en');
    shown.textContent = count === runs.length
      ? number(count) + (count === 1 ? ' run' : ' runs')
      : number(count) + ' of ' + number(runs.length) + ' runs shown';
    highlight();
  };

  // Highlights are ranges beside the document, so that the text itself is never rebuilt.
  const highlight = () => {
    if (!('highlights' in CSS)) return;
    const query = wanted('text').trim().toLowerCase();
    const ranges = [];
    if (query.length > 1) {
      for (const run of runs) {
        if (run.hidden || !run.firstElementChild.open) continue;
        if (ranges.length > 500) break;
        ranges.push(...findRanges(run, query));
      }
    }
    CSS.highlights.set('search', new Highlight(...ranges));
  };
  const findRanges = (run, query) => {
    const ranges = [];
    const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.toLowerCase();
      for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
        if (at + query.length > walker.currentNode.length) break;
        const range = new Range();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + query.length);
        ranges.push(range);
      }
    }
    return ranges;
  };

  const reveal = (element) => {
    const run = element.closest('.run');
    if (run?.hidden) {
      form.reset();
      apply();
    }
    for (let parent = element.closest('details'); parent !== null; parent = parent.parentElement.closest('details')) parent.open = true;
  };
  const revealTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || target.closest('.run') === null) return;
    reveal(target);
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target.matches('.body') ? 'start' : 'center' });
  };

  let current = null;
  const step = (direction) => {
    const stops = [...document.querySelectorAll('[data-stop]')].filter((stop) => !stop.closest('.run').hidden);
    if (stops.length === 0) return;
    const at = stops.indexOf(current);
    current = stops[at < 0 ? (direction > 0 ? 0 : stops.length - 1) : (at + direction + stops.length) % stops.length];
    reveal(current);
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: 'center' });
  };

  const setOpen = (open) => {
    for (const run of runs) if (!run.hidden) run.firstElementChild.open = open;
    highlight();
  };

  document.addEventListener('keydown', (event) => {
    const search = field('text');
    if (event.target === search && event.key === 'Escape') {
      search.blur();
      return;
    }
    const isTyping = event.target.matches('input[type=search], select, textarea');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !field('keys').checked) return;
    const act = { j: () => step(1), k: () => step(-1), '/': () => search.focus() }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  document.getElementById('open-all').addEventListener('click', () => setOpen(true));
  document.getElementById('close-all').addEventListener('click', () => setOpen(false));
  document.addEventListener('toggle', highlight, true);
  document.addEventListener('click', (event) => {
    // A second click on a link to the place one is at changes no address.
    const link = event.target.closest('a[href^="#"]');
    if (link !== null && link.hash === location.hash) revealTarget();
  });
  window.addEventListener('hashchange', revealTarget);

  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const details of closed) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
  });

  form.hidden = false;
  apply();
  revealTarget();
})();
`;
