package org.jianhui.workbench.document;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ProposedPost;

/** Candidate lists as tables: never an ID or phone number (personal information law, art. 25). */
final class CandidateTables {

    private final PaperNames names;

    CandidateTables(PaperNames names) {
        this.names = names;
    }

    List<Part> of(List<CandidateList> lists) {
        List<Part> tables = new ArrayList<>();
        for (CandidateList list : lists) {
            if (!list.candidates().isEmpty()) {
                tables.add(table(list));
            }
        }
        return tables;
    }

    private Table table(CandidateList list) {
        List<List<String>> rows = new ArrayList<>();
        for (Candidate candidate : list.candidates()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    names.open(candidate.name()),
                    post(list.body(), candidate.post()),
                    candidate.village() == null ? "—" : names.village(candidate.village())));
        }
        return new Table(
                body(list.body()) + "（" + list.candidates().size() + "人）",
                List.of("序号", "姓名", "拟任职务", "所在村（社区）"),
                rows);
    }

    static String body(Body body) {
        return switch (body) {
            case UNION_COMMITTEE -> "工会委员会";
            case FUND_AUDIT_COMMITTEE -> "工会经费审查委员会";
            case WOMEN_COMMITTEE -> "女职工委员会";
        };
    }

    static String post(Body body, ProposedPost post) {
        boolean union = body == Body.UNION_COMMITTEE;
        return switch (post) {
            case CHAIR -> union ? "主席" : "主任";
            case VICE_CHAIR -> union ? "副主席" : "副主任";
            case MEMBER -> "委员";
        };
    }
}
