package org.jianhui.kernel.founding.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.rule.Basis;

/** Registered with the police (附1-4). */
@EventName("founding.police-registered")
public record PoliceRegistered(FoundingId founding, PoliceRegistration registration, boolean late, Basis basis)
        implements JudgedFoundingEvent {}
