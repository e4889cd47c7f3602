// Shows a procedure's diagram with its current and finished steps marked.
(function () {
  'use strict';
  function ids(text) { return (text || '').split(',').filter(Boolean); }

  document.querySelectorAll('[data-diagram]').forEach(function (box) {
    if (box.dataset.shown) { return; }
    box.dataset.shown = 'yes';
    var viewer = new window.BpmnJS({ container: box });
    fetch(box.dataset.diagram, { credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.text();
      })
      .then(function (xml) { return viewer.importXML(xml); })
      .then(function () {
        var canvas = viewer.get('canvas');
        var registry = viewer.get('elementRegistry');
        ids(box.dataset.done).forEach(function (id) { if (registry.get(id)) { canvas.addMarker(id, 'step-done'); } });
        ids(box.dataset.current).forEach(function (id) { if (registry.get(id)) { canvas.addMarker(id, 'step-current'); } });
        canvas.zoom('fit-viewport', 'auto');
        var current = registry.get(ids(box.dataset.current)[0]);
        if (current && canvas.zoom() < 0.5) {
          canvas.zoom(0.7, { x: current.x + current.width / 2, y: current.y + current.height / 2 });
        }
        box.dataset.ready = 'yes';
      })
      .catch(function () { box.dataset.ready = 'failed'; });
  });
})();
