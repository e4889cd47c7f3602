package org.jianhui.command.term;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;

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

    private Given() {}

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
                OFFICES,
                new Basis(EDITION, List.of("TERM-1"), List.of()));
    }

    static TermEnded ended(String lastDay) {
        return new TermEnded(TERM, UNION, TermEnd.SUCCEEDED, day(lastDay));
    }
}
