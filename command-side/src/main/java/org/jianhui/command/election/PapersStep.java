package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Cleared;
import org.jianhui.command.election.rule.HistoricOnlyUnlessAskedHere;
import org.jianhui.command.election.rule.HistoricOnlyWithoutFounding;
import org.jianhui.command.election.rule.PaperComplete;
import org.jianhui.command.election.rule.PaperEnteredOnce;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.rule.IssuedInTheRightName;
import org.jianhui.kernel.document.rule.OneReplyPerRequest;
import org.jianhui.kernel.document.rule.PaperNumbered;
import org.jianhui.kernel.document.rule.PaperOnRecord;
import org.jianhui.kernel.document.rule.PapersInOrder;
import org.jianhui.kernel.document.rule.RepliedByOneUpperUnion;
import org.jianhui.kernel.document.rule.ReplyAnswersARequest;
import org.jianhui.kernel.document.rule.ReplyNotBeforeRequest;
import org.jianhui.kernel.election.ElectionCommand.CorrectHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.TakeOverPaper;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.HistoricPaperCorrected;
import org.jianhui.kernel.election.event.HistoricPaperRecorded;
import org.jianhui.kernel.election.event.PaperTakenOver;
import org.jianhui.kernel.founding.rule.FoundingApprovedFirst;
import org.jianhui.kernel.founding.rule.HeadQualified;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The papers that preceded the candidate lists, entered as historic (附1-1 to 附1-3(2)). */
final class PapersStep {

    private final Dossier dossier;

    PapersStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(RecordHistoricPaper command, Act act, ElectionLaw law) {
        HistoricPaper paper = command.paper();
        HeadQualified head = head(paper, law);
        Basis basis = Judgement.by(dossier.terms().edition(), rules(paper, head, act, law, false));
        apply(new HistoricPaperRecorded(command.election(), paper, warnings(head), basis));
        endIfRefused(paper, act);
    }

    @CommandHandler
    void decide(CorrectHistoricPaper command, Act act, ElectionLaw law) {
        HistoricPaper paper = command.paper();
        boolean found = dossier.papers()
                .find(paper.paper())
                .filter(old -> old.kind() == paper.kind())
                .isPresent();
        Rule.verify(new PaperOnRecord(paper.paper(), found), new ReasonStated(command.reason()));
        HeadQualified head = head(paper, law);
        Basis basis = Judgement.by(dossier.terms().edition(), rules(paper, head, act, law, true));
        apply(new HistoricPaperCorrected(command.election(), paper, command.reason(), warnings(head), basis));
        endIfRefused(paper, act);
    }

    /**
     * Judged in the founding, or in the term whose committee asks, which does not know the numbers of this case; a paper handed over
     * again changes nothing.
     */
    @CommandHandler
    void decide(TakeOverPaper command) {
        if (dossier.papers().find(command.paper().paper()).isEmpty()) {
            Rule.verify(dossier.stillOpen());
            if (dossier.terms().isLater()) {
                TakenOverPaper paper = command.paper();
                Rule.verify(
                        dossier.due("meeting-request", paper.kind().isReply() || isMeetingOpen()),
                        numbered(paper.kind(), paper.number(), paper.paper()));
            }
            apply(new PaperTakenOver(command.election(), command.paper()));
        }
    }

    private void endIfRefused(HistoricPaper paper, Act act) {
        if (paper.kind() == PaperKind.FOUNDING_REPLY && paper.outcome() == ReplyOutcome.REFUSED) {
            apply(new ElectionEnded(dossier.terms().election(), EndCause.FOUNDING_REFUSED, null, act.receivedOnDate()));
        }
    }

