package org.jianhui.kernel.founding.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.BankAccount;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.rule.Basis;

/** The account is open (附1-4). */
@EventName("founding.account-recorded")
public record AccountRecorded(FoundingId founding, BankAccount account, boolean late, Basis basis)
        implements JudgedFoundingEvent {}
