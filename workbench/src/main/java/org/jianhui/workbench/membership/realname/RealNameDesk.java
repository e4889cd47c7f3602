package org.jianhui.workbench.membership.realname;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.membership.realname.FindRealNameBatch;
import org.jianhui.query.membership.realname.FindRealNameBatches;
import org.jianhui.query.membership.realname.FindRealNameFile;
import org.jianhui.query.membership.realname.FindRealNameSums;
import org.jianhui.query.membership.realname.FindRealNames;
import org.jianhui.query.membership.realname.RealNameBatchStanding;
import org.jianhui.query.membership.realname.RealNameBatchView;
import org.jianhui.query.membership.realname.RealNameMember;
import org.jianhui.query.membership.realname.RealNameStanding;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Masks;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads the real-name system for pages and REST, and shows no more of a person than the place needs. */
final class RealNameDesk {

    private final Queries queries;
    private final Opener open;

    RealNameDesk(Queries queries, PersonalData data) {
        this.queries = queries;
        this.open = new Opener(data, Set.of());
    }

    /** @param standing null for all who are not entered */
    record Filter(
            @Nullable UnionId union,
            @Nullable VillageId village,
            @Nullable RealNameStanding standing) {}

    ShownRealNameSums sums(@Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return new ShownRealNameSums(queries.ask(new FindRealNameSums(asOf), reader, seenAt).lines().stream()
                .map(line -> new RealNameSum(
                        line.union(),
                        line.village(),
                        line.members(),
                        line.entered(),
                        line.waiting(),
                        line.rejected(),
                        line.members() - line.entered()))
                .toList());
    }

    FindRealNames.Page members(
            Filter filter,
            @Nullable MembershipId after,
            int limit,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        return queries.ask(
                new FindRealNames(filter.union(), filter.village(), filter.standing(), after, limit, asOf),
                reader,
                seenAt);
    }

    FindRealNameBatches.Page batches(
            @Nullable UnionId union,
            @Nullable RealNameBatchStanding standing,
            @Nullable RealNameBatchId after,
            int limit,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        return queries.ask(new FindRealNameBatches(union, standing, after, limit, asOf), reader, seenAt);
    }

    FindRealNameBatch.Found batch(
            RealNameBatchId batch, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindRealNameBatch(batch, asOf), reader, seenAt);
    }

    FindRealNameFile.File file(RealNameBatchId batch, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindRealNameFile(batch), reader, seenAt);
    }

    /** Of those of the batch who are not answered, their memberships by their ID numbers; it is on record that they were opened. */
    Map<String, MembershipId> byNumber(FindRealNameFile.File file) {
        Map<String, MembershipId> found = new HashMap<>();
        file.rows().forEach(row -> found.put(open.text(row.idNumber()), row.membership()));
        return found;
    }

    Opener opener() {
        return open;
    }

    /** A reason is read by who acts on it, not in a list. */
    ShownRealName masked(FindRealNames.Line line) {
        RealNameMember member = line.member();
        return new ShownRealName(
                member.membership(),
                member.union(),
                member.village(),
                name(line.name()),
                number(line.idNumber()),
                member.standing(),
                member.batch(),
                "",
                !member.member(),
                member.since());
    }

    static ShownBatch shown(RealNameBatchView view) {
        return new ShownBatch(
                view.batch(),
                view.union(),
                view.standing(),
                view.opened().on(),
                view.members().size(),
                view.count(RealNameStanding.ENTERED),
                view.count(RealNameStanding.REJECTED) + view.count(RealNameStanding.REVOKED),
                view.count(RealNameStanding.LISTED) + view.count(RealNameStanding.RELEASED));
    }

    BatchDetail detail(FindRealNameBatch.Found found) {
        RealNameBatchView view = found.batch();
        return new BatchDetail(
                shown(view),
                new BatchDetail.Step(view.opened().on(), open.textIfKept(found.opener())),
                step(view.released(), found.releaser()),
                step(view.ended(), found.ender()),
                view.ground(),
                members(found));
    }

    private BatchDetail.@Nullable Step step(RealNameBatchView.@Nullable Step step, @Nullable Envelope name) {
        return step == null ? null : new BatchDetail.Step(step.on(), open.textIfKept(name));
    }

    /** Of the batch as it stands; the reasons open, for whoever has to put it right. */
    private List<ShownRealName> members(FindRealNameBatch.Found found) {
        return found.members().stream()
                .map(line -> new ShownRealName(
                        line.member().membership(),
                        found.batch().union(),
                        line.village(),
                        name(line.name()),
                        number(line.idNumber()),
                        line.member().standing(),
                        found.batch().batch(),
                        open.text(line.member().reason()),
                        !line.stays(),
                        line.member().on()))
                .toList();
    }

    private String name(@Nullable Envelope name) {
        return open.masked(name, Masks::name);
    }

    private String number(@Nullable Envelope number) {
        return open.masked(number, Masks::lastDigits);
    }
}
