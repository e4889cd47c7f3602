package org.jianhui.kernel.privacy.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;

/** The person's key and index tokens were destroyed in the same transaction. */
@EventName("privacy.person-erased")
public record PersonErasedForEver(PersonId person, String reason) implements PersonEvent {}
