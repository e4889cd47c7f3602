package org.jianhui.query.membership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.ImportChoice;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.membership.ledger.RowOutcome;
import org.jianhui.kernel.membership.ledger.RowSource;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.membership.ledger.event.EntryImported;
import org.jianhui.kernel.membership.ledger.event.ImportDecided;
import org.jianhui.kernel.membership.ledger.event.ImportEvent;
import org.jianhui.kernel.membership.ledger.event.ImportFinished;
import org.jianhui.kernel.membership.ledger.event.ImportOpened;
import org.jianhui.kernel.membership.ledger.event.ImportRowsDone;
import org.jianhui.kernel.membership.ledger.event.PersonEntered;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files handed in for the ledgers as they are read, now and as of a moment. */
@Covers(value = "R-01", partly = true)
class ImportViewTest {

    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final VillageId NEIGHBOUR = new VillageId("village-two");
    private static final LedgerImportId FIRST = new LedgerImportId("import-1");
    private static final LedgerImportId SECOND = new LedgerImportId("import-2");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final RowOutcome ENTERED = RowOutcome.entered(2, LedgerEntryId.of(FIRST, 2));
    private static final RowOutcome REFUSED = RowOutcome.refused(8, "ALREADY_ON_LEDGER");

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(LedgerViewConfiguration.class, MembershipViewConfiguration.class, Contents.class);
        reads(VILLAGE);
        given(FIRST, opened(FIRST, VILLAGE, "a"));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_file_is_followed_until_all_its_rows_have_had_their_turn() {
        assertThat(found().state()).isEqualTo(ImportState.UNDECIDED);
        assertThat(found().counts()).as("each row counted once").isEqualTo(new ImportCounts(8, 2, 3, 1, 1, 1, 0, 0));
        assertThat(found().cadre()).isEqualTo(new PersonId("person-author"));
        given(FIRST, new ImportDecided(FIRST, VILLAGE, ImportChoice.GOOD_ROWS, DAY));
        assertThat(found().state()).isEqualTo(ImportState.IMPORTING);
        given(FIRST, new ImportRowsDone(FIRST, VILLAGE, 2, List.of(ENTERED)));
        assertThat(found().counts().done()).isEqualTo(1);
        given(
                FIRST,
                new ImportRowsDone(FIRST, VILLAGE, 8, List.of(REFUSED)),
                new ImportFinished(FIRST, VILLAGE, 1, 1, DAY));
        assertThat(found().state()).isEqualTo(ImportState.IMPORTED);
        assertThat(found().finishedOn()).isEqualTo(DAY);
        assertThat(found().outcomes()).containsExactly(ENTERED, REFUSED);
        assertThat(found().counts()).isEqualTo(new ImportCounts(8, 2, 3, 1, 1, 1, 1, 1));
    }

    @Test
    void lists_show_the_newest_first_without_their_rows() {
        given(SECOND, opened(SECOND, VILLAGE, "b"), new ImportDecided(SECOND, VILLAGE, ImportChoice.NONE, DAY));
        FindImports.Page first = views.ask(new FindImports(VILLAGE, null, null, 1, null), seen);
        assertThat(ids(first)).containsExactly(SECOND);
        assertThat(first.imports().get(0).view().findings()).isEmpty();
        assertThat(first.imports().get(0).view().state()).isEqualTo(ImportState.DISCARDED);
        assertThat(first.imports().get(0).view().counts().mistaken()).isEqualTo(3);
        FindImports.Page last = views.ask(new FindImports(VILLAGE, null, first.next(), 1, null), seen);
        assertThat(ids(last)).containsExactly(FIRST);
        assertThat(last.next()).isNull();
        assertThat(ids(views.ask(new FindImports(VILLAGE, "a".repeat(64), null, 9, null), seen)))
                .as("of that content")
                .containsExactly(FIRST);
    }

