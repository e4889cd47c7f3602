package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;

/** A person holds the post from a day on. */
@EventName("organisation.post-taken")
public record PostTaken(PostId post, PersonId person, LocalDate from) implements OrganisationEvent {}
