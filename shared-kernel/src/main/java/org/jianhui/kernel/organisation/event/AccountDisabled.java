package org.jianhui.kernel.organisation.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AccountId;

/** The account is out of force at once. */
@EventName("organisation.account-disabled")
public record AccountDisabled(AccountId account, String reason) implements OrganisationEvent {}
