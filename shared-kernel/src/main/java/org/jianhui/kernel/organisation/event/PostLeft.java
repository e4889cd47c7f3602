package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;

/** A person held the post up to and including a day. */
@EventName("organisation.post-left")
public record PostLeft(PostId post, PersonId person, LocalDate from, LocalDate lastDay) implements OrganisationEvent {}
