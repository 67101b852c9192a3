// Parts of pages that are better with a script and whole without it: lists, files, typed confirmations, pickers.
(function (doc) {
  'use strict';
  function all(where, what) { return Array.prototype.slice.call(where.querySelectorAll(what)); }
  doc.addEventListener('focusin', function (e) {
    all(doc, 'tr.at').forEach(function (tr) { tr.classList.remove('at'); });
    var tr = e.target.closest('table[data-rows] tbody tr'); if (tr) { tr.classList.add('at'); }
  });
  function counted() {
    var text = doc.querySelector('[data-chosen-count]'); if (!text) { return; }
    var boxes = all(doc, '.chk [name=chosen]'), on = boxes.filter(function (b) { return b.checked; });
    boxes.forEach(function (b) { b.closest('tr').classList.toggle('sel', b.checked); });
    var whole = doc.querySelector('[data-check-all]');
    whole.checked = boxes.length > 0 && on.length === boxes.length; whole.indeterminate = on.length > 0 && !whole.checked;
    var n = on.length + Number(text.dataset.elsewhere);
    if (n > 0) { text.textContent = text.dataset.chosenCount.replace('#', n); }
  }
  all(doc, '[data-check-all]').forEach(function (whole) {
    whole.hidden = false;
    whole.addEventListener('change', function () { all(doc, '.chk [name=chosen]').forEach(function (b) { b.checked = whole.checked; }); counted(); });
  });
  doc.addEventListener('change', function (e) { if (e.target.name === 'chosen') { counted(); } });
  counted();

  // What cannot be undone: the button wakes up when the words are there; the server compares them again.
  all(doc, '[data-confirm-word]').forEach(function (input) {
    var button = doc.getElementById(input.dataset.confirmFor);
    function same() { return input.value.trim().toLowerCase() === input.dataset.confirmWord.trim().toLowerCase(); }
    function set() { if (button) { button.setAttribute('aria-disabled', String(!same())); button.setAttribute('aria-describedby', input.id + '-label'); } }
    input.addEventListener('input', set); set();
  });

  // Files: what is wrong with one is said before it is sent; the sending shows how far it is.
  function size(bytes) { return bytes >= 1048576 ? (bytes / 1048576).toFixed(1).replace('.', ',').replace(',0', '') + ' MB' : Math.max(1, Math.round(bytes / 1024)) + ' kB'; }
  function say(input, text, bad) {
    var out = doc.getElementById(input.id + '-state'); if (!out) { return; }
    out.textContent = text; out.classList.toggle('err', !!bad); input.setCustomValidity(bad ? text : ''); input.setAttribute('aria-invalid', String(!!bad));
  }
  function fill(text) { var parts = arguments; return text.replace(/\{(\d)\}/g, function (m, i) { return parts[Number(i) + 1]; }); }
  doc.addEventListener('change', function (e) {
    var input = e.target, d = input.dataset;
    if (input.type !== 'file' || !d.maxBytes) { return; }
    var file = input.files[0]; if (!file) { say(input, '', false); return; }
    var types = (input.accept || '').split(',').map(function (t) { return t.trim().toLowerCase(); }).filter(function (t) { return t.charAt(0) === '.'; });
    if (file.size === 0) { say(input, fill(d.empty, file.name), true); }
    else if (file.size > Number(d.maxBytes)) { say(input, fill(d.tooBig, file.name, size(Number(d.maxBytes))), true); }
    else if (types.length && !types.some(function (t) { return file.name.toLowerCase().endsWith(t); })) { say(input, fill(d.wrongType, file.name, d.types), true); }
    else { say(input, fill(d.chosen, file.name, size(file.size)), false); }
  });

  // The sending of a file is told in per cent. A second try, after a broken line, goes the plain way of any form.
  var nonce = (doc.currentScript || {}).nonce || '';
  doc.addEventListener('submit', function (e) {
    var form = e.target, input = all(form, 'input[type=file][data-sending]').filter(function (f) { return f.files.length; })[0];
    if (e.defaultPrevented || !input || form.dataset.plainly) { return; }
    e.preventDefault();
    var bar = doc.getElementById(input.id + '-progress'), data = new FormData(form), call = new XMLHttpRequest();
    if (e.submitter && e.submitter.name) { data.append(e.submitter.name, e.submitter.value); }
    function broken() { bar.hidden = true; form.removeAttribute('aria-busy'); form.dataset.plainly = '1'; delete form.dataset.sent; say(input, input.dataset.failed, true); input.setCustomValidity(''); }
    call.upload.onprogress = function (p) {
      if (!p.lengthComputable) { return; }
      bar.value = Math.round(p.loaded / p.total * 100);
      say(input, p.loaded < p.total ? fill(input.dataset.sending, bar.value) : input.dataset.checking, false);
    };
    call.onload = function () {
      var to = call.getResponseHeader('X-Upload-Location'), html = call.getResponseHeader('Content-Type') || '';
      if (to) { window.location.assign(to); } else if (html.indexOf('text/html') === 0) { take(call.responseText); } else { broken(); }
    };
    call.onerror = broken;
    bar.hidden = false;
    form.setAttribute('aria-busy', 'true');
    call.open('POST', form.action);
    call.setRequestHeader('X-Upload', 'progress');
    call.send(data);
  });
  // The answer to a file that was refused takes the place of this page, as if the form had been posted. Its scripts carry the nonce of their
  // own answer; this page's policy knows this page's.
  function take(html) {
    var theirs = /nonce="([^"]+)"/.exec(html);
    for (var timer = window.setTimeout(Boolean, 0); timer > 0; timer--) { window.clearTimeout(timer); }
    doc.open();
    doc.write(theirs && nonce ? html.split(theirs[1]).join(nonce) : html);
    doc.close();
  }

  // Fields that one choice needs and others do not: data-only names the choice, data-of the values. What is wrong stays to be seen.
  all(doc, '[data-only]').forEach(function (part) {
    var choice = doc.getElementById(part.dataset.only), of = part.dataset.of.split(' ');
    function fit() { part.hidden = of.indexOf(choice.value) < 0 && !part.querySelector('.bad'); }
    choice.addEventListener('change', fit); fit();
  });

  // Pickers: an ARIA combobox over the same search the page does without a script.
  all(doc, '[data-pick]').forEach(function (input) {
    var list = doc.getElementById(input.id + '-list'), live = doc.getElementById(input.id + '-live'), hidden = doc.getElementById(input.dataset.pickInto);
    var found = [], at = -1, wait = 0, asked = 0;
    var plain = input.closest('.field').querySelector('[data-plain]'); if (plain) { plain.hidden = true; }
    ['role:combobox', 'aria-autocomplete:list', 'aria-expanded:false', 'aria-controls:' + list.id].forEach(function (a) { var i = a.indexOf(':'); input.setAttribute(a.slice(0, i), a.slice(i + 1)); });
    function close() { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); at = -1; }
    function move(to) {
      at = (to + found.length) % found.length;
      all(list, '[role=option]').forEach(function (o, i) { o.setAttribute('aria-selected', String(i === at)); if (i === at) { input.setAttribute('aria-activedescendant', o.id); o.scrollIntoView({ block: 'nearest' }); } });
    }
    function choose(i) { hidden.value = found[i].id; input.value = found[i].name; live.textContent = fill(input.dataset.chosen, found[i].name); close(); }
    function show() {
      list.textContent = '';
      found.forEach(function (one, i) {
        var o = doc.createElement('li'), b = doc.createElement('b'), s = doc.createElement('small');
        o.id = list.id + '-' + i; o.setAttribute('role', 'option'); o.setAttribute('aria-selected', 'false');
        b.textContent = one.name; s.textContent = one.note; o.append(b, s);
        o.addEventListener('mousedown', function (e) { e.preventDefault(); choose(i); });
        list.appendChild(o);
      });
      list.hidden = !found.length; input.setAttribute('aria-expanded', String(found.length > 0));
      live.textContent = found.length ? fill(input.dataset.found, found.length) : fill(input.dataset.none, input.value);
    }
    function ask() {
      var words = input.value.trim(), mine = ++asked; hidden.value = '';
      if (words.length < 2) { close(); live.textContent = input.dataset.type; return; }
      fetch('/pick/' + input.dataset.pick + '?q=' + encodeURIComponent(words), { headers: { Accept: 'application/json' } })
        .then(function (r) { return r.ok ? r.json() : []; }).then(function (rows) { if (mine === asked) { found = rows; at = -1; show(); } });
    }
    input.addEventListener('input', function () { window.clearTimeout(wait); wait = window.setTimeout(ask, 200); });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', function (e) {
      if (e.key === 'ArrowDown' && found.length) { e.preventDefault(); if (list.hidden) { show(); } move(at + 1); }
      else if (e.key === 'ArrowUp' && found.length) { e.preventDefault(); move(at - 1); }
      else if (e.key === 'Enter' && !list.hidden) { e.preventDefault(); choose(at < 0 ? 0 : at); }
      else if (e.key === 'Escape') { close(); }
    });
  });
})(document);
