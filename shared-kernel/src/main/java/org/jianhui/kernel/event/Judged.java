package org.jianhui.kernel.event;

/** An event decided under an edition of the rule book; the edition is also stored in its metadata. */
public interface Judged extends DomainEvent {

    String edition();
}
