package org.jianhui.command.founding.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jianhui.command.founding.history.rule.DatedInOrder;
import org.jianhui.command.founding.history.rule.InOfficeFromTheApproval;
import org.jianhui.command.founding.rule.CertificateAndSealFirst;
import org.jianhui.command.founding.rule.CreditCodeValid;
import org.jianhui.command.founding.rule.ResultApprovedFirst;
import org.jianhui.command.founding.rule.SealAfterRegistration;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.rule.IssuedInTheRightName;
import org.jianhui.kernel.document.rule.ReplyNotBeforeRequest;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.rule.EnoughWorkingDaysNoticed;
import org.jianhui.kernel.election.rule.OneOfficeInABody;
import org.jianhui.kernel.election.rule.PostedAfterApproval;
import org.jianhui.kernel.election.rule.ReportedByTheUnion;
import org.jianhui.kernel.election.rule.ThreeBodiesElected;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.founding.rule.FoundingApprovedFirst;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.term.rule.TermOfThreeOrFiveYears;

/**
 * The rules of a founding, an election and a term, put to a record that exists already: what they refuse elsewhere is a finding
 * here. A paper is judged only beside those that are recorded too; which are missing is found once, when the union is brought in.
 */
final class Findings {

    private final HistoryRecord record;
    private final HistoryLaw law;
    private final List<HistoryFinding> found = new ArrayList<>();

    private Findings(HistoryRecord record, HistoryLaw law) {
        this.record = record;
        this.law = law;
    }

    /** @param complete whether nothing more is to come */
    static List<HistoryFinding> of(HistoryRecord record, HistoryLaw law, boolean complete) {
        Findings findings = new Findings(record, law);
        findings.founding();
        findings.election();
        findings.afterwards();
        findings.inTheRightName();
        findings.committee(complete);
        if (complete) {
            findings.judge(new NothingSkipped(
                    "history", record.missing().stream().map(HistoryKind::name).toList()));
        }
        return List.copyOf(findings.found);
    }

    private void founding() {
        replied(HistoryKind.FOUNDING_REPLY);
        pair(
                HistoryKind.FOUNDING_REPLY,
                HistoryKind.GROUP_NOTICE,
                (approved, group) -> new FoundingApprovedFirst(group, approved));
        inOrder(HistoryKind.GROUP_NOTICE, HistoryKind.MEETING_REQUEST);
        inOrderAround(HistoryKind.FOUNDING_REPLY, HistoryKind.GROUP_NOTICE, HistoryKind.MEETING_REQUEST);
        replied(HistoryKind.MEETING_REPLY);
    }

    private void election() {
        inOrder(HistoryKind.GROUP_NOTICE, HistoryKind.CANDIDATE_REQUEST);
        inOrderAround(HistoryKind.FOUNDING_REPLY, HistoryKind.GROUP_NOTICE, HistoryKind.CANDIDATE_REQUEST);
        replied(HistoryKind.CANDIDATE_REPLY);
        pair(
                HistoryKind.CANDIDATE_REPLY,
                HistoryKind.PUBLIC_NOTICE,
                (approved, posted) -> new PostedAfterApproval(posted, approved));
        inOrder(HistoryKind.MEETING_REPLY, HistoryKind.MEETING_RECORD);
        inOrderAround(HistoryKind.CANDIDATE_REPLY, HistoryKind.PUBLIC_NOTICE, HistoryKind.MEETING_RECORD);
        LocalDate posted = record.dated(HistoryKind.PUBLIC_NOTICE);
        LocalDate held = record.dated(HistoryKind.MEETING_RECORD);
        if (posted != null && held != null) {
            noticed(posted, held);
        }
        inOrder(HistoryKind.MEETING_RECORD, HistoryKind.RESULT_REPORT);
        inOrderAround(HistoryKind.MEETING_RECORD, HistoryKind.RESULT_REPORT, HistoryKind.RESULT_REPLY);
        replied(HistoryKind.RESULT_REPLY);
    }

