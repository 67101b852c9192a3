// Sends each scanned line at once, in order, and shows what it meant. Without this script the box is sent whole by its button.
(function () {
  'use strict';
  var button = document.querySelector('[data-scan-into]');
  if (!button) { return; }
  var box = document.getElementById(button.dataset.scanBox);
  var rows = document.getElementById(button.dataset.scanInto);
  var waiting = [];
  var busy = false;

  function cell(name, text, kind) {
    var made = document.createElement(name);
    if (kind) { made.className = kind; }
    made.textContent = text;
    return made;
  }

  function show(answer) {
    answer.scans.forEach(function (scan) {
      var row = document.createElement('tr');
      var head = cell('th', scan.serial, 'code');
      head.scope = 'row';
      var told = document.createElement('td');
      told.appendChild(cell('span', scan.outcome, 'badge ' + scan.tone));
      row.append(cell('td', scan.seq), head, told);
      rows.prepend(row);
      var missing = scan.tone === 't-ok' && document.getElementById('missing-' + scan.serial);
      if (missing) { missing.remove(); }
    });
    var left = document.getElementById('countMissing');
    if (left) { left.textContent = answer.missing; }
    Object.keys(answer.counts).forEach(function (name) {
      var place = document.getElementById('count-' + name);
      if (place) { place.textContent = answer.counts[name]; }
    });
    document.getElementById('countFound').textContent = answer.found;
    document.getElementById('version').value = answer.version;
    var none = document.getElementById('noScans');
    if (none) { none.remove(); }
  }

  function send() {
    if (busy || !waiting.length) { return; }
    busy = true;
    var lines = waiting.splice(0, 50);
    var body = new URLSearchParams({ formToken: button.dataset.scanToken, serials: lines.join('\n') });
    fetch(button.dataset.scanUrl, { method: 'POST', body: body, headers: { Accept: 'application/json' } })
      .then(function (response) { if (!response.ok) { throw new Error(response.status); } return response.json(); })
      .then(show)
      .catch(function () { box.value = lines.concat(waiting).join('\n') + '\n' + box.value; waiting = []; })   // kept in the box: the button sends it
      .then(function () { busy = false; send(); });
  }

  box.addEventListener('input', function () {
    var end = box.value.lastIndexOf('\n');
    if (end < 0) { return; }
    waiting = waiting.concat(box.value.slice(0, end).split('\n').filter(function (line) { return line.trim(); }));
    box.value = box.value.slice(end + 1);
    send();
  });
  box.focus();
})();
