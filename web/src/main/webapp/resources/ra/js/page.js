// What a page does after it came: the error summary gets the focus, the title says so, and forms are sent once.
(function (doc) {
  function errors() {
    var box = doc.getElementById('errors');
    if (box) { box.focus(); }
  }
  doc.addEventListener('DOMContentLoaded', errors);
  // A dialog or a part of the page that came later.
  if (window.jQuery) { window.jQuery(doc).on('pfAjaxComplete', errors); }
  doc.addEventListener('submit', function (e) {
    var form = e.target;
    if (form.method !== 'post') { return; }
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = '1';
    window.setTimeout(function () { delete form.dataset.sent; }, 4000);
  });
  // The name of the chosen file, in the face of its field.
  doc.addEventListener('change', function (e) {
    var face = e.target.type === 'file' && e.target.nextElementSibling, name = face && face.lastElementChild;
    if (name && name.dataset.none) { name.textContent = Array.prototype.map.call(e.target.files, function (f) { return f.name; }).join(', ') || name.dataset.none; }
  });
  // A blocked action stays readable and reachable; it only does nothing.
  doc.addEventListener('click', function (e) {
    if (e.target.closest('[aria-disabled=true]')) { e.preventDefault(); }
  });
  // An explanation of a word can be sent away without moving the pointer or the focus (WCAG 1.4.13).
  doc.addEventListener('keydown', function (e) {
    if (e.key === 'Escape') { doc.querySelectorAll('.term').forEach(function (one) { if (one.matches(':hover,:focus-within')) { one.classList.add('shut'); } }); }
  });
  ['mouseout', 'focusout'].forEach(function (gone) {
    doc.addEventListener(gone, function (e) { var one = e.target.closest('.term.shut'); if (one && !one.contains(e.relatedTarget)) { one.classList.remove('shut'); } });
  });
  doc.addEventListener('click', function (e) {
    if (e.target.closest('[data-print]')) { window.print(); }
  });
})(document);
