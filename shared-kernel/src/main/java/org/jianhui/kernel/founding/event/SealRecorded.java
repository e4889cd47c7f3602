package org.jianhui.kernel.founding.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.rule.Basis;

/** A seal was engraved (附1-4). */
@EventName("founding.seal-recorded")
public record SealRecorded(FoundingId founding, Seal seal, boolean late, Basis basis) implements JudgedFoundingEvent {}
