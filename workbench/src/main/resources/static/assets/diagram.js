// Shows a procedure's diagram with its current and finished steps marked: whole if it can be read so, else around the
// current step. The buttons do what a wheel and a mouse do elsewhere.
(function () {
  'use strict';
  var READABLE = 0.62, CLOSE = 0.8;
  function ids(text) { return (text || '').split(',').filter(Boolean); }

  function show(box, viewer) {
    var canvas = viewer.get('canvas');
    var registry = viewer.get('elementRegistry');
    function mark(list, marker) {
      list.forEach(function (id) { if (registry.get(id)) { canvas.addMarker(id, marker); } });
    }
    // Where the procedure has come back to a step, it stands there: it is not done.
    var now = ids(box.dataset.current);
    mark(now, 'step-current');
    mark(ids(box.dataset.done).filter(function (id) { return now.indexOf(id) < 0; }), 'step-done');

    // Centred on the step, but never with more empty paper than need be.
    function around(step) {
      var seen = canvas.viewbox();
      var drawn = seen.inner, wide = seen.outer.width / CLOSE, high = seen.outer.height / CLOSE, margin = 24;
      function from(centre, size, start, length) {
        var least = start - margin, most = start + length + margin - size;
        return most < least ? start + length / 2 - size / 2 : Math.min(Math.max(centre - size / 2, least), most);
      }
      canvas.viewbox({
        x: from(step.x + step.width / 2, wide, drawn.x, drawn.width),
        y: from(step.y + step.height / 2, high, drawn.y, drawn.height),
        width: wide,
        height: high
      });
    }
    function whole() { canvas.zoom('fit-viewport', 'auto'); }
    function current() {
      var step = registry.get(ids(box.dataset.current)[0]);
      if (step) { around(step); } else { whole(); }
    }
    var acts = {
      whole: whole,
      current: current,
      nearer: function () { canvas.zoom(canvas.zoom() * 1.25); },
      farther: function () { canvas.zoom(canvas.zoom() / 1.25); }
    };
    box.parentElement.querySelectorAll('[data-look]').forEach(function (button) {
      button.addEventListener('click', function () { acts[button.dataset.look](); });
    });
    function first() {
      whole();
      if (canvas.zoom() < READABLE) { current(); }
    }
    var width = box.clientWidth;
    window.addEventListener('resize', function () {
      window.requestAnimationFrame(function () {
        if (box.clientWidth === width || !box.clientWidth || !box.clientHeight) { return; }
        width = box.clientWidth;
        canvas.resized();
        first();
      });
    });
    first();
    box.dataset.ready = 'yes';
  }

  function draw(box) {
    if (box.dataset.shown) { return; }
    box.dataset.shown = 'yes';
    var viewer = new window.BpmnJS({ container: box });
    fetch(box.dataset.diagram, { credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.text();
      })
      .then(function (xml) { return viewer.importXML(xml); })
      .then(function () { show(box, viewer); })
      .catch(function () { box.dataset.ready = 'failed'; });
  }
  function drawAll() { document.querySelectorAll('[data-diagram]').forEach(draw); }
  document.addEventListener('moment-shown', drawAll);
  drawAll();
})();
