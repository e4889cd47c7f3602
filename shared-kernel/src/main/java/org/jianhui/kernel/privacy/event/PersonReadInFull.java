package org.jianhui.kernel.privacy.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;

/** Someone read a personal value in full; who and when is in the act. */
@EventName("privacy.person-read-in-full")
public record PersonReadInFull(PersonId person, String field, String reason) implements PersonEvent {}