    private Rule[] rules(
            HistoricPaper paper, @Nullable HeadQualified head, Act act, ElectionLaw law, boolean correction) {
        List<Rule> rules = new ArrayList<>();
        addFounding(rules, paper);
        rules.add(dossier.stillOpen());
        boolean later = dossier.terms().isLater();
        rules.add(new HistoricOnlyWithoutFounding(dossier.papers().areTakenOver() && !later));
        rules.add(new HistoricOnlyUnlessAskedHere(dossier.papers().areTakenOver() && later && !correction));
        rules.add(dossier.due(
                "historic-paper",
                isEntered(paper.kind()) && !(dossier.phase() instanceof Cleared) && !dossier.isMeetingHeld()));
        rules.add(new PaperComplete(paper.kind(), PaperContents.wrong(paper)));
        rules.add(law.onRecord(List.of(paper.scan())));
        rules.add(new NotInTheFuture("dated", paper.dated(), act.receivedOnDate()));
        rules.add(numbered(paper.kind(), paper.number(), paper.paper()));
        if (!correction) {
            addOnce(rules, paper);
        }
        if (paper.kind().isReply()) {
            addReply(rules, paper);
        }
        if (paper.kind() == PaperKind.MEETING_REQUEST) {
            addMeetingRequest(rules, paper);
        }
        if (head != null) {
            rules.add(head);
        }
        if (correction) {
            rules.addAll(PaperDependents.of(dossier, paper));
        }
        return rules.toArray(Rule[]::new);
    }

    private boolean isEntered(PaperKind kind) {
        return kind.isHistoric() && !(dossier.terms().isLater() && kind.isOfFounding());
    }

    private void addFounding(List<Rule> rules, HistoricPaper paper) {
        if (paper.kind() == PaperKind.GROUP_NOTICE) {
            rules.add(new FoundingApprovedFirst(paper.dated(), dossier.papers().approvedOn(PaperKind.FOUNDING_REPLY)));
        }
    }

    private PaperNumbered numbered(PaperKind kind, String number, PaperId paper) {
        boolean taken = kind.isReply()
                ? dossier.papers().replyNumberTaken(number, paper)
                : dossier.papers().requestNumberTaken(number, paper);
        return new PaperNumbered(number, taken);
    }

    /** Whether the superior has not agreed to the meeting yet, by whatever paper. */
    private boolean isMeetingOpen() {
        return dossier.papers().approvedOn(PaperKind.MEETING_REPLY) == null
                && !(dossier.phase() instanceof Cleared)
                && !dossier.isMeetingHeld();
    }

    private void addOnce(List<Rule> rules, HistoricPaper paper) {
        boolean single = paper.kind() == PaperKind.FOUNDING_APPLICATION || paper.kind() == PaperKind.GROUP_NOTICE;
        boolean there = dossier.papers().of(paper.kind()).findAny().isPresent();
        boolean again = dossier.papers().find(paper.paper()).isPresent();
        rules.add(new PaperEnteredOnce(paper.kind(), again || (single && there)));
    }

    private void addReply(List<Rule> rules, HistoricPaper paper) {
        Papers.Entry request = dossier.papers()
                .find(paper.answers())
                .filter(each -> each.kind() == paper.kind().answers())
                .orElse(null);
        rules.add(new ReplyAnswersARequest(paper.kind(), paper.answers(), request != null));
        rules.add(new IssuedInTheRightName(paper.kind(), paper.issuer(), PaperIssuer.UPPER_UNION));
        rules.add(new RepliedByOneUpperUnion(paper.union(), dossier.terms().upperUnion()));
        if (request != null) {
            rules.add(new ReplyNotBeforeRequest(paper.dated(), request.dated()));
            boolean replied = dossier.papers()
                    .replyTo(request.paper())
                    .filter(other -> !other.paper().equals(paper.paper()))
                    .isPresent();
            rules.add(new OneReplyPerRequest(paper.answers(), replied));
        }
    }

    private void addMeetingRequest(List<Rule> rules, HistoricPaper paper) {
        LocalDate since = dossier.papers().groupSince();
        List<String> missing =
                since == null && !dossier.terms().isLater() ? List.of(PaperKind.GROUP_NOTICE.name()) : List.of();
        rules.add(new IssuedInTheRightName(
                paper.kind(), paper.issuer(), dossier.terms().asks()));
        rules.add(new NothingSkipped("meeting-request", missing));
        rules.add(new PapersInOrder(paper.kind(), paper.dated(), PaperKind.GROUP_NOTICE.name(), since));
    }

    private @Nullable HeadQualified head(HistoricPaper paper, ElectionLaw law) {
        return paper.kind() != PaperKind.GROUP_NOTICE || paper.head() == null
                ? null
                : new HeadQualified(
                        paper.head().qualification(),
                        law.preparation(dossier.terms().edition()).headQualification());
    }

    private static List<String> warnings(@Nullable HeadQualified head) {
        return head != null && head.warns() ? List.of(head.id()) : List.of();
    }
}