    /** A year of which no calendar is known is found too: nobody can say whether the days passed. */
    private void noticed(LocalDate posted, LocalDate held) {
        try {
            judge(new EnoughWorkingDaysNoticed(
                    NoticePeriod.posted(
                            posted,
                            law.notice(record.edition()),
                            law.calendars().current()),
                    held));
        } catch (RuleViolated unknown) {
            unknown.rules().forEach(rule -> found.add(HistoryFinding.of(rule)));
        }
    }

    private void afterwards() {
        LocalDate approvedOn = record.dated(HistoryKind.RESULT_REPLY);
        if (approvedOn != null) {
            List.of(HistoryKind.POLICE_REGISTRATION, HistoryKind.SEAL, HistoryKind.CERTIFICATE, HistoryKind.ACCOUNT)
                    .forEach(kind -> record.find(kind)
                            .ifPresent(paper -> judge(new ResultApprovedFirst(paper.dated(), approvedOn))));
        }
        pair(
                HistoryKind.POLICE_REGISTRATION,
                HistoryKind.SEAL,
                (registered, engraved) -> new SealAfterRegistration(engraved, registered));
        record.find(HistoryKind.CERTIFICATE).ifPresent(paper -> judge(new CreditCodeValid(paper.number())));
        LocalDate opened = record.dated(HistoryKind.ACCOUNT);
        LocalDate certified = record.dated(HistoryKind.CERTIFICATE);
        LocalDate sealed = record.dated(HistoryKind.SEAL);
        if (opened != null && certified != null && sealed != null) {
            judge(new CertificateAndSealFirst(opened, certified, sealed));
        }
    }

    private void inTheRightName() {
        for (HistoryKind kind : HistoryKind.values()) {
            PaperKind paper = kind.paper();
            PaperIssuer due = kind.due();
            PaperIssuer issuer = record.find(kind).map(HistoryPaper::issuer).orElse(null);
            if (issuer != null && kind == HistoryKind.RESULT_REPORT) {
                judge(new ReportedByTheUnion(issuer));
            } else if (issuer != null && paper != null && due != null) {
                judge(new IssuedInTheRightName(paper, issuer, due));
            }
        }
    }

    private void committee(boolean complete) {
        HistoryTerm term = record.term();
        if (term == null) {
            return;
        }
        LocalDate approvedOn = record.dated(HistoryKind.RESULT_REPLY);
        judge(new TermOfThreeOrFiveYears(term.years(), term.firstDay(), term.lastDay()));
        if (approvedOn != null || complete) {
            judge(new InOfficeFromTheApproval(term.firstDay(), approvedOn));
        }
        Set<Body> missing = EnumSet.allOf(Body.class);
        Set<String> seats = new HashSet<>();
        List<PersonId> twice = new ArrayList<>();
        for (HistoryOfficer each : record.officers()) {
            missing.remove(each.office().body());
            if (!seats.add(each.person() + "|" + each.office().body())) {
                twice.add(each.person());
            }
            if (each.since().isAfter(term.firstDay()) && each.approval() == null) {
                judge(new InOfficeFromTheApproval(each.since(), null));
            }
        }
        judge(new ThreeBodiesElected(missing));
        judge(new OneOfficeInABody(twice));
    }

    /** A reply is not dated before its request. */
    private void replied(HistoryKind reply) {
        HistoryKind request = reply.answers();
        if (request != null) {
            pair(request, reply, (requested, replied) -> new ReplyNotBeforeRequest(replied, requested));
        }
    }

    private void inOrder(HistoryKind first, HistoryKind then) {
        pair(first, then, (earlier, dated) -> new DatedInOrder(then, dated, first, earlier));
    }

    /** The same of the paper before and the paper after one that is not recorded: with it, each is judged beside it. */
    private void inOrderAround(HistoryKind first, HistoryKind missing, HistoryKind then) {
        if (record.find(missing).isEmpty()) {
            inOrder(first, then);
        }
    }

    /** Judges two papers beside each other, if both are recorded. */
    private void pair(HistoryKind first, HistoryKind then, BiFunction<LocalDate, LocalDate, Rule> rule) {
        LocalDate earlier = record.dated(first);
        LocalDate later = record.dated(then);
        if (earlier != null && later != null) {
            judge(rule.apply(earlier, later));
        }
    }

    private void judge(Rule rule) {
        if (rule.isViolated()) {
            found.add(HistoryFinding.of(rule));
        }
    }
}
