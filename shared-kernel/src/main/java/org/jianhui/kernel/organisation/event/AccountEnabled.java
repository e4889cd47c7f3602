package org.jianhui.kernel.organisation.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AccountId;

/** The account is in force again. */
@EventName("organisation.account-enabled")
public record AccountEnabled(AccountId account, String reason) implements OrganisationEvent {}
