package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every drawing can be read: from left to right, no words on a line or on other words, no flows that cross. */
class DrawingLayoutTest {

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @MethodSource("org.jianhui.process.engine.DrawingPaths#files")
    @interface OfEveryDrawing {}

    @OfEveryDrawing
    void words_stand_on_nothing_else(String file) {
        DrawnProcedure drawn = DrawnProcedure.of(file);
        List<String> faults = new ArrayList<>();
        drawn.words.forEach((id, words) -> {
            drawn.words.forEach((other, there) -> {
                if (id.compareTo(other) < 0 && words.intersects(there)) {
                    faults.add(id + " on the words of " + other);
                }
            });
            drawn.flows.forEach((flow, way) -> {
                if (DrawnProcedure.pieces(way).stream().anyMatch(words::intersectsLine)) {
                    faults.add(id + " on the line of " + flow.getId());
                }
            });
            drawn.shapes.forEach((node, box) -> {
                if (!node.getId().equals(id) && isOn(words, node, box)) {
                    faults.add(id + " on " + node.getId());
                }
            });
        });
        assertThat(faults).isEmpty();
    }

    private static boolean isOn(Rectangle2D words, FlowNode node, Rectangle2D box) {
        return node instanceof SubProcess
                ? DrawnProcedure.border(box).stream().anyMatch(words::intersectsLine)
                : words.intersects(box);
    }

    @OfEveryDrawing
    void words_of_a_task_are_within_it_and_beside_its_picture(String file) {
        DrawnProcedure drawn = DrawnProcedure.of(file);
        drawn.plain()
                .forEach(node -> drawn.icon(node).ifPresent(icon -> {
                    Rectangle2D words = drawn.words.get(node.getId());
                    assertThat(drawn.shapes.get(node).contains(words))
                            .as(node.getId())
                            .isTrue();
                    assertThat(words.intersects(icon)).as(node.getId()).isFalse();
                }));
    }

    @OfEveryDrawing
    void no_two_flows_cross_and_none_runs_through_an_element(String file) {
        DrawnProcedure drawn = DrawnProcedure.of(file);
        List<String> faults = new ArrayList<>();
        drawn.flows.forEach((flow, way) -> {
            drawn.flows.forEach((other, there) -> {
                if (flow.getId().compareTo(other.getId()) < 0 && cross(way, there)) {
                    faults.add(flow.getId() + " crosses " + other.getId());
                }
            });
            drawn.plain()
                    .filter(node -> DrawnProcedure.pieces(way).stream()
                            .anyMatch(inside(drawn.shapes.get(node))::intersectsLine))
                    .forEach(node -> faults.add(flow.getId() + " through " + node.getId()));
        });
        assertThat(faults).isEmpty();
    }

    /** Two that begin or end in one point only meet. */
    private static boolean cross(List<Point2D> one, List<Point2D> other) {
        for (Line2D piece : DrawnProcedure.pieces(one)) {
            for (Line2D there : DrawnProcedure.pieces(other)) {
                boolean meet = List.of(one.get(0), last(one)).stream()
                        .anyMatch(end -> end.equals(other.get(0)) || end.equals(last(other)));
                if (!meet && piece.intersectsLine(there)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Rectangle2D inside(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }

    @OfEveryDrawing
    void flows_keep_to_the_grid_and_touch_what_they_join(String file) {
        DrawnProcedure drawn = DrawnProcedure.of(file);
        for (Map.Entry<SequenceFlow, List<Point2D>> each : drawn.flows.entrySet()) {
            String flow = each.getKey().getId();
            List<Point2D> way = each.getValue();
            for (Line2D piece : DrawnProcedure.pieces(way)) {
                assertThat(piece.getX1() == piece.getX2() || piece.getY1() == piece.getY2())
                        .as(flow)
                        .isTrue();
            }
            assertThat(touches(way.get(0), drawn.shapes.get(each.getKey().getSource())))
                    .as(flow + " leaves its source")
                    .isTrue();
            assertThat(touches(last(way), drawn.shapes.get(each.getKey().getTarget())))
                    .as(flow + " comes to its target")
                    .isTrue();
        }
    }

    private static boolean touches(Point2D point, Rectangle2D box) {
        return DrawnProcedure.border(box).stream().anyMatch(side -> side.ptSegDist(point) < 1);
    }

    /** What leads back to where it has come from may go leftwards; everything else goes on to the right, or up and down. */
    @OfEveryDrawing
    void it_reads_from_left_to_right(String file) {
        DrawnProcedure drawn = DrawnProcedure.of(file);
        for (SequenceFlow flow : drawn.flows.keySet()) {
            boolean goesOn = drawn.shapes.get(flow.getTarget()).getCenterX()
                    >= drawn.shapes.get(flow.getSource()).getCenterX();
            assertThat(goesOn || leadsTo(drawn, flow.getTarget(), flow.getSource()))
                    .as(flow.getId())
                    .isTrue();
        }
    }

    private static boolean leadsTo(DrawnProcedure drawn, FlowNode from, FlowNode to) {
        Set<String> seen = new HashSet<>();
        List<FlowNode> waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            FlowNode node = waiting.remove(0);
            if (node.getId().equals(to.getId())) {
                return true;
            }
            if (seen.add(node.getId())) {
                waiting.addAll(drawn.next(node));
            }
        }
        return false;
    }

    private static Point2D last(List<Point2D> way) {
        return way.get(way.size() - 1);
    }
}
