package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.Departure;
import org.jspecify.annotations.Nullable;

/**
 * Somebody left an office before the term ended.
 *
 * @param proof the scanned paper; null where a reply of the superior is it
 * @param lastDay last day in the office
 * @param fillBy by when the office should be filled
 * @param serving how many of the union committee are left
 * @param byElectionDue whether too few are left, so that a by-election must be held
 */
@EventName("term.office-left")
public record OfficeLeft(
        TermId term,
        UnionId union,
        PersonId person,
        Office office,
        Departure departure,
        @Nullable AttachmentId proof,
        LocalDate lastDay,
        LocalDate fillBy,
        int serving,
        boolean byElectionDue,
        Basis basis)
        implements JudgedTermEvent {}
