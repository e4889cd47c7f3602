package org.jianhui.kernel.event;

/** A capability's announcement, as a bean, that the events under this sealed type are stored. */
public record EventContents(Class<? extends DomainEvent> sealedType) {}
