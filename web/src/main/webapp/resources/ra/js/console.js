// The API's description as forms that call it (/developer). The token stays in this page: it is kept nowhere and sent to this portal alone, without the
// session's cookie. Without this script the description itself is the link beside it.
(function (doc) {
  var host = doc.getElementById('console');
  if (!host) { return; }
  var words = host.dataset, list = doc.getElementById('console-list'), filter = doc.getElementById('console-filter'), token = doc.getElementById('console-token'), said = doc.getElementById('console-said');
  var VERBS = ['get', 'post', 'put', 'patch', 'delete'], DEEPEST = 4, number = 0;
  host.hidden = false;

  function make(name, attributes, text) {
    var element = doc.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text !== undefined) { element.textContent = text; }
    return element;
  }

  function field(label, input) {
    var id = 'console-' + (++number), box = make('div', { 'class': 'field' });
    input.id = id;
    box.appendChild(make('label', { 'for': id }, label));
    box.appendChild(input);
    return box;
  }

  // An object as the schema has it, with nothing said in it.
  function example(api, schema, deep) {
    if (schema && schema.$ref) { schema = (api.components.schemas || {})[schema.$ref.replace(/^.*\//, '')]; }
    if (!schema || deep > DEEPEST) { return null; }
    var type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
    if (type === 'array') { return [example(api, schema.items, deep + 1)]; }
    if (schema.properties) {
      var made = {};
      Object.keys(schema.properties).forEach(function (key) { made[key] = example(api, schema.properties[key], deep + 1); });
      return made;
    }
    return type === 'object' ? {} : type === 'boolean' ? false : type === 'integer' || type === 'number' ? 0 : '';
  }

  function quoted(text) { return "'" + text.replace(/'/g, "'\\''") + "'"; }

  function curl(verb, url, headers, body) {
    var parts = ['curl', '-X', verb.toUpperCase(), quoted(location.origin + url)];
    Object.keys(headers).forEach(function (key) { parts.push('-H', quoted(key + ': ' + (key === 'Authorization' ? 'Bearer $TOKEN' : headers[key])).replace("$TOKEN'", "'\"$TOKEN\"")); });
    if (typeof body === 'string') { parts.push('-d', quoted(body)); }
    return parts.join(' ');
  }

  // What is to be filled in stands in its own element, not between braces.
  function shown(path) {
    var text = make('span', { 'class': 'code' });
    path.split(/\{(\w+)\}/).forEach(function (part, i) { text.appendChild(i % 2 ? make('var', {}, part) : doc.createTextNode(part)); });
    return text;
  }

  function operation(api, path, verb, op) {
    var block = make('details', { 'data-op': (verb + ' ' + path).toLowerCase() }), summary = make('summary');
    summary.appendChild(make('span', { 'class': 'badge line' }, verb.toUpperCase()));
    summary.appendChild(doc.createTextNode(' '));
    summary.appendChild(shown(path));
    block.appendChild(summary);
    block.addEventListener('toggle', function () { if (block.open && block.childElementCount === 1) { block.appendChild(form(api, path, verb, op)); } });
    return block;
  }

  function form(api, path, verb, op) {
    var box = make('form', { 'class': 'stack' }), inputs = [], content = op.requestBody && op.requestBody.content, type = null, body = null;
    if (op.summary || op.description) { box.appendChild(make('p', { 'class': 'hint' }, op.summary || op.description)); }
    (op.parameters || []).forEach(function (parameter) {
      if (parameter.$ref) { return; }
      var input = make('input', { 'class': 'input', type: 'text', autocomplete: 'off', spellcheck: 'false' });
      if (parameter.required || parameter['in'] === 'path') { input.required = true; }
      inputs.push({ name: parameter.name, place: parameter['in'], input: input });
      box.appendChild(field(parameter.name + ' (' + parameter['in'] + ')', input));
    });
    if (verb !== 'get' && !inputs.some(function (one) { return one.name === 'If-Match'; }) && /\/actions\//.test(path)) {
      var seen = make('input', { 'class': 'input', type: 'text', autocomplete: 'off', placeholder: '"0"' });
      inputs.push({ name: 'If-Match', place: 'header', input: seen });
      box.appendChild(field('If-Match (header)', seen));
    }
    if (content) {
      type = Object.keys(content).filter(function (one) { return /json/.test(one); })[0] || Object.keys(content)[0];
      if (/json/.test(type)) {
        body = make('textarea', { 'class': 'input code', rows: '6', spellcheck: 'false' });
        body.value = JSON.stringify(example(api, content[type].schema, 0), null, 1) || '';
        box.appendChild(field(words.body + ' (' + type + ')', body));
      } else {
        body = make('input', { 'class': 'input', type: 'file' });
        box.appendChild(field(words.body + ' (' + type + ')', body));
      }
    }
    var row = make('div', { 'class': 'row' }), send = make('button', { type: 'submit', 'class': 'btn primary' }, words.send), out = make('pre', { 'class': 'code', tabindex: '0', role: 'region', 'aria-label': words.answer, hidden: 'hidden' });
    row.appendChild(send);
    box.appendChild(row);
    box.appendChild(out);
    box.addEventListener('submit', function (e) { e.preventDefault(); call(path, verb, inputs, type, body, send, out); });
    return box;
  }

  function call(path, verb, inputs, type, body, send, out) {
    var url = path, query = new URLSearchParams(), headers = { Accept: 'application/json, */*;q=0.5' }, options = { method: verb.toUpperCase(), credentials: 'omit', redirect: 'manual', headers: headers }, begun = performance.now();
    inputs.forEach(function (one) {
      var value = one.input.value.trim();
      if (one.place === 'path') { url = url.replace('{' + one.name + '}', encodeURIComponent(value)); }
      else if (value && one.place === 'query') { query.append(one.name, value); }
      else if (value && one.place === 'header') { headers[one.name] = value; }
    });
    if (String(query)) { url += '?' + query; }
    if (token.value.trim()) { headers.Authorization = 'Bearer ' + token.value.trim(); }
    if (body && body.type === 'file' && body.files.length) {
      if (/multipart/.test(type)) { options.body = new FormData(); options.body.append('file', body.files[0]); } else { options.body = body.files[0]; headers['Content-Type'] = type; }
    } else if (body && body.type !== 'file') { options.body = body.value; headers['Content-Type'] = type; }
    send.disabled = true;
    out.hidden = false;
    out.textContent = words.waiting;
    fetch(url, options).then(function (answer) {
      return (/json|text|xml/.test(answer.headers.get('Content-Type') || '') ? answer.text() : answer.blob().then(function (blob) { return '[' + blob.size + ' B]'; })).then(function (text) {
        var shown = text, head = 'HTTP ' + answer.status + ' · ' + Math.round(performance.now() - begun) + ' ms';
        try { shown = JSON.stringify(JSON.parse(text), null, 1); } catch (notJson) { shown = text; }
        ['Content-Type', 'ETag', 'Location', 'Retry-After', 'X-Correlation-Id'].forEach(function (name) { if (answer.headers.get(name)) { head += '\n' + name + ': ' + answer.headers.get(name); } });
        out.textContent = curl(verb, url, headers, options.body) + '\n\n' + head + '\n\n' + shown;
        said.textContent = 'HTTP ' + answer.status;
      });
    }).catch(function (failure) { out.textContent = String(failure); said.textContent = words.failed; }).then(function () { send.disabled = false; });
  }

  fetch('/api/openapi.json', { credentials: 'omit' }).then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); }).then(function (api) {
    Object.keys(api.paths).sort().forEach(function (path) {
      VERBS.forEach(function (verb) { if (api.paths[path][verb]) { list.appendChild(operation(api, path, verb, api.paths[path][verb])); } });
    });
    said.textContent = words.found.replace('{0}', list.childElementCount);
    filter.addEventListener('input', function () {
      var wanted = filter.value.trim().toLowerCase().split(/\s+/), shown = 0;
      Array.prototype.forEach.call(list.children, function (block) {
        block.hidden = !wanted.every(function (word) { return block.dataset.op.indexOf(word) >= 0; });
        if (!block.hidden) { shown++; }
      });
      said.textContent = words.found.replace('{0}', shown);
    });
  }).catch(function () { said.textContent = words.failed; });
})(document);
