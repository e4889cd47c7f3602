package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.document.FoundingSheet;
import org.jianhui.query.membership.FindMemberRoll.Group;
import org.jianhui.query.membership.FindMemberRoll.Member;
import org.jianhui.query.membership.FindMemberRoll.Roll;
import org.jianhui.workbench.privacy.Look;
import org.jspecify.annotations.Nullable;

/**
 * Writes the annexes of the request for the first meeting: the roll of members and the list of groups with their leaders'
 * elections (附1-2). Of an ID number only the last four digits, no phone number, no birth date.
 */
final class RollPapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "roll/2";

    private static final String NONE = "—";
    private static final int SHOWN_DIGITS = 4;

    private final PaperNames names;
    private final MemberRolls rolls;

    RollPapers(PaperNames names, MemberRolls rolls) {
        this.names = names;
        this.rolls = rolls;
    }

    /** 会员名册. */
    OfficialPaper roll(FoundingSheet sheet, AccountId reader) {
        String union = sheet.application().unionName();
        return roll(
                names,
                union,
                union + "筹备组",
                sheet.number(),
                sheet.dated(),
                rolls.of(sheet, reader).members(),
                0,
                Integer.MAX_VALUE);
    }

    /**
     * The same for any day, or a part of it; the sums are those of the whole.
     *
     * @param skipped lines before the part
     * @param most lines in the part
     */
    static OfficialPaper roll(
            PaperNames names,
            String union,
            String signedBy,
            String number,
            LocalDate dated,
            List<Member> members,
            int skipped,
            int most) {
        List<List<String>> rows = new ArrayList<>();
        Map<VillageId, String> villages = new HashMap<>();
        List<Member> part = members.stream().skip(skipped).limit(most).toList();
        for (Member member : part) {
            rows.add(List.of(
                    String.valueOf(skipped + rows.size() + 1),
                    opened(names, member.name()),
                    isWoman(names, member) ? "女" : "男",
                    villages.computeIfAbsent(member.village(), names::village),
                    member.group() == null ? NONE : member.group(),
                    member.admittedOn().toString(),
                    member.retained() ? "保留会籍" : "会员",
                    lastDigits(names, member.idNumber())));
        }
        long women = members.stream().filter(member -> isWoman(names, member)).count();
        long retained = members.stream().filter(Member::retained).count();
        String which =
                part.size() == members.size() ? "" : "本册为第" + (skipped + 1) + "至第" + (skipped + part.size()) + "人。";
        return paper(
                union,
                signedBy,
                number,
                dated,
                "会员名册",
                "截至" + written(dated) + "，共有会员" + members.size() + "人，其中女会员" + women + "人，保留会籍" + retained
                        + "人。保留会籍的没有选举权。" + which,
                new Table("", List.of("序号", "姓名", "性别", "村（社区）", "工会小组", "入会日期", "会籍", "身份证号后四位"), rows));
    }

    /** 工会小组名单. */
    OfficialPaper groups(FoundingSheet sheet, AccountId reader) {
        List<List<String>> rows = new ArrayList<>();
        List<Group> groups = rolls.of(sheet, reader).groups();
        long led = groups.stream().filter(group -> group.election() != null).count();
        for (Group group : groups) {
            @Nullable LeaderElected election = group.election();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    group.name(),
                    group.formedOn().toString(),
                    String.valueOf(group.members()),
                    election == null ? NONE : opened(names, group.leaderName()),
                    election == null ? NONE : election.electedOn().toString(),
                    election == null ? NONE : election.present() + "/" + election.votes(),
                    election == null ? "未选举" : "会议记录已附"));
        }
        String union = sheet.application().unionName();
        return paper(
                union,
                union + "筹备组",
                sheet.number(),
                sheet.dated(),
                "工会小组名单",
                "截至" + written(sheet.dated()) + "，已成立工会小组" + rows.size() + "个，其中" + led + "个已民主选举产生小组长。",
                new Table("", List.of("序号", "小组", "成立日期", "会员数", "小组长", "选举日期", "到会/得票", "选举记录"), rows));
    }

    /** The persons who are named on one of them. */
    List<PersonId> named(FoundingSheet sheet, AccountId reader) {
        Roll roll = rolls.of(sheet, reader);
        Stream<PersonId> named = sheet.kind() == IssuedKind.GROUP_LIST
                ? roll.groups().stream()
                        .flatMap(group -> Stream.ofNullable(group.election()))
                        .map(LeaderElected::leader)
                : roll.members().stream().map(Member::person);
        return named.distinct().toList();
    }

    private static OfficialPaper paper(
            String union, String signedBy, String number, LocalDate dated, String title, String lead, Table table) {
        List<Part> body = List.of(text(lead), table);
        return new OfficialPaper(
                null, number, PaperTitle.of(union, title), null, body, signedBy, dated, List.of(), List.of());
    }

    private static boolean isWoman(PaperNames names, Member member) {
        return names.open(member.sex()).equals(Sex.FEMALE.name());
    }

    private static String opened(PaperNames names, @Nullable Envelope envelope) {
        return envelope == null ? NONE : names.open(envelope);
    }

    private static String lastDigits(PaperNames names, @Nullable Envelope idNumber) {
        String number = Look.aside(() -> opened(names, idNumber));
        return number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }
}
