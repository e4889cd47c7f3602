package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Preparing;
import org.jianhui.command.election.Phase.UnderReview;
import org.jianhui.command.election.Slate.Standing;
import org.jianhui.command.election.rule.EveryCandidacyReviewed;
import org.jianhui.command.election.rule.RefusalReasoned;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.rule.OneReplyPerRequest;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.RecordCandidateReview;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** The superior replies, per person and body: signed here, or recorded from paper (附1-3(4), R-05). */
final class ReviewStep {

    private final Dossier dossier;

    ReviewStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(ReviewCandidates command, Act act, ElectionLaw law) {
        Rule explained = dossier.explained(command.reply(), act, law);
        decide(command.election(), command.reply(), command.reviews(), act, ReplySource.SIGNED_HERE, explained);
    }

    @CommandHandler
    void decide(RecordCandidateReview command, Act act, ElectionLaw law) {
        Rule scanned = law.onRecord(command.reply());
        decide(command.election(), command.reply(), command.reviews(), act, ReplySource.RECORDED_FROM_PAPER, scanned);
    }

    private void decide(
            ElectionId election, ReplyPaper reply, List<Review> reviews, Act act, ReplySource source, Rule... more) {
        List<Rule> rules = new ArrayList<>(List.of(more));
        rules.addAll(dossier.replyRules(PaperKind.CANDIDATE_REPLY, reply, open(reply), source, act));
        rules.add(reviewed(reviews));
        rules.add(reasoned(reviews));
        Basis basis = Judgement.by(dossier.terms().edition(), rules);
        PersonId signer = source == ReplySource.SIGNED_HERE ? act.actor().person() : null;
        apply(new CandidatesReviewed(
                election, reply, dossier.terms().replies(), signer, reviews, approvedBy(reviews), basis));
    }

    private OpenRequest open(ReplyPaper reply) {
        Phase phase = dossier.phase();
        List<String> missing = phase instanceof Preparing ? List.of(PaperKind.CANDIDATE_REQUEST.name()) : List.of();
        Rule.verify(
                dossier.stillOpen(),
                new NothingSkipped("candidate-reply", missing),
                new OneReplyPerRequest(reply.answers(), !(phase instanceof UnderReview)));
        return ((UnderReview) phase).open();
    }

    private EveryCandidacyReviewed reviewed(List<Review> reviews) {
        List<Candidacy> asked = dossier.slate().in(Standing.PROPOSED);
        List<Candidacy> decided =
                new ArrayList<>(reviews.stream().map(Review::candidacy).toList());
        List<Candidacy> undecided =
                asked.stream().filter(each -> !decided.remove(each)).toList();
        return new EveryCandidacyReviewed(undecided, decided);
    }

    private static RefusalReasoned reasoned(List<Review> reviews) {
        return new RefusalReasoned(reviews.stream()
                .filter(review -> (review.verdict() == Verdict.APPROVE) != (review.reason() == null))
                .map(Review::candidacy)
                .toList());
    }

    private List<Candidacy> approvedBy(List<Review> reviews) {
        List<Candidacy> approved = new ArrayList<>(dossier.slate().in(Standing.APPROVED));
        reviews.stream()
                .filter(review -> review.verdict() == Verdict.APPROVE)
                .map(Review::candidacy)
                .forEach(approved::add);
        return approved;
    }
}
