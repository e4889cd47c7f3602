package org.jianhui.kernel.founding.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.StudyRecord;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.rule.Basis;

/** The preparatory group studied the union's rules, or made the founding known (附1-2, F-06). */
@EventName("founding.study-recorded")
public record StudyRecorded(FoundingId founding, StudyRecord study, Basis basis) implements JudgedFoundingEvent {}
