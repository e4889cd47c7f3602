// The slider through a case's past: what was done at the chosen moment and the diagram as it stood then come in without
// the page being left. Without it, the choice beside it and its button do the same.
(function () {
  'use strict';
  document.querySelectorAll('[data-moments]').forEach(function (form) {
    var slider = form.querySelector('input[type=range]');
    var choice = form.querySelector('select');
    var shown = form.parentElement.querySelector('[data-moment-shown]');
    var asked = 0, waiting;

    function say() { slider.setAttribute('aria-valuetext', choice.options[choice.selectedIndex].text); }
    function leave() { form.submit(); }

    function show() {
      var mine = ++asked;
      var path = form.getAttribute('action').split('#')[0] + '?asOf=' + encodeURIComponent(choice.value);
      fetch(path, { credentials: 'same-origin' })
        .then(function (answer) {
          if (!answer.ok) { throw new Error(String(answer.status)); }
          return answer.text();
        })
        .then(function (text) {
          if (mine !== asked) { return; }
          var then = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-moment-shown]');
          if (!then) { leave(); return; }
          shown.replaceChildren.apply(shown, Array.prototype.slice.call(then.childNodes));
          shown.dispatchEvent(new CustomEvent('moment-shown', { bubbles: true }));
        })
        .catch(leave);
    }

    slider.addEventListener('input', function () {
      choice.selectedIndex = Number(slider.value);
      say();
      clearTimeout(waiting);
      waiting = setTimeout(show, 200);
    });
    choice.addEventListener('change', function () { slider.value = String(choice.selectedIndex); say(); });
    say();
    slider.hidden = false;
  });
})();
