package org.jianhui.kernel.organisation.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AccountId;

/** The account is out of force for ever; its login is not given again. */
@EventName("organisation.account-ended")
public record AccountEnded(AccountId account, String reason) implements OrganisationEvent {}
