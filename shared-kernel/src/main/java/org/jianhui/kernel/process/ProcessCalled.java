package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A call activity began another instance, which has a stream of its own. */
@EventName("process.called")
public record ProcessCalled(ProcessRun run, String element, String elementInstance, String calledInstance)
        implements ProcessStep {}
