package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;

/** A running element instance was carried to an element of another version. */
@EventName("process.element-migrated")
public record ElementMigrated(ProcessRun run, String element, String elementInstance, String parentInstance)
        implements ProcessStep {}
