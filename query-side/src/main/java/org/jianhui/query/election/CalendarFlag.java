package org.jianhui.query.election;

import java.time.LocalDate;

/** A new calendar edition shows that a meeting already past was too early; the superior decides, nothing is undone. */
public record CalendarFlag(LocalDate meetingOn, LocalDate earliestMeeting) {}
