package org.jianhui.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.process.FlowTaken;
import org.jianhui.kernel.process.ProcessStep;

/** What of a drawing the recorded steps have come through: every flow, and every element up to every end event. */
public final class DrawingPaths {

    private final BpmnModelInstance drawing;
    private final String definition;

    private DrawingPaths(BpmnModelInstance drawing) {
        this.drawing = drawing;
        this.definition =
                drawing.getModelElementsByType(Process.class).iterator().next().getId();
    }

    /** The files of all drawings that are deployed, sorted. */
    public static List<String> files() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/bpmn"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DrawingPaths of(String file) {
        try (InputStream in = DrawingPaths.class.getResourceAsStream("/bpmn/" + file)) {
            return new DrawingPaths(Bpmn.readModelFromStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Flows no token has taken and elements none has entered, by their ids; empty if every path was walked. */
    public Set<String> notWalkedBy(StoredSteps steps) {
        Set<String> entered = steps.all(ElementEntered.class).stream()
                .filter(this::isOurs)
                .map(ElementEntered::element)
                .collect(Collectors.toSet());
        Set<String> taken = steps.all(FlowTaken.class).stream()
                .filter(this::isOurs)
                .map(FlowTaken::flow)
                .collect(Collectors.toSet());
        Stream<String> elements = drawing.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(id -> !entered.contains(id));
        Stream<String> flows = drawing.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(isChosenByItsEvent(flow)
                        ? entered.contains(flow.getTarget().getId())
                        : taken.contains(flow.getId())))
                .map(SequenceFlow::getId);
        return Stream.concat(elements, flows).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOurs(ProcessStep step) {
        return step.run().definition().equals(definition);
    }

    /** The engine steps from such a gateway to the event that happened, without taking the flow between them. */
    private static boolean isChosenByItsEvent(SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway;
    }
}
