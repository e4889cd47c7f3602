package org.jianhui.command.founding.history;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.founding.history.rule.OfficersNamed;
import org.jianhui.command.founding.history.rule.RecordedOnce;
import org.jianhui.command.founding.history.rule.UnionNotHereYet;
import org.jianhui.command.founding.rule.EntryComplete;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.CaseStillOpen;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.act.rule.StepIsDue;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.rule.PaperNumbered;
import org.jianhui.kernel.document.rule.PaperOnRecord;
import org.jianhui.kernel.founding.history.HistoryCommand.BringUnionIn;
import org.jianhui.kernel.founding.history.HistoryCommand.CorrectHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryCommand.GiveHistoryUp;
import org.jianhui.kernel.founding.history.HistoryCommand.OpenHistory;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryOfficers;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.founding.history.event.HistoryGivenUp;
import org.jianhui.kernel.founding.history.event.HistoryOfficersRecorded;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.kernel.founding.history.event.HistoryPaperCorrected;
import org.jianhui.kernel.founding.history.event.HistoryPaperRecorded;
import org.jianhui.kernel.founding.history.event.UnionBroughtIn;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.organisation.rule.SuperiorsStandAbove;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * An established union, brought in by its superior from its papers. What they say is recorded as it is: a rule they do not keep
 * is a finding ({@link Findings}). Refused is only what was entered wrongly. Once the union is brought in, its committee's term
 * runs; papers can still be corrected, but not those on which its place in the tree and its term rest.
 */
final class UnionHistory {

    private static final Set<HistoryKind> BORNE_ON = Set.of(HistoryKind.RESULT_REPLY, HistoryKind.CERTIFICATE);

    /** The day on which the union was founded may be that of its account. */
    private static final Set<HistoryKind> SHUT =
            Set.of(HistoryKind.RESULT_REPLY, HistoryKind.CERTIFICATE, HistoryKind.ACCOUNT);

    @AggregateIdentifier
    private @Nullable HistoryId id;

    @AggregateMember
    private final HistoryRecord record = new HistoryRecord();

