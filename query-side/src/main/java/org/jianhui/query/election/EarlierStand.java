package org.jianhui.query.election;

import java.time.LocalDate;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * How a candidacy stood before it was proposed again.
 *
 * @param reason sealed; why refused, returned, withdrawn or excluded
 * @param since date of the paper or act that brought the state
 */
public record EarlierStand(
        CandidateState state,
        ProposedPost post,
        @Nullable Envelope reason,
        @Nullable ListChange cause,
        @Nullable LocalDate since) {}
