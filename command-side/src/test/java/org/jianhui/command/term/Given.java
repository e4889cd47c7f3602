package org.jianhui.command.term;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.RequestPostponement;
import org.jianhui.kernel.term.TermCommand.RequestReelectionMeeting;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEndWarned;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermPostponed;

/** The vocabulary of a committee's term: who is in it, and what has happened. */
final class Given {

    static final UnionId UNION = new UnionId("union-migrants");
    static final UnionId TOWNSHIP = new UnionId("union-township");
    static final UnionId COUNTY = new UnionId("union-county");
    static final ElectionId ELECTION = new ElectionId("election-1");
    static final TermId TERM = TermId.of(ELECTION);
    static final String EDITION = "rulebook-2022-06-06";
    static final PersonId CHAIR = new PersonId("person-chair");
    static final PersonId VICE = new PersonId("person-vice");
    static final PersonId MEMBER = new PersonId("person-member");
    static final PersonId AUDITOR = new PersonId("person-auditor");
    static final List<OfficeHolder> OFFICES = List.of(
            new OfficeHolder(CHAIR, Office.CHAIR),
            new OfficeHolder(VICE, Office.VICE_CHAIR),
            new OfficeHolder(MEMBER, Office.COMMITTEE_MEMBER),
            new OfficeHolder(AUDITOR, Office.FUND_AUDIT_CHAIR));

    static final AttachmentId SCAN = new AttachmentId("attachment-scan");

    private Given() {}

    static Envelope sealed(PersonId person) {
        return new Envelope(person, "person.name", 1, "request-0", "nonce", "ciphertext");
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static ReplyPaper approval(String on) {
        return new ReplyPaper(
                new PaperId("paper-approval"),
                "太工复〔2022〕9号",
                day(on),
                new PaperId("paper-report"),
                ReplySource.SIGNED_HERE,
                null);
    }

    static BeginTerm begins(String firstDay, String lastDay, boolean first) {
        return new BeginTerm(
                TERM,
                ELECTION,
                UNION,
                TOWNSHIP,
                COUNTY,
                approval(firstDay),
                day(firstDay),
                day(lastDay),
                OFFICES,
                EDITION,
                first);
    }

    /** From 20 July 2022 to 19 July 2027. */
    static TermBegan began() {
        return began(OFFICES);
    }

    /** With somebody more in office. */
    static TermBegan began(OfficeHolder more) {
        return began(Stream.concat(OFFICES.stream(), Stream.of(more)).toList());
    }

    static TermBegan began(List<OfficeHolder> offices) {
        return new TermBegan(
                TERM,
                ELECTION,
                UNION,
                TOWNSHIP,
                COUNTY,
                approval("2022-07-20"),
                day("2022-07-20"),
                day("2027-07-19"),
                5,
                offices,
                new Basis(EDITION, List.of("TERM-1"), List.of()));
    }

    static TermEnded ended(String lastDay) {
        return new TermEnded(TERM, UNION, TermEnd.SUCCEEDED, day(lastDay));
    }

    static TermEndWarned warned(int warning, String on) {
        return new TermEndWarned(TERM, UNION, warning, day("2027-07-19"), day(on));
    }

    static RequestPaper request(String on, PaperIssuer issuer) {
        return new RequestPaper(new PaperId("paper-postponement"), "太农工〔2027〕3号", day(on), issuer);
    }

    static RequestPostponement postponing(String on, String until) {
        return new RequestPostponement(TERM, request(on, PaperIssuer.BASE_UNION), day(until), "疫情防控期间无法开会");
    }

    /** Asked on 1 July 2027, due by 16 July. */
    static PostponementRequested postponementRequested(String until) {
        return new PostponementRequested(
                TERM,
                request("2027-07-01", PaperIssuer.BASE_UNION),
                day(until),
                "疫情防控期间无法开会",
                day("2027-07-01"),
                day("2027-07-16"),
                List.of(),
                new Basis(EDITION, List.of(), List.of()));
    }

    /** The case of the next election was opened on 1 May 2027. */
    static ReelectionOpened reelection(ElectionId next) {
        return new ReelectionOpened(TERM, next, day("2027-05-01"));
    }

    static RequestReelectionMeeting askingForMeeting(String on, String number, PaperIssuer issuer, AssemblyForm form) {
        return new RequestReelectionMeeting(
                TERM, new RequestPaper(new PaperId("paper-postponement"), number, day(on), issuer), form);
    }

    /** Asked on 3 May 2027, due by 18 May. */
    static ReelectionMeetingRequested meetingRequested(ElectionId next) {
        return new ReelectionMeetingRequested(
                TERM,
                next,
                new RequestPaper(
                        new PaperId("paper-postponement"), "太农工〔2027〕2号", day("2027-05-03"), PaperIssuer.BASE_UNION),
                AssemblyForm.FULL_MEETING,
                null,
                day("2027-05-03"),
                day("2027-05-18"),
                List.of(),
                new Basis(EDITION, List.of(), List.of()));
    }

    static RequestReplied meetingReplied(ReplyOutcome outcome) {
        return new RequestReplied(
                TERM,
                TermRequest.REELECTION_MEETING,
                reply("2027-05-05", ReplySource.SIGNED_HERE),
                TOWNSHIP,
                TermScenario.ACTOR,
                outcome,
                outcome == ReplyOutcome.APPROVED ? null : "请补充方案",
                null,
                new Basis(EDITION, List.of(), List.of()));
    }

    static ReplyPaper reply(String on, ReplySource source) {
        return new ReplyPaper(
                new PaperId("paper-reply"),
                "太工复〔2027〕11号",
                day(on),
                new PaperId("paper-postponement"),
                source,
                source == ReplySource.SIGNED_HERE ? null : SCAN);
    }

    static RequestReplied replied(ReplyOutcome outcome) {
        return new RequestReplied(
                TERM,
                TermRequest.POSTPONEMENT,
                reply("2027-07-05", ReplySource.SIGNED_HERE),
                TOWNSHIP,
                TermScenario.ACTOR,
                outcome,
                null,
                null,
                new Basis(EDITION, List.of(), List.of()));
    }

    static TermPostponed postponed(String lastDay) {
        return new TermPostponed(TERM, day("2027-07-19"), day(lastDay), EDITION);
    }
}
