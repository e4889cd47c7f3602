package org.jianhui.workbench.election.review;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;

/**
 * One candidate as the reviewer sees it, side by side: as submitted, as on the roll, and by rule.
 *
 * @param name opened
 * @param postBefore another post for which the person was proposed before; null if none
 * @param roll null if the person is not on the union's roll
 * @param alsoFor other bodies for which the person is proposed or approved in this case
 */
public record CandidateSheet(
        Candidacy candidacy,
        String name,
        ProposedPost post,
        @Nullable VillageId village,
        Change change,
        @Nullable ProposedPost postBefore,
        @Nullable RollEntry roll,
        List<HeldOffice> offices,
        List<Body> alsoFor,
        List<EarlierRuling> earlier,
        List<Check> checks) {

    /** Against the list before. */
    public enum Change {
        /** there was no list before */
        FIRST_LIST,
        /** was on none before */
        ADDED,
        /** was proposed before, for the same post */
        AGAIN,
        /** was proposed before, for another post */
        OTHER_POST
    }
}
