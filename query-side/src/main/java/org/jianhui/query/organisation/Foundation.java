package org.jianhui.query.organisation;

import java.time.LocalDate;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.id.FoundingId;
import org.jspecify.annotations.Nullable;

/**
 * How far a union's founding had come on a day.
 *
 * @param appliedOn the day of the application
 * @param contact the office named when the preparatory group was set up; null before
 * @param foundedOn null while it is under foundation
 * @param code its unified social credit code; null while it is under foundation
 */
public record Foundation(
        FoundingId founding,
        LocalDate appliedOn,
        @Nullable ObjectionContact contact,
        @Nullable LocalDate foundedOn,
        @Nullable String code) {}
