package org.jianhui.workbench.membership.realname;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jianhui.command.membership.realname.rule.AnswerColumns;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.spreadsheet.ReadCell;
import org.jianhui.workbench.spreadsheet.ReadRow;
import org.jianhui.workbench.spreadsheet.ReadSheet;
import org.jianhui.workbench.spreadsheet.SheetReader;
import org.jspecify.annotations.Nullable;

/** Reads what the real-name system answered out of a workbook; members are found by their ID numbers. Nothing of it is kept. */
final class AnswersFile {

    private static final Set<String> ENTERED = Set.of("已录入", "录入成功", "成功", "通过", "审核通过");
    private static final Set<String> REJECTED = Set.of("未通过", "录入失败", "失败", "退回", "不通过", "审核不通过");
    private static final int LONGEST_REASON = 200;

    /** No batch has as many; a file that tries out numbers has. */
    private static final int MOST_ROWS = 300;

    private final Map<String, MembershipId> members;
    private final Map<MembershipId, TypedAnswer> answers = new HashMap<>();
    private final List<AnswersRead.Problem> problems = new ArrayList<>();

    private AnswersFile(Map<String, MembershipId> members) {
        this.members = members;
    }

    /**
     * @param members of the batch who are not answered, by their ID numbers
     * @throws BadRequest if it is no workbook that can be read safely
     * @throws org.jianhui.kernel.rule.RuleViolated {@code ANSWER_COLUMNS} if its first row does not name the columns
     */
    static AnswersRead read(byte[] content, Map<String, MembershipId> members) {
        ReadSheet sheet = SheetReader.read(content, RealNameSheet.SHEET);
        if (sheet.rows().size() > MOST_ROWS) {
            throw new BadRequest("ANSWERS_TOO_MANY_ROWS", "file");
        }
        Map<RealNameColumn, Integer> columns = new EnumMap<>(RealNameColumn.class);
        if (!sheet.rows().isEmpty()) {
            sheet.rows()
                    .get(0)
                    .cells()
                    .forEach((place, cell) ->
                            RealNameColumn.headed(cell.text()).ifPresent(column -> columns.putIfAbsent(column, place)));
        }
        List<String> missing = new ArrayList<>();
        for (RealNameColumn column : RealNameColumn.values()) {
            if (column.required() && !columns.containsKey(column)) {
                missing.add(column.head());
            }
        }
        Rule.verify(new AnswerColumns(missing));
        AnswersFile file = new AnswersFile(members);
        sheet.rows().stream().skip(1).forEach(row -> file.take(row, columns));
        return new AnswersRead(file.answers, file.problems);
    }

    private void take(ReadRow row, Map<RealNameColumn, Integer> columns) {
        String said = said(row, columns, RealNameColumn.OUTCOME);
        String number = said(row, columns, RealNameColumn.ID_NUMBER).toUpperCase(Locale.ROOT);
        if (said.isEmpty()) {
            return;
        }
        @Nullable RealNameOutcome outcome = outcome(said);
        @Nullable MembershipId member = members.get(number);
        String reason = said(row, columns, RealNameColumn.REASON);
        if (outcome == null) {
            problem(row, "outcome");
        } else if (member == null) {
            problem(row, "number");
        } else if (answers.containsKey(member)) {
            problem(row, "twice");
        } else if (reason.length() > LONGEST_REASON) {
            problem(row, "reason");
        } else {
            answers.put(member, new TypedAnswer(member, outcome, reason));
            if (outcome == RealNameOutcome.REJECTED && reason.isEmpty()) {
                problem(row, "unreasoned");
            }
        }
    }

    private void problem(ReadRow row, String code) {
        problems.add(new AnswersRead.Problem(row.number(), code));
    }

    private static @Nullable RealNameOutcome outcome(String said) {
        if (ENTERED.contains(said)) {
            return RealNameOutcome.ENTERED;
        }
        return REJECTED.contains(said) ? RealNameOutcome.REJECTED : null;
    }

    /** Full-width or spaced as it may be typed; no blanks but between the words of a reason; empty for what is no text or number. */
    private static String said(ReadRow row, Map<RealNameColumn, Integer> columns, RealNameColumn column) {
        @Nullable ReadCell cell = columns.containsKey(column) ? row.cells().get(columns.get(column)) : null;
        String text = cell == null ? "" : Normalizer.normalize(cell.text(), Normalizer.Form.NFKC);
        return text.replaceAll("\\s+", column == RealNameColumn.REASON ? " " : "")
                .strip();
    }
}
