// Rows of a file in a grid: cells are saved and judged one by one by the server, also when a change is taken back. Needs no script to be done another way:
// the list below the grid leads to one row at a time, and a narrow screen gets only that.
(function (doc) {
  'use strict';
  var NARROW = '(max-width:640px)', HOW = 'ra-grid', AJAX = { 'X-Requested-With': 'XMLHttpRequest' };
  var WIDTHS = { DATE: 118, NATIONAL_ID: 150, EMAIL: 230, PHONE: 130, SERIAL: 200, SIM: 110, CHECK: 90 };
  var LEVELS = { ERROR: ['error', 'g-bad'], WARNING: ['warn', 'g-warn'], INFO: ['info', 'g-info'] };

  function fill(text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (all, i) { return values[i] === undefined ? all : values[i]; });
  }
  function make(tag, attributes, text) {
    var element = doc.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    if (text !== undefined) { element.textContent = text; }
    return element;
  }

  // --- cells from the clipboard: columns by tabulators, rows by line breaks, quoted where a cell has either
  function table(text) {
    var rows = [[]], cell = '', quoted = false, i, c;
    for (i = 0; i < text.length; i++) {
      c = text[i];
      if (quoted) {
        if (c === '"' && text[i + 1] === '"') { cell += c; i++; } else if (c === '"') { quoted = false; } else { cell += c; }
      } else if (c === '"' && cell === '') { quoted = true;
      } else if (c === '\t') { rows[rows.length - 1].push(cell); cell = '';
      } else if (c === '\n') { rows[rows.length - 1].push(cell); cell = ''; rows.push([]);
      } else if (c !== '\r') { cell += c; }
    }
    rows[rows.length - 1].push(cell);
    if (rows.length > 1 && rows[rows.length - 1].length === 1 && rows[rows.length - 1][0] === '') { rows.pop(); }
    return rows.map(function (row) { return row.map(function (one) { return one.normalize('NFC').replace(/\s+/g, ' ').trim(); }); });
  }

  // --- the page that takes cells for a draft: what is pasted is checked at once, as the page says
  var box = doc.querySelector('[data-paste-send]');
  if (box) {
    box.addEventListener('paste', function () {
      window.setTimeout(function () { if (box.value.indexOf('\t') >= 0) { doc.getElementById(box.dataset.pasteSend).click(); } });
    });
  }

  // --- a check that runs
  var checking = doc.getElementById('checking');
  function look() {
    fetch(checking.dataset.check, { headers: AJAX, redirect: 'manual' }).then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer); }).then(function (block) {
      if (block.progress === null) { window.location.reload(); return; }
      var bar = checking.querySelector('progress');
      bar.hidden = false; bar.value = block.progress;
      checking.querySelector('[role=status]').textContent = fill(checking.dataset.said, block.progress);
      window.setTimeout(look, 1000);
    }).catch(function () { /* The link beside it looks again. */ });
  }
  if (checking) { window.setTimeout(look, 700); }

  // --- the grid
  var card = doc.getElementById('gridCard');
  if (!card || window.matchMedia(NARROW).matches) { return; }
  var setup = JSON.parse(card.dataset.grid), words = setup.words, keys = setup.columns.map(function (column) { return column.key; });
  var list = doc.getElementById('findings'), show = doc.querySelector('[data-grid-show]');
  var said = card.querySelector('[data-grid-said]'), about = doc.getElementById('gridCell'), only = card.querySelector('[data-grid-only]');
  var undo = card.querySelector('[data-grid-undo]'), redo = card.querySelector('[data-grid-redo]');
  var grid = null, rows = [], next = null, loading = false, active = null, done = [], undone = [], queue = Promise.resolve();

  function remember(how) { try { localStorage.setItem(HOW, how); } catch (x) { /* Storage may be forbidden; the choice then holds for this page. */ } }
  function chosen() { try { return localStorage.getItem(HOW); } catch (x) { return null; } }
  function say(text) { said.textContent = text; }
  function label(key) { return setup.columns[keys.indexOf(key)].label; }
  function rowOf(number) { return rows.filter(function (one) { return one.row === number; })[0]; }
  function icon(name) {
    var svg = doc.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = doc.createElementNS('http://www.w3.org/2000/svg', 'use');
    svg.setAttribute('class', 'i i-s'); svg.setAttribute('aria-hidden', 'true'); use.setAttribute('href', card.dataset.icons + '#i-' + name);
    svg.appendChild(use);
    return svg;
  }
  function worst(findings) {
    return ['ERROR', 'WARNING', 'INFO'].map(function (level) { return findings.filter(function (one) { return one.severity === level; })[0]; }).filter(Boolean)[0];
  }
  function told(one, key) { return one.findings.filter(function (found) { return found.column === key; }); }

  function number(cell) {
    var one = rowOf(cell.getData().row), found = worst(one.findings), element = cell.getElement(), level = found ? LEVELS[found.severity] : ['ok', 'g-ok'];
    element.setAttribute('role', 'rowheader');
    var holder = make('span', { class: 'g-row ' + level[1] });
    holder.append(make('b', {}, one.row), icon(level[0]), make('span', {}, found ? found.state : words.noFinding));
    return holder;
  }
  function value(cell) {
    var key = cell.getField(), one = rowOf(cell.getData().row), found = told(one, key), element = cell.getElement(), mark = worst(found);
    element.tabIndex = active && active.row === one.row && active.key === key ? 0 : -1;
    element.dataset.row = one.row; element.dataset.col = key;
    element.className = element.className.replace(/ ?g-(bad|warn|info)/g, '');
    element.removeAttribute('aria-invalid');
    var holder = make('span', { class: 'g-value' });
    if (mark) {
      element.classList.add(LEVELS[mark.severity][1]);
      if (mark.severity === 'ERROR') { element.setAttribute('aria-invalid', 'true'); }
      holder.append(icon(LEVELS[mark.severity][0]), make('span', { class: 'vh' }, mark.state + ': '));
    }
    holder.append(doc.createTextNode(one.values[key] || ''));
    return holder;
  }
  function findings(cell) {
    var one = rowOf(cell.getData().row), holder = make('span', { class: 'g-found' });
    one.findings.forEach(function (found) {
      holder.append(make('span', {}, found.state + (found.column ? ' · ' + label(found.column) : '') + ': ' + found.text));
    });
    if (!one.findings.length) { holder.append(make('span', {}, words.noFinding)); }
    return holder;
  }

  function counts(told) {
    card.querySelector('[data-grid-counts]').textContent = told.text;
    ['valid', 'invalid', 'warnings'].forEach(function (name) {
      var place = doc.querySelector('[data-count=' + name + ']');
      if (place) { place.textContent = told[name]; }
    });
    var version = doc.getElementById('seenVersion'), valid = doc.getElementById('acceptValid'), all = doc.getElementById('accept');
    if (version) { version.value = told.version; }
    if (valid) { valid.value = fill(valid.dataset.words, told.valid); valid.classList.toggle('gone', !(told.invalid > 0 && told.valid > 0)); }
    if (all) { all.classList.toggle('primary', told.invalid === 0); }
  }
  function flat(one) {
    var data = { row: one.row };
    keys.forEach(function (key) { data[key] = one.values[key] || ''; });
    return data;
  }
  function take(changed) {
    changed.forEach(function (one) {
      var at = rows.findIndex(function (old) { return old.row === one.row; });
      if (at < 0) { return; }
      rows[at] = one;
      grid.updateData([flat(one)]).then(function () { var row = grid.getRow(one.row); if (row) { row.reformat(); } settle(); });
    });
  }

  // --- where one is
  function element(place) { return place ? doc.getElementById('grid').querySelector('[data-row="' + place.row + '"][data-col="' + place.key + '"]') : null; }
  function settle() {
    var there = element(active);
    if (!there) { return; }
    there.tabIndex = 0;
    if (doc.activeElement === doc.body || doc.activeElement === null) { there.focus({ preventScroll: true }); }
    describe();
  }
  function go(row, key, quiet) {
    var before = element(active);
    if (before) { before.tabIndex = -1; }
    active = { row: row, key: key };
    grid.scrollToRow(row, 'nearest', false).catch(function () { /* It is in sight already. */ }).then(function () {
      var there = element(active);
      if (!there) { return; }
      there.tabIndex = 0;
      there.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (!quiet) { there.focus({ preventScroll: true }); }
      describe();
    });
    if (rows.length - rows.indexOf(rowOf(row)) < 20) { more(); }
  }
  function move(down, right) {
    var at = rows.indexOf(rowOf(active.row)), column = keys.indexOf(active.key);
    go(rows[Math.max(0, Math.min(rows.length - 1, at + down))].row, keys[Math.max(0, Math.min(keys.length - 1, column + right))]);
  }
  function describe() {
    var one = rowOf(active.row);
    if (!one) { return; }
    var found = told(one, active.key).concat(told(one, '')), text = fill(words.cell, one.row, label(active.key)), print = text + found.map(function (f) { return f.code; }).join();
    if (about.dataset.print === print && about.dataset.value === (one.values[active.key] || '')) { return; }
    about.dataset.print = print; about.dataset.value = one.values[active.key] || '';
    about.replaceChildren(make('p', {}, text + ': ' + (one.values[active.key] || '–')));
    found.forEach(function (f) {
      var line = make('p', { class: LEVELS[f.severity][1] });
      line.append(icon(LEVELS[f.severity][0]), doc.createTextNode(f.state + ': ' + f.text + ' '), make('span', { class: 'code' }, f.code));
      if (f.suggestion) {
        var button = make('button', { type: 'button', class: 'btn small' }, fill(words.use, f.suggestion));
        button.addEventListener('click', function () { change([{ row: one.row, key: f.column, to: f.suggestion }]); element(active).focus(); });
        line.append(' ', button);
      }
      about.append(line);
    });
    if (!found.length) { about.append(make('p', { class: 'g-ok' }, words.noFinding)); }
  }

  // --- writing: what is on the screen is what the server answered
  function post(changes) {
    var byRow = {};
    changes.forEach(function (one) { (byRow[one.row] = byRow[one.row] || { row: one.row, values: {} }).values[one.key] = one.to; });
    var body = new URLSearchParams({ id: setup.id, formToken: setup.token, changes: JSON.stringify({ changes: Object.keys(byRow).map(function (row) { return byRow[row]; }) }) });
    return fetch('/imports/cells', { method: 'POST', body: body, redirect: 'manual', headers: AJAX }).then(function (answer) {
      if (answer.type === 'opaqueredirect' || answer.status === 401) { throw new Error('ended'); }
      if (!answer.ok) { throw new Error('failed'); }
      return answer.json();
    });
  }
  function write(changes, text, after) {
    say(words.saving);
    queue = queue.then(function () { return post(changes); }).then(function (answer) {
      take(answer.rows);
      counts(answer.counts);
      var kept = changes.filter(function (one) { return !answer.refused.some(function (not) { return not.row === one.row; }); });
      if (kept.length) { after(kept); }
      take(answer.refused.map(function (not) { return rowOf(not.row); }).filter(Boolean));
      say(answer.refused.length ? answer.refused.map(function (not) { return words.row + ' ' + not.row + ': ' + not.text; }).join(' ') : text);
      buttons();
    }).catch(function (failure) {
      take(changes.map(function (one) { return rowOf(one.row); }).filter(Boolean));
      say(failure.message === 'ended' ? words.ended : words.failed);
    });
    return queue;
  }
  function change(wanted, text) {
    var changes = wanted.map(function (one) { var row = rowOf(one.row); return { row: one.row, key: one.key, to: one.to, from: row.values[one.key] || '' }; })
      .filter(function (one) { return one.to !== one.from; });
    if (!changes.length) { return; }
    write(changes, text || fill(words.saved, changes[0].row), function (kept) { done.push(kept); undone = []; });
  }
  function back(from, to, word, nothing, turn) {
    queue = queue.then(function () {
      var step = from.pop();
      if (!step) { say(nothing); return null; }
      var changes = step.map(function (one) { return { row: one.row, key: one.key, to: turn ? one.from : one.to }; });
      if (rowOf(step[0].row)) { go(step[0].row, step[0].key, doc.activeElement === undo || doc.activeElement === redo); }
      say(words.saving);
      return post(changes).then(function (answer) {
        take(answer.rows); counts(answer.counts); to.push(step); say(fill(word, changes.length)); buttons();
      }).catch(function (failure) { from.push(step); say(failure.message === 'ended' ? words.ended : words.failed); });
    });
  }
  function buttons() {
    undo.setAttribute('aria-disabled', String(!done.length));
    redo.setAttribute('aria-disabled', String(!undone.length));
  }
  function undoOne() { back(done, undone, words.undone, words.nothingToUndo, true); }
  function redoOne() { back(undone, done, words.redone, words.nothingToRedo, false); }

  function edit(place, typed) {
    var cell = element(place), one = rowOf(place.row), over = false;
    if (!cell || cell.querySelector('input')) { return; }
    var input = make('input', { class: 'input g-input', 'aria-label': fill(words.cell, place.row, label(place.key)), maxlength: '2000', autocomplete: 'off', spellcheck: 'false' });
    input.value = typed === undefined ? one.values[place.key] || '' : typed;
    cell.classList.add('g-editing');
    cell.replaceChildren(input);
    input.focus();
    if (typed === undefined) { input.select(); }
    function end(keep, down) {
      if (over) { return; }
      over = true;
      cell.classList.remove('g-editing');
      var text = input.value.normalize('NFC').replace(/\s+/g, ' ').trim(), same = text === (one.values[place.key] || '');
      var holder = make('span', { class: 'g-value' }, keep ? text : one.values[place.key] || '');
      cell.replaceChildren(holder);
      if (!keep || same) { take([one]); } else { change([{ row: place.row, key: place.key, to: text }]); }
      if (down !== undefined) { move(down, 0); }
    }
    input.addEventListener('keydown', function (e) {
      e.stopPropagation();
      if (e.key === 'Enter') { e.preventDefault(); end(true, e.shiftKey ? -1 : 1); } else if (e.key === 'Escape') { e.preventDefault(); end(false, 0); } else if (e.key === 'Tab') { end(true); }
    });
    input.addEventListener('blur', function () { end(true); });
  }
  function paste(text) {
    var block = table(text), at = rows.indexOf(rowOf(active.row)), column = keys.indexOf(active.key), wide = Math.max.apply(null, block.map(function (row) { return row.length; }));
    if (column + wide > keys.length) { say(fill(words.pasteColumns, wide, keys.length - column)); return; }
    if (at + block.length > rows.length) { say(fill(words.pasteRows, block.length, rows.length - at)); return; }
    var wanted = [];
    block.forEach(function (row, i) { row.forEach(function (to, j) { wanted.push({ row: rows[at + i].row, key: keys[column + j], to: to }); }); });
    change(wanted, fill(words.pasted, wanted.length, block.length));
  }

  function keydown(e) {
    var cell = e.target.closest('[data-col]'), key = e.key.toLowerCase();
    if ((e.ctrlKey || e.metaKey) && !e.altKey && (key === 'z' || key === 'y') && !e.target.matches('input:not([type=checkbox])')) {
      e.preventDefault();
      if (key === 'y' || e.shiftKey) { redoOne(); } else { undoOne(); }
      return;
    }
    if (!cell || e.target !== cell) { return; }
    var step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0], Home: [e.ctrlKey ? -rows.length : 0, -keys.length], End: [e.ctrlKey ? rows.length : 0, keys.length] }[e.key];
    if (step) { e.preventDefault(); move(step[0], step[1]);
    } else if (e.key === 'Enter' || e.key === 'F2') { e.preventDefault(); edit(active);
    } else if (e.key === 'Delete' || e.key === 'Backspace') { e.preventDefault(); change([{ row: active.row, key: active.key, to: '' }]);
    } else if (e.key.length === 1 && !e.ctrlKey && !e.metaKey && !e.altKey) { e.preventDefault(); e.stopPropagation(); edit(active, e.key); }
  }

  // --- rows
  function fetchRows() {
    loading = true;
    var query = new URLSearchParams({ id: setup.id, onlyErrors: String(only.checked) });
    if (next) { query.set('cursor', next); }
    return fetch('/imports/cells?' + query, { headers: AJAX, redirect: 'manual' }).then(function (answer) { return answer.ok ? answer.json() : Promise.reject(new Error('ended')); })
      .then(function (block) {
        next = block.next; counts(block.counts); rows = rows.concat(block.rows);
        say(next ? fill(words.more, rows.length, only.checked ? block.counts.invalid : block.counts.rows) : '');
        return block.rows.map(flat);
      }).finally(function () { loading = false; });
  }
  function more() { if (next && !loading) { fetchRows().then(function (data) { return grid.addData(data); }).catch(function () { say(words.ended); }); } }
  function again() {
    next = null; rows = []; active = null;
    fetchRows().then(function (data) { return grid.setData(data); }).then(first).catch(function () { say(words.ended); });
  }
  function first() {
    about.replaceChildren(make('p', { class: 'mute' }, words.choose));
    if (rows.length) { active = { row: rows[0].row, key: keys[0] }; var there = element(active); if (there) { there.tabIndex = 0; } }
  }
  function build(data) {
    var columns = [{ title: words.row, field: 'row', width: 152, frozen: true, headerSort: false, formatter: number }].concat(setup.columns.map(function (column) {
      return { title: column.label, field: column.key, width: WIDTHS[column.type] || 190, headerSort: false, headerWordWrap: true, formatter: value };
    })).concat([{ title: words.findings, field: 'found', width: 460, headerSort: false, formatter: findings }]);
    grid = new window.Tabulator('#grid', { index: 'row', data: data, columns: columns, height: Math.max(300, Math.min(560, window.innerHeight - 260)) + 'px', layout: 'fitData', keybindings: false, movableColumns: false, resizableColumnFit: false });
    grid.on('tableBuilt', function () {
      var root = doc.getElementById('grid');
      root.setAttribute('aria-labelledby', 'gridTitle'); root.setAttribute('aria-describedby', 'gridHelp');
      root.querySelector('.tabulator-tableholder').removeAttribute('tabindex');   // its cells are reached by keys
      first();
    });
    grid.on('renderComplete', settle);
    grid.on('scrollVertical', function () { var holder = card.querySelector('.tabulator-tableholder'); if (holder.scrollTop + holder.clientHeight * 2 > holder.scrollHeight) { more(); } });
    card.addEventListener('keydown', keydown);
    doc.getElementById('grid').addEventListener('focusin', function (e) {
      var cell = e.target.closest('[data-col]');
      if (cell && (!active || active.row !== Number(cell.dataset.row) || active.key !== cell.dataset.col)) {
        var before = element(active);
        if (before) { before.tabIndex = -1; }
        active = { row: Number(cell.dataset.row), key: cell.dataset.col }; cell.tabIndex = 0; describe();
      } else if (cell) { describe(); }
    });
    doc.getElementById('grid').addEventListener('dblclick', function (e) { var cell = e.target.closest('[data-col]'); if (cell) { edit({ row: Number(cell.dataset.row), key: cell.dataset.col }); } });
    doc.addEventListener('paste', function (e) {
      var cell = doc.activeElement && doc.activeElement.closest('#grid [data-col]');
      if (cell && doc.activeElement === cell) { e.preventDefault(); paste(e.clipboardData.getData('text/plain')); }
    });
    doc.addEventListener('copy', function (e) {
      var cell = doc.activeElement && doc.activeElement.closest('#grid [data-col]');
      if (cell && doc.activeElement === cell && !String(window.getSelection())) { e.preventDefault(); e.clipboardData.setData('text/plain', rowOf(active.row).values[active.key] || ''); }
    });
  }
  function open() {
    card.hidden = false; list.hidden = true;
    if (grid) { return; }
    say(words.loading);
    var script = make('script', { src: card.dataset.library });
    script.addEventListener('load', function () { fetchRows().then(build).catch(close); });
    script.addEventListener('error', close);
    doc.head.appendChild(script);
  }
  function close() { card.hidden = true; list.hidden = false; show.hidden = false; }

  undo.addEventListener('click', undoOne);
  redo.addEventListener('click', redoOne);
  only.addEventListener('change', again);
  only.checked = /[?&]onlyErrors=true/.test(window.location.search);
  card.querySelector('[data-grid-list]').addEventListener('click', function () { remember('list'); close(); show.focus(); });
  show.addEventListener('click', function () { remember('grid'); open(); card.querySelector('[data-grid-list]').focus(); });
  if (chosen() === 'list') { show.hidden = false; } else { open(); }
})(document);
