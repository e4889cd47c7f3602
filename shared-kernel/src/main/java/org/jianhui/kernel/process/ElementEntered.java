package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A token entered an element. {@code parentInstance} is the enclosing scope's element instance, or the process instance. */
@EventName("process.element-entered")
public record ElementEntered(
        ProcessRun run, String element, String kind, String elementInstance, String parentInstance, String execution)
        implements ProcessStep {}
