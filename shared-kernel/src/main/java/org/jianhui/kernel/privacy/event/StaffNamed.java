package org.jianhui.kernel.privacy.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;

/** A person recorded in a village may be given posts and accounts. */
@EventName("privacy.staff-named")
public record StaffNamed(PersonId person) implements PersonEvent {}
