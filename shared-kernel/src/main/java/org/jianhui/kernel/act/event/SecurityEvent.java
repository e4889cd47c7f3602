package org.jianhui.kernel.act.event;

import org.jianhui.kernel.event.DomainEvent;

/** What the security stream tells; never edited, never deleted. */
public sealed interface SecurityEvent extends DomainEvent permits AuthorityRefused {

    /** Name of the one stream. */
    String STREAM = "security";
}
