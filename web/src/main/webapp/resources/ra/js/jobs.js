// Long work: the server tells how far it is (Server-Sent Events); where it cannot, the page asks every two seconds. At the end the page comes anew.
(function (doc) {
  function watch(box) {
    if (!box.dataset.job) { return; }   // a sample
    var id = encodeURIComponent(box.dataset.job), over = false, source = null;
    function part(name) { return box.querySelector('[data-job-' + name + ']'); }
    function show(seen) {
      var bar = box.querySelector('progress'), state = part('state');
      if (seen.percent === null) { bar.removeAttribute('value'); } else { bar.value = seen.percent; }
      bar.setAttribute('aria-valuetext', seen.progress);
      part('text').textContent = seen.progress;
      if (state.textContent !== seen.stateText) { state.textContent = seen.stateText; }   // a status is read out: only what changed
      if (seen.over && !over) {
        over = true;
        if (source) { source.close(); }
        window.setTimeout(function () { window.location.reload(); }, 400);
      }
    }
    function ask() {
      if (over) { return; }
      fetch('/jobs/state?id=' + id, { credentials: 'same-origin', cache: 'no-store' }).then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.json();
      }).then(function (seen) { show(seen); again(2000); }, function () { again(10000); });
    }
    function again(pause) { if (!over) { window.setTimeout(ask, pause); } }
    function listen() {
      source = new window.EventSource('/jobs/events?id=' + id);
      source.onmessage = function (event) { show(JSON.parse(event.data)); };
      source.onerror = function () {
        if (over || source === null) { return; }
        source.close();
        source = null;
        box.dataset.jobBy = 'asking';
        ask();
      };
    }
    box.dataset.jobBy = window.EventSource ? 'telling' : 'asking';
    if (window.EventSource) { listen(); } else { ask(); }
    window.addEventListener('pagehide', function () { over = true; if (source) { source.close(); } });
  }
  function begin() { doc.querySelectorAll('[data-job]').forEach(watch); }
  if (doc.readyState === 'loading') { doc.addEventListener('DOMContentLoaded', begin); } else { begin(); }
})(document);
