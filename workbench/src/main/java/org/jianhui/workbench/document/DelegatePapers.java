package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.DelegateQuota;
import org.jianhui.kernel.election.assembly.RefusedDelegate;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.query.document.PaperSheet;
import org.jspecify.annotations.Nullable;

/** Writes the roll of a congress' delegates and the report on their credentials (附1-3(5), E-13), as the review left them. */
final class DelegatePapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "delegates/1";

    private static final String NONE = "—";

    private final PaperNames names;
    private final MemberNames members;
    private final GroupNames groups;

    DelegatePapers(PaperNames names, MemberNames members, GroupNames groups) {
        this.names = names;
        this.members = members;
        this.groups = groups;
    }

    /** 代表名册: everybody whose credentials were accepted, by group. */
    OfficialPaper roll(PaperSheet sheet, AccountId reader) {
        CredentialsReviewed reviewed = (CredentialsReviewed) sheet.event();
        Map<PersonId, String> known = members.of(sheet.parties().own(), reviewed.accepted(), reader);
        Map<UnionGroupId, String> called = groups.of(sheet.parties().own(), reader);
        List<List<String>> rows = new ArrayList<>();
        for (DelegatesElected elected : elections(sheet)) {
            for (PersonId delegate : elected.delegates()) {
                if (reviewed.accepted().contains(delegate)) {
                    rows.add(List.of(
                            String.valueOf(rows.size() + 1),
                            known.getOrDefault(delegate, NONE),
                            called.getOrDefault(elected.group(), NONE),
                            elected.electedOn().toString(),
                            ""));
                }
            }
        }
        return paper(
                sheet,
                "代表名册",
                List.of(
                        text("经资格审查合格的代表共" + rows.size() + "人。"),
                        new Table("", List.of("序号", "姓名", "选举单位（工会小组）", "选举日期", "签名"), rows)));
    }

    /** 代表资格审查报告: how they were elected, who was accepted, who was refused and why. */
    OfficialPaper credentials(PaperSheet sheet, AccountId reader) {
        CredentialsReviewed reviewed = (CredentialsReviewed) sheet.event();
        DelegatesAllotted allotted = sheet.last(DelegatesAllotted.class).orElseThrow();
        Map<UnionGroupId, String> called = groups.of(sheet.parties().own(), reader);
        List<DelegatesElected> elections = elections(sheet);
        int elected =
                elections.stream().mapToInt(each -> each.delegates().size()).sum();
        List<Part> body = new ArrayList<>();
        body.add(text("本次会员代表大会应选代表" + allotted.delegates() + "名，按会员人数分配到"
                + allotted.quotas().size() + "个工会小组民主选举，实际选出" + elected + "名。"));
        body.add(text("经审查，代表资格合格" + reviewed.accepted().size() + "名，不合格"
                + reviewed.refused().size() + "名。"));
        body.add(byGroup(allotted, elections, called));
        if (!reviewed.refused().isEmpty()) {
            body.add(refused(sheet, reviewed, elections, called, reader));
        }
        body.add(text("以上报告，请予审议。"));
        return paper(sheet, "代表资格审查报告", body);
    }

    private static Table byGroup(
            DelegatesAllotted allotted, List<DelegatesElected> elections, Map<UnionGroupId, String> called) {
        List<List<String>> rows = new ArrayList<>();
        for (DelegateQuota quota : allotted.quotas()) {
            @Nullable
            DelegatesElected elected = elections.stream()
                    .filter(each -> each.group().equals(quota.group()))
                    .findFirst()
                    .orElse(null);
            rows.add(List.of(
                    called.getOrDefault(quota.group(), NONE),
                    String.valueOf(quota.delegates()),
                    elected == null ? "0" : String.valueOf(elected.delegates().size()),
                    elected == null ? NONE : String.valueOf(elected.present()),
                    elected == null ? NONE : elected.electedOn().toString()));
        }
        return new Table("各小组选举代表情况", List.of("工会小组", "分配名额", "选出", "到会会员", "选举日期"), rows);
    }

    private Table refused(
            PaperSheet sheet,
            CredentialsReviewed reviewed,
            List<DelegatesElected> elections,
            Map<UnionGroupId, String> called,
            AccountId reader) {
        List<PersonId> persons =
                reviewed.refused().stream().map(RefusedDelegate::person).toList();
        Map<PersonId, String> known = members.of(sheet.parties().own(), persons, reader);
        List<List<String>> rows = new ArrayList<>();
        for (RefusedDelegate each : reviewed.refused()) {
            String group = elections.stream()
                    .filter(elected -> elected.delegates().contains(each.person()))
                    .map(elected -> called.getOrDefault(elected.group(), NONE))
                    .findFirst()
                    .orElse(NONE);
            rows.add(List.of(known.getOrDefault(each.person(), NONE), group, each.reason()));
        }
        return new Table("资格不合格的", List.of("姓名", "工会小组", "理由"), rows);
    }

    /** Of each group its last election: entered again, the later entry counts. */
    private static List<DelegatesElected> elections(PaperSheet sheet) {
        Map<UnionGroupId, DelegatesElected> last = new LinkedHashMap<>();
        sheet.told(DelegatesElected.class).forEach(each -> last.put(each.group(), each));
        return List.copyOf(last.values());
    }

    private OfficialPaper paper(PaperSheet sheet, String title, List<Part> body) {
        ElectionWords words = ElectionWords.of(sheet, names);
        return new OfficialPaper(
                null,
                "",
                PaperTitle.of(words.union(), words.meeting(AssemblyForm.CONGRESS), title),
                null,
                body,
                words.issuer(),
                sheet.dated(),
                List.of(),
                List.of());
    }
}
