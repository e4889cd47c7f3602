package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.command.election.Phase.Preparing;
import org.jianhui.command.election.Phase.UnderReview;
import org.jianhui.command.election.rule.AllThreeBodiesNamed;
import org.jianhui.command.election.rule.CandidacyStands;
import org.jianhui.command.election.rule.CandidatesAreMembers;
import org.jianhui.command.election.rule.NobodyListedTwice;
import org.jianhui.command.election.rule.SomethingChanges;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.document.rule.IssuedInTheRightName;
import org.jianhui.kernel.document.rule.PaperNumbered;
import org.jianhui.kernel.document.rule.PapersInOrder;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.ChangeCandidateLists;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.Withdrawal;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The candidate lists go up, and are changed (附1-3(3)); a change lets a hanging notice fall (E-06). */
final class CandidatesStep {

    private final Dossier dossier;

    CandidatesStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(SubmitCandidateLists command, Act act, ElectionLaw law) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.preparedFor("candidate-lists"),
                dossier.due("candidate-lists", dossier.phase() instanceof Preparing));
        List<Candidacy> listed = Slate.candidacies(command.lists());
        List<Rule> rules = requestRules(command.request(), act);
        rules.add(new AllThreeBodiesNamed(Slate.without(listed)));
        rules.add(new NobodyListedTwice(twice(listed)));
        rules.addAll(areMembers(listed, command.request(), act, law));
        Basis basis = Judgement.by(dossier.terms().edition(), rules);
        apply(new CandidateListsSubmitted(
                command.election(),
                command.request(),
                command.lists(),
                dossier.terms().replies(),
                replyDueOn(act, law),
                basis));
    }

    @CommandHandler
    void decide(ChangeCandidateLists command, Act act, ElectionLaw law) {
        boolean waiting = dossier.phase() instanceof UnderReview;
        List<String> missing =
                dossier.phase() instanceof Preparing ? List.of(PaperKind.CANDIDATE_REQUEST.name()) : List.of();
        Rule.verify(
                dossier.stillOpen(),
                new NothingSkipped("list-change", missing),
                dossier.due(
                        "list-change",
                        !dossier.isMeetingOver(act)
                                && !(waiting && !command.additions().isEmpty())),
                law.noMeetingInSession("list-change", command.election()));
        List<Rule> rules = command.request() == null ? new ArrayList<>() : requestRules(command.request(), act);
        rules.addAll(changeRules(command));
        if (command.request() != null) {
            rules.addAll(areMembers(Slate.candidacies(command.additions()), command.request(), act, law));
        }
        Basis basis = Judgement.by(dossier.terms().edition(), rules);
        interruptNotice(command, act);
        apply(new CandidateListsChanged(
                command.election(),
                command.request(),
                command.additions(),
                command.withdrawals(),
                command.cause(),
                command.note(),
                act.actedOnDate(),
                command.request() == null ? null : replyDueOn(act, law),
                basis));
        BodiesLeft.tell(dossier, act);
    }

    private List<Rule> changeRules(ChangeCandidateLists command) {
        List<Candidacy> added = Slate.candidacies(command.additions());
        List<Candidacy> taken =
                command.withdrawals().stream().map(Withdrawal::candidacy).toList();
        List<Candidacy> staying = added.stream()
                .filter(each -> dossier.slate().isListed(each) && !taken.contains(each))
                .toList();
        List<Candidacy> doubled = new ArrayList<>(twice(added));
        doubled.addAll(staying);
        List<Candidacy> absent =
                taken.stream().filter(each -> !dossier.slate().isListed(each)).toList();
        return List.of(
                new SomethingChanges(added.size(), taken.size(), command.request() != null),
                new CandidacyStands(absent),
                new NobodyListedTwice(doubled));
    }

    private void interruptNotice(ChangeCandidateLists command, Act act) {
        if (dossier.phase() instanceof Posted posted) {
            apply(new NoticeInterrupted(
                    command.election(),
                    dossier.progress().round(),
                    NoticeInterruption.LIST_CHANGED,
                    command.note(),
                    act.actedOnDate(),
                    posted.meetingOn()));
        }
    }

    /**
     * Nothing is asked where the union has nobody on record to choose from. History is what was done before, not what a paper
     * handed in today is dated.
     */
    private List<Rule> areMembers(List<Candidacy> proposed, RequestPaper request, Act act, ElectionLaw law) {
        UnionId union = dossier.terms().union();
        @Nullable LocalDate since = law.rolls().since(union);
        if (since == null) {
            return List.of();
        }
        List<PersonId> persons = proposed.stream().map(Candidacy::person).toList();
        LocalDate dated = request.dated().isAfter(act.actedOnDate()) ? request.dated() : act.actedOnDate();
        return List.of(new CandidatesAreMembers(law.rolls().withoutVote(union, persons), dated, since));
    }

    private List<Rule> requestRules(RequestPaper request, Act act) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new IssuedInTheRightName(
                PaperKind.CANDIDATE_REQUEST, request.issuer(), dossier.terms().asks()));
        rules.add(new PaperNumbered(
                request.number(), dossier.papers().requestNumberTaken(request.number(), request.paper())));
        rules.add(new NotInTheFuture("dated", request.dated(), act.receivedOnDate()));
        rules.add(new PapersInOrder(
                PaperKind.CANDIDATE_REQUEST,
                request.dated(),
                PaperKind.GROUP_NOTICE.name(),
                dossier.papers().groupSince()));
        return rules;
    }

    private LocalDate replyDueOn(Act act, ElectionLaw law) {
        return law.reply(dossier.terms().edition()).dueOn(act.actedOnDate());
    }

    private static List<Candidacy> twice(List<Candidacy> listed) {
        return listed.stream()
                .filter(each -> listed.indexOf(each) != listed.lastIndexOf(each))
                .distinct()
                .toList();
    }
}