    @Test
    void the_past_is_read_as_it_was_known_then() {
        AsOf then = new AsOf.Place(seen);
        given(FIRST, new ImportDecided(FIRST, VILLAGE, ImportChoice.GOOD_ROWS, DAY));
        given(SECOND, opened(SECOND, VILLAGE, "b"));
        assertThat(views.ask(new FindImport(FIRST, then), seen).view().state()).isEqualTo(ImportState.UNDECIDED);
        assertThat(ids(views.ask(new FindImports(null, null, null, 9, then), seen)))
                .containsExactly(FIRST);
        assertThatThrownBy(() -> views.ask(new FindImport(SECOND, then), seen)).isInstanceOf(NotFound.class);
        assertThat(ids(views.ask(new FindImports(null, null, null, 9, new AsOf.Place(seen)), seen)))
                .as("of now")
                .containsExactly(SECOND, FIRST);
    }

    @Test
    void nothing_is_shown_of_another_village() {
        reads(NEIGHBOUR);
        assertThatThrownBy(this::found).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.ask(new FindImport(FIRST, new AsOf.Place(seen)), seen))
                .isInstanceOf(NotFound.class);
        assertThat(ids(views.ask(new FindImports(VILLAGE, null, null, 9, null), seen)))
                .isEmpty();
    }

    @Test
    void a_row_of_the_ledger_says_from_where_it_comes_and_who_decided() {
        LedgerEntryId entry = LedgerEntryId.of(FIRST, 2);
        PersonId person = new PersonId("person-one");
        PersonId cadre = new PersonId("person-cadre");
        RowSource source = new RowSource(FIRST, 1, 2, "A2:I2");
        seen = views.given(
                entry.value(),
                new PersonEntered(entry, VILLAGE, person, new WorkAway(sealed(person), null, null, null, DAY), DAY),
                new EntryImported(entry, VILLAGE, person, source, cadre));
        LedgerEntryView row = views.ask(new FindLedgerEntry(entry, null), seen).entry();
        assertThat(row.source()).isEqualTo(source);
        assertThat(row.cadre()).isEqualTo(cadre);
    }

    @Test
    void rebuilt_it_is_the_same() {
        given(
                FIRST,
                new ImportDecided(FIRST, VILLAGE, ImportChoice.GOOD_ROWS, DAY),
                new ImportRowsDone(FIRST, VILLAGE, 8, List.of(ENTERED, REFUSED)));
        views.await(seen, ImportProjection.NAME);
        List<String> live = views.rows("views.ledger_import");
        assertThat(live).isNotEmpty();
        views.database().sql().sql("DELETE FROM views.ledger_import").update();
        views.rebuild(ImportProjection.NAME);
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(views.rows("views.ledger_import")).isEqualTo(live));
    }

    private ImportView found() {
        return views.ask(new FindImport(FIRST, null), seen).view();
    }

    private static List<LedgerImportId> ids(FindImports.Page page) {
        return page.imports().stream().map(each -> each.view().imported()).toList();
    }

    /** Eight rows: two are good, one has two mistakes, two have the same number, the others are known somewhere. */
    private static ImportOpened opened(LedgerImportId imported, VillageId village, String hash) {
        PersonId holder = new PersonId("person-holder");
        StoredFile file = new StoredFile(
                imported.value(),
                new UnionId("union-township"),
                holder,
                "application/zip",
                1,
                hash.repeat(64),
                sealed(holder),
                sealed(holder),
                Instant.EPOCH);
        List<RowFinding> findings = List.of(
                finding(3, FindingKind.MISTAKE),
                finding(3, FindingKind.MISTAKE),
                finding(4, FindingKind.TWICE),
                finding(5, FindingKind.TWICE),
                finding(6, FindingKind.ELSEWHERE),
                finding(7, FindingKind.DIFFERENT),
                finding(9, FindingKind.UNCHANGED));
        return new ImportOpened(imported, village, file, 1, 8, findings, DAY);
    }

    private static RowFinding finding(int row, FindingKind kind) {
        return new RowFinding(row, "A", kind, "CODE", null, null, List.of(), null, null);
    }

    private static Envelope sealed(PersonId person) {
        return new Envelope(person, "person.file", 1, "request-0", "nonce", "sealed");
    }

    private void reads(VillageId village) {
        views.rights().revokeAll();
        views.rights().grant(Role.VILLAGE_CADRE, Area.of(village));
    }

    private void given(LedgerImportId stream, DomainEvent... events) {
        seen = views.given(stream.value(), events);
    }

    @Configuration(proxyBeanMethods = false)
    static class Contents extends LedgerViewTest.Contents {

        @Bean
        EventContents imports() {
            return new EventContents(ImportEvent.class);
        }
    }
}
