/*
 * Keys and clock of the desk. A button says which key presses it: data-key="alt+n". Combinations with Alt or Ctrl always act; bare keys
 * never act while somebody types. The key is looked up by its place on the keyboard, so that Alt+N works where Alt types letters.
 */
const names = { Enter: 'enter', NumpadEnter: 'enter', Escape: 'escape', F1: 'f1' };

function keyName(event) {
  if (event.key === '?') {
    return '?';
  }
  if (names[event.code]) {
    return names[event.code];
  }
  const place = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(event.code);
  return place ? (place[1] ?? place[2]).toLowerCase() : null;
}

function combination(event) {
  const name = keyName(event);
  if (!name) {
    return null;
  }
  const parts = [];
  if (event.ctrlKey || event.metaKey) {
    parts.push('ctrl');
  }
  if (event.altKey) {
    parts.push('alt');
  }
  if (event.shiftKey && name !== '?') {
    parts.push('shift');
  }
  return [...parts, name].join('+');
}

function isTyping(element) {
  return (
    element &&
    (element.isContentEditable || element.tagName === 'TEXTAREA' || element.tagName === 'SELECT' ||
      /* Typed letters and digits choose from its list, such as 14 for a time. */
      element.closest('vaadin-select') ||
      (element.tagName === 'INPUT' && !['checkbox', 'radio', 'button'].includes(element.type)))
  );
}

function isOpenOverlay() {
  return document.querySelector('vaadin-date-picker[opened], vaadin-combo-box[opened], vaadin-select[opened], vaadin-time-picker[opened]');
}

function target(key) {
  const found = [...document.querySelectorAll(`[data-key="${key}"]`)].filter(
    (element) => !element.disabled && (element.offsetParent !== null || element.closest('details:not([open])'))
  );
  return found.at(-1);
}

document.addEventListener(
  'keydown',
  (event) => {
    if (event.isComposing || event.repeat) {
      return;
    }
    const key = combination(event);
    if (!key) {
      return;
    }
    const bare = !event.altKey && !event.ctrlKey && !event.metaKey && key !== 'f1';
    const active = document.activeElement;
    if (bare && key === 'escape' && isTyping(active)) {
      if (!isOpenOverlay()) {
        active.blur();
        event.preventDefault();
      }
      return;
    }
    if (bare && (isTyping(active) || isOpenOverlay() || active?.closest('[role="search"]'))) {
      return;
    }
    const element = target(key);
    if (!element) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (element.dataset.focuses) {
      /* At once, without asking the server: the letters that follow must land in the field. */
      const field = document.getElementById(element.dataset.focuses);
      field?.focus();
      field?.querySelector('input')?.select();
      return;
    }
    if (isTyping(active)) {
      /* Leaving the field sends what was typed before the button's own message. */
      active.blur();
    }
    element.click();
  },
  true
);

/*
 * In a list under a field the arrow keys walk from the field through the matches and back; Escape empties the field; Enter in a search
 * field takes the only match. The list of a search comes a moment after the letters: keys that are pressed while it is on its way are
 * kept and act on the list when it is there. data-list-for is the text the shown list answers.
 */
const early = new WeakMap();

function isBehind(list, input) {
  return list.dataset.listFor !== undefined && input.value.trim() !== list.dataset.listFor;
}

function walk(list, key) {
  const input = list.querySelector('input');
  const choices = [...list.querySelectorAll('[data-choices] button')];
  const stops = [...new Set([input ?? list.querySelector('button'), ...choices])];
  const here = stops.indexOf(document.activeElement);
  if (key === 'Enter') {
    (here > 0 ? stops[here] : choices.length === 1 ? choices[0] : null)?.click();
    return;
  }
  if (key === 'Escape') {
    /* The field empties itself. */
    stops[0].focus();
    return;
  }
  const step = key === 'ArrowDown' ? 1 : -1;
  stops[Math.min(Math.max(here + step, 0), stops.length - 1)].focus();
}

