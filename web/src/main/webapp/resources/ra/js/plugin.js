// Signs with the program of the CA operator on the reader's PC: finds it, hands it the two addresses that work once, and goes on when the letter is back.
(function (doc) {
  'use strict';
  var box = doc.querySelector('[data-plugin]');
  var sign = doc.getElementById('do-sign');
  if (!box || !sign || !('WebSocket' in window)) { return; }
  var FOUND_WITHIN = 3000;
  var LOOK_EVERY = 1500;
  var LAST_LOOKS = 3;
  var button = doc.getElementById('plugin-sign');
  var said = doc.getElementById('plugin-said');
  var install = doc.getElementById('plugin-install');
  var words = box.dataset;
  box.hidden = false;

  function say(text) { if (said.textContent !== text) { said.textContent = text; } }

  function json(answer) { return answer.json().then(function (told) { return { ok: answer.ok, told: told }; }); }

  // One run, from the press of the button to its end.
  function Run() {
    this.over = false;
    this.id = null;
    this.looks = null;
    this.socket = null;
  }
  Run.prototype.end = function (text) {
    if (this.over) { return; }
    this.over = true;
    window.clearInterval(this.looks);
    if (this.socket) { this.socket.close(); }
    button.disabled = false;
    say(text);
  };
  Run.prototype.find = function () {
    var run = this;
    say(words.looking);
    var absent = function () {
      if (run.over) { return; }
      run.end(words.absent);
      if (install) { install.hidden = false; }
    };
    var patience = window.setTimeout(absent, FOUND_WITHIN);
    try {
      run.socket = new WebSocket(words.plugin + '/SignApproved');
    } catch (refused) {
      window.clearTimeout(patience);
      absent();
      return;
    }
    run.socket.onopen = function () {
      window.clearTimeout(patience);
      if (!run.over) { run.start(); }
    };
    run.socket.onmessage = function (message) { run.heard(message.data); };
    run.socket.onclose = function () {
      window.clearTimeout(patience);
      if (run.over) { return; }
      if (run.id === null) { absent(); } else { run.closed(LAST_LOOKS); }
    };
  };
  Run.prototype.start = function () {
    var run = this;
    fetch('/signing/start', { method: 'POST', redirect: 'manual', headers: { 'X-Requested-With': 'XMLHttpRequest' },
      body: new URLSearchParams({ formToken: words.token, subject: words.subject, id: words.of }) }).then(json).then(function (answer) {
      if (run.over) { return; }
      if (!answer.ok) { run.end(answer.told.text || words.notStarted); return; }
      var begun = answer.told;
      run.id = begun.id;
      say(words.waiting);
      run.socket.send(JSON.stringify({ FileUploadHandler: location.origin + begun.back, SessionId: '', JWTToken: '', FileName: location.origin + begun.letter,
        DocNumber: begun.docNumber || '', IssuedDate: begun.issuedOn || '', MetaData: [] }));
      run.looks = window.setInterval(function () { run.look(); }, LOOK_EVERY);
    }).catch(function () { run.end(words.notStarted); });
  };
  // How far it is; true when it is over one way or the other.
  Run.prototype.look = function () {
    var run = this;
    return fetch('/signing/progress?id=' + run.id, { redirect: 'manual', headers: { 'X-Requested-With': 'XMLHttpRequest' } }).then(json).then(function (answer) {
      if (run.over) { return true; }
      var state = answer.told.state;
      if (!answer.ok) { run.end(answer.told.text || words.notStarted); return true; }
      if (state === 'FETCHED') { say(words.signing); }
      if (state === 'REFUSED' || state === 'EXPIRED') { run.end(answer.told.text); return true; }
      if (state === 'RECEIVED') { run.goOn(); return true; }
      return false;
    }).catch(function () { return false; });
  };
  // The program says how it went; what it brought counts more than what it says.
  Run.prototype.heard = function (data) {
    var run = this;
    var told = {};
    try { told = JSON.parse(data); } catch (ignored) { /* Not what it was made to say: the errand's own state is looked at. */ }
    run.look().then(function (over) {
      if (over || run.over) { return; }
      if (told.Status === 0) { run.closed(LAST_LOOKS); return; }
      run.end(told.Message ? words.failed.replace('{0}', told.Message) : words.cancelled);
    });
  };
  // It may close before the last of what it brought is stored.
  Run.prototype.closed = function (looks) {
    var run = this;
    run.look().then(function (over) {
      if (over || run.over) { return; }
      if (looks === 0) { run.end(words.closed); return; }
      window.setTimeout(function () { run.closed(looks - 1); }, LOOK_EVERY / 3);
    });
  };
  Run.prototype.goOn = function () {
    this.end(words.received);
    button.disabled = true;
    doc.getElementById('errand').value = this.id;
    var pades = doc.querySelector('input[type=radio][name=method][value=PADES]');
    if (pades) { pades.checked = true; }
    sign.click();
  };

  button.addEventListener('click', function () {
    button.disabled = true;
    if (install) { install.hidden = true; }
    new Run().find();
  });
}(document));
