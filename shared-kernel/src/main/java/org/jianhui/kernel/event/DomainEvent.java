package org.jianhui.kernel.event;

/** A fact that was decided. Every implementation is a record with an {@link EventName}; it is never edited once stored. */
public interface DomainEvent {}
