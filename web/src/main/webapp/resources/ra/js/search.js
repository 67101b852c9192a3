// The box in the header as a combobox with a list (ARIA 1.2). Without this script, and whenever an answer fails, it stays a form.
(function (doc) {
  var form = doc.querySelector('form[data-found-at]'), box = doc.getElementById('top-q');
  var DELAY = 150, timer = 0, asked = 0, at = -1, running = null;

  // A single key is a shortcut only while the reader wants it (WCAG 2.1.4); never while typing.
  function wanted() { return doc.documentElement.dataset.shortcuts !== 'off'; }
  if (!form || !box) { return; }
  var list = doc.getElementById('top-found'), said = doc.getElementById('top-said');

  doc.addEventListener('keydown', function (e) {
    var slash = e.key === '/' && !e.ctrlKey && !e.metaKey && !e.altKey, k = (e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'k';
    if (!slash && !k || e.defaultPrevented || !wanted() || e.target.closest('input,textarea,select,[contenteditable=""],[contenteditable=true]')) { return; }
    e.preventDefault();
    if (box.getClientRects().length) { box.focus(); box.select(); } else { location.assign(form.action); }
  });

  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');

  function options() { return list.querySelectorAll('[role=option]'); }
  function close() {
    list.hidden = true; at = -1;
    box.setAttribute('aria-expanded', 'false'); box.removeAttribute('aria-activedescendant');
  }
  function mark(next) {
    var all = options();
    all.forEach(function (option, i) { option.setAttribute('aria-selected', String(i === next)); });
    at = next;
    if (at < 0) { box.removeAttribute('aria-activedescendant'); return; }
    box.setAttribute('aria-activedescendant', all[at].id);
    all[at].scrollIntoView({ block: 'nearest' });
  }
  function el(name, className, text) {
    var node = doc.createElement(name);
    if (className) { node.className = className; }
    if (text) { node.textContent = text; }
    return node;
  }
  function icon(name) {
    var sample = form.querySelector('svg use'), svg = sample.closest('svg').cloneNode(true);
    svg.querySelector('use').setAttribute('href', sample.getAttribute('href').replace(/#.*/, '#i-' + name));
    return svg;
  }
  function option(id, href, title, subtitle, picture) {
    var node = el('div', 'hit');
    node.id = id; node.setAttribute('role', 'option'); node.setAttribute('aria-selected', 'false'); node.dataset.href = href;
    if (picture) { node.append(icon(picture)); }
    var words = el('span'); words.append(el('b', '', title));
    if (subtitle) { words.append(el('small', '', subtitle)); }
    node.append(words);
    return node;
  }
  function show(answer, text) {
    // A later answer does not take back what was chosen already.
    var n = 0, chosen = !list.hidden && at >= 0 ? options()[at].dataset.href : null;
    list.textContent = '';
    answer.groups.forEach(function (group, g) {
      var part = el('div', 'kind'), head = el('div', 'kind-name', group.label);
      head.id = 'top-kind-' + g;
      part.setAttribute('role', 'group'); part.setAttribute('aria-labelledby', head.id);
      head.append(el('span', 'n', group.count));
      part.append(head);
      group.items.forEach(function (item) { part.append(option('top-hit-' + n++, item.path, item.title, item.subtitle, group.icon)); });
      list.append(part);
    });
    if (!n) { list.append(el('div', 'kind-name', answer.said)); close(); } else {
      list.append(option('top-hit-' + n, form.getAttribute('action') + '?q=' + encodeURIComponent(text), answer.all, '', ''));
      list.hidden = false; box.setAttribute('aria-expanded', 'true');
      mark(Array.prototype.findIndex.call(options(), function (one) { return one.dataset.href === chosen; }));
    }
    said.textContent = answer.said;
  }
  function ask() {
    var text = box.value.trim(), mine = ++asked;
    if (running) { running.abort(); }
    if (!text) { close(); said.textContent = ''; return; }
    running = new AbortController();
    fetch(form.dataset.foundAt + '?q=' + encodeURIComponent(text), { headers: { Accept: 'application/json' }, credentials: 'same-origin', redirect: 'error', signal: running.signal })
      .then(function (answer) { if (!answer.ok) { throw new Error(String(answer.status)); } return answer.json(); })
      .then(function (answer) { if (mine === asked && doc.activeElement === box) { show(answer, text); } })
      .catch(function () { if (mine === asked) { close(); } });
  }
  box.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(ask, DELAY); });
  box.addEventListener('keydown', function (e) {
    var open = !list.hidden, last = options().length - 1;
    if (e.isComposing) { return; }
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      if (!open) { if (last >= 0 && box.value.trim()) { list.hidden = false; box.setAttribute('aria-expanded', 'true'); } else { ask(); } }
      if (last >= 0) { mark(e.key === 'ArrowDown' ? (at >= last ? 0 : at + 1) : (at <= 0 ? last : at - 1)); }
    } else if (e.key === 'Enter' && open && at >= 0) {
      e.preventDefault(); location.assign(options()[at].dataset.href);
    } else if (e.key === 'Escape') {
      if (open) { e.preventDefault(); close(); }
    } else if (e.key === 'Tab') { close(); }
  });
  // Pressing, not clicking: the box keeps the focus.
  list.addEventListener('mousedown', function (e) { e.preventDefault(); });
  list.addEventListener('click', function (e) { var hit = e.target.closest('[role=option]'); if (hit) { location.assign(hit.dataset.href); } });
  box.addEventListener('blur', function () { clearTimeout(timer); close(); });
})(document);
