package org.jianhui.workbench.membership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.membership.ledger.FindLedger;
import org.jianhui.query.membership.ledger.LedgerEntryView;
import org.jianhui.query.membership.ledger.LedgerLine;
import org.jianhui.query.projection.AnsweredQueries;
import org.jianhui.workbench.membership.KnownPersons;
import org.jianhui.workbench.privacy.Opener;
import org.jianhui.workbench.spreadsheet.LedgerBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of mistake is found at its row and cell, and nothing is said of a row that is in order (M-08, M-10). */
@Covers(
        value = {"M-08", "M-10", "R-01"},
        partly = true)
class ImportJudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final AccountId CADRE = AccountId.random();
    private static final PersonId KNOWN = PersonId.random();

    private final ClearPersons persons = new ClearPersons();
    private final EntryRulesOfTest rules = new EntryRulesOfTest();
    private FindLedger.Page ledger = new FindLedger.Page(List.of(), null);

    @Test
    void nothing_is_found_of_a_row_in_order() {
        assertThat(findings(new LedgerBook()
                        .row(LedgerBook.person(1, TODAY))
                        .row(LedgerBook.person(2, TODAY.minusDays(1)))))
                .isEmpty();
        List<String> least = new ArrayList<>(LedgerBook.person(3, TODAY));
        for (int column : List.of(3, 4, 5, 7, 8)) {
            least.set(column, "");
        }
        assertThat(findings(new LedgerBook().row(least))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 |              | A3 CELL_EMPTY
                    1 |              | B3 CELL_EMPTY
                    2 |              | C3 CELL_EMPTY
                    6 |              | G3 CELL_EMPTY
                    0 | 试1          | A3 NAME_INVALID M-10 正文四(二)五
                    1 | 500299199006150011 | B3 ID_CHECKSUM M-10 正文四(二)五
                    1 | 50029919901301881X | B3 ID_CHECKSUM M-10 正文四(二)五
                    1 | 1234         | B3 ID_CHECKSUM M-10 正文四(二)五
                    1 | #500299199006150012 | B3 CELL_NUMBER
                    5 | 12345        | F3 PHONE_INVALID M-10 正文四(二)五
                    6 | 2022-02-30   | G3 DAY_UNREADABLE
                    6 | 去年         | G3 DAY_UNREADABLE
                    6 | 2022-06-21   | G3 DATE_IN_FUTURE R-12 附1-3
                    7 | 写信         | H3 CHOICE_UNKNOWN
                    8 | 考虑考虑     | I3 CHOICE_UNKNOWN
                    7 |              | H3 CONTACT_INCOMPLETE
                    8 |              | I3 CONTACT_INCOMPLETE
                    3 | =1+1         | D3 CELL_FORMULA
                    1 | =A1          | B3 CELL_FORMULA
                    """)
    void a_mistake_is_found_at_its_cell(int column, String value, String expected) {
        assertThat(findings(spoilt(column, value == null ? "" : value))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0,100,A3 NAME_INVALID",
        "2,100,",
        "2,101,C3 CELL_TOO_LONG",
        "3,100,",
        "3,101,D3 CELL_TOO_LONG",
        "4,50,",
        "4,51,E3 CELL_TOO_LONG",
        "4,2000,E3 CELL_TOO_LONG"
    })
    void what_is_too_long_is_found_at_its_cell(int column, int characters, String expected) {
        List<String> found = findings(spoilt(column, "试".repeat(characters)));
        if (expected == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().asString().startsWith(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-06-20", "2022/6/20", "2022.6.20", "2022年6月20日", "20220620", "#44732", "２０２２-０６-２０"})
    void a_day_may_be_written_in_several_ways(String written) {
        assertThat(findings(spoilt(6, written))).isEmpty();
        assertThat(file(spoilt(6, written)).rows().get(1).typed().surveyedOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"愿意, WILLING", "愿意入会, WILLING", "不愿意, REFUSING", "未表态, UNDECIDED", "未联系上, NOT_REACHED"})
    void an_attitude_is_a_word_of_the_list(String word, Attitude expected) {
        assertThat(file(spoilt(8, word)).rows().get(1).attitude()).isEqualTo(expected);
    }

    @Test
    void several_mistakes_of_a_row_are_all_found() {
        List<String> row = LedgerBook.person(2, TODAY);
        row.set(0, "");
        row.set(5, "1");
        row.set(6, "");
        assertThat(findings(new LedgerBook().row(row)))
                .containsExactly("A2 CELL_EMPTY", "F2 PHONE_INVALID M-10 正文四(二)五", "G2 CELL_EMPTY");
    }

    @Test
    void columns_are_found_by_their_heads_wherever_they_stand() {
        LedgerBook book = new LedgerBook(List.of("备注", "调查日期（必填）", "务工地点*", "身份证号 *", "姓名"));
        book.row(List.of("好", "2022-06-20", "", LedgerBook.idNumber(1), "鲜试一"));
        assertThat(findings(book)).containsExactly("C2 CELL_EMPTY");
        assertThat(file(book).others()).containsExactly("A 备注");
        assertThat(file(book).rows().get(0).cells()).isEqualTo("B2:E2");
    }

    @Test
    void a_file_without_the_columns_of_the_template_is_refused_by_their_names() {
        for (List<String> heads : List.of(
                List.of("姓名", "身份证号", "调查日期"),
                List.of("姓名", "身份证号", "务工地点", "务工地点", "调查日期"),
                List.of("鲜试一", LedgerBook.idNumber(1), "浙江省义乌市"))) {
            assertThatThrownBy(() -> file(new LedgerBook(heads)))
                    .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                        assertThat(refused.first().code()).isEqualTo("COLUMN_MISSING");
                        assertThat(refused.first().facts().get(0).value()).contains("务工地点");
                    });
        }
    }

    @Test
    void the_same_number_twice_in_the_file_is_found_at_both_rows() {
        List<String> again = LedgerBook.person(1, TODAY);
        again.set(0, "鲜试别");
        again.set(1, LedgerBook.idNumber(1).replace("", " ").strip());
        LedgerBook book = new LedgerBook()
                .row(LedgerBook.person(1, TODAY))
                .row(LedgerBook.person(2, TODAY))
                .row(again);
        assertThat(found(book))
                .extracting(each -> each.row() + " " + each.kind() + " " + each.otherRow())
                .containsExactly("2 TWICE 4", "4 TWICE 2");
    }

    @Test
    void AC_020_a_person_of_another_village_is_only_referred() {
        persons.knows(KNOWN, "鲜试" + Character.toString(0x4e00 + 1), LedgerBook.idNumber(1));
        rules.holder = new VillageId("village-two");
        assertThat(found(new LedgerBook().row(LedgerBook.person(1, TODAY))))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(FindingKind.ELSEWHERE);
                    assertThat(each.code()).isEqualTo("DUPLICATE_PERSON");
                    assertThat(each.facts()).isEmpty();
                });
    }

    @Test
    void a_number_under_another_name_is_referred_too() {
        persons.knows(KNOWN, "别的姓名", LedgerBook.idNumber(1));
        assertThat(found(new LedgerBook().row(LedgerBook.person(1, TODAY))))
                .extracting(RowFinding::kind)
                .containsExactly(FindingKind.ELSEWHERE);
    }

    @Test
    void who_stands_on_the_own_ledger_is_compared_with_the_row() {
        persons.knows(KNOWN, "鲜试" + Character.toString(0x4e00 + 1), LedgerBook.idNumber(1));
        rules.holder = VILLAGE;
        rules.standing = true;
        stands(Attitude.WILLING);
        LedgerEntryId entry = new LedgerEntryId("entry-1");
        assertThat(found(new LedgerBook().row(LedgerBook.person(1, TODAY))))
                .extracting(RowFinding::kind, RowFinding::entry)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingKind.UNCHANGED, entry));
        for (int column : List.of(2, 3, 4, 5, 6, 8)) {
            List<String> row = LedgerBook.person(1, TODAY);
            row.set(
                    column,
                    List.of("", "", "上海市", "", "快递", "19900009999", "2022-06-19", "", "不愿意")
                            .get(column));
            assertThat(found(new LedgerBook().row(row)))
                    .as(LedgerBook.HEADS.get(column))
                    .extracting(RowFinding::kind)
                    .containsExactly(FindingKind.DIFFERENT);
        }
    }

    private void stands(Attitude attitude) {
        WorkAway work = new WorkAway(
                ClearPersons.clear(KNOWN, "浙江省义乌市"),
                ClearPersons.clear(KNOWN, "试验服装有限公司"),
                ClearPersons.clear(KNOWN, "缝纫"),
                ClearPersons.clear(KNOWN, LedgerBook.phone(1)),
                TODAY);
        LedgerEntryView view = new LedgerEntryView(
                new LedgerEntryId("entry-1"),
                VILLAGE,
                KNOWN,
                work,
                attitude,
                List.of(),
                List.of(),
                null,
                null,
                TODAY,
                null,
                null,
                0,
                Instant.EPOCH);
        ledger = new FindLedger.Page(List.of(new LedgerLine(view, null, null, null)), null);
    }

    private static LedgerBook spoilt(int column, String value) {
        List<String> row = LedgerBook.person(2, TODAY);
        row.set(column, value);
        return new LedgerBook().row(LedgerBook.person(1, TODAY)).row(row);
    }

    private List<String> findings(LedgerBook book) {
        return found(book).stream()
                .map(each -> each.column() + each.row() + " " + each.code()
                        + (each.rule() == null ? "" : " " + each.rule() + " " + each.clause()))
                .toList();
    }

    private List<RowFinding> found(LedgerBook book) {
        OwnRows own = new OwnRows(AnsweredQueries.by(asked -> ledger), persons, new Opener(persons, Set.of()));
        return new ImportJudge(
                        Validation.buildDefaultValidatorFactory().getValidator(),
                        persons,
                        new KnownPersons(persons),
                        rules,
                        own)
                .findings(file(book), VILLAGE, TODAY, CADRE);
    }

    private static ImportFile file(LedgerBook book) {
        return ImportFile.read(book.bytes(), VILLAGE);
    }
}
