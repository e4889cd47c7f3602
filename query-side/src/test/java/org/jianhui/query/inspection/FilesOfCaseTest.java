package org.jianhui.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.document.event.AttachmentStored;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.CountSheetAttached;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files that the events of a case name are part of its list of events. */
class FilesOfCaseTest {

    private static final LocalDate DAY = LocalDate.parse("2022-06-28");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of("E-08"), List.of());
    private static final String STORED = "document.attachment-stored";
    private static final String PHOTO = "attachment-photo";
    private static final String SCAN = "attachment-scan";

    private final ElectionStory story = new ElectionStory("files");
    private Views views;

    @BeforeEach
    void open() {
        views = new Views(InspectionConfiguration.class);
        views.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void they_stand_in_the_order_of_the_log_with_author_clause_and_hash() {
        views.given(SCAN, stored(SCAN, ElectionStory.UNION));
        SeenAt scanned = views.given(story.election.value(), story.untilPosted().subList(0, 2));
        views.given(PHOTO, stored(PHOTO, ElectionStory.UNION));
        views.given("attachment-of-nothing", stored("attachment-of-nothing", ElectionStory.UNION));
        SeenAt seen = views.given(
                story.election.value(),
                story.untilPosted().subList(2, story.untilPosted().size()));

        List<CaseEvent> events = list(seen, null);
        assertThat(events).hasSize(11);
        assertThat(events)
                .filteredOn(event -> event.type().equals(STORED))
                .hasSize(2)
                .allSatisfy(event -> {
                    assertThat(event.account()).isEqualTo("account-author");
                    assertThat(event.person()).isEqualTo("person-author");
                    assertThat(event.rules()).containsExactly("R-05");
                    assertThat(event.clauses()).isNotEmpty();
                    assertThat(event.hash()).matches("[0-9a-f]{64}");
                    assertThat(event.content()).contains("0123abcd").doesNotContain("c2VhbGVk");
                });
        assertThat(events)
                .extracting(CaseEvent::stream)
                .startsWith(SCAN, story.election.value(), story.election.value(), PHOTO);
        assertThat(list(seen, new AsOf.Place(scanned)))
                .as("as of then")
                .extracting(CaseEvent::stream)
                .containsExactly(SCAN, story.election.value(), story.election.value());
    }

    @Test
    void a_file_of_another_union_is_not_shown_whoever_names_it() {
        views.given(PHOTO, stored(PHOTO, new UnionId("union-another")));
        SeenAt seen = views.given(story.election.value(), story.untilPosted());

        assertThat(list(seen, null)).extracting(CaseEvent::type).doesNotContain(STORED);
        assertThat(record(seen)).extracting(StoredRow::type).doesNotContain(STORED);
    }

    @Test
    void the_record_for_a_proof_is_the_same_events_as_they_are_stored_up_to_a_place() {
        views.given(SCAN, stored(SCAN, ElectionStory.UNION));
        SeenAt place = views.given(story.election.value(), story.untilPosted());
        SeenAt seen = views.given(PHOTO, stored(PHOTO, ElectionStory.UNION));

        List<StoredRow> all = record(seen);
        assertThat(all)
                .extracting(row -> row.eventId().toString())
                .isEqualTo(list(seen, null).stream().map(CaseEvent::eventId).toList());
        assertThat(all)
                .extracting(StoredRow::hash)
                .isEqualTo(list(seen, null).stream().map(CaseEvent::hash).toList());
        assertThat(all.get(0).payload()).contains("c2VhbGVk");
        assertThat(record(place)).isEqualTo(all.subList(0, all.size() - 1));
    }

    private List<StoredRow> record(SeenAt until) {
        return views.ask(new FindCaseRecord(story.election.value(), until, 100), until)
                .events();
    }

    @Test
    void the_list_of_files_says_what_each_is_and_never_how_it_was_called() {
        views.given(SCAN, stored(SCAN, ElectionStory.UNION));
        SeenAt scanned = views.given(story.election.value(), story.untilPosted());
        views.given(PHOTO, stored(PHOTO, new UnionId("union-another")));

        assertThat(views.ask(new FindCaseAttachments(story.election.value(), null), scanned)
                        .attachments())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.attachment().value()).isEqualTo(SCAN);
                    assertThat(file.sha256()).isEqualTo("0123abcd");
                    assertThat(file.account()).isEqualTo("account-author");
                    assertThat(file.toString()).doesNotContain("c2VhbGVk");
                });
    }

    /** A ballot is a stream of its meeting's case, which is part of the election's. */
    @Test
    void a_count_sheet_belongs_to_the_meeting_and_to_its_election() {
        AssemblyId meeting = new AssemblyId("assembly-files");
        BallotId ballot = new BallotId("ballot-files");
        views.given(SCAN, stored(SCAN, ElectionStory.UNION));
        views.given(story.election.value(), story.untilPosted().get(0));
        views.given(
                meeting.value(),
                new AssemblyConvened(
                        meeting, story.election, ElectionStory.UNION, AssemblyForm.FULL_MEETING, DAY, BASIS));
        views.given(
                ballot.value(),
                new BallotOpened(
                        ballot,
                        meeting,
                        story.election,
                        ElectionStory.UNION,
                        Body.UNION_COMMITTEE,
                        1,
                        RoundKind.FIRST,
                        1,
                        List.of(),
                        List.of(),
                        3,
                        3,
                        null,
                        BASIS));
        SeenAt seen = views.given(
                ballot.value(),
                new CountSheetAttached(ballot, meeting, Body.UNION_COMMITTEE, 1, new AttachmentId(SCAN), BASIS));

        for (String of : List.of(meeting.value(), story.election.value())) {
            assertThat(views.ask(new FindCaseAttachments(of, null), seen).attachments())
                    .extracting(file -> file.attachment().value())
                    .containsExactly(SCAN);
            assertThat(views.ask(new FindCaseEvents(of, null, null, 100), seen).events())
                    .extracting(CaseEvent::stream)
                    .contains(SCAN, ballot.value());
        }
        assertThat(record(seen)).extracting(StoredRow::stream).contains(SCAN);
    }

    @Test
    void one_file_may_belong_to_two_cases() {
        views.given(SCAN, stored(SCAN, ElectionStory.UNION));
        views.given(story.election.value(), story.untilPosted());
        ElectionStory other = new ElectionStory("files-again");
        SeenAt seen = views.given(other.election.value(), other.untilPosted());

        assertThat(list(seen, null)).extracting(CaseEvent::stream).contains(SCAN);
        assertThat(views.ask(new FindCaseEvents(other.election.value(), null, null, 100), seen)
                        .events())
                .extracting(CaseEvent::stream)
                .contains(SCAN);
    }

    @Test
    void the_change_of_the_schema_finds_the_files_of_cases_that_were_there_before_it() throws IOException {
        SeenAt seen = views.given(story.election.value(), story.untilPosted());
        list(seen, null);
        List<String> live = views.rows("views.case_attachment");
        assertThat(live).hasSize(2);
        views.database().sql().sql("DELETE FROM views.case_attachment").update();

        String change = new String(
                getClass()
                        .getResourceAsStream("/db/migration/V2026_11_26_1010__files_of_a_case.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        views.database()
                .sql()
                .sql(change.substring(change.indexOf("INSERT INTO")))
                .update();

        assertThat(views.rows("views.case_attachment")).isEqualTo(live);
    }

    private List<CaseEvent> list(SeenAt seen, AsOf asOf) {
        return views.ask(new FindCaseEvents(story.election.value(), null, asOf, 100), seen)
                .events();
    }

    private static AttachmentStored stored(String id, UnionId union) {
        PersonId holder = new PersonId("person-of-the-file");
        Envelope sealed = new Envelope(holder, "file.name", 1, "request-1", "bm9uY2U", "c2VhbGVk");
        StoredFile file = new StoredFile(
                id, union, holder, "image/png", 67, "0123abcd", sealed, sealed, Instant.parse("2022-06-21T02:00:00Z"));
        return new AttachmentStored(new AttachmentId(id), union, AttachmentPurpose.SCAN, file);
    }
}
