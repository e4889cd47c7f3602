package org.jianhui.workbench.membership.ledger;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.EntryJudgement;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.membership.KnownPersons;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with the rows of a file before anything is entered: what the form would find, what the entry's own rules
 * would refuse, and who is there already. Nothing changes.
 */
final class ImportJudge {

    private static final int MOST_FINDINGS = 6_000;

    private final Validator form;
    private final PersonalData data;
    private final KnownPersons persons;
    private final EntryJudgement rules;
    private final OwnRows own;

    ImportJudge(Validator form, PersonalData data, KnownPersons persons, EntryJudgement rules, OwnRows own) {
        this.form = form;
        this.data = data;
        this.persons = persons;
        this.rules = rules;
        this.own = own;
    }

    /**
     * In the order of the rows and their columns. The first of two rows with one number was looked up before the second was read.
     *
     * @throws BadRequest {@code SHEET_TOO_MANY_MISTAKES} if nobody would read them all
     */
    List<RowFinding> findings(ImportFile file, VillageId village, LocalDate today, AccountId reader) {
        List<RowFinding> found = new ArrayList<>();
        Map<String, ImportRow> numbers = new HashMap<>();
        Map<ImportRow, PersonId> here = new HashMap<>();
        for (ImportRow row : file.rows()) {
            List<RowFinding> mistakes = mistakes(row, today);
            List<RowFinding> twice = twice(row, numbers);
            found.addAll(mistakes);
            found.addAll(twice);
            if (mistakes.isEmpty() && twice.isEmpty()) {
                known(row, village, here).ifPresent(found::add);
            }
            if (found.size() > MOST_FINDINGS) {
                throw new BadRequest("SHEET_TOO_MANY_MISTAKES", "file");
            }
        }
        found.addAll(own.compared(here, village, reader));
        Set<Integer> wrong =
                found.stream().filter(ImportJudge::isWrong).map(RowFinding::row).collect(Collectors.toSet());
        found.removeIf(each -> !isWrong(each) && wrong.contains(each.row()));
        found.sort(Comparator.comparingInt(RowFinding::row));
        return List.copyOf(found);
    }

    private static boolean isWrong(RowFinding finding) {
        return finding.kind() == FindingKind.MISTAKE || finding.kind() == FindingKind.TWICE;
    }

    private List<RowFinding> mistakes(ImportRow row, LocalDate today) {
        List<RowFinding> found = new ArrayList<>(row.findings());
        form.validate(row.typed()).stream()
                .sorted(Comparator.comparing(each -> each.getPropertyPath().toString()))
                .forEach(each -> add(found, row, each));
        sound(PersonalField.NAME, row.typed().name()).forEach(each -> add(found, row, each));
        sound(PersonalField.ID_NUMBER, row.typed().idNumber()).forEach(each -> add(found, row, each));
        sound(PersonalField.PHONE, row.typed().phone()).forEach(each -> add(found, row, each));
        rules.ofWork(row.typed().workPlace(), row.typed().surveyedOn(), today).forEach(each -> add(found, row, each));
        found.sort(Comparator.comparing(each -> String.valueOf(each.column())));
        return found;
    }

    private List<Rule> sound(PersonalField field, @Nullable String clear) {
        if (clear == null || clear.isBlank()) {
            return List.of();
        }
        try {
            data.normal(field, clear);
            return List.of();
        } catch (RuleViolated refused) {
            return refused.rules();
        }
    }

    /** Rows with the same ID number are shown together, and neither is imported: which is right, only the cadre knows. */
    private List<RowFinding> twice(ImportRow row, Map<String, ImportRow> numbers) {
        @Nullable String number = row.typed().idNumber();
        if (number == null
                || number.isBlank()
                || !sound(PersonalField.ID_NUMBER, number).isEmpty()) {
            return List.of();
        }
        @Nullable ImportRow first = numbers.putIfAbsent(data.normal(PersonalField.ID_NUMBER, number), row);
        return first == null ? List.of() : List.of(twice(first, row), twice(row, first));
    }

    private static RowFinding twice(ImportRow row, ImportRow other) {
        return new RowFinding(
                row.row(),
                row.letters().get(ImportColumn.ID_NUMBER),
                FindingKind.TWICE,
                "ROW_TWICE",
                "M-08",
                "正文四(一)一",
                List.of(Fact.of("row", other.row())),
                other.row(),
                null);
    }

    /** Whoever is recorded under another name is a matter for the federation, as an entry by hand would be. */
    private Optional<RowFinding> known(ImportRow row, VillageId village, Map<ImportRow, PersonId> here) {
        String number = String.valueOf(row.typed().idNumber());
        Optional<PersonId> numbered = persons.numbered(number);
        if (numbered.isEmpty()) {
            return Optional.empty();
        }
        Optional<PersonId> named =
                persons.named(number, String.valueOf(row.typed().name()));
        if (named.isEmpty()) {
            return Optional.of(elsewhere(row));
        }
        List<Rule> refused = rules.ofPerson(named.get(), village);
        if (refused.stream().anyMatch(each -> each.code().equals(Referrals.DUPLICATE))) {
            return Optional.of(elsewhere(row));
        }
        if (!refused.isEmpty()) {
            here.put(row, named.get());
        }
        return Optional.empty();
    }

    private static RowFinding elsewhere(ImportRow row) {
        return new RowFinding(
                row.row(),
                row.letters().get(ImportColumn.ID_NUMBER),
                FindingKind.ELSEWHERE,
                Referrals.DUPLICATE,
                "M-08",
                "正文四(一)一",
                List.of(),
                null,
                null);
    }

    private static void add(List<RowFinding> found, ImportRow row, ConstraintViolation<?> wrong) {
        String kind =
                wrong.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        @Nullable Object most = wrong.getConstraintDescriptor().getAttributes().get("max");
        boolean tooLong = kind.equals("Size");
        add(
                found,
                row,
                wrong.getPropertyPath().toString(),
                ImportCells.mistake(
                        row.row(),
                        null,
                        tooLong ? "CELL_TOO_LONG" : "CELL_EMPTY",
                        tooLong ? new Fact[] {Fact.of("maximum", most)} : new Fact[0]));
    }

    private static void add(List<RowFinding> found, ImportRow row, Rule rule) {
        String field = String.valueOf(rule.field());
        add(
                found,
                row,
                field,
                new RowFinding(
                        row.row(),
                        null,
                        FindingKind.MISTAKE,
                        rule.code(),
                        rule.id(),
                        rule.clause().toString(),
                        rule.facts(),
                        null,
                        null));
    }

    /** One thing is said of a cell: what was found first. */
    private static void add(List<RowFinding> found, ImportRow row, String field, RowFinding wrong) {
        @Nullable
        String letter = ImportColumn.ofField(field).map(row.letters()::get).orElse(null);
        if (found.stream().noneMatch(each -> letter != null && letter.equals(each.column()))) {
            found.add(new RowFinding(
                    wrong.row(),
                    letter,
                    wrong.kind(),
                    wrong.code(),
                    wrong.rule(),
                    wrong.clause(),
                    wrong.facts(),
                    null,
                    null));
        }
    }
}