    UnionHistory() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenHistory command, Act act, HistoryLaw law) {
        LocalDate today = act.receivedOnDate();
        Basis basis = Judgement.by(
                law.book().editionOn(today).id(),
                new EntryComplete("name", command.name(), 100),
                new UnionNotHereYet(command.union(), law.here().test(command.union())),
                new SuperiorsStandAbove(
                        command.upperUnion(),
                        command.countyUnion(),
                        law.superiors().above(command.union(), today)));
        apply(new HistoryOpened(
                command.history(),
                command.union(),
                command.upperUnion(),
                command.countyUnion(),
                command.name().strip(),
                today,
                basis));
    }

    @CommandHandler
    void decide(RecordHistoryPaper command, Act act, HistoryLaw law) {
        HistoryPaper paper = command.paper();
        List<Rule> rules = entered(paper, act, law);
        rules.add(
                0,
                due(
                        "history-paper",
                        !record.isBroughtIn() || record.find(paper.kind()).isEmpty()));
        rules.add(new RecordedOnce(paper.kind(), record.find(paper.kind()).isPresent()));
        Basis basis = Judgement.by(record.edition(), rules);
        apply(new HistoryPaperRecorded(
                command.history(), paper, Findings.of(record.with(paper), law, record.isBroughtIn()), basis));
    }

    @CommandHandler
    void decide(CorrectHistoryPaper command, Act act, HistoryLaw law) {
        HistoryPaper paper = command.paper();
        boolean found = record.find(paper.kind())
                .filter(old -> old.paper().equals(paper.paper()))
                .isPresent();
        Rule.verify(new PaperOnRecord(paper.paper(), found), new ReasonStated(command.reason()));
        List<Rule> rules = entered(paper, act, law);
        rules.add(due("history-correction", !record.isBroughtIn() || !SHUT.contains(paper.kind())));
        Basis basis = Judgement.by(record.edition(), rules);
        apply(new HistoryPaperCorrected(
                command.history(),
                paper,
                command.reason(),
                Findings.of(record.with(paper), law, record.isBroughtIn()),
                basis));
    }

    @CommandHandler
    void decide(RecordHistoryOfficers command, Act act, HistoryLaw law) {
        HistoryTerm term = command.term();
        boolean again = record.term() != null;
        List<Rule> rules = new ArrayList<>(List.of(
                stillOpen(),
                due("history-officers", !record.isBroughtIn()),
                new NotInTheFuture("firstDay", term.firstDay(), act.receivedOnDate()),
                plausible(term, command.officers())));
        command.officers().forEach(each -> rules.add(new NotInTheFuture("since", each.since(), act.receivedOnDate())));
        if (again) {
            rules.add(new ReasonStated(command.reason() == null ? "" : command.reason()));
        }
        Basis basis = Judgement.by(record.edition(), rules);
        apply(new HistoryOfficersRecorded(
                command.history(),
                term,
                command.officers(),
                again ? command.reason() : null,
                Findings.of(record.with(term, command.officers()), law, false),
                basis));
    }

    @CommandHandler
    void decide(BringUnionIn command, HistoryLaw law) {
        Basis basis = Judgement.by(
                record.edition(),
                stillOpen(),
                due("bring-in", !record.isBroughtIn()),
                new NothingSkipped("bring-in", borneOnMissing()));
        HistoryOpened opened = record.opened();
        HistoryPaper certificate = record.find(HistoryKind.CERTIFICATE).orElseThrow();
        LocalDate account = record.dated(HistoryKind.ACCOUNT);
        apply(new UnionBroughtIn(
                command.history(),
                opened.union(),
                opened.upperUnion(),
                opened.countyUnion(),
                opened.name(),
                certificate.number(),
                account != null && account.isAfter(certificate.dated()) ? account : certificate.dated(),
                approval(),
                Objects.requireNonNull(record.term()),
                record.officers(),
                Findings.of(record, law, true),
                basis));
    }

    @CommandHandler
    void decide(GiveHistoryUp command, Act act) {
        Rule.verify(stillOpen(), due("history-end", !record.isBroughtIn()), new ReasonStated(command.reason()));
        apply(new HistoryGivenUp(command.history(), command.reason(), act.receivedOnDate()));
    }

    private List<Rule> entered(HistoryPaper paper, Act act, HistoryLaw law) {
        return new ArrayList<>(List.of(
                stillOpen(),
                new PaperNumbered(paper.number(), false),
                new NotInTheFuture("dated", paper.dated(), act.receivedOnDate()),
                law.proofs().rule(paper.scan() == null ? List.of() : List.of(paper.scan()))));
    }

    private static OfficersNamed plausible(HistoryTerm term, List<HistoryOfficer> officers) {
        Set<String> offices = new HashSet<>();
        int twice = (int) officers.stream()
                .filter(each -> !offices.add(each.person() + "|" + each.office()))
                .count();
        int outside = (int) officers.stream()
                .filter(each ->
                        each.since().isBefore(term.firstDay()) || each.since().isAfter(term.lastDay()))
                .count();
        return new OfficersNamed(term.years(), outside, twice);
    }

    private List<String> borneOnMissing() {
        List<String> missing = new ArrayList<>();
        BORNE_ON.stream()
                .sorted()
                .filter(kind -> record.find(kind).isEmpty())
                .forEach(kind -> missing.add(kind.name()));
        if (record.term() == null) {
            missing.add("OFFICERS");
        }
        return missing;
    }

    /** The reply to the result; where its report is not on record, it answers one that nobody has. */
    private ReplyPaper approval() {
        HistoryPaper reply = record.find(HistoryKind.RESULT_REPLY).orElseThrow();
        PaperId report =
                record.find(HistoryKind.RESULT_REPORT).map(HistoryPaper::paper).orElse(reply.paper());
        return new ReplyPaper(
                reply.paper(), reply.number(), reply.dated(), report, ReplySource.RECORDED_FROM_PAPER, reply.scan());
    }

    private CaseStillOpen stillOpen() {
        return new CaseStillOpen(record.isGivenUp(), record.isGivenUp() ? "ABANDONED" : "");
    }

    private StepIsDue due(String step, boolean due) {
        return new StepIsDue(step, record.isBroughtIn() ? "Established" : "Historic", due);
    }

    @EventSourcingHandler
    void evolve(HistoryOpened event) {
        id = event.history();
    }
}
