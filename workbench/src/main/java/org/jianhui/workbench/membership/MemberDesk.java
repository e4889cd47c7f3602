package org.jianhui.workbench.membership;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.membership.FindMember;
import org.jianhui.query.membership.FindMemberRoll;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.membership.FindUnionGroups;
import org.jianhui.query.membership.GroupLine;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.query.membership.MemberView;
import org.jianhui.query.membership.realname.FindRealName;
import org.jianhui.query.membership.realname.RealNameMember;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.process.ProcessPicture;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Masks;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads memberships and groups for pages and REST, and shows no more of a person than the place needs. */
final class MemberDesk {

    private final Queries queries;
    private final PersonalData data;
    private final Opener open;

    MemberDesk(Queries queries, PersonalData data) {
        this.queries = queries;
        this.data = data;
        this.open = new Opener(data, java.util.Set.of());
    }

    /**
     * @param typed a name, part of one, pinyin or initials; null or blank for all
     */
    record Filter(
            @Nullable UnionId union,
            @Nullable VillageId village,
            @Nullable UnionGroupId group,
            @Nullable MemberStanding standing,
            @Nullable String typed) {}

    FindMembers.Page page(
            Filter filter, @Nullable MembershipId after, int limit, AccountId reader, @Nullable SeenAt seenAt) {
        @Nullable String typed = filter.typed();
        @Nullable List<PersonId> among = typed == null || typed.isBlank() ? null : data.find(PersonalField.NAME, typed);
        return queries.ask(
                new FindMembers(
                        filter.union(), filter.village(), filter.group(), filter.standing(), among, after, limit),
                reader,
                seenAt);
    }

    MemberLine line(MembershipId membership, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindMember(membership, asOf), reader, seenAt);
    }

    /** The procedure of its application; none for whom only members are shown, and none where it began before there was one. */
    List<ProcessPicture> procedures(
            MembershipId membership, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        try {
            return queries.ask(new FindProcesses(membership.value(), asOf), reader, seenAt)
                    .processes();
        } catch (Forbidden | NotFound notTheirs) {
            return List.of();
        }
    }

    List<GroupLine> groups(@Nullable UnionId union, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindUnionGroups(union), reader, seenAt).groups();
    }

    GroupLine group(UnionGroupId group, AccountId reader, @Nullable SeenAt seenAt) {
        return groups(null, reader, seenAt).stream()
                .filter(line -> line.group().group().equals(group))
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such group"));
    }

    /** Who was a member on a day; of each as little as in lists. */
    /** The lines after the first {@code skipped}; only these are opened. */
    ShownRoll roll(FindMemberRoll query, int skipped, AccountId reader, @Nullable SeenAt seenAt) {
        List<FindMemberRoll.Member> members = queries.ask(query, reader, seenAt).members();
        List<ShownRoll.Line> lines = members.stream()
                .skip(skipped)
                .limit(ShownRoll.MOST)
                .map(member -> new ShownRoll.Line(
                        member.person(),
                        open.masked(member.name(), Masks::name),
                        open.text(member.sex()),
                        member.village(),
                        member.group(),
                        member.admittedOn(),
                        member.retained(),
                        open.masked(member.idNumber(), Masks::lastDigits)))
                .toList();
        return new ShownRoll(query.union(), query.on(), members.size(), lines);
    }

    FindMemberRoll.Roll wholeRoll(UnionId union, LocalDate on, @Nullable AsOf asOf, AccountId reader) {
        return queries.ask(new FindMemberRoll(union, on, asOf), reader);
    }

    Opener opener() {
        return open;
    }

    /** Towards the real-name system, with the reason open why it was not taken; null for who is no member. */
    @Nullable
    InRealNameSystem realName(MembershipId membership, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        RealNameMember found = queries.ask(new FindRealName(membership, asOf), reader, seenAt);
        return found.member() ? new InRealNameSystem(found.standing(), found.since(), open.text(found.reason())) : null;
    }

    /** For lists: the family name and the last character only. */
    ShownMember masked(MemberLine line) {
        return shown(line, open.masked(line.name(), Masks::name));
    }

    ShownMember.Detail detail(MemberLine line) {
        MemberView view = line.member();
        return new ShownMember.Detail(
                shown(line, open.text(line.name())),
                open.text(view.declaration().sex()),
                view.declaration().registeredIn(),
                open.text(view.declaration().employer()),
                view.declaration().relation(),
                view.declaration().wagesMainIncome(),
                view.declaration().ruralResident(),
                view.consent(),
                view.acknowledgement(),
                open.text(view.exception()),
                open.text(view.override()),
                view.lapse(),
                view.chasedOn(),
                view.refusedBy(),
                open.text(view.refusal()),
                view.retention() == null ? view.ground() : open.text(view.retention()),
                view.endedBy(),
                view.basis());
    }

    private ShownMember shown(MemberLine line, String name) {
        MemberView view = line.member();
        return new ShownMember(
                view.membership(),
                view.union(),
                view.person(),
                view.village(),
                view.standing(),
                name,
                open.masked(line.idNumber(), Masks::lastDigits),
                line.group(),
                line.groupName(),
                view.appliedOn(),
                view.admittedOn(),
                view.since(),
                view.overridden(),
                view.warnings());
    }
}
