package org.jianhui.kernel.process;

import org.jianhui.kernel.event.EventName;
import org.jspecify.annotations.Nullable;

/** The last path reached an end event; {@code element} is that event. */
@EventName("process.ended")
public record ProcessEnded(ProcessRun run, @Nullable String element) implements ProcessStep {}
