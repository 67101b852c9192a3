// What is typed is kept on the server while it is typed; before the session ends it says so, and after it nothing is lost.
(function (doc) {
  var OURS = /^(draft|draftVersion|draftBase|draftRows|draftKeep|draftAlso|pageAddress)$/;
  var SEEN = 'ra.seen';
  var WARN = 120;
  var over = false;
  var leaving = false;

  // --- the forms
  function entries(form) {
    var kept = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      var input = form.elements[name];
      var type = input && input.type;
      if (typeof value !== 'string' || type === 'password' || (type === 'hidden' && !OURS.test(name)) || /^(jakarta|javax|primefaces)\./.test(name)) { return; }
      kept.append(name, value);
    });
    return kept;
  }
  function Kept(form) {
    this.form = form;
    this.said = form.querySelector('.draft-said');
    this.last = entries(form).toString();
    this.flying = null;
  }
  Kept.prototype.dirty = function () { return entries(this.form).toString() !== this.last; };
  Kept.prototype.say = function (text) { if (this.said && this.said.textContent !== text) { this.said.textContent = text; } };
  Kept.prototype.save = function (goodbye) {
    var kept = this;
    if (this.flying && !goodbye) { return this.flying; }
    var body = entries(this.form);
    var text = body.toString();
    this.flying = fetch('/drafts', { method: 'POST', body: body, keepalive: !!goodbye && text.length < 60000, redirect: 'manual', headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then(function (answer) {
        if (answer.status === 401 || answer.type === 'opaqueredirect') { ended(); throw new Error('session'); }
        if (answer.status === 403) { throw new Error('ticket'); }
        seen();
        return answer.json().then(function (told) {
          kept.last = text;
          kept.say(told.text);
        });
      })
      .catch(function () { kept.say(kept.said.dataset.failed); })
      .finally(function () { kept.flying = null; });
    return this.flying;
  };
  var forms = Array.prototype.map.call(doc.querySelectorAll('form'), function (form) {
    return form.querySelector('input[name=draft]') ? new Kept(form) : null;
  }).filter(Boolean);

  function saveAll(goodbye) {
    if (leaving || over) { return; }
    forms.forEach(function (one) { if (one.dirty()) { one.save(goodbye); } });
  }
  if (forms.length) { window.setInterval(function () { saveAll(); }, forms[0].said.dataset.seconds * 1000); }
  doc.addEventListener('visibilitychange', function () { if (doc.visibilityState === 'hidden') { saveAll(true); } });
  window.addEventListener('pagehide', function () { saveAll(true); });
  window.addEventListener('online', function () { saveAll(); });

  // Another page is on its way; where none comes, saving goes on.
  function gone() {
    leaving = true;
    window.setTimeout(function () { leaving = false; }, 10000);
  }
  // A form is sent after the drafts are: the one of another form of the page, and one that is on its way.
  doc.addEventListener('submit', function (e) {
    var form = e.target;
    if (form.method !== 'post') { return; }
    if (form.dataset.draftsReady) { gone(); return; }
    var waiting = forms.map(function (one) {
      return one.form === form ? one.flying : one.dirty() ? one.save() : one.flying;
    }).filter(Boolean);
    if (!waiting.length || over) { gone(); return; }
    e.preventDefault();
    e.stopImmediatePropagation();
    Promise.all(waiting).then(function () {
      form.dataset.draftsReady = '1';
      form.requestSubmit(e.submitter);
      delete form.dataset.draftsReady;
    });
  }, true);

  // --- two versions
  doc.querySelectorAll('[data-script]').forEach(function (part) { part.hidden = false; });
  var panel = doc.getElementById('conflict');
  function put(field, values) {
    var inputs = doc.getElementsByName(field);
    Array.prototype.forEach.call(inputs, function (input) {
      if (input.type === 'checkbox' || input.type === 'radio') {
        input.checked = inputs.length === 1 && input.type === 'checkbox' ? values.length > 0 : values.indexOf(input.value) >= 0;
      } else {
        input.value = values.length ? values[0] : '';
      }
    });
  }
  function choose(button) {
    put(button.dataset.field, JSON.parse(button.dataset.values));
    button.parentElement.querySelectorAll('[data-choose]').forEach(function (one) { one.setAttribute('aria-pressed', String(one === button)); });
  }
  if (panel) {
    panel.addEventListener('click', function (e) {
      var one = e.target.closest('[data-choose]');
      var all = e.target.closest('[data-choose-all]');
      if (one) { choose(one); }
      if (all) { panel.querySelectorAll('[data-choose=' + all.dataset.chooseAll + ']').forEach(choose); }
    });
    if (!panel.closest('[data-sample]')) { panel.focus(); }
  }

  // --- the end of the session
  var dialog = doc.getElementById('session-end');
  var seconds = dialog ? Number(dialog.dataset.seconds) : 0;
  var channel = 'BroadcastChannel' in window ? new BroadcastChannel('ra.session') : null;
  var ticking = null;
  var since = Date.now();
  function seen() {
    since = Date.now();
    over = false;
    try { localStorage.setItem(SEEN, String(since)); } catch (ignored) { /* Storage may be forbidden; the channel tells the other windows. */ }
    if (channel) { channel.postMessage(since); }
    if (dialog && dialog.open) { dialog.close(); }
  }
  function heard(at) {
    if (at > since) { since = at; if (dialog.open && !over) { dialog.close(); } plan(); }
  }
  function left() { return Math.ceil(seconds - (Date.now() - since) / 1000); }
  function show(which) {
    dialog.querySelectorAll('[data-session]').forEach(function (part) { part.hidden = part.dataset.session !== which; });
    dialog.setAttribute('aria-labelledby', which === 'over' ? 'session-over-title' : 'session-title');
    dialog.setAttribute('aria-describedby', which === 'over' ? 'session-over-text' : 'session-text');
    if (!dialog.open) { dialog.showModal(); }
    var first = dialog.querySelector('[data-session=' + which + '] button');
    if (first) { first.focus(); }
  }
  function ended() {
    if (!dialog || over) { return; }
    over = true;
    show('over');
  }
  function look() {
    if (over) { return; }
    var rest = left();
    if (rest <= 0) { ended(); return; }
    if (rest <= WARN) {
      var text = dialog.querySelector('[data-session-left]');
      text.textContent = text.dataset.sessionLeft.replace('{0}', Math.floor(rest / 60) + ':' + String(rest % 60).padStart(2, '0'));
      if (!dialog.open) { saveAll(); show('soon'); }
    }
    plan();
  }
  function plan() {
    window.clearTimeout(ticking);
    var rest = left();
    ticking = window.setTimeout(look, rest > WARN ? (rest - WARN) * 1000 : 1000);
  }
  function go() {
    return fetch('/session', { method: 'POST', redirect: 'manual', headers: { 'X-Requested-With': 'XMLHttpRequest' } }).then(function (answer) {
      if (answer.status === 204) { seen(); plan(); } else { ended(); }
    }).catch(function () { /* No line: the count goes on, and the button can be pressed again. */ });
  }
  function again() {
    var unsaved = forms.filter(function (one) { return one.dirty(); })[0];
    leaving = true;
    // What is not kept yet goes along; the server holds it over the sign-in and puts it into the draft.
    if (unsaved) { HTMLFormElement.prototype.submit.call(unsaved.form); } else { window.location.reload(); }
  }
  if (dialog && seconds > 0) {
    seen();
    plan();
    if (channel) { channel.onmessage = function (e) { heard(Number(e.data)); }; }
    window.addEventListener('storage', function (e) { if (e.key === SEEN) { heard(Number(e.newValue)); } });
    // A PC that slept counted nothing.
    doc.addEventListener('visibilitychange', function () { if (doc.visibilityState === 'visible') { look(); } });
    dialog.addEventListener('cancel', function (e) { if (!over) { e.preventDefault(); go(); } });
    dialog.addEventListener('click', function (e) {
      if (e.target.closest('[data-session-go]')) { go(); }
      if (e.target.closest('[data-session-again]')) { again(); }
    });
  }
})(document);
