package org.jianhui.process.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing may not hold. It is said when the drawing is deployed, which is when the application starts, not when a
 * case comes to it; the engine itself would ignore some of it without a word.
 */
final class RefusedConstructs {

    private static final Map<String, String> TAGS = Map.of(
            "script", "scripts have no place in a drawing",
            "scriptTask", "scripts have no place in a drawing",
            "standardLoopCharacteristics", "a loop marker is not carried out; draw a flow back, or a multi-instance",
            "adHocSubProcess", "an ad-hoc sub-process is not carried out",
            "complexGateway", "a complex gateway is not carried out",
            "transaction", "a transaction sub-process is not supported; every act is one transaction",
            "cancelEventDefinition", "a transaction sub-process is not supported; every act is one transaction",
            "connector", "what leaves the house does so by an event, not by a connector");

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "class", "classes have no place in a drawing; name a registered delegate",
            "decisionRef", "decisions are made by rules of the domain, not by DMN",
            "caseRef", "cases of CMMN are not supported",
            "type", "external, mail and shell tasks are not supported; name a registered delegate",
            "topic", "external, mail and shell tasks are not supported; name a registered delegate");

    private static final Set<String> BEGINNINGS = Set.of(
            "messageEventDefinition", "timerEventDefinition", "signalEventDefinition", "conditionalEventDefinition");

    private RefusedConstructs() {}

    /** @throws IllegalArgumentException naming the first element that may not be there, and why */
    static void refuse(Element process) {
        for (Element child : process.elements()) {
            boolean begins = "startEvent".equals(child.getTagName())
                    && child.elements().stream().anyMatch(part -> BEGINNINGS.contains(part.getTagName()));
            if (begins) {
                throw refusal(child, "a procedure is begun for its aggregate, not by an event of the engine");
            }
        }
        refuseInside(process);
    }

    private static void refuseInside(Element element) {
        for (Element child : element.elements()) {
            reason(child).ifPresent(why -> {
                throw refusal(child.attribute("id") == null ? element : child, why);
            });
            if (isUndone(child) && (isPart(element) || isSeveral(element, child.attribute("attachedToRef")))) {
                throw refusal(child, "compensation inside a sub-process or of a multi-instance is not supported");
            }
            refuseInside(child);
        }
    }

    /** The engine revives a scope for it without telling that it did. */
    private static boolean isUndone(Element event) {
        return !event.getTagName().endsWith("ThrowEvent")
                && !"endEvent".equals(event.getTagName())
                && event.elements().stream().anyMatch(part -> "compensateEventDefinition".equals(part.getTagName()));
    }

    private static boolean isPart(Element element) {
        return "subProcess".equals(element.getTagName());
    }

    private static boolean isSeveral(Element scope, @Nullable String activity) {
        return scope.elements().stream()
                .filter(each -> String.valueOf(each.attribute("id")).equals(activity))
                .flatMap(each -> each.elements().stream())
                .anyMatch(part -> "multiInstanceLoopCharacteristics".equals(part.getTagName()));
    }

    private static Optional<String> reason(Element element) {
        @Nullable String why = TAGS.get(element.getTagName());
        if (why != null) {
            return Optional.of(why);
        }
        if (element.attribute("language") != null) {
            return Optional.of("scripts have no place in a drawing");
        }
        if (element.attribute("class") != null) {
            return Optional.ofNullable(ATTRIBUTES.get("class"));
        }
        return ATTRIBUTES.entrySet().stream()
                .filter(each -> element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, each.getKey()) != null)
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }

    private static IllegalArgumentException refusal(Element element, String why) {
        return new IllegalArgumentException(why + ": " + element.getTagName() + " " + element.attribute("id"));
    }
}
