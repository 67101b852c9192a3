// Single keys. What has data-key is pressed by it, and the list on "?" is made of the same elements, so that it cannot say anything else.
// Never while something is typed, with Ctrl, Alt or Meta, in a dialog, or when the reader switched them off (WCAG 2.1.4).
(function (doc) {
  'use strict';
  var root = doc.documentElement, sheet = doc.getElementById('keys-dialog'), asker = doc.getElementById('key-confirm');
  var TYPED = 'input:not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button]),select,textarea,[contenteditable=""],[contenteditable=true],dialog[open]';
  var arrived = null, asked = null;
  function all(where, what) { return Array.prototype.slice.call(where.querySelectorAll(what)); }
  function off() { return root.dataset.shortcuts === 'off'; }

  // The first boxes of a checklist answer to 1 … 9, in their order on the page.
  all(doc, '[data-number-keys] input[type=checkbox]').slice(0, 9).forEach(function (box, i) {
    var label = doc.querySelector('label[for="' + box.id + '"]');
    box.dataset.key = String(i + 1); box.dataset.keyName = label ? label.textContent.trim() : '';
    if (label && !off()) { var k = doc.createElement('kbd'); k.textContent = i + 1; k.setAttribute('aria-hidden', 'true'); label.append(' ', k); }
  });
  function usable(el) { return !el.disabled && el.getAttribute('aria-disabled') !== 'true'; }
  function bound() { return all(doc, '[data-key]').filter(usable); }
  if (!off()) { bound().forEach(function (el) { if (!el.closest('[hidden]')) { el.setAttribute('aria-keyshortcuts', el.dataset.key.replace('Ctrl', 'Control')); } }); }

  function row(step) {
    var links = all(doc, 'table[data-rows] tbody th a'), at = links.indexOf(doc.activeElement.closest('tr') ? doc.activeElement.closest('tr').querySelector('th a') : null);
    if (step === 0) { var box = at < 0 ? null : links[at].closest('tr').querySelector('.chk [type=checkbox]'); if (box) { box.click(); } return; }
    var next = links[at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + step))];
    if (next) { next.focus(); next.scrollIntoView({ block: 'nearest' }); }
  }
  // An act on chosen rows, without a choice: on the row where the reader is.
  function chosen() {
    if (doc.querySelector('.chk [name=chosen]:checked')) { return true; }
    var tr = doc.activeElement.closest('table[data-rows] tbody tr'), box = tr && tr.querySelector('.chk [name=chosen]');
    if (!box) { row(1); return false; }
    box.click();
    return true;
  }

  function open(dialog) { if (!dialog.open) { dialog.showModal(); } }
  function showSheet() {
    var list = sheet.querySelector('dl'), said = {};
    list.textContent = '';
    all(sheet, '[data-keys-when]').forEach(function (part) { part.hidden = (part.dataset.keysWhen === 'off') !== off(); });
    bound().forEach(function (el) {
      var key = el.dataset.key, name = el.dataset.keyName || el.value || el.textContent.trim();
      if (said[key]) { return; }
      said[key] = true;
      var dt = doc.createElement('dt'), dd = doc.createElement('dd'), line = doc.createElement('div');
      key.split(' ').forEach(function (one) { var k = doc.createElement('kbd'); k.textContent = one; dt.append(k, ' '); });
      dd.textContent = name; line.append(dt, dd); list.append(line);
    });
    open(sheet);
  }
  function label(el) { return el.value || el.textContent.trim(); }
  function ask(button) {
    asked = button;
    doc.getElementById('key-confirm-title').textContent = label(button);
    doc.getElementById('key-confirm-text').textContent = doc.querySelector('h1').textContent.trim();
    var into = asker.querySelector('[data-needed]'), go = asker.querySelector('[data-go]');
    into.textContent = '';
    go.textContent = label(button); go.className = 'btn ' + (button.classList.contains('danger') ? 'danger' : 'primary');
    (button.dataset.needs || '').split(' ').filter(Boolean).forEach(function (id) {
      var real = doc.getElementById(id), name = real && doc.querySelector('label[for="' + id + '"]'); if (!real) { return; }
      var field = doc.createElement('div'), text = doc.createElement('label'), copy;
      if (real.tagName === 'SELECT') { copy = real.cloneNode(true); } else { copy = doc.createElement('input'); copy.className = 'input'; copy.maxLength = 500; copy.autocomplete = 'off'; }
      copy.value = real.value; copy.id = 'key-' + id; copy.dataset.of = id; copy.removeAttribute('name'); copy.removeAttribute('aria-describedby');
      field.className = 'field'; text.htmlFor = copy.id; text.textContent = name ? name.textContent.trim() : id;
      field.append(text, copy); into.append(field);
    });
    open(asker);
    (into.querySelector('select,input') || go).focus();
  }
  function confirmed() {
    all(asker, '[data-of]').forEach(function (copy) {
      var real = doc.getElementById(copy.dataset.of);
      if (real.value !== copy.value) { real.value = copy.value; real.dispatchEvent(new Event('input', { bubbles: true })); real.dispatchEvent(new Event('change', { bubbles: true })); }
    });
    asker.close(); asked.click();
  }
  function press(el) {
    if (el.dataset.row) { row(Number(el.dataset.row)); return; }
    if (el.dataset.open) { showSheet(); return; }
    if (el.dataset.thisRow && !chosen()) { return; }
    if (el.dataset.ask) { ask(el); return; }
    el.click();
  }
  doc.addEventListener('keydown', function (e) {
    if (e.defaultPrevented || e.isComposing || e.ctrlKey || e.altKey || e.metaKey || e.repeat && e.key === 'Enter') { return; }
    // The main action that got the focus by itself asks first: a second Enter by mistake decides nothing.
    if (e.key === 'Enter' && arrived && e.target === arrived && arrived.dataset.ask) { e.preventDefault(); ask(arrived); return; }
    if (off() || e.target.closest(TYPED)) { return; }
    var key = e.key.toUpperCase(), el = bound().filter(function (one) { return !('keyOwn' in one.dataset) && one.dataset.key.toUpperCase() === key; })[0];
    if (el) { e.preventDefault(); press(el); }
  });

  [sheet, asker].forEach(function (dialog) {
    if (!dialog) { return; }
    dialog.addEventListener('click', function (e) {
      if (e.target.closest('[data-close]')) { dialog.close(); } else if (e.target.closest('[data-go]')) { confirmed(); }
    });
    dialog.addEventListener('keydown', function (e) {
      if (e.key === 'Tab') {
        var stops = all(dialog, 'button,select,input'), first = stops[0], last = stops[stops.length - 1];
        if (e.shiftKey && doc.activeElement === first) { e.preventDefault(); last.focus(); } else if (!e.shiftKey && doc.activeElement === last) { e.preventDefault(); first.focus(); }
      } else if (e.key === 'Enter' && dialog === asker && !e.repeat && !e.target.closest('[data-close]')) { e.preventDefault(); confirmed(); }
    });
  });
  doc.addEventListener('click', function (e) { var b = e.target.closest('[data-open=keys-dialog]'); if (b) { showSheet(); } });

  // After a decision the next line opens with its main action under the hand.
  if (new URLSearchParams(location.search).get('at') === 'main' && !doc.getElementById('errors')) {
    arrived = bound().filter(function (el) { return el.dataset.key === 'A'; })[0] || null;
    if (arrived) { arrived.focus({ preventScroll: true }); }
  }
})(document);
