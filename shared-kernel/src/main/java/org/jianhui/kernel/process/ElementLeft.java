package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A token left an element in the ordinary way. */
@EventName("process.element-left")
public record ElementLeft(ProcessRun run, String element, String elementInstance) implements ProcessStep {}
