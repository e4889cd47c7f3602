package org.jianhui.workbench.election;

import java.util.List;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.election.PostedNotice;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/**
 * A notice with its names, as everybody may read it while it hangs.
 *
 * @param daysLeft working days that still have to pass
 * @param contact who takes objections
 */
record ShownNotice(
        ElectionId election,
        UnionId union,
        int round,
        List<BodyList> lists,
        List<String> places,
        NoticePeriod period,
        int daysLeft,
        ObjectionContact contact) {

    /** The candidates of one body. */
    record BodyList(Body body, List<Named> candidates) {}

    /** One candidate by name. */
    record Named(
            PersonId person,
            String name,
            ProposedPost post,
            @Nullable VillageId village) {}

    static ShownNotice of(PostedNotice notice, Opener opener) {
        List<BodyList> lists = notice.lists().stream()
                .map(list -> new BodyList(
                        list.body(),
                        list.candidates().stream()
                                .map(each ->
                                        new Named(each.person(), opener.text(each.name()), each.post(), each.village()))
                                .toList()))
                .toList();
        return new ShownNotice(
                notice.election(),
                notice.union(),
                notice.round(),
                lists,
                notice.places(),
                notice.period(),
                notice.daysLeft(),
                notice.contact());
    }
}
