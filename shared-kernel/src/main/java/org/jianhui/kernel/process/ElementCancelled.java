package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** An element was interrupted: by a boundary event, an event sub-process, an error, a modification or a deletion. */
@EventName("process.element-cancelled")
public record ElementCancelled(ProcessRun run, String element, String elementInstance) implements ProcessStep {}
