package org.jianhui.kernel.election.event;

import java.util.List;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The superior replied, per person and body.
 *
 * @param by the union that replied
 * @param signedBy who signed here; null if recorded from paper
 * @param approved the candidacies that stand approved after this reply, over all replies
 */
@EventName("election.candidates-reviewed")
public record CandidatesReviewed(
        ElectionId election,
        ReplyPaper reply,
        UnionId by,
        @Nullable PersonId signedBy,
        List<Review> reviews,
        List<Candidacy> approved,
        Basis basis)
        implements JudgedElectionEvent {

    public CandidatesReviewed {
        reviews = List.copyOf(reviews);
        approved = List.copyOf(approved);
    }
}
