package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** A gateway outcome, an identifier or a due date was noted. {@code scope} is the execution that holds it. Never personal data. */
@EventName("process.variable-set")
public record VariableSet(
        ProcessRun run, String name, String kind, @Nullable String value, String scope) implements ProcessStep {}
