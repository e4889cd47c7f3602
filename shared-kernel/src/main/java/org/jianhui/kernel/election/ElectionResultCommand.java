package org.jianhui.kernel.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an election once its meeting was held: its result, the report of it and the reply (附1-3(5), (6)). */
public sealed interface ElectionResultCommand extends ElectionCommand {

    /**
     * The meeting has elected; follows from the close of the assembly (E-08).
     *
     * @param assembly the meeting, as it was kept here
     * @param offices everybody elected, with the office
     */
    record RecordMeetingHeld(ElectionId election, AssemblyId assembly, LocalDate heldOn, List<OfficeHolder> offices)
            implements ElectionResultCommand {
        public RecordMeetingHeld {
            offices = List.copyOf(offices);
        }
    }

    /**
     * Enters the result of a meeting that was held and recorded on paper (E-08).
     *
     * @param minutes the scanned record of the meeting
     */
    record RecordHistoricMeeting(
            ElectionId election, LocalDate heldOn, List<OfficeHolder> offices, AttachmentId minutes)
            implements ElectionResultCommand {
        public RecordHistoricMeeting {
            offices = List.copyOf(offices);
        }
    }

    /** Reports the result, in the name of the union that was elected, no longer of the group (E-09). */
    record ReportResult(ElectionId election, RequestPaper report) implements ElectionResultCommand {}

    /**
     * The superior's reply to the result, signed here (E-10). Shut to whoever acts for the preparatory group (I-37).
     *
     * @param reply its source is SIGNED_HERE, and it has no scan
     * @param reason in plain words, without names; due if the result is void, null otherwise
     */
    record ReplyToResult(
            ElectionId election,
            ReplyPaper reply,
            ResultDecision decision,
            @Nullable String reason) implements ElectionResultCommand {}

    /**
     * The superior's reply to the result on paper, recorded by an account of the superior: recording is not signing.
     *
     * @param reply its source is RECORDED_FROM_PAPER, with a scan
     * @param reason in plain words, without names; due if the result is void, null otherwise
     */
    record RecordResultReply(
            ElectionId election,
            ReplyPaper reply,
            ResultDecision decision,
            @Nullable String reason) implements ElectionResultCommand {}

    /**
     * What the superior decides of a held meeting that a new calendar edition shows to have been too early (I-15). It settles
     * the flag and undoes nothing; it can be said after the case has ended.
     *
     * @param reason what is decided and why, in plain words, without names
     */
    record AnswerFlag(ElectionId election, String reason) implements ElectionResultCommand {}
}
