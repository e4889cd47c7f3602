package org.jianhui.kernel.organisation.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Area;

/** An account was opened for a recorded person. */
@EventName("organisation.account-opened")
public record AccountOpened(AccountId account, PersonId person, String login, Area home) implements OrganisationEvent {}
