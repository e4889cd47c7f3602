package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jianhui.process.reply.RequestAndReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings and the constants name the same things; an official can read every element and its clause. */
class DrawingsAgreeWithCodeTest {

    private static final Map<String, Class<?>> DRAWINGS = Map.ofEntries(
            Map.entry("election-candidates.bpmn", ElectionProcess.class),
            Map.entry("election-result.bpmn", ElectionResultProcess.class),
            Map.entry("first-assembly.bpmn", FirstAssembly.class),
            Map.entry("request-and-reply.bpmn", RequestAndReply.class),
            Map.entry("public-notice.bpmn", PublicNotice.class),
            Map.entry("objection-ruling.bpmn", RulingProcess.class),
            Map.entry("founding.bpmn", constants("org.jianhui.process.founding.FoundingProcess")),
            Map.entry("dues-hand-in.bpmn", constants("org.jianhui.process.membership.dues.HandInProcess")),
            Map.entry("ledger-import.bpmn", constants("org.jianhui.process.membership.ledger.LedgerImportProcess")),
            Map.entry("membership-application.bpmn", constants("org.jianhui.process.membership.MembershipProcess")),
            Map.entry("real-name-entry.bpmn", constants("org.jianhui.process.membership.realname.RealNameProcess")),
            Map.entry("term-of-office.bpmn", constants("org.jianhui.process.term.TermProcess")));
    private static final Pattern ID = Pattern.compile("[a-z]+(_[a-z]+)*");
    private static final Pattern CLAUSE = Pattern.compile("附1-[1234]|正文|[A-Z]-\\d\\d");
    private static final Set<String> ROLES =
            Set.of("PREPARATORY_GROUP", "UNION_COMMITTEE", "SUPERIOR_REVIEWER", "SUPERIOR_SIGNER");

    static Collection<String> drawings() {
        return DRAWINGS.keySet();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void every_element_has_a_plain_id_a_chinese_label_and_its_clause(String file) {
        for (FlowElement element : read(file).getModelElementsByType(FlowElement.class)) {
            assertThat(element.getId()).matches(ID);
            if (!(element instanceof SequenceFlow)) {
                assertThat(documentation(element) + (waits(element) ? "附1-3" : ""))
                        .as(element.getId())
                        .containsPattern(CLAUSE);
            }
            boolean speaks = !(element instanceof SequenceFlow
                    || element instanceof ParallelGateway
                    || element instanceof EventBasedGateway);
            if (speaks) {
                assertThat(element.getName()).as(element.getId()).containsPattern("\\p{IsHan}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void every_element_is_drawn_once_and_none_overlaps_another(String file) {
        BpmnModelInstance model = read(file);
        Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);
        assertThat(shapes.stream().map(shape -> shape.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(model.getModelElementsByType(BpmnEdge.class))
                .hasSameSizeAs(model.getModelElementsByType(SequenceFlow.class));
        List<BpmnShape> plain = shapes.stream()
                .filter(shape ->
                        !shape.getBpmnElement().getElementType().getTypeName().equals("subProcess"))
                .filter(shape ->
                        !shape.getBpmnElement().getElementType().getTypeName().equals("boundaryEvent"))
                .toList();
        for (BpmnShape one : plain) {
            for (BpmnShape other : plain) {
                assertThat(one != other && overlap(one.getBounds(), other.getBounds()))
                        .as(one.getBpmnElement().getId() + " / "
                                + other.getBpmnElement().getId())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void people_wait_by_role_and_machines_by_registered_delegate(String file) {
        BpmnModelInstance model = read(file);
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            assertThat(ROLES).containsAll(task.getCamundaCandidateGroupsList());
            assertThat(task.getCamundaCandidateGroupsList()).isNotEmpty();
        }
        Set<String> delegates = Set.of(
                "${" + RequestAndReply.CHASE_REPLY_TASK + "}",
                "${" + RequestAndReply.ESCALATE_REPLY_TASK + "}",
                "${" + PublicNotice.CONFIRM_NOTICE_TASK + "}",
                "${" + ClearMeetingTask.NAME + "}",
                "${" + RulingProcess.CHASE_RULING_TASK + "}",
                "${" + RulingProcess.ESCALATE_RULING_TASK + "}",
                "${remindGroup}",
                "${remindFollowUp}",
                "${remindCertificate}",
                "${chaseDecision}",
                "${escalateDecision}",
                "${workOffImportedRows}",
                "${finishImport}",
                "${warnOfEnd}",
                "${overrunTerm}");
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            assertThat(delegates).contains(task.getCamundaDelegateExpression());
        }
        Set<String> keys = Set.of(RequestAndReply.KEY, PublicNotice.KEY, RulingProcess.KEY);
        for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
            assertThat(keys).contains(call.getCalledElement());
        }
        for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void the_key_and_every_constant_of_the_drawing_are_in_it(String file) throws Exception {
        BpmnModelInstance model = read(file);
        String xml = Bpmn.convertToString(model);
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        assertThat(process.getId()).isEqualTo(constant(DRAWINGS.get(file), "KEY"));
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        for (Field field : DRAWINGS.get(file).getDeclaredFields()) {
            String value = constant(DRAWINGS.get(file), field.getName());
            // a variable may only pass through its own drawing, mapped in or out by another
            assertThat(value.contains("_") ? xml : everything())
                    .as(field.getName())
                    .containsPattern("\\b" + Pattern.quote(value) + "\\b");
        }
    }

    @Test
    void every_message_and_variable_of_the_drawings_is_a_constant() throws Exception {
        Set<String> constants = new HashSet<>();
        for (Class<?> type : DRAWINGS.values()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    constants.add(constant(type, field.getName()));
                }
            }
        }
        constants.add(ClearMeetingTask.NAME);
        Set<String> used = new TreeSet<>();
        for (String file : drawings()) {
            BpmnModelInstance model = read(file);
            model.getModelElementsByType(Message.class).forEach(message -> used.add(message.getName()));
            var expression = Pattern.compile("\\$\\{(\\w+)}").matcher(Bpmn.convertToString(model));
            while (expression.find()) {
                used.add(expression.group(1));
            }
            used.addAll(model.getModelElementsByType(UserTask.class).stream()
                    .map(UserTask::getId)
                    .collect(Collectors.toSet()));
        }
        assertThat(constants).containsAll(used);
    }

    /** The constants of another capability's drawing; they are known in their own package only. */
    private static Class<?> constants(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String everything() {
        return drawings().stream().map(each -> Bpmn.convertToString(read(each))).collect(Collectors.joining());
    }

    private static boolean waits(FlowElement element) {
        return element instanceof EventBasedGateway;
    }

    private static String documentation(FlowElement element) {
        return element.getDocumentations().stream()
                .map(each -> each.getTextContent())
                .collect(Collectors.joining());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    private static String constant(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return (String) field.get(null);
    }

    private static BpmnModelInstance read(String file) {
        try (InputStream in = DrawingsAgreeWithCodeTest.class.getResourceAsStream("/bpmn/" + file)) {
            return Bpmn.readModelFromStream(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
