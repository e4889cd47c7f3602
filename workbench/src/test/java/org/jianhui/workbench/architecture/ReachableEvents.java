package org.jianhui.workbench.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jianhui.kernel.event.DomainEvent;

/** The events that a deciding method or constructor makes, itself or through methods of its package. */
final class ReachableEvents {

    private final Set<JavaClass> events = new TreeSet<>(Comparator.comparing(JavaClass::getSimpleName));
    private final String home;

    ReachableEvents(JavaCodeUnit decision) {
        home = decision.getOwner().getPackageName();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(decision));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (seen.add(unit)) {
                unit.getConstructorCallsFromSelf().forEach(this::note);
                unit.getMethodCallsFromSelf().stream()
                        .filter(this::staysHome)
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .forEach(open::add);
                unit.getMethodReferencesFromSelf().stream()
                        .flatMap(reference -> reference.getTarget().resolveMember().stream())
                        .filter(member -> member.getOwner().getPackageName().equals(home))
                        .forEach(open::add);
            }
        }
    }

    Stream<JavaClass> names() {
        return events.stream();
    }

    private void note(JavaConstructorCall call) {
        JavaClass made = call.getTargetOwner();
        if (made.isAssignableTo(DomainEvent.class)) {
            events.add(made);
        }
    }

    private boolean staysHome(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().equals(home);
    }
}
