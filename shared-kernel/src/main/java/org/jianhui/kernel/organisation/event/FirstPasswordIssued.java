package org.jianhui.kernel.organisation.event;

import java.time.Instant;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AccountId;

/** A one-time password was made for the account; the password itself is in no event. It opens one sign-in until then, in real time. */
@EventName("organisation.first-password-issued")
public record FirstPasswordIssued(AccountId account, Instant expiresAt) implements OrganisationEvent {}
