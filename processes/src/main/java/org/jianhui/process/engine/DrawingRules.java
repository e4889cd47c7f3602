package org.jianhui.process.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jianhui.kernel.process.FlowTaken;

/** Listens on every flow of a drawing, and refuses drawings that hold what we do not run, or would lose the aggregate's id. */
final class DrawingRules extends AbstractBpmnParseListener {

    private static final ExecutionListener TAKEN = execution -> {
        ExecutionEntity token = (ExecutionEntity) execution;
        TransitionImpl flow = token.getTransition();
        StepSession session = StepSession.current();
        session.add(new FlowTaken(
                session.run(token),
                flow.getId(),
                flow.getSource().getId(),
                flow.getDestination().getId(),
                token.getId()));
    };

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, TAKEN);
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        RefusedConstructs.refuse(process);
    }

    /** @throws IllegalArgumentException if the called procedure would not know its aggregate */
    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        boolean passesKey = element.elements().stream()
                .filter(child -> "extensionElements".equals(child.getTagName()))
                .flatMap(child -> child.elements().stream())
                .anyMatch(child -> "in".equals(child.getTagName()) && child.attribute("businessKey") != null);
        if (!passesKey) {
            throw new IllegalArgumentException("call activity without <camunda:in businessKey=…>: " + activity.getId());
        }
    }
}
