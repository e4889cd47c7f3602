package org.jianhui.process.engine;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The places of a drawing's elements, flows and words, read from its file. */
final class DrawnProcedure {

    private static final double ICON = 27;

    final Map<FlowNode, Rectangle2D> shapes = new LinkedHashMap<>();
    final Map<SequenceFlow, List<Point2D>> flows = new LinkedHashMap<>();
    /** Of each element and flow that has words, by its id. */
    final Map<String, Rectangle2D> words = new LinkedHashMap<>();

    private DrawnProcedure(BpmnModelInstance drawing) {
        for (BpmnShape shape : drawing.getModelElementsByType(BpmnShape.class)) {
            FlowNode node = (FlowNode) shape.getBpmnElement();
            Rectangle2D bounds = rectangle(shape.getBounds());
            shapes.put(node, bounds);
            if (node.getName() != null) {
                words.put(node.getId(), words(node, bounds, shape));
            }
        }
        for (BpmnEdge edge : drawing.getModelElementsByType(BpmnEdge.class)) {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            flows.put(
                    flow,
                    edge.getWaypoints().stream()
                            .map(point -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
                            .toList());
            if (flow.getName() != null) {
                words.put(
                        flow.getId(),
                        DrawnLabel.outside(
                                flow.getName(), rectangle(edge.getBpmnLabel().getBounds())));
            }
        }
    }

    static DrawnProcedure of(String file) {
        try (InputStream in = DrawnProcedure.class.getResourceAsStream("/bpmn/" + file)) {
            return new DrawnProcedure(Bpmn.readModelFromStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rectangle2D words(FlowNode node, Rectangle2D bounds, BpmnShape shape) {
        if (node instanceof SubProcess) {
            return DrawnLabel.above(node.getName(), bounds);
        }
        return node instanceof Activity
                ? DrawnLabel.inside(node.getName(), bounds)
                : DrawnLabel.outside(
                        node.getName(), rectangle(shape.getBpmnLabel().getBounds()));
    }

    /** Elements that hold no others. */
    Stream<FlowNode> plain() {
        return shapes.keySet().stream().filter(node -> !(node instanceof SubProcess));
    }

    /** The picture of a person or a machine in the corner of a task, if it has one. */
    Optional<Rectangle2D> icon(FlowNode node) {
        Rectangle2D task = shapes.get(node);
        return node instanceof UserTask || node instanceof ServiceTask
                ? Optional.of(new Rectangle2D.Double(task.getX(), task.getY(), ICON, ICON))
                : Optional.empty();
    }

    static List<Line2D> pieces(List<Point2D> way) {
        return IntStream.range(1, way.size())
                .mapToObj(i -> (Line2D) new Line2D.Double(way.get(i - 1), way.get(i)))
                .toList();
    }

    static List<Line2D> border(Rectangle2D box) {
        Point2D a = new Point2D.Double(box.getMinX(), box.getMinY());
        Point2D b = new Point2D.Double(box.getMaxX(), box.getMinY());
        Point2D c = new Point2D.Double(box.getMaxX(), box.getMaxY());
        Point2D d = new Point2D.Double(box.getMinX(), box.getMaxY());
        return pieces(List.of(a, b, c, d, a));
    }

    /** Where one can go from an element: along its flows, and with what happens to it. */
    List<FlowNode> next(FlowNode node) {
        List<FlowNode> next = new ArrayList<>();
        node.getOutgoing().forEach(flow -> next.add(flow.getTarget()));
        shapes.keySet().stream()
                .filter(each -> each instanceof BoundaryEvent event
                        && event.getAttachedTo().getId().equals(node.getId()))
                .forEach(next::add);
        return next;
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