document.addEventListener('keydown', (event) => {
  const list = event.target.closest?.('[data-list]');
  if (!list) {
    return;
  }
  const input = list.querySelector('input');
  const inField = input && document.activeElement === input;
  if (input && !inField && event.key.length === 1 && event.key !== ' ' && !event.altKey && !event.ctrlKey && !event.metaKey) {
    /* Whoever types on among the matches goes on with the text. */
    input.focus();
    return;
  }
  if (!['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key) && !(event.key === 'Enter' && inField)) {
    return;
  }
  if (inField && event.key !== 'Escape' && isBehind(list, input)) {
    early.set(list, [...(early.get(list) ?? []), event.key]);
    event.preventDefault();
    return;
  }
  walk(list, event.key);
  if (event.key !== 'Escape') {
    event.preventDefault();
  }
});

document.addEventListener('input', (event) => {
  /* Other letters, another list: what was pressed before them is void. */
  early.delete(event.target.closest?.('[data-list]'));
});

new MutationObserver((changes) => {
  for (const { target: list } of changes) {
    const keys = early.get(list);
    const input = list.querySelector('input');
    if (keys && input && !isBehind(list, input)) {
      early.delete(list);
      keys.forEach((key) => walk(list, key));
    }
  }
}).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-list-for'] });

/* A clock that counts up from data-elapsed (seconds so far); the server need not send every second. */
const started = new WeakMap();
new MutationObserver((changes) => changes.forEach((change) => started.delete(change.target)))
  .observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-elapsed'] });
setInterval(() => {
  for (const element of document.querySelectorAll('[data-elapsed]')) {
    if (!started.has(element)) {
      started.set(element, Date.now() - Number(element.dataset.elapsed) * 1000);
    }
    const seconds = Math.max(0, Math.floor((Date.now() - started.get(element)) / 1000));
    const two = (number) => String(number).padStart(2, '0');
    const minutes = Math.floor(seconds / 60);
    const text = seconds < 3600
      ? `${two(minutes)}:${two(seconds % 60)}`
      : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }
}, 500);

/* Tells the server every two minutes that somebody is at work, so that the reservation of the dossier lives on: while a call is
   going on, or when a key or the pointer was used since the last time. A desk that is left alone lets its dossier go. */
let active = false;
for (const sign of ['keydown', 'pointerdown', 'pointermove']) {
  document.addEventListener(sign, () => { active = true; }, { passive: true, capture: true });
}
setInterval(() => {
  if (active || document.querySelector('.desk-conversation [data-elapsed]')) {
    document.querySelector('[data-heartbeat]')?.click();
  }
  active = false;
}, 120_000);

/* The calendar of the date field does not say what it controls, and its row of weekdays has no readable cells. */
function describeCalendar(picker) {
  const content = document.querySelector('vaadin-date-picker-overlay-content');
  if (!content) {
    return;
  }
  content.id ||= 'desk-calendar';
  picker.querySelector('input')?.setAttribute('aria-controls', content.id);
  for (const month of content.querySelectorAll('vaadin-month-calendar')) {
    month.shadowRoot?.querySelectorAll('[part="weekdays"]').forEach((row) => row.setAttribute('role', 'presentation'));
  }
}

new MutationObserver((changes) => {
  for (const { target: picker } of changes) {
    if (picker.localName === 'vaadin-date-picker' && picker.hasAttribute('opened')) {
      describeCalendar(picker);
      setTimeout(() => describeCalendar(picker), 50);
    }
  }
}).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['opened'] });

/*
 * Many buttons from one attribute, so that the server keeps one element for all of them: choices='[{"key":"shame","label":"Is ashamed",
 * "press":"shift+e"}]'. Buttons that stay keep their place and the focus. A press is told as the event "choose" with the key.
 */
customElements.define('vorder-choices', class extends HTMLElement {
  static observedAttributes = ['choices'];

  attributeChangedCallback(name, before, now) {
    const choices = JSON.parse(now ?? '[]');
    while (this.children.length > choices.length) {
      this.lastElementChild.remove();
    }
    choices.forEach((choice, place) => this.#write(this.children[place] ?? this.#add(), choice));
  }

  #add() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'vd-button';
    button.addEventListener('click', () => this.dispatchEvent(new CustomEvent('choose', { detail: button.dataset.choice })));
    return this.appendChild(button);
  }

  #write(button, { key, label, press }) {
    button.textContent = label;
    button.dataset.choice = key;
    const attributes = {
      'data-key': press,
      'data-hint': press.toUpperCase().replace('+', ' '),
      'aria-keyshortcuts': press.replace('shift', 'Shift'),
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (press) {
        button.setAttribute(name, value);
      } else {
        button.removeAttribute(name);
      }
    }
  }
});
