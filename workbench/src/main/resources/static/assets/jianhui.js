// The little the pages do by themselves; they work without it, except that the menu of a phone stays open.
(function () {
  'use strict';
  var body = document.body;
  var button = document.querySelector('[data-menu-toggle]');
  var scrim = document.querySelector('[data-menu-close]');
  var menu = document.getElementById('menu');

  function open(yes) {
    body.classList.toggle('menu-open', yes);
    button.setAttribute('aria-expanded', String(yes));
    scrim.hidden = !yes;
    if (yes) {
      var first = menu.querySelector('a');
      if (first) { first.focus(); }
    } else {
      button.focus();
    }
  }

  if (button && menu) {
    button.addEventListener('click', function () { open(!body.classList.contains('menu-open')); });
    scrim.addEventListener('click', function () { open(false); });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && body.classList.contains('menu-open')) { open(false); }
    });
  }

  // A form acts once: its buttons are dead after the first submission. The server holds to it as well, by the form's key.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (!form.querySelector('[data-once]')) { return; }
    form.dataset.sent = 'yes';
    form.querySelectorAll('[data-once]').forEach(function (each) { each.setAttribute('aria-disabled', 'true'); });
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll('[data-once]').forEach(function (each) { each.removeAttribute('aria-disabled'); });
    });
  });

  // A file that will be refused for its size is refused before it is sent; the server holds to it as well.
  document.querySelectorAll('input[type=file][data-max-bytes]').forEach(function (each) {
    var help = document.getElementById(each.id + '-help');
    each.addEventListener('change', function () {
      var large = Array.prototype.some.call(each.files, function (file) { return file.size > Number(each.dataset.maxBytes); });
      var said = help && help.querySelector('[data-said-too-large]');
      each.setCustomValidity(large ? each.dataset.tooLarge : '');
      if (said) { said.remove(); }
      if (large && help) {
        said = document.createElement('p');
        said.className = 'field-error';
        said.setAttribute('role', 'alert');
        said.dataset.saidTooLarge = 'yes';
        said.textContent = each.dataset.tooLarge;
        help.prepend(said);
      }
    });
  });

  // The way back to a form that could not be taken in.
  document.querySelectorAll('[data-back]').forEach(function (each) {
    each.hidden = history.length < 2;
    each.addEventListener('click', function () { history.back(); });
  });

  // The sample's login page: an account that is pressed is filled in.
  document.querySelectorAll('[data-fill-login]').forEach(function (each) {
    each.addEventListener('click', function () {
      document.getElementById('login').value = each.dataset.fillLogin;
      document.getElementById('password').value = each.dataset.fillPassword;
      document.querySelector('.login-button').focus();
      window.scrollTo(0, 0);
    });
  });

  document.querySelectorAll('[data-print]').forEach(function (each) {
    each.addEventListener('click', function () { window.print(); });
  });

  // One more row of a list: a copy of the last one, emptied, with the next number in its names.
  document.querySelectorAll('[data-add-row]').forEach(function (each) {
    each.addEventListener('click', function () {
      var rows = each.parentElement.querySelector('[data-rows]');
      var last = rows.lastElementChild;
      if (!last) { return; }
      var next = last.cloneNode(true);
      next.querySelectorAll('[name]').forEach(function (field) {
        field.name = field.name.replace(/\[(\d+)\]/, function (all, n) { return '[' + (Number(n) + 1) + ']'; });
        field.id = field.id.replace(/-(\d+)-/, function (all, n) { return '-' + (Number(n) + 1) + '-'; });
        if (field.tagName === 'INPUT') { field.value = ''; }
      });
      rows.appendChild(next);
      next.querySelector('input, select').focus();
    });
  });

  // How many boxes of a list are ticked, its groups counted together.
  var counts = document.querySelectorAll('[data-ticked]');
  function count() {
    // What they come to, in yuan with two places.
    document.querySelectorAll('[data-ticked-yuan]').forEach(function (each) {
      var fen = 0;
      each.closest('fieldset').querySelectorAll('input[type=checkbox]:checked').forEach(function (box) { fen += Math.round(box.dataset.yuan * 100); });
      each.textContent = (fen / 100).toFixed(2);
    });
    counts.forEach(function (each) {
      each.textContent = each.closest('fieldset').querySelectorAll('input[type=checkbox]:checked').length;
    });
  }
  document.querySelectorAll('[data-ticked-line]').forEach(function (line) { line.hidden = false; });
  if (counts.length) {
    document.addEventListener('change', count);
    window.addEventListener('pageshow', count);
    count();
  }

  // Ticks every box of the list it stands in, none of them, or those that say they belong to it.
  document.querySelectorAll('[data-check]').forEach(function (each) {
    each.addEventListener('click', function () {
      each.closest('fieldset').querySelectorAll('input[type=checkbox]').forEach(function (box) {
        box.checked = each.dataset.check === 'all' || box.dataset.of === each.dataset.check;
      });
      count();
    });
  });

  var refused = document.querySelector('[data-focus]');
  if (refused) { refused.focus(); }
})();
